import { BlockText } from './block-text.ts';
import type { BlockRule } from './blocks.ts';
import type { Hint } from './hints.ts';
import { LineSums, type Weighed, weigh } from './line-weight.ts';
import type { Look } from './look.ts';
import { type PageTree, siblingAfter, siblingBefore } from './page-tree.ts';

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
export function readText(tree: PageTree): PageText {
  const reader = new Reader(tree);
  const root = reader.read();
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
  readonly #tree: PageTree;

  constructor(tree: PageTree) {
    this.#tree = tree;
  }

  read(): Block {
    const root: Block = { name: '#document', kind: '', parent: null, children: [], rule: null, hint: null, first: 0, end: 0 };
    this.blocks.push(root);
    this.#nodes(0, this.#tree.looks.length, root);
    this.text.lines();
    root.end = this.text.count;
    return root;
  }

  #nodes(from: number, end: number, block: Block): void {
    const { looks, texts, ends } = this.#tree;
    for (let node = from; node < end; node = ends[node] ?? end) {
      const look = looks[node] ?? null;
      if (look === null) this.text.text(texts[node] ?? '');
      else if (!look.kind.isUnread) this.#element(node, look, block);
    }
  }

  #element(node: number, look: Look, within: Block): void {
    const { kind } = look;
    const end = this.#tree.ends[node] ?? 0;
    if (kind.isInline && end === node + 1 && kind.name !== 'br') return;
    if (kind.name === 'time' && standsAlone(this.#tree, node)) return;
    if ((kind.isInline || kind.isCustom) && this.#losesPiece(look, node)) return;
    this.text.open(kind);
    if (kind.isInline) {
      this.#nodes(node + 1, end, within);
      this.text.close(kind);
      return;
    }
    const { name } = kind;
    const hint = within.parent === null || name === 'body' ? null : look.hint;
    const block: Block = { name, kind: look.family, parent: within, children: [], rule: look.rule, hint, first: this.text.count, end: 0 };
    this.blocks.push(block);
    within.children.push(block);
    this.#nodes(node + 1, end, block);
    this.text.close(kind);
    block.end = this.text.count;
  }

  /** Whether a rule takes a piece out of a line. */
  #losesPiece({ rule }: Look, node: number): boolean {
    return rule !== null && INLINE_RULES.has(rule.name) && textLength(this.#tree, node) < LONGEST_PIECE;
  }
}

/** A time on a line of its own: when something was written, not what. In tables and lists it may be what. */
function standsAlone(tree: PageTree, node: number): boolean {
  const parent = tree.looks[tree.parents[node] ?? -1] ?? null;
  if (parent === null || !/^(?:div|p|span|header|section|article|a)$/.test(parent.kind.name)) return false;
  return isBreak(tree, siblingBefore(tree, node), siblingBefore) && isBreak(tree, siblingAfter(tree, node), siblingAfter);
}

function isBreak(tree: PageTree, node: number, on: (tree: PageTree, node: number) => number): boolean {
  let beside = node;
  while (beside !== -1 && tree.looks[beside] === null && tree.texts[beside]?.trim() === '') beside = on(tree, beside);
  const look = tree.looks[beside] ?? null;
  return beside === -1 || (look !== null && !look.kind.isInline);
}

/** UTF-16 units of an element's text, counted up to LONGEST_PIECE. */
function textLength({ texts, ends }: PageTree, node: number): number {
  let length = 0;
  for (let inside = node + 1; inside < (ends[node] ?? 0) && length < LONGEST_PIECE; inside++) length += texts[inside]?.length ?? 0;
  return length;
}
