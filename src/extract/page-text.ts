import { type ChildNode, type Document, type Element, isTag, isText, type ParentNode } from 'domhandler';
import { BlockText, UNREAD } from './block-text.ts';
import { blockRule, type BlockRule } from './blocks.ts';
import { articleHint, type Hint } from './hints.ts';
import { LineSums, type Weighed, weigh } from './line-weight.ts';

/** Elements that stand in a line of text; all others hold lines. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q rp rt ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);
/** Rules that also take out pieces of a line. */
const INLINE_RULES: ReadonlySet<string> = new Set('caption credit share newsletter unseen hidden advert'.split(' '));
/** UTF-16 units of a piece of a line above which its name does not matter. */
const LONGEST_PIECE = 200;

/** An element that holds lines, with what it is known by. Its lines are `first` to `end`, exclusive. */
export interface Block {
  /** Tag and class: blocks of one kind have the same. */
  readonly name: string;
  readonly kind: string;
  readonly parent: Block | null;
  readonly children: Block[];
  readonly rule: BlockRule | null;
  readonly hint: Hint | null;
  readonly first: number;
  end: number;
}

/** The text of a page in lines, and the blocks that hold them. */
export interface PageText {
  readonly lines: readonly Weighed[];
  readonly root: Block;
  /** In document order, without those that hold no line. */
  readonly blocks: readonly Block[];
  readonly sums: LineSums;
}

/** Reads the text of a whole page, once. */
export function readText(document: Document): PageText {
  const reader = new Reader();
  const root = reader.read(document);
  const lines = reader.text.lines().map(weigh);
  const blocks = reader.blocks.filter(({ first, end }) => end > first);
  for (const block of blocks) removeEmpty(block.children);
  return { lines, root, blocks, sums: new LineSums(lines) };
}

function removeEmpty(children: Block[]): void {
  let kept = 0;
  for (const child of children) if (child.end > child.first) children[kept++] = child;
  children.length = kept;
}

class Reader {
  readonly text = new BlockText();
  readonly blocks: Block[] = [];

  read(document: Document): Block {
    const root: Block = { name: '#document', kind: '', parent: null, children: [], rule: null, hint: null, first: 0, end: 0 };
    this.blocks.push(root);
    this.#children(document, root);
    this.text.lines();
    root.end = this.text.count;
    return root;
  }

  #children(node: ParentNode, block: Block): void {
    for (const child of node.children) {
      if (isText(child)) this.text.text(child.data);
      else if (isTag(child)) this.#element(child, block);
    }
  }

  #element(element: Element, within: Block): void {
    const { name } = element;
    if (UNREAD.has(name)) return;
    const isInline = INLINE.has(name);
    if (isInline && element.children.length === 0 && name !== 'br') return;
    if (name === 'time' && standsAlone(element)) return;
    const rule = blockRule(element);
    if (
      (isInline || name.includes('-')) &&
      rule !== null &&
      INLINE_RULES.has(rule.name) &&
      textLength(element, LONGEST_PIECE) < LONGEST_PIECE
    )
      return;
    if (isInline) {
      this.text.open(name);
      this.#children(element, within);
      this.text.close(name);
      return;
    }
    this.text.open(name);
    const hint = within.parent === null || name === 'body' ? null : articleHint(name, element.attribs);
    const kind = `${name} ${element.attribs['class'] ?? ''}`;
    const block: Block = { name, kind, parent: within, children: [], rule, hint, first: this.text.count, end: 0 };
    this.blocks.push(block);
    within.children.push(block);
    this.#children(element, block);
    this.text.close(name);
    block.end = this.text.count;
  }
}

/** A time on a line of its own: when something was written, not what. In tables and lists it may be what. */
function standsAlone({ parent, prev, next }: Element): boolean {
  if (parent === null || !('name' in parent) || !/^(?:div|p|span|header|section|article|a)$/.test(parent.name)) return false;
  return isBreak(prev, (node) => node.prev) && isBreak(next, (node) => node.next);
}

function isBreak(node: ChildNode | null, on: (node: ChildNode) => ChildNode | null): boolean {
  let beside = node;
  while (beside !== null && isText(beside) && beside.data.trim() === '') beside = on(beside);
  return beside === null || (isTag(beside) && !INLINE.has(beside.name));
}

/** UTF-16 units of an element's text, counted up to `limit`. */
function textLength(node: ParentNode, limit: number): number {
  let length = 0;
  for (const child of node.children) {
    if (isText(child)) length += child.data.length;
    else if (isTag(child)) length += textLength(child, limit - length);
    if (length >= limit) return length;
  }
  return length;
}
