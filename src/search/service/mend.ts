import { foldWords } from '../../domain/fold.ts';
import type { EngineQuery, SearchEngine } from '../engine.ts';
import type { QueryNode } from '../query/ast.ts';
import { editDistance } from '../query/edit-distance.ts';
import { isCorrection, typosAllowed } from '../query/nearest-word.ts';
import { allOf } from '../query/tree.ts';
import type { ArticleTexts, Correction } from './types.ts';

/** Words that are tried, one after another. */
const MAX_WORDS = 10;
/** What all other words find tells what was meant only where it is little. */
const MOST_HITS = 50;

interface Candidate extends Correction {
  readonly distance: number;
  /** Hits that hold it. */
  readonly seen: number;
}

/**
 * For a query that finds nothing: the one word to put in another's place so that it does. The articles that hold all the
 * other words say which: the nearest of their words, the more of them hold it the better. So a word may be corrected that
 * other articles do hold, and its first letter too. Null where there is none.
 */
export async function mend(engine: SearchEngine, texts: ArticleTexts, asked: EngineQuery): Promise<Correction | null> {
  const { tree } = asked.query;
  if (tree?.kind !== 'and') return null;
  const candidates: Candidate[] = [];
  for (const node of tree.nodes.filter(isOpen).slice(0, MAX_WORDS)) {
    const rest = allOf(tree.nodes.filter((other) => other !== node));
    const page = { sort: 'newest', withoutFacets: true, limit: MOST_HITS, offset: 0, after: null, shown: [] } as const;
    const query: EngineQuery = { ...asked, query: { ...asked.query, tree: rest }, ...page };
    const { ids, total } = await engine.search(query);
    if (total > 0 && total <= MOST_HITS) candidates.push(...nearIn(wordOf(node), [...(await texts.read(ids)).values()]));
  }
  candidates.sort((a, b) => a.distance - b.distance || b.seen - a.seen || (a.to < b.to ? -1 : 1));
  const [best] = candidates;
  return best ? { from: best.from, to: best.to } : null;
}

function wordOf(node: QueryNode): string {
  return node.kind === 'words' && node.words.length === 1 && !node.prefix ? (node.words[0] ?? '') : '';
}

function isOpen(node: QueryNode): boolean {
  return isCorrection(wordOf(node));
}

/** Words of four letters are not corrected by themselves; among others that match, one edit is little. */
function nearIn(from: string, cards: readonly { readonly title: string; readonly text: string }[]): Candidate[] {
  const most = Math.max(1, typosAllowed(from));
  const seen = new Map<string, number>();
  for (const { title, text } of cards) {
    for (const word of new Set(foldWords(`${title}\n${text}`))) {
      if (Math.abs(word.length - from.length) <= most) seen.set(word, (seen.get(word) ?? 0) + 1);
    }
  }
  return [...seen].flatMap(([to, count]) => {
    const distance = editDistance(from, to, most);
    return distance > 0 && distance <= most && isCorrection(to) ? [{ from, to, distance, seen: count }] : [];
  });
}
