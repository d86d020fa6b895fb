import RssParser from 'rss-parser';
import { canonicalXml, MOST_ENTRIES } from './canonical.ts';
import { FeedError } from './errors.ts';
import type { FeedRoot } from './sniff.ts';
import { children, isElement, type XmlElement } from './tree.ts';
import { CHANNEL_FIELDS, CONTAINERS, HANDED_OVER, ITEM_FIELDS, usualPrefix } from './vocabulary.ts';

/** A feed as rss-parser found it: elements of the channel or feed, and its items, values unread. */
export interface XmlFeed {
  readonly channel: XmlElement;
  readonly items: readonly XmlElement[];
}

type Options = RssParser.ParserOptions<Record<string, unknown>, Record<string, unknown>>;

/** Strict parsing builds an object for every element, 130 bytes for one written: what is longer goes through the bounds of `canonicalXml`. */
const LONGEST_PLAIN = 1_000_000;

/**
 * What strict parsing of RSS gives wrong or not at all: an address base, a language of the root, entities of its own. Other
 * declarations (`<!x …`) it reads in time that grows with the square of their length, and nothing can interrupt it.
 */
const NOT_PLAIN = /\sxml:(?:base|lang)\s*=|<!(?!--|\[cdata\[|doctype[\s>])/i;

/**
 * One XML feed through rss-parser. Plain, well-formed RSS 2.0 goes in as it is, everything else as `canonicalXml` writes it. `root` must be
 * the document's root element: without one the parser may never answer. Rejects with a `FeedError` `feed-timeout` after `timeoutMs`.
 */
export async function parseXml(text: string, root: FeedRoot, url: string | null, timeoutMs: number): Promise<XmlFeed> {
  const plain = text.length <= LONGEST_PLAIN && isPlain(text, root) ? await parsePlain(text, timeoutMs) : null;
  return plain ?? parseStrictly(canonicalXml(text, root, url), {}, timeoutMs);
}

/** null when strict parsing refuses it, leaves items out because they are not where they belong, or tears a text with elements apart. */
async function parsePlain(text: string, timeoutMs: number): Promise<XmlFeed | null> {
  const entries = ['<item>', '<item ', '<item/'].reduce((count, tag) => count + occurrences(text, tag), 0);
  if (entries > MOST_ENTRIES) return null;
  try {
    const feed = await parseStrictly(text, { tagNameProcessors: [plainNames()] }, timeoutMs);
    return feed.items.length < entries || [feed.channel, ...feed.items].some(holdsMarkup) ? null : feed;
  } catch (error) {
    if (error instanceof FeedError) throw error;
    return null;
  }
}

/** True when a field that should be text has elements in it: xml2js no longer knows what stood between them. */
function holdsMarkup(node: XmlElement): boolean {
  return Object.keys(node).some((key) => {
    if (!key.startsWith(HANDED_OVER)) return false;
    const name = key.slice(HANDED_OVER.length);
    const isContainer = Object.hasOwn(CONTAINERS, name);
    return children(node, name).some(
      (child) =>
        isElement(child) && (isContainer ? holdsMarkup(child) : Object.keys(child).some((inner) => inner !== '_' && inner !== '$')),
    );
  });
}

/** RSS under its own name, with the usual prefixes. */
function isPlain(text: string, root: FeedRoot): boolean {
  if (root.name !== 'rss' || NOT_PLAIN.test(text)) return false;
  for (const [, prefix = '', double, single] of text.matchAll(/\sxmlns(:[\w.-]{1,40})?\s*=\s*(?:"([^"<]{0,200})"|'([^'<]{0,200})')/gi)) {
    const usual = usualPrefix(double ?? single ?? '');
    if (usual !== undefined && usual !== prefix.slice(1)) return false;
  }
  return true;
}

/** Marks every element but the structure. */
function plainNames(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const made = name === 'rss' || name === 'channel' || name === 'item' ? name : HANDED_OVER + name.toLowerCase();
    if (known.size < 1000) known.set(name, made);
    return made;
  };
}

/** A parser serves one document only: after some it never answers again. */
async function parseStrictly(text: string, xml2js: Options['xml2js'], timeoutMs: number): Promise<XmlFeed> {
  const options: Options = { defaultRSS: 2, xml2js: { ...xml2js, attrNameProcessors: [(name: string) => name.toLowerCase()] } };
  // Assigned apart because the published types forget that feed fields take the same triples as item fields.
  Object.assign(options, { customFields: { feed: whole(CHANNEL_FIELDS), item: whole(ITEM_FIELDS) } });
  const { items, ...channel } = await settledWithin(new RssParser(options).parseString(text), timeoutMs);
  return { channel, items };
}

/** rss-parser's notation for "all elements of this name, untouched"; `$` are the attributes. */
function whole(names: readonly string[]): [string, string, { keepArray: true }][] {
  return ['$', ...names.map((name) => HANDED_OVER + name)].map((name) => [name, name, { keepArray: true }]);
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

/** What `parsing` settles to, or a rejection with `feed-timeout`. */
export async function settledWithin<T>(parsing: Promise<T>, timeoutMs: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(
    () =>
      reject(
        new FeedError('feed-timeout', `no answer from the XML parser after ${timeoutMs} ms; report the feed, trying again gives the same`),
      ),
    timeoutMs,
  );
  try {
    return await Promise.race([parsing, late]);
  } finally {
    clearTimeout(timer);
  }
}
