import type { PageTree } from '../page-tree.ts';
import { cleanLine } from '../spacing.ts';

/** Elements among which the headline is looked for. */
const MOST_ELEMENTS = 8000;
const LONGEST = 200;
/** Children that are read of an element inside another. */
const MOST_CHILDREN = 60;

/** The node of the heading with this title, else of the first `h1`; -1 for none. */
export function findHeadline(tree: PageTree, title: string | null): number {
  const wanted = startOf(title ?? '');
  let first = -1;
  let count = 0;
  for (const [node, look] of tree.looks.entries()) {
    if (look === null) continue;
    if (count++ >= MOST_ELEMENTS) break;
    if (!look.signs.isHeading) continue;
    if (wanted !== '' && startOf(shortText(tree, node) ?? '') === wanted) return node;
    if (first === -1 && look.kind.name === 'h1') first = node;
  }
  return first;
}

/** What of a headline tells whether two lines are the same one. */
export function startOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 30);
}

/** Text of an element that holds no more than a line; null for larger ones. */
export function shortText(tree: PageTree, node: number, longest = LONGEST): string | null {
  const short = new ShortText(tree, longest);
  if (!short.read(node, Number.POSITIVE_INFINITY)) return null;
  const text = cleanLine(short.parts.join(' '));
  return text.length <= longest ? text : null;
}

class ShortText {
  readonly parts: string[] = [];
  readonly #tree: PageTree;
  readonly #longest: number;
  #count = 0;
  #length = 0;

  constructor(tree: PageTree, longest: number) {
    this.#tree = tree;
    this.#longest = longest;
  }

  /** Whether what stands in an element is short; reads on from what was read before. */
  read(node: number, most: number): boolean {
    const { looks, texts, ends } = this.#tree;
    const end = ends[node] ?? 0;
    let left = most;
    for (let inside = node + 1; inside < end && left > 0; inside = ends[inside] ?? end, left--) {
      if (this.#count++ > Math.max(60, this.#longest / 4) || this.#length > this.#longest * 2) return false;
      if (looks[inside] === null) {
        const text = (texts[inside] ?? '').trim();
        this.parts.push(text);
        this.#length += text.length;
      } else if (!this.read(inside, MOST_CHILDREN)) return false;
    }
    return true;
  }
}
