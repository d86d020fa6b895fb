import type { BlockRule } from './blocks.ts';
import { headsBox } from './headings.ts';
import type { Range } from './line-weight.ts';
import type { Block, PageText } from './page-text.ts';

/** Share of a page's running text above which a block is taken for the article's own, whatever it is called. */
const LARGEST_LOOSE = 0.3;
/** Running text that must be left for a larger one to go whose name leaves little doubt. */
const ENOUGH = 400;
const ENOUGH_SHARE = 0.2;
/** Running text that must be left for names to be taken at their word at all. */
const FEWEST = 100;
/** Share of all of a page's text that no block holds that is not the article. */
const LARGEST_OF_ALL = 0.8;
/** Rules for what asks something of the reader; a sentence or two may be much of a short page. */
const ASKING: ReadonlySet<string> = new Set('share newsletter consent login'.split(' '));
const LONGEST_ASKING = 150;
/** Share of the running text that loose rules may take out altogether. */
const MOST_REMOVED = 0.5;
const MOST_OF_LITTLE = 0.6;
const LINKED = 0.3;
const SHORTEST_PARAGRAPH = 80;
const SHORT = 160;
const LONGEST_HEADING = 60;
/** Running text of teasers in a box. */
const LONGEST_BOX = 2500;

/** For every line, whether it stays once the blocks are gone that their names say are not the article. */
export function keptLines(page: PageText): Uint8Array {
  const total = page.sums.prose(page.root);
  const removed = removedBlocks(page);
  const lost = (blocks: readonly Block[]): number => blocks.reduce((sum, block) => sum + page.sums.prose(block), 0);
  const firm = removed.filter(({ rule }) => rule?.when === 'firm');
  const loose = removed.filter(({ rule }) => rule?.when !== 'firm');
  // Where names would cost most of a page they are taken at their word for what is no running text only.
  const withoutProse = (blocks: readonly Block[]): readonly Block[] => blocks.filter((block) => page.sums.prose(block) === 0);
  const trusted = [
    ...(total - lost(firm) < FEWEST ? withoutProse(firm) : firm),
    ...(costsMost(lost(loose), total - lost(firm)) ? withoutProse(loose) : loose),
  ];
  const kept = new Uint8Array(page.lines.length).fill(1);
  for (const { first, end } of trusted) kept.fill(0, first, end);
  return kept;
}

/** Of a page with a sentence or two, what asks for something may well be half. */
function costsMost(lost: number, total: number): boolean {
  return lost > (lost <= LONGEST_ASKING ? total * MOST_OF_LITTLE : total * MOST_REMOVED);
}

/** The outermost ones. */
function removedBlocks(page: PageText): readonly Block[] {
  const removed: Block[] = [];
  let done = 0;
  for (const block of page.blocks) {
    if (block.first < done || !isClutter(block, page)) continue;
    removed.push(block);
    done = block.end;
  }
  return removed;
}

function isClutter(block: Block, page: PageText): boolean {
  if (block.rule !== null) return !isParagraph(block, page) && goes(block.rule, block, page);
  return isTitledBox(block, page);
}

/** A box without a name of its own that begins with a heading like "Related articles". */
function isTitledBox(block: Block, { lines, sums, root }: PageText): boolean {
  const heading = lines[block.first];
  if (heading === undefined || block.end - block.first < 2 || heading.text.length > LONGEST_HEADING || !headsBox(heading.text))
    return false;
  const prose = sums.prose(block);
  return prose <= Math.min(LONGEST_BOX, sums.prose(root) * LARGEST_LOOSE) && sums.length(block) <= sums.length(root) * LARGEST_LOOSE;
}

/** A paragraph of running text is one whatever its class says of what it is about or where it stands. */
function isParagraph(block: Block, { sums }: PageText): boolean {
  if (block.name !== 'p' && block.hint !== 'lead') return false;
  return (
    /^(?:related|teaser|author|byline|tags)$/.test(block.rule?.name ?? '') &&
    sums.prose(block) >= SHORTEST_PARAGRAPH &&
    sums.linkShare(block) < LINKED
  );
}

function hasHeadline({ first, end }: Range, { lines }: PageText): boolean {
  for (let index = first; index < end; index++) if (lines[index]?.heading === 1) return true;
  return false;
}

function goes(rule: BlockRule, range: Range, page: PageText): boolean {
  const { sums, root } = page;
  const prose = sums.prose(range);
  const total = sums.prose(root);
  // Readers often write more than the author; their part has no headline.
  if (rule.name === 'comments' && total - prose >= FEWEST && !hasHeadline(range, page)) return true;
  if (prose > rule.longest || sums.length(range) > sums.length(root) * LARGEST_OF_ALL) return false;
  if (ASKING.has(rule.name) && prose <= LONGEST_ASKING && total - prose >= prose) return true;
  if (prose > total * LARGEST_LOOSE) return rule.when === 'firm' && total - prose >= Math.max(ENOUGH, total * ENOUGH_SHARE);
  if (rule.when === 'linked') return prose === 0 || sums.linkShare(range) > LINKED;
  return rule.when !== 'short' || (sums.length(range) < SHORT && prose < SHORTEST_PARAGRAPH);
}
