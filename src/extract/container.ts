import type { Hint } from './hints.ts';
import type { LineSums, Range } from './line-weight.ts';
import type { Block, PageText } from './page-text.ts';

/** Share of a block's running text that one child must hold for the text to be looked for in that child alone. */
const DESCENT = 0.8;
/** Blocks that are text themselves rather than hold it. */
const TEXT_BLOCKS: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 li dd dt blockquote pre tr td th tbody thead tfoot'.split(' '));

/** Follows the running text down to the block whose children share it. */
export function densest(root: Block, sums: LineSums): Block {
  let block = root;
  for (;;) {
    const prose = sums.prose(block);
    const next: Block | undefined = block.children.find((child) => sums.prose(child) >= prose * DESCENT);
    if (prose === 0 || next === undefined || (TEXT_BLOCKS.has(next.name) && !holdsBlocks(next))) return block;
    block = next;
  }
}

/** Share of links above which a block beside the text is no part of it. */
const LINKED = 0.3;

/** A block with those beside it that bear the same class: software that builds pages of parts puts each in a block of its own. */
export function withSiblings(block: Block, { lines, sums }: PageText): Range {
  const { parent, kind, hint } = block;
  if (parent === null || hint === 'article' || !kind.includes(' ', block.name.length) || kind.length === block.name.length + 1)
    return block;
  const alike = parent.children.filter((sibling) => sibling.kind === kind && !isElsewhere(sibling));
  return { first: alike[0]?.first ?? block.first, end: alike.at(-1)?.end ?? block.end };

  /** Begins with the linked headline of another article, or is links. */
  function isElsewhere(sibling: Block): boolean {
    if (sibling === block) return false;
    const head = lines[sibling.first];
    return sums.linkShare(sibling) > LINKED || (head !== undefined && head.heading > 0 && head.linked);
  }
}

/** Lines of a cell that lays out a page rather than holds data. */
const FEWEST_LINES = 3;

function holdsBlocks(block: Block): boolean {
  return block.name.startsWith('t') && (block.children.length > 0 || block.end - block.first >= FEWEST_LINES);
}

/**
 * The block with the most running text among those with a hint, the innermost of those that hold nearly as much. Where the text is
 * spread over several of one kind, what holds them all.
 */
export function hinted(page: PageText, sums: LineSums, hint: Hint): Block | null {
  const blocks = page.blocks.filter((block) => block.hint === hint && sums.prose(block) > 0);
  let best: Block | null = null;
  for (const block of blocks) {
    const prose = sums.prose(block);
    if (best === null || prose > sums.prose(best) || (prose >= sums.prose(best) * NEARLY_ALL && isInside(block, best))) best = block;
  }
  if (best === null) return null;
  const largest = best;
  const alike = blocks.filter((block) => family(block) === family(largest) && sums.prose(block) >= sums.prose(largest) * ALIKE);
  if (alike.length < 2) return best;
  return firstOfArticles(page, alike) ?? commonAncestor(alike);
}

/** Tag and first class: parts of one text differ in what follows it. */
function family({ name, kind }: Block): string {
  const end = kind.indexOf(' ', name.length + 1);
  return end === -1 ? kind : kind.slice(0, end);
}

const NEARLY_ALL = 0.97;
/** Share of the largest block's running text that another of its kind must have to belong to it. */
const ALIKE = 0.2;

/** Where each is an article of its own and one bears the page's headline, that one: others follow it as one scrolls. */
function firstOfArticles({ lines }: PageText, alike: readonly Block[]): Block | null {
  const parts = new Map(alike.toReversed().map((block) => [ownArticle(block), block]));
  if (parts.size < 2) return null;
  for (const article of [...parts.keys()].toReversed()) {
    for (let line = article?.first ?? 0; line < (article?.end ?? 0); line++)
      if (lines[line]?.heading === 1) return parts.get(article) ?? null;
  }
  return null;
}

function ownArticle(block: Block): Block | null {
  let found: Block | null = block;
  while (found !== null && found.name !== 'article') found = found.parent;
  return found;
}

function commonAncestor(blocks: readonly Block[]): Block | null {
  const first = blocks.reduce((least, block) => Math.min(least, block.first), Number.POSITIVE_INFINITY);
  const end = blocks.reduce((most, block) => Math.max(most, block.end), 0);
  let block: Block | null = blocks[0] ?? null;
  while (block !== null && !(block.first <= first && block.end >= end)) block = block.parent;
  return block;
}

function isInside(block: Block, outer: Block): boolean {
  return block.first >= outer.first && block.end <= outer.end;
}
