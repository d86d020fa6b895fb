import { Parser } from 'htmlparser2';
import { FeedError } from './errors.ts';
import type { XmlFormat } from './vocabulary.ts';

/** The root element of an XML feed. */
export interface FeedRoot {
  readonly format: XmlFormat;
  /** As spelt in the document, prefix included. */
  readonly name: string;
  /** UTF-16 offset of the start tag's `<`. */
  readonly start: number;
}

const SITEMAP_INDEX = 'sitemapindex';
/** By the root's local name. A bare channel is CDF, which RSS grew out of, or RSS that lost its root; a bare entry is a document of Atom's own. */
const FORMATS: ReadonlyMap<string, XmlFormat> = new Map([
  ['rss', 'rss'],
  ['channel', 'rss'],
  ['rdf', 'rdf'],
  ['feed', 'atom'],
  ['entry', 'atom'],
  ['urlset', 'sitemap'],
]);
const HTML_PAGE = new Set(['html', 'head', 'body', 'title', 'script', 'link', 'table', 'form', 'h1', 'iframe', 'noscript', 'style']);
/** What a server prints when it complains in front of the feed it then serves all the same. */
const HTML_INLINE = new Set(['a', 'b', 'br', 'code', 'div', 'em', 'font', 'i', 'meta', 'p', 'pre', 'span', 'strong']);
const MOST_COMPLAINTS = 200;

/** Finds out what `text` is. Throws a `FeedError` for everything that is no feed; `where` names the document in its message. */
export function sniff(text: string, where: string): 'json' | FeedRoot {
  const start = /\S/.exec(text)?.[0];
  if (start === undefined)
    throw new FeedError('empty-body', `${where} is empty: nothing to read. It may fill again; check the address if it stays so.`);
  if (start === '{') return 'json';
  const found = firstElement(text);
  if (found === 'html') {
    const message = `${where} is an HTML page, not a feed. Look for the feed's address on the outlet's site (a link of type application/rss+xml), or the outlet shows a block page.`;
    throw new FeedError('html-instead-of-feed', message);
  }
  if (found === SITEMAP_INDEX) throw sitemapIndex(text, where);
  if (typeof found === 'string') throw notAFeed(where, `its root element is <${found.slice(0, 60)}>`);
  return found ?? raise(notAFeed(where, 'it holds no element at all'));
}

function notAFeed(where: string, why: string): FeedError {
  return new FeedError(
    'not-a-feed',
    `${where} is not a feed: ${why}; RSS, RDF, Atom, JSON Feed and news sitemaps can be read. Check the address.`,
  );
}

/** The operator names one of its sitemaps instead: most of them list pages of many years. */
function sitemapIndex(text: string, where: string): FeedError {
  const listed = Array.from(
    text.matchAll(/<(?:[\w.-]{1,40}:)?loc>\s{0,50}(?:<!\[CDATA\[)?\s{0,50}([^\s<\]]{1,2000})/gi),
    ([, address = '']) => address,
  );
  const first = listed.toSorted((a, b) => Number(/news/i.test(b)) - Number(/news/i.test(a))).slice(0, 5);
  const names = first.length === 0 ? '' : `, among them ${first.join(' ')}`;
  const message = `${where} is a sitemap index, not a feed: it lists ${listed.length} sitemaps${names}. Use the address of the one with the news.`;
  return new FeedError('not-a-feed', message);
}

function raise(error: Error): never {
  throw error;
}

/** The feed's root, `html`, the name of another root element, or null when there is no element. */
function firstElement(text: string): FeedRoot | string | null {
  let found: FeedRoot | string | null = null;
  let complaints = 0;
  const parser = new Parser(
    {
      onprocessinginstruction(_, data) {
        if (/^!doctype\s+html\b/i.test(data)) found = 'html';
      },
      onopentagname(name) {
        const local = name.slice(name.indexOf(':') + 1).toLowerCase();
        const format = FORMATS.get(local);
        if (format) return decide({ format, name, start: parser.startIndex });
        if (HTML_PAGE.has(local)) return decide('html');
        if (local === SITEMAP_INDEX) return decide(SITEMAP_INDEX);
        if (!HTML_INLINE.has(local) || ++complaints > MOST_COMPLAINTS) return decide(found === 'html' ? found : name);
        // The answer, unless a feed follows the complaint.
        found = 'html';
      },
    },
    { xmlMode: true },
  );
  function decide(answer: FeedRoot | string): void {
    found = answer;
    parser.pause();
  }
  parser.write(text);
  return found;
}
