import type { ParsedFeed } from '../../../src/domain/feed.ts';
import { FeedError } from '../../../src/feeds/errors.ts';
import { type FeedContext, parseFeed } from '../../../src/feeds/parse-feed.ts';

export const FEED_URL = 'https://wire.example/feeds/world.xml';

/** Parses a document as if it had come from `FEED_URL`. */
export function parse(document: string | Uint8Array, context: Partial<FeedContext> = {}): Promise<ParsedFeed> {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  return parseFeed(bytes, { url: FEED_URL, contentType: null, ...context });
}

/** The error code, or the number of items where the document could be read. Anything but a `FeedError` is thrown on. */
export async function outcome(document: string | Uint8Array, context: Partial<FeedContext> = {}): Promise<string | number> {
  try {
    return (await parse(document, context)).items.length;
  } catch (error) {
    if (error instanceof FeedError) return error.code;
    throw error;
  }
}

export const rss = (inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Harbour Wire</title><link>https://wire.example/</link>${inside}</channel></rss>`;

export const atom = (inside: string, attributes = ''): string =>
  `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"${attributes}><title>Harbour Wire</title>${inside}</feed>`;

export const rdf = (inside: string): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://wire.example/"><title>Harbour Wire</title><link>https://wire.example/</link></channel>${inside}</rdf:RDF>`;
