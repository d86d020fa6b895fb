import { Document, Element, Text } from 'domhandler';
import { ExtractError } from './errors.ts';
import { MAX_DEPTH, MAX_MARKUP_LENGTH, MAX_TAGS } from './limits.ts';
import { type EndsSibling, SPECIAL } from './nesting.ts';
import type { OpenTag, TextPiece } from './scan.ts';
import { NO_ATTRIBUTES } from './start-tag.ts';
import { tagKind, type TagKind } from './tag-kinds.ts';

const BODY = tagKind('body');
const PARAGRAPH = tagKind('p');

/**
 * Builds the tree of one page: `html` with `body`, always there, and everything visible inside the body. Nesting is mended as a
 * browser would, elements deeper than MAX_DEPTH are left out and their text stays. Throws ExtractError beyond the limits.
 */
export class TreeBuilder {
  readonly document: Document;
  readonly #html = new Element('html', {});
  readonly #body = new Element('body', {});
  /** Open elements, and their kinds beside them. */
  readonly #open: Element[];
  readonly #kinds: TagKind[] = [BODY];
  #paragraphs = 0;
  #tags = 0;
  #length = 0;
  #textEnd: Text | null = null;

  constructor() {
    this.document = new Document([]);
    append(this.document, this.#html);
    append(this.#html, this.#body);
    this.#open = [this.#body];
  }

  open(tag: OpenTag): void {
    const { name } = tag.kind;
    if (name === 'html' || name === 'body') this.#describe(name === 'html' ? this.#html : this.#body, tag.attributes());
    else if (name !== 'head') this.#add(tag.kind, tag);
  }

  close(kind: TagKind): void {
    this.#textEnd = null;
    const { name } = kind;
    if (name === 'br') this.#add(kind, null);
    else if (name === 'form') this.#closeForm();
    else if (kind.isTablePart) this.#closeThrough(kind, (open) => open.name === 'table');
    else if (name === 'table') this.#closeThrough(kind, () => false);
    else if (!kind.isVoid) this.#close(kind);
  }

  text(piece: TextPiece): void {
    if (this.#textEnd === null && piece.isBlank && isEdge(this.#top())) {
      this.#grow(piece.size);
      return;
    }
    const data = piece.read();
    this.#grow(data.length);
    if (this.#textEnd !== null) {
      this.#textEnd.data += data;
      return;
    }
    this.#textEnd = new Text(data);
    append(this.#top(), this.#textEnd);
  }

  #add(kind: TagKind, tag: OpenTag | null): void {
    this.#textEnd = null;
    this.#endWhatEnds(kind);
    if (this.#open.length >= MAX_DEPTH) return;
    if (++this.#tags > MAX_TAGS) throw new ExtractError('extract-failed', `the page has more than ${MAX_TAGS} tags`);
    const attributes = tag === null ? NO_ATTRIBUTES : tag.attributes();
    if (attributes !== NO_ATTRIBUTES) this.#growBy(attributes);
    const element = new Element(kind.name, attributes);
    append(this.#top(), element);
    if (kind.isVoid) return;
    this.#open.push(element);
    this.#kinds.push(kind);
    if (kind.name === 'p') this.#paragraphs++;
  }

  #endWhatEnds(kind: TagKind): void {
    if (this.#paragraphs > 0 && kind.endsParagraph) this.#closeThrough(PARAGRAPH, (open) => open.isBoundary);
    if (kind.endsSibling !== null) this.#endSibling(kind.endsSibling);
    else if (kind.name === 'a') this.#close(kind);
    else if (kind.isHeading && this.#kinds.at(-1)?.isHeading === true) this.#popTo(this.#open.length - 1);
  }

  #endSibling({ ends, within }: EndsSibling): void {
    const inTable = within.has('table');
    for (let index = this.#kinds.length - 1; index > 0; index--) {
      const open = this.#kinds[index] ?? BODY;
      if (ends.has(open.name)) {
        this.#popTo(index);
        return;
      }
      if (within.has(open.name) || (!inTable && open.isBoundary)) return;
    }
  }

  /** A form never closes what is open inside it: it often stands across the columns of a page. */
  #closeForm(): void {
    const index = this.#kinds.findLastIndex(({ name }) => name === 'form');
    if (index <= 0) return;
    this.#open.splice(index, 1);
    this.#kinds.splice(index, 1);
  }

  #close(kind: TagKind): void {
    for (let index = this.#kinds.length - 1; index > 0; index--) {
      const open = this.#kinds[index] ?? BODY;
      if (open === kind) {
        this.#popTo(index);
        return;
      }
      if (open.isBoundary || (!kind.isSpecial && open.isSpecial)) return;
    }
  }

  #closeThrough(kind: TagKind, stops: (open: TagKind) => boolean): void {
    for (let index = this.#kinds.length - 1; index > 0; index--) {
      const open = this.#kinds[index] ?? BODY;
      if (open === kind) {
        this.#popTo(index);
        return;
      }
      if (stops(open)) return;
    }
  }

  #popTo(length: number): void {
    while (this.#open.length > length) {
      this.#open.pop();
      if (this.#kinds.pop() === PARAGRAPH) this.#paragraphs--;
    }
  }

  #top(): Element {
    return this.#open[this.#open.length - 1] ?? this.#body;
  }

  #describe(element: Element, attributes: Record<string, string>): void {
    this.#growBy(attributes);
    for (const [name, value] of Object.entries(attributes)) element.attribs[name] ??= value;
  }

  #growBy(attributes: Record<string, string>): void {
    let length = 0;
    for (const name in attributes) length += name.length + (attributes[name]?.length ?? 0);
    this.#grow(length);
  }

  #grow(length: number): void {
    this.#length += length;
    if (this.#length > MAX_MARKUP_LENGTH) {
      throw new ExtractError('extract-failed', `the page has more than ${MAX_MARKUP_LENGTH} characters without scripts`);
    }
  }
}

/** Beside a block, where white space is nothing: half of a page's pieces of text. */
function isEdge(parent: Element): boolean {
  const last = parent.children[parent.children.length - 1];
  return SPECIAL.has(last === undefined ? parent.name : 'name' in last ? last.name : '') && parent.name !== 'pre';
}

function append(parent: Document | Element, child: Element | Text): void {
  const last = parent.children[parent.children.length - 1] ?? null;
  child.parent = parent;
  child.prev = last;
  if (last !== null) last.next = child;
  parent.children.push(child);
}
