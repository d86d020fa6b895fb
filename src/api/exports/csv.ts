import { type ExportContext, type ExportRecord, publishedOf, type RecordWriter } from './record.ts';

const LIST = ';';

const COLUMNS: readonly (readonly [name: string, value: (record: ExportRecord) => string | number | null])[] = [
  ['id', ({ hit }) => hit.id],
  ['title', ({ hit }) => hit.title],
  ['url', ({ hit }) => hit.url],
  ['canonicalUrl', ({ hit }) => hit.canonicalUrl],
  ['source', ({ hit }) => hit.source],
  ['sourceName', ({ sourceName }) => sourceName],
  ['outletCountry', ({ outletCountry }) => outletCountry],
  ['publishedAt', ({ hit }) => publishedOf(hit)],
  ['precision', ({ hit }) => hit.publishedAtPrecision],
  ['language', ({ hit }) => hit.language],
  ['countries', ({ hit }) => hit.countries.join(LIST)],
  ['primaryCountry', ({ hit }) => hit.primaryCountry],
  ['actors', ({ hit }) => hit.actors.join(LIST)],
  ['places', ({ tags }) => tags.places.map(({ id }) => id).join(LIST)],
  ['events', ({ tags }) => tags.events.map(({ id }) => id).join(LIST)],
  ['copyGroup', ({ hit }) => hit.copyGroup],
  ['copies', ({ hit }) => hit.copies],
  ['storyId', ({ hit }) => hit.storyId],
  ['textOrigin', ({ hit }) => hit.textOrigin],
  ['excerpt', ({ hit }) => hit.excerpt],
];

const TEXT = ['text', ({ text }: ExportRecord): string => text] as const;

/** RFC 4180: lines end in CR LF, unknown is empty, lists are joined by semicolons. */
export function csvWriter({ text, bom }: ExportContext): RecordWriter {
  const columns = text ? [...COLUMNS, TEXT] : COLUMNS;
  return {
    head: () => (bom ? '\uFEFF' : '') + csvLine(columns.map(([name]) => name)),
    record: (record) => csvLine(columns.map(([, value]) => value(record))),
    tail: () => '',
  };
}

export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map((value) => (typeof value === 'string' ? csvCell(value) : String(value ?? ''))).join(',')}\r\n`;
}

/** What a spreadsheet would take for a formula gets an apostrophe before it: then it is text. */
function csvCell(value: string): string {
  const harmless = /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) || harmless !== value ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
