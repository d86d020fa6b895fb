import type { ExportContext, RecordWriter } from './record.ts';

/** One JSON object a line: the hit of `/api/search`, the tags with names and places with coordinates. */
export function jsonlWriter({ text: whole }: ExportContext): RecordWriter {
  return {
    head: () => '',
    record: ({ hit, text, ...rest }) => `${JSON.stringify({ ...hit, ...rest, ...(whole ? { text } : {}) })}\n`,
    tail: () => '',
  };
}
