import { Tokenizer } from 'htmlparser2';
import { remember } from './remember.ts';

export interface OpenTag {
  /** Lower case. */
  readonly name: string;
  /** The first MOST_ATTRIBUTES, by name in lower case; the first of several of one name. */
  readonly attribs: Record<string, string>;
}

/** What stands in the markup, in order. Text and values have their character references decoded. */
export interface MarkupSink {
  open(tag: OpenTag): void;
  close(name: string): void;
  text(data: string): void;
}

const MOST_ATTRIBUTES = 50;
/** Foreign elements, whose tags may close themselves. */
const FOREIGN: ReadonlySet<string> = new Set(['svg', 'math']);

/** Each name as one string: looking up a string a second time is cheap. */
const nameOf = remember((raw) => raw.toLowerCase());

/** Reads tags as they stand, in linear time and without building a tree: nesting is the sink's business. */
export function scanMarkup(html: string, sink: MarkupSink): void {
  let name = '';
  let attribs: Record<string, string> = {};
  let count = 0;
  let attribute = '';
  let value = '';
  const openEnd = (): void => sink.open({ name, attribs });
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(from, to) {
        name = nameOf(html.slice(from, to));
        attribs = {};
        count = 0;
      },
      onopentagend: openEnd,
      onselfclosingtag() {
        openEnd();
        if (FOREIGN.has(name)) sink.close(name);
      },
      onclosetag(from, to) {
        sink.close(nameOf(html.slice(from, to)));
      },
      onattribname(from, to) {
        attribute = nameOf(html.slice(from, to));
        value = '';
      },
      onattribdata(from, to) {
        value = value === '' ? html.slice(from, to) : value + html.slice(from, to);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend() {
        if (++count <= MOST_ATTRIBUTES && attribs[attribute] === undefined) attribs[attribute] = value;
      },
      ontext(from, to) {
        sink.text(html.slice(from, to));
      },
      ontextentity(codepoint) {
        sink.text(String.fromCodePoint(codepoint));
      },
      oncomment() {},
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** Value of an attribute; null where it is absent. */
export function attribute(tag: OpenTag, name: string): string | null {
  return tag.attribs[name] ?? null;
}
