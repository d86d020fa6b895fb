import type { Tags } from '../../domain/tags.ts';
import type { SearchHit } from '../../search/service.ts';

/** An article as exports and feeds tell of it: the hit of a search, and what a hit has no room for. */
export interface ExportRecord {
  readonly hit: SearchHit;
  /** What the outlet is called; its id where nobody named it. */
  readonly sourceName: string;
  readonly outletCountry: string | null;
  readonly byline: string | null;
  /** Without mentions: the proof of tags is at `/api/articles/:id`. */
  readonly tags: Omit<Tags, 'mentions'>;
  /** UTC ISO 8601. */
  readonly firstSeenAt: string;
  /** When what is stored last changed. */
  readonly updatedAt: string;
  /** At most the first 200,000 characters. */
  readonly text: string;
}

/** What a format needs to know beside the records. */
export interface ExportContext {
  readonly title: string;
  /** Where this very answer comes from, without any token; null on the command line. */
  readonly self: string | null;
  /** Page that shows the same search. */
  readonly home: string | null;
  /** When the newest of the records changed, else when the export began. UTC ISO 8601. */
  readonly updated: string;
  /** The whole text in CSV and JSON lines. */
  readonly text: boolean;
  /** CSV begins with a byte order mark, which Excel needs to read UTF-8. */
  readonly bom: boolean;
}

/** Writes one document piece by piece; each writer serves one document. */
export interface RecordWriter {
  head(): string;
  record(record: ExportRecord): string;
  tail(): string;
}

/** As exact as it is known: a time, a day, or null. */
export function publishedOf({ publishedAt, publishedAtPrecision }: SearchHit): string | null {
  if (publishedAt === null || publishedAtPrecision === 'none') return null;
  return publishedAtPrecision === 'day' ? publishedAt.slice(0, 10) : publishedAt;
}

/** Where to read it, if that is an address of the web: nothing else becomes a link. */
export function linkOf({ url, canonicalUrl }: SearchHit): string | null {
  return [url, canonicalUrl].map(webAddress).find((address) => address !== null) ?? null;
}

function webAddress(text: string | null): string | null {
  const url = text === null ? null : URL.parse(text);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}
