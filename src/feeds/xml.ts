import RssParser from 'rss-parser';
import { FeedError } from './errors.ts';
import { canonicalNames, HANDED_OVER } from './names.ts';
import type { FeedRoot } from './sniff.ts';
import type { XmlElement } from './tree.ts';

/** A feed as rss-parser found it: elements of the channel or feed, and its items, values unread. */
export interface XmlFeed {
  readonly channel: XmlElement;
  readonly items: readonly XmlElement[];
}

const DATES = 'pubdate dc:date published issued dcterms:issued created dcterms:created updated modified dcterms:modified';
const SHARED = `title dc:title link atom:link id description dc:description itunes:summary author dc:creator atom:updated ${DATES}`;
const CHANNEL_FIELDS = `${SHARED} subtitle tagline language dc:language lastbuilddate ttl`.split(' ');
const ITEM_FIELDS = [
  `${SHARED} guid summary content content:encoded xhtml:body body category dc:subject enclosure feedburner:origlink itunes:author`,
  'media:content media:group media:thumbnail media:title media:description atom:author atom:summary atom:content atom:published',
].flatMap((names) => names.split(' '));

/** Elements inside a text that nobody escaped: only then the order of children must be kept, which costs memory. */
const INLINE_MARKUP = /<(?:\w+:)?(?:description|title|summary|content|encoded|body|subtitle|tagline)\b[^<>]*>[^<]*<(?![/!])/i;

/**
 * One XML document through rss-parser, strictly: rejects with the parser's own error for what is not well formed, with a `FeedError`
 * `feed-timeout` when it has not answered after `timeoutMs`. `root` must be the document's root element: without one the parser may never answer.
 */
export async function parseXml(text: string, root: FeedRoot, timeoutMs: number): Promise<XmlFeed> {
  const parsing = newParser(text, root).parseString(text);
  const { items, ...channel } = await settledWithin(parsing, timeoutMs);
  return { channel, items };
}

/** A parser serves one document only: after some it never answers again. */
function newParser(text: string, root: FeedRoot): RssParser<Record<string, unknown>, Record<string, unknown>> {
  const ordered = INLINE_MARKUP.test(text);
  const options: RssParser.ParserOptions<Record<string, unknown>, Record<string, unknown>> = {
    defaultRSS: 2,
    xml2js: {
      tagNameProcessors: [canonicalNames(text, root)],
      attrNameProcessors: [(name: string) => name.toLowerCase()],
      ...(ordered ? { explicitChildren: true, preserveChildrenOrder: true, charsAsChildren: true } : {}),
    },
  };
  // Assigned apart because the published types forget that feed fields take the same triples as item fields.
  Object.assign(options, { customFields: { feed: whole(CHANNEL_FIELDS), item: whole(ITEM_FIELDS) } });
  return new RssParser(options);
}

/** rss-parser's notation for "all elements of this name, untouched"; `$` are the attributes. */
function whole(names: readonly string[]): [string, string, { keepArray: true }][] {
  return ['$', ...names.map((name) => HANDED_OVER + name)].map((name) => [name, name, { keepArray: true }]);
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
