import { atomWriter } from './atom.ts';
import { bibtexWriter } from './bibtex.ts';
import { csvWriter } from './csv.ts';
import { geojsonWriter } from './geojson.ts';
import { jsonFeedWriter } from './json-feed.ts';
import { jsonlWriter } from './jsonl.ts';
import type { ExportContext, RecordWriter } from './record.ts';
import { rssWriter } from './rss.ts';
import { stixWriter } from './stix.ts';

export const FORMATS = ['csv', 'jsonl', 'geojson', 'stix', 'bibtex', 'rss', 'atom', 'json'] as const;
export type Format = (typeof FORMATS)[number];

interface FormatKind {
  readonly contentType: string;
  /** Of files, without the dot. */
  readonly extension: string;
  writer(context: ExportContext): RecordWriter;
}

export const FORMAT_KINDS: Readonly<Record<Format, FormatKind>> = {
  csv: { contentType: 'text/csv; charset=utf-8', extension: 'csv', writer: csvWriter },
  jsonl: { contentType: 'application/x-ndjson; charset=utf-8', extension: 'jsonl', writer: jsonlWriter },
  geojson: { contentType: 'application/geo+json; charset=utf-8', extension: 'geojson', writer: geojsonWriter },
  stix: { contentType: 'application/stix+json; version=2.1', extension: 'stix.json', writer: stixWriter },
  bibtex: { contentType: 'application/x-bibtex; charset=utf-8', extension: 'bib', writer: bibtexWriter },
  rss: { contentType: 'application/rss+xml; charset=utf-8', extension: 'rss', writer: rssWriter },
  atom: { contentType: 'application/atom+xml; charset=utf-8', extension: 'atom', writer: atomWriter },
  json: { contentType: 'application/feed+json; charset=utf-8', extension: 'json', writer: jsonFeedWriter },
};

/** Formats that can hold the whole text. */
export const WITH_TEXT: readonly Format[] = ['csv', 'jsonl'];
