import { keptLines } from './clutter.ts';
import { densest, hinted, withSiblings } from './container.ts';
import { LineSums, type Range, type Weighed } from './line-weight.ts';
import { comparable } from './lines.ts';
import type { Block, PageText } from './page-text.ts';

/** Length of a paragraph between headline and text that belongs to the text. */
const SHORTEST_LEAD = 140;
const SHORTEST_NAMED_LEAD = 80;
/** Lines above the text in which its first paragraphs may stand. */
const FARTHEST_LEAD = 20;

/** Lines, and share of links, from which a block without running text is a list of links, and running text that makes lists beside it no text. */
const FEWEST_LINKS = 3;
const ALL_LINKS = 0.8;
const FEWEST_PROSE = 200;
/** Share of a page's running text that a block must hold to be taken for the article for its name. */
const FEWEST_SHARE = 0.25;
/** The same for the column it stands in. */
const MAIN_SHARE = 0.5;

/** The lines of a page that are the article's, before single lines are looked at. */
export function articleLines(page: PageText, titles: readonly string[]): readonly Weighed[] {
  const kept = keptLines(page);
  const sums = new LineSums(page.lines, (index) => kept[index] === 1);
  const container = chooseContainer(page, sums);
  for (const { first, end } of linkLists(page, sums, container)) kept.fill(0, first, end);
  const first = leadStart(page, container, titles);
  const leads = leadLines(page, first, container.first);
  const lines: Weighed[] = [];
  let pending = false;
  for (let index = first; index < container.end; index++) {
    const line = page.lines[index];
    if (line === undefined) continue;
    const taken = kept[index] === 1 && (index >= container.first || leads.has(index));
    if (!taken) {
      pending ||= line.paragraph;
      continue;
    }
    lines.push(pending && !line.paragraph ? { ...line, paragraph: true } : line);
    pending = false;
  }
  return lines;
}

function chooseContainer(page: PageText, sums: LineSums): Range {
  const total = sums.prose(page.root);
  for (const hint of ['body', 'article'] as const) {
    const block = hinted(page, sums, hint);
    if (block !== null && sums.prose(block) >= Math.max(total * FEWEST_SHARE, hint === 'body' ? 150 : 250))
      return withSiblings(block, page);
  }
  const main = hinted(page, sums, 'main');
  const within = main !== null && sums.prose(main) >= total * MAIN_SHARE ? main : page.root;
  return withSiblings(densest(within, sums), page);
}

/** Where the first paragraphs may stand that the container misses: behind the headline above it. */
function leadStart(page: PageText, container: Range, titles: readonly string[]): number {
  const headlines = new Set(titles.map(comparable));
  const earliest = Math.max(0, container.first - FARTHEST_LEAD);
  for (let index = container.first - 1; index >= earliest; index--) {
    const line = page.lines[index];
    if (line?.heading === 1 || (line !== undefined && headlines.has(comparable(line.text)))) return index + 1;
  }
  return container.first;
}

/** Paragraphs of their own: the one sentence under many a headline is a second headline. */
function leadLines(page: PageText, first: number, end: number): ReadonlySet<number> {
  const leads = new Set<number>();
  if (first === end) return leads;
  const named = page.blocks.filter((block) => block.hint === 'lead' && block.first >= first && block.end <= end);
  for (let index = first; index < end; index++) {
    const line = page.lines[index];
    if (line === undefined || !line.paragraph || line.links * 3 > line.prose) continue;
    const isNamed = named.some((block) => block.first <= index && index < block.end);
    if (line.prose >= (isNamed ? SHORTEST_NAMED_LEAD : SHORTEST_LEAD)) leads.add(index);
  }
  return leads;
}

/** Blocks inside the container that are lists of links and nothing else. */
function linkLists(page: PageText, sums: LineSums, container: Range): readonly Block[] {
  const found: Block[] = [];
  if (sums.prose(container) < FEWEST_PROSE) return found;
  let done = container.first;
  for (const block of page.blocks) {
    if (block.first < done || block.end > container.end || block.end - block.first < FEWEST_LINKS) continue;
    if (sums.prose(block) > 0 || sums.linkShare(block) < ALL_LINKS) continue;
    found.push(block);
    done = block.end;
  }
  return found;
}
