import { type Attributes, NO_ATTRIBUTES } from './attributes.ts';
import { ExtractError } from './errors.ts';
import { MAX_DEPTH, MAX_MARKUP_LENGTH, MAX_TAGS } from './limits.ts';
import { Look } from './look.ts';
import type { EndsSibling } from './nesting.ts';
import { endsOf, type PageTree } from './page-tree.ts';
import type { OpenTag, TextPiece } from './scan.ts';
import { tagKind, type TagKind } from './tag-kinds.ts';

const BODY = tagKind('body');
const PARAGRAPH = tagKind('p');
const BREAK = new Look(tagKind('br'), NO_ATTRIBUTES);
const [HTML_NODE, BODY_NODE] = [0, 1];

/**
 * Builds the tree of one page: `html` with `body`, always there, and everything visible inside the body. Nesting is mended as a
 * browser would, elements deeper than MAX_DEPTH are left out and their text stays. Throws ExtractError beyond the limits.
 */
export class TreeBuilder {
  readonly #looks: (Look | null)[] = [new Look(tagKind('html'), {}), new Look(BODY, {})];
  readonly #texts: string[] = ['', ''];
  readonly #parents: number[] = [-1, HTML_NODE];
  /** Open elements, and beside them their kinds and their last nodes, -1 where they have none. */
  readonly #open: number[] = [BODY_NODE];
  readonly #kinds: TagKind[] = [BODY];
  readonly #lasts: number[] = [-1];
  #paragraphs = 0;
  #tags = 0;
  #length = 0;
  /** The text that goes on where more text follows; -1 where a tag has ended it. */
  #textEnd = -1;

  tree(): PageTree {
    return { looks: this.#looks, texts: this.#texts, parents: this.#parents, ends: endsOf(this.#parents) };
  }

  open(tag: OpenTag): void {
    const { name } = tag.kind;
    if (name === 'html' || name === 'body') this.#describe(name === 'html' ? HTML_NODE : BODY_NODE, tag.attributes());
    else if (name !== 'head') this.#add(tag.kind, tag);
  }

  close(kind: TagKind): void {
    this.#textEnd = -1;
    const { name } = kind;
    if (name === 'br') this.#add(kind, null);
    else if (name === 'form') this.#closeForm();
    else if (kind.isTablePart) this.#closeThrough(kind, (open) => open.name === 'table');
    else if (name === 'table') this.#closeThrough(kind, () => false);
    else if (!kind.isVoid) this.#close(kind);
  }

  text(piece: TextPiece): void {
    if (this.#textEnd === -1 && piece.isBlank && this.#isEdge()) {
      this.#grow(piece.size);
      return;
    }
    const data = piece.read();
    this.#grow(data.length);
    if (this.#textEnd === -1) this.#textEnd = this.#append(null, data);
    else this.#texts[this.#textEnd] += data;
  }

  #add(kind: TagKind, tag: OpenTag | null): void {
    this.#textEnd = -1;
    this.#endWhatEnds(kind);
    if (this.#open.length >= MAX_DEPTH) return;
    if (++this.#tags > MAX_TAGS) throw new ExtractError('extract-failed', `the page has more than ${MAX_TAGS} tags`);
    const look = tag === null ? BREAK : tag.look();
    this.#grow(look.size);
    const node = this.#append(look, '');
    if (kind.isVoid) return;
    this.#open.push(node);
    this.#kinds.push(kind);
    this.#lasts.push(-1);
    if (kind === PARAGRAPH) this.#paragraphs++;
  }

  /** Inside the innermost open element. */
  #append(look: Look | null, text: string): number {
    const node = this.#looks.length;
    const top = this.#open.length - 1;
    this.#looks.push(look);
    this.#texts.push(text);
    this.#parents.push(this.#open[top] ?? BODY_NODE);
    this.#lasts[top] = node;
    return node;
  }

  /** Beside a block, where white space is nothing: half of a page's pieces of text. */
  #isEdge(): boolean {
    const top = this.#open.length - 1;
    const parent = this.#kinds[top] ?? BODY;
    const last = this.#lasts[top] ?? -1;
    const beside = last === -1 ? parent : (this.#looks[last]?.kind ?? null);
    return beside !== null && beside.isSpecial && parent.name !== 'pre';
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
    for (const stack of [this.#open, this.#kinds, this.#lasts]) stack.splice(index, 1);
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
      this.#lasts.pop();
      if (this.#kinds.pop() === PARAGRAPH) this.#paragraphs--;
    }
  }

  /** What several tags say of the one `html` or `body` goes together; the first to say it wins. */
  #describe(node: number, attributes: Attributes): void {
    const before = this.#looks[node];
    this.#grow(new Look(BODY, attributes).size);
    if (before !== null && before !== undefined) this.#looks[node] = new Look(before.kind, { ...attributes, ...before.attributes });
  }

  #grow(length: number): void {
    this.#length += length;
    if (this.#length > MAX_MARKUP_LENGTH) {
      throw new ExtractError('extract-failed', `the page has more than ${MAX_MARKUP_LENGTH} characters without scripts`);
    }
  }
}
