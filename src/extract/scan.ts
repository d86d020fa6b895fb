import { isName } from './byte-names.ts';
import type { Markup } from './markup.ts';
import { endsName, StartTag } from './start-tag.ts';
import { type TagKind, tagKindAt } from './tag-kinds.ts';

export type OpenTag = Pick<StartTag, 'kind' | 'value' | 'hasOther' | 'attributes' | 'look'>;

/** A piece of text between two tags, not yet read. */
export interface TextPiece {
  /** Nothing but white space and controls. */
  readonly isBlank: boolean;
  /** Bytes. */
  readonly size: number;
  /** The text, its character references decoded. */
  read(): string;
}

/** What stands in the markup, in order. Tags and pieces are good until the next one comes. */
export interface MarkupSink {
  open(tag: OpenTag): void;
  close(kind: TagKind): void;
  text(piece: TextPiece): void;
}

const [EXCLAMATION, AMPERSAND, DASH, SLASH, LESS, GREATER, QUESTION] = [33, 38, 45, 47, 60, 62, 63];

/**
 * Reads tags as they stand, in linear time and without building a tree: nesting is the sink's business. Attributes that nothing in this
 * room looks at are passed over, unless `isWhole`.
 */
export function scanMarkup(markup: Markup, sink: MarkupSink, isWhole = false): void {
  new Scanner(markup, sink, isWhole).scan();
}

class Scanner implements TextPiece {
  isBlank = true;
  readonly #markup: Markup;
  readonly #sink: MarkupSink;
  readonly #tag: StartTag;
  readonly #length: number;
  #from = 0;
  #to = 0;
  #isAscii = true;
  #hasReference = false;

  constructor(markup: Markup, sink: MarkupSink, isWhole: boolean) {
    this.#markup = markup;
    this.#sink = sink;
    this.#tag = new StartTag(markup, isWhole);
    this.#length = markup.bytes.length;
  }

  get size(): number {
    return this.#to - this.#from;
  }

  read(): string {
    return this.#markup.known(this.#from, this.#to, this.#isAscii, this.#hasReference);
  }

  scan(): void {
    let at = 0;
    while (at < this.#length) at = this.#markupAt(this.#text(at));
  }

  /** Tells the text from `from` to the next `<` that begins markup, whose index it returns. */
  #text(from: number): number {
    const { bytes } = this.#markup;
    let at = from;
    let all = 0;
    let hasReference = false;
    let isBlank = true;
    for (; at < this.#length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === LESS && beginsMarkup(bytes[at + 1] ?? 0)) break;
      all |= byte;
      if (byte > 32) isBlank = false;
      if (byte === AMPERSAND) hasReference = true;
    }
    if (at > from) this.#tell(from, at, all < 0x80, hasReference, isBlank);
    return at;
  }

  #tell(from: number, to: number, isAscii: boolean, hasReference: boolean, isBlank: boolean): void {
    this.#from = from;
    this.#to = to;
    this.#isAscii = isAscii;
    this.#hasReference = hasReference;
    this.isBlank = isBlank;
    this.#sink.text(this);
  }

  /** The index behind the markup at `at`. */
  #markupAt(at: number): number {
    if (at >= this.#length) return at;
    const next = this.#markup.bytes[at + 1] ?? 0;
    if (next === SLASH) return this.#endTag(at + 2);
    if (next === EXCLAMATION) return this.#declaration(at + 2);
    return next === QUESTION ? this.#behind('>', at + 2) : this.#startTag(at + 1);
  }

  #startTag(from: number): number {
    const tag = this.#tag;
    const end = tag.read(from);
    if (end === -1) return this.#length;
    const { kind } = tag;
    this.#sink.open(tag);
    if (kind.isForeign && tag.isSelfClosing) this.#sink.close(kind);
    if (kind.isRaw) return this.#raw(kind, end);
    if (kind.name !== 'plaintext') return end;
    if (end < this.#length) this.#tell(end, this.#length, false, false, false);
    return this.#length;
  }

  #endTag(from: number): number {
    const { bytes } = this.#markup;
    const first = bytes[from] ?? 0;
    if (!isLetter(first)) return first === GREATER ? from + 1 : this.#behind('>', from);
    let at = from;
    while (at < this.#length && !endsName(bytes[at] ?? 0)) at++;
    if (at >= this.#length) return at;
    this.#sink.close(tagKindAt(this.#markup, from, at));
    return bytes[at] === GREATER ? at + 1 : this.#behind('>', at);
  }

  /** Content up to the end tag of the same name, and that. */
  #raw(kind: TagKind, from: number): number {
    const { bytes, units } = this.#markup;
    for (let at = units.indexOf('</', from); at !== -1; at = units.indexOf('</', at + 2)) {
      const nameEnd = at + 2 + kind.bytes.length;
      if (nameEnd >= this.#length || !endsName(bytes[nameEnd] ?? 0) || !isName(kind.bytes, bytes, at + 2, nameEnd)) continue;
      if (at > from) this.#tell(from, at, false, kind.hasReferences, false);
      this.#sink.close(kind);
      return this.#behind('>', nameEnd);
    }
    if (this.#length > from) this.#tell(from, this.#length, false, kind.hasReferences, false);
    return this.#length;
  }

  /** Comments, which `--!>` ends too, CDATA sections and document types; all other declarations are comments. */
  #declaration(from: number): number {
    const { bytes, units } = this.#markup;
    if (units.startsWith('[CDATA[', from)) return this.#behind(']]>', from + 7);
    if (bytes[from] !== DASH || bytes[from + 1] !== DASH) return this.#behind('>', from);
    const start = from + 2;
    if (bytes[start] === GREATER) return start + 1;
    if (bytes[start] === DASH && bytes[start + 1] === GREATER) return start + 2;
    const end = this.#behind('-->', start);
    const bang = units.slice(start, end).indexOf('--!>');
    return bang === -1 ? end : start + bang + 4;
  }

  /** The index behind the next `mark`, or the end. */
  #behind(mark: string, from: number): number {
    const at = this.#markup.units.indexOf(mark, from);
    return at === -1 ? this.#length : at + mark.length;
  }
}

function beginsMarkup(byte: number): boolean {
  return isLetter(byte) || byte === SLASH || byte === EXCLAMATION || byte === QUESTION;
}

function isLetter(byte: number): boolean {
  return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
