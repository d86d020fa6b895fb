import { Tokenizer } from 'htmlparser2';

export interface ScannedAttribute {
  readonly name: string;
  readonly value: string;
  /** Offsets of the whole attribute in the markup, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface OpenTag {
  readonly name: string;
  readonly attributes: readonly ScannedAttribute[];
  readonly start: number;
  readonly end: number;
}

/** What stands in the markup, in order; offsets are UTF-16, end exclusive. Text has its character references decoded. */
export interface MarkupSink {
  open(tag: OpenTag): void;
  close(name: string, start: number, end: number): void;
  text(data: string): void;
  comment?(start: number, end: number): void;
}

/** Reads tags as they stand, in linear time and without building a tree: nesting is the sink's business. */
export function scanMarkup(html: string, sink: MarkupSink): void {
  let name = '';
  let start = 0;
  let attributes: ScannedAttribute[] = [];
  let attributeName = '';
  let attributeStart = 0;
  let value = '';
  const openEnd = (end: number): void => sink.open({ name, attributes, start, end: end + 1 });
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(from, to) {
        name = html.slice(from, to).toLowerCase();
        start = from - 1;
        attributes = [];
      },
      onopentagend: openEnd,
      onselfclosingtag: openEnd,
      onclosetag(from, to) {
        const end = html.indexOf('>', to);
        sink.close(html.slice(from, to).trim().toLowerCase(), html.lastIndexOf('<', from), end === -1 ? html.length : end + 1);
      },
      onattribname(from, to) {
        attributeName = html.slice(from, to).toLowerCase();
        attributeStart = from;
        value = '';
      },
      onattribdata(from, to) {
        value += html.slice(from, to);
      },
      onattribentity(codepoint) {
        value += String.fromCodePoint(codepoint);
      },
      onattribend(_quote, end) {
        attributes.push({ name: attributeName, value, start: attributeStart, end });
      },
      ontext(from, to) {
        sink.text(html.slice(from, to));
      },
      ontextentity(codepoint) {
        sink.text(String.fromCodePoint(codepoint));
      },
      oncomment(from, to) {
        sink.comment?.(html.lastIndexOf('<', from - 1), to + 1);
      },
      oncdata() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** First value of an attribute; null where it is absent. */
export function attribute(tag: OpenTag, name: string): string | null {
  return tag.attributes.find((candidate) => candidate.name === name)?.value ?? null;
}
