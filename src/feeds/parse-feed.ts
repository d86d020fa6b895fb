import type { FeedItem, ParsedFeed } from '../domain/feed.ts';
import { type FeedHead, readChannel } from './channel.ts';
import { decodeText } from './decode.ts';
import { FeedError } from './errors.ts';
import { readAuthors, readItem } from './item.ts';
import { parseJsonFeed } from './json-feed.ts';
import { resolveHttp } from './links.ts';
import { repair } from './repair.ts';
import { type FeedRoot, sniff } from './sniff.ts';
import { attribute } from './tree.ts';
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
}

const TIMEOUT_MS = 10_000;

/**
 * Bytes to feed: RSS, RDF, Atom or JSON Feed. Broken XML is mended where that is safe. A feed without items is no error.
 * Rejects with nothing but `FeedError`. Work and memory grow with the size of `bytes`, which the caller bounds.
 */
export async function parseFeed(bytes: Uint8Array, context: FeedContext): Promise<ParsedFeed> {
  const where = context.url ?? 'the document';
  if (bytes.byteLength === 0)
    throw new FeedError('empty-body', `${where} is empty: nothing arrived. It may fill again; check the address if it stays so.`);
  const { text, encoding } = decodeText(bytes, context);
  const kind = sniff(text, where);
  const { head, items } =
    kind === 'json' ? parseJsonFeed(text, context.url, where) : readXml(await parseOrRepair(text, kind, context, where), kind, context.url);
  return { ...head, encoding, items };
}

/** Strictly first; what fails is mended and tried once more. */
async function parseOrRepair(text: string, root: FeedRoot, context: FeedContext, where: string): Promise<XmlFeed> {
  const timeoutMs = context.timeoutMs ?? TIMEOUT_MS;
  try {
    return await parseXml(text, root, timeoutMs);
  } catch (error) {
    const mended = error instanceof FeedError ? text : repair(text, root);
    if (mended === text) throw asFeedError(error, where);
    return await parseXml(mended, root, timeoutMs).catch((second: unknown) => {
      throw asFeedError(second, where);
    });
  }
}

function readXml({ channel, items }: XmlFeed, root: FeedRoot, url: string | null): { head: FeedHead; items: FeedItem[] } {
  const outer = resolveHttp(root.attributes['xml:base'] ?? null, url);
  const declared = resolveHttp(attribute(channel, 'xml:base'), outer ?? url) ?? outer;
  const head = readChannel(channel, root.format, declared ?? url, root.attributes['xml:lang'] ?? null);
  // Atom defines what relative addresses mean; in RSS they are written with the outlet's site in mind.
  const base = declared ?? (root.format === 'atom' ? (url ?? head.link) : (head.link ?? url));
  const feedAuthors = root.format === 'atom' ? readAuthors(channel) : [];
  return { head, items: items.map((item) => readItem(item, { base, feedAuthors })) };
}

function asFeedError(error: unknown, where: string): FeedError {
  if (error instanceof FeedError) return new FeedError(error.code, `${where}: ${error.message}`);
  const message = `${where} cannot be read as XML: ${describe(error)}. The outlet has to mend it; until then its items are missing.`;
  return new FeedError('malformed-feed', message, { cause: error });
}

/** The XML parser's complaint as one line; its line numbers count from 0. */
function describe(error: unknown): string {
  if (error instanceof RangeError) return 'it is nested too deeply';
  // rss-parser looks into the channel without asking whether there is one.
  if (error instanceof TypeError) return 'it has no channel';
  const [what = '', line, column] = error instanceof Error ? error.message.split(/\nLine: |\nColumn: |\nChar: /) : [];
  const place = line === undefined ? '' : ` at line ${Number(line) + 1}, column ${Number(column)}`;
  return `${what.replace(/\s+/g, ' ').slice(0, 200)}${place}`;
}
