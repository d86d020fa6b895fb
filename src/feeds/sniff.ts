import { Parser } from 'htmlparser2';
import type { FeedFormat } from '../domain/feed.ts';
import { FeedError } from './errors.ts';

/** The root element of an XML feed. */
export interface FeedRoot {
  readonly format: Exclude<FeedFormat, 'json'>;
  /** As spelt in the document, prefix included. */
  readonly name: string;
  /** Attribute names in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  /** UTF-16 offsets of the start tag's `<` and `>`. */
  readonly start: number;
  readonly end: number;
}

const FORMATS: Readonly<Record<string, FeedRoot['format']>> = { rss: 'rss', rdf: 'rdf', feed: 'atom' };
const HTML_PAGE = new Set([
  'html',
  'head',
  'body',
  'meta',
  'title',
  'script',
  'link',
  'table',
  'form',
  'h1',
  'iframe',
  'noscript',
  'style',
]);
/** What a server prints when it complains in front of the feed it then serves all the same. */
const HTML_INLINE = new Set(['a', 'b', 'br', 'code', 'div', 'em', 'font', 'i', 'p', 'pre', 'span', 'strong']);
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
  if (typeof found === 'string') throw notAFeed(where, `its root element is <${found.slice(0, 60)}>`);
  return found ?? raise(notAFeed(where, 'it holds no element at all'));
}

function notAFeed(where: string, why: string): FeedError {
  return new FeedError('not-a-feed', `${where} is not a feed: ${why}; RSS, RDF, Atom and JSON Feed can be read. Check the address.`);
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
      onopentag(name, attributes) {
        const local = name.slice(name.indexOf(':') + 1).toLowerCase();
        const format = FORMATS[local];
        if (format) return decide({ format, name, attributes, start: parser.startIndex, end: parser.endIndex });
        if (HTML_PAGE.has(local)) return decide('html');
        if (!HTML_INLINE.has(local) || ++complaints > MOST_COMPLAINTS) return decide(found === 'html' ? found : name);
        // The answer, unless a feed follows the complaint.
        found = 'html';
      },
    },
    { xmlMode: true, lowerCaseAttributeNames: true },
  );
  function decide(answer: FeedRoot | string): void {
    found = answer;
    parser.pause();
  }
  parser.write(text);
  return found;
}
