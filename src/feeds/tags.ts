import { Tokenizer } from 'htmlparser2';
import type { Decoder } from './references.ts';

/** What is told about a document, in its order. Names are as written. */
export interface TagHandler {
  /** `closed` for `<name/>`. Attribute names are in lower case, the first of a name counts. */
  open(name: string, attributes: ReadonlyMap<string, string>, closed: boolean): void;
  close(name: string): void;
  /** Text with its references decoded; CDATA as it is. */
  text(text: string): void;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_.:-]{0,100}$/u;
const MOST_ATTRIBUTES = 200;

/** Sections that nobody closed come one or two to a document; each costs another reading of the rest. */
const MOST_UNCLOSED = 20;
const SECTION = '<![CDATA[';

/**
 * Tolerant reading of XML: raw ampersands and "<" are text, a tag that the end of the document cuts is dropped, CDATA that it cuts is kept.
 * CDATA that nobody closed ends with its element.
 */
export function readTags(source: string, decode: Decoder, handler: TagHandler): void {
  let rest = source;
  for (let unclosed = 0; unclosed <= MOST_UNCLOSED; unclosed++) {
    const resume = readUntilUnclosed(rest, decode, handler, unclosed < MOST_UNCLOSED);
    if (resume === null) return;
    rest = rest.slice(resume);
  }
}

/** Where reading has to begin again, or null when all was read. */
function readUntilUnclosed(source: string, decode: Decoder, handler: TagHandler, mayStop: boolean): number | null {
  let attributes = new Map<string, string>();
  let tagStart = 0;
  let tagName = '';
  let attribute = '';
  let value = '';
  let resume: number | null = null;
  const opened = (end: number, closed: boolean): void => {
    if (NAME.test(tagName)) handler.open(tagName, attributes, closed);
    // "casualties <50 so far>" is no tag.
    else handler.text(decode(source.slice(tagStart - 1, end + 1)));
    attributes = new Map();
  };
  const tokenizer: Tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      ontext(start, end) {
        // "<![CD" at the end of a document is told as text.
        if (end === source.length && source.startsWith('<!', start - 2)) return;
        handler.text(decode(source.slice(start, end)));
      },
      oncdata(start, end, closing) {
        const text = source.slice(start, end - closing);
        const forgotten = mayStop ? forgottenEnd(text, tagName, closing === 0) : null;
        handler.text(forgotten === null ? text : text.slice(0, forgotten));
        if (forgotten === null) return;
        resume = start + forgotten;
        tokenizer.pause();
      },
      onopentagname(start, end) {
        tagStart = start;
        tagName = source.slice(start, end);
      },
      onattribname(start, end) {
        attribute = source.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => (value += source.slice(start, end)),
      onattribend() {
        if (attributes.size < MOST_ATTRIBUTES && !attributes.has(attribute)) attributes.set(attribute, decode(value));
      },
      onopentagend: (end) => opened(end, false),
      onselfclosingtag: (end) => opened(end, true),
      onclosetag: (start, end) => handler.close(source.slice(start, end)),
      ontextentity: () => {},
      onattribentity: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  return resume;
}

/** A section in which its own element is closed, and then another section or the end of the document comes. */
function forgottenEnd(text: string, name: string, isLast: boolean): number | null {
  const next = text.indexOf(SECTION);
  if (next === -1 && !isLast) return null;
  const end = text.indexOf(`</${name}>`);
  return end === -1 || (next !== -1 && end > next) ? null : end;
}
