import type { FeedItem, ParsedFeed } from '../domain/feed.ts';
import { type FeedHead, readChannel, type Titles } from './channel.ts';
import { decodeText } from './decode.ts';
import { FeedError } from './errors.ts';
import { readAuthors, readItem } from './item.ts';
import { parseJsonFeed } from './json-feed.ts';
import { readSitemapHead } from './sitemap.ts';
import { type FeedRoot, sniff } from './sniff.ts';
import { parseXml, type XmlFeed } from './xml.ts';

export interface FeedContext {
  /** Address the bytes came from, after redirects; relative links need it. */
  readonly url: string | null;
  /** The Content-Type header as sent. */
  readonly contentType: string | null;
  /** Charset label that overrides what the feed declares, from the source's configuration. */
  readonly encoding?: string | null;
  /** How long the XML parser may take to answer; 10 s unless told. */
  readonly timeoutMs?: number;
  /** Plain text unless told: titles with their markup are for comparing, not for showing. */
  readonly titles?: Titles;
}

const TIMEOUT_MS = 10_000;

/**
 * Bytes to feed: RSS, RDF, Atom, JSON Feed or a sitemap. Broken XML is read as far as it goes. A feed without items is no error.
 * At most 50,000 entries are read.
 * Rejects with nothing but `FeedError`. Work and memory grow with the size of `bytes`, which the caller bounds.
 */
export async function parseFeed(bytes: Uint8Array, context: FeedContext): Promise<ParsedFeed> {
  const where = context.url ?? 'the document';
  if (bytes.byteLength === 0)
    throw new FeedError('empty-body', `${where} is empty: nothing arrived. It may fill again; check the address if it stays so.`);
  const { text, encoding } = decodeText(bytes, context);
  const kind = sniff(text, where);
  if (kind === 'json') return { ...parseJsonFeed(text, context, where), encoding };
  const feed = await parseXml(text, kind, context.url, context.timeoutMs ?? TIMEOUT_MS).catch((error: unknown) => {
    throw asFeedError(error, where);
  });
  return { ...readXml(feed, kind, context), encoding };
}

function readXml({ channel, items }: XmlFeed, root: FeedRoot, { url, titles = 'plain' }: FeedContext): FeedHead & { items: FeedItem[] } {
  const head = readChannel(channel, root.format, url, titles);
  // Atom defines what relative addresses mean; in RSS they are written with the outlet's site in mind.
  const base = root.format === 'atom' ? (url ?? head.link) : (head.link ?? url);
  const feedAuthors = root.format === 'atom' ? readAuthors(channel) : [];
  const read = items.map((item) => readItem(item, { base, feedAuthors, titles }));
  if (root.format !== 'sitemap') return { ...head, items: read };
  return { ...head, ...readSitemapHead(items), items: read.map((item) => ({ ...item, guid: item.url })) };
}

function asFeedError(error: unknown, where: string): FeedError {
  if (error instanceof FeedError) return new FeedError(error.code, `${where}: ${error.message}`);
  const what = error instanceof Error ? error.message.replace(/\s+/g, ' ').slice(0, 200) : 'no reason given';
  const message = `${where} cannot be read as XML: ${what}. The outlet has to mend it; until then its items are missing.`;
  return new FeedError('malformed-feed', message, { cause: error });
}
