import { Document, Element, Text } from 'domhandler';
import { ExtractError } from './errors.ts';
import { MAX_DEPTH, MAX_MARKUP_LENGTH, MAX_TAGS } from './limits.ts';
import { BOUNDARY, ENDS_PARAGRAPH, ENDS_SIBLING, SPECIAL, TABLE_PARTS, VOID } from './nesting.ts';
import type { OpenTag } from './scan.ts';

/** Inline images and framework state; nothing that extraction looks at is that long. */
const LONGEST_ATTRIBUTE = 2000;
const NEVER = new Set<string>();

/**
 * Builds the tree of one page: `html` with `body`, always there, and everything visible inside the body. Nesting is mended as a
 * browser would, elements deeper than MAX_DEPTH are left out and their text stays. Throws ExtractError beyond the limits.
 */
export class TreeBuilder {
  readonly document: Document;
  readonly #html = new Element('html', {});
  readonly #body = new Element('body', {});
  readonly #open: Element[];
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
    const { name } = tag;
    if (name === 'html' || name === 'body') this.#describe(name === 'html' ? this.#html : this.#body, tag);
    else if (name !== 'head') this.#add(tag);
  }

  close(name: string): void {
    this.#textEnd = null;
    if (name === 'br') this.#add({ name, attribs: {} });
    else if (name === 'form') this.#closeForm();
    else if (TABLE_PARTS.has(name) || name === 'table') this.#closeThrough(name, name === 'table' ? NEVER : TABLE);
    else if (!VOID.has(name)) this.#close(name);
  }

  text(data: string): void {
    this.#grow(data.length);
    if (this.#textEnd !== null) {
      this.#textEnd.data += data;
      return;
    }
    const top = this.#top();
    if (isBlank(data) && isEdge(top)) return;
    this.#textEnd = new Text(data);
    append(top, this.#textEnd);
  }

  #add(tag: OpenTag): void {
    this.#textEnd = null;
    const { name } = tag;
    this.#endWhatEnds(name);
    if (this.#open.length >= MAX_DEPTH) return;
    if (++this.#tags > MAX_TAGS) throw new ExtractError('extract-failed', `the page has more than ${MAX_TAGS} tags`);
    const element = new Element(name, this.#bounded(tag.attribs));
    append(this.#top(), element);
    if (VOID.has(name)) return;
    this.#open.push(element);
    if (name === 'p') this.#paragraphs++;
  }

  #endWhatEnds(name: string): void {
    if (this.#paragraphs > 0 && ENDS_PARAGRAPH.has(name)) this.#closeThrough('p', BOUNDARY);
    const siblings = ENDS_SIBLING.get(name);
    if (siblings !== undefined) this.#endSibling(siblings.ends, siblings.within);
    else if (name === 'a') this.#close('a');
    else if (HEADING.test(name) && HEADING.test(this.#top().name)) this.#popTo(this.#open.length - 1);
  }

  #endSibling(ends: ReadonlySet<string>, within: ReadonlySet<string>): void {
    const inTable = within.has('table');
    for (let index = this.#open.length - 1; index > 0; index--) {
      const open = this.#open[index]?.name ?? '';
      if (ends.has(open)) {
        this.#popTo(index);
        return;
      }
      if (within.has(open) || (!inTable && BOUNDARY.has(open))) return;
    }
  }

  /** A form never closes what is open inside it: it often stands across the columns of a page. */
  #closeForm(): void {
    const index = this.#open.findLastIndex((element) => element.name === 'form');
    if (index > 0) this.#open.splice(index, 1);
  }

  #close(name: string): void {
    const special = SPECIAL.has(name);
    for (let index = this.#open.length - 1; index > 0; index--) {
      const open = this.#open[index]?.name ?? '';
      if (open === name) {
        this.#popTo(index);
        return;
      }
      if (BOUNDARY.has(open) || (!special && SPECIAL.has(open))) return;
    }
  }

  #closeThrough(name: string, stops: ReadonlySet<string>): void {
    for (let index = this.#open.length - 1; index > 0; index--) {
      const open = this.#open[index]?.name ?? '';
      if (open === name) {
        this.#popTo(index);
        return;
      }
      if (stops.has(open)) return;
    }
  }

  #popTo(length: number): void {
    while (this.#open.length > length) if (this.#open.pop()?.name === 'p') this.#paragraphs--;
  }

  #top(): Element {
    return this.#open.at(-1) ?? this.#body;
  }

  #describe(element: Element, { attribs }: OpenTag): void {
    for (const [name, value] of Object.entries(this.#bounded(attribs))) element.attribs[name] ??= value;
  }

  #bounded(attribs: Record<string, string>): Record<string, string> {
    let length = 0;
    let isOversized = false;
    for (const name in attribs) {
      const size = name.length + (attribs[name]?.length ?? 0);
      if (size > LONGEST_ATTRIBUTE) isOversized = true;
      else length += size;
    }
    this.#grow(length);
    if (!isOversized) return attribs;
    return Object.fromEntries(Object.entries(attribs).filter(([name, value]) => name.length + value.length <= LONGEST_ATTRIBUTE));
  }

  #grow(length: number): void {
    this.#length += length;
    if (this.#length > MAX_MARKUP_LENGTH) {
      throw new ExtractError('extract-failed', `the page has more than ${MAX_MARKUP_LENGTH} characters without scripts`);
    }
  }
}

const TABLE = new Set(['table']);
const HEADING = /^h[1-6]$/;

function isBlank(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 32) return false;
  return true;
}

/** Beside a block, where white space is nothing: half of a page's pieces of text. */
function isEdge(parent: Element): boolean {
  const last = parent.children.at(-1);
  return SPECIAL.has(last === undefined ? parent.name : last instanceof Element ? last.name : '') && parent.name !== 'pre';
}

function append(parent: Document | Element, child: Element | Text): void {
  const last = parent.children.at(-1) ?? null;
  child.parent = parent;
  child.prev = last;
  if (last !== null) last.next = child;
  parent.children.push(child);
}
