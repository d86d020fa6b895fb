import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Tagger } from '../../src/domain/tags.ts';
import { foldStream, readStream, type StreamArticle } from './folded.ts';
import { type Grouped, type Pair, pairsOf, scorePairs, tally } from './grouping.ts';
import { type Score, share } from './score.ts';

/** An article of `copies/*.jsonl`; its README says how it was judged. */
interface CopyRow extends StreamArticle {
  readonly group: string;
  readonly kind: string;
}
type Judged = CopyRow & Grouped;

export interface CopyFigures {
  readonly articles: number;
  readonly all: Score;
  /** Articles in the largest group found. */
  readonly largest: number;
  /** Pairs that are no copies, by the kinds of both. */
  readonly wrong: Readonly<Record<string, number>>;
  /** Share of the pairs found, by the kind of the later and by the language of the earlier. */
  readonly byKind: Readonly<Record<string, number>>;
  readonly byLanguage: Readonly<Record<string, number>>;
  /** Every pair that was judged otherwise, in words. */
  readonly faults: readonly string[];
}

/** What floors are kept for. */
export const copyTable = ({ all, byLanguage }: CopyFigures): Readonly<Record<string, Readonly<Record<string, number>>>> => ({
  all: { ...all },
  recall: byLanguage,
});

export async function measureCopies(tagger: Tagger): Promise<CopyFigures> {
  const files = readdirSync(join(import.meta.dirname, 'copies')).filter((name) => name.endsWith('.jsonl'));
  const rows = readStream<CopyRow>(...files.toSorted().map((name) => join('copies', name)));
  const places = await foldStream(rows, tagger);
  const judged = rows.map((row, at): Judged => ({ ...row, wanted: row.group, got: places[at]?.copyGroup ?? row.id }));
  const pairs = pairsOf(judged);
  return {
    articles: rows.length,
    all: scorePairs(pairs),
    largest: Math.max(...Object.values(tally(judged.map(({ got }) => got)))),
    wrong: tally(pairs.filter(({ wanted }) => !wanted).map(({ a, b }) => [a.kind, b.kind].toSorted().join(' + '))),
    byKind: recallBy(pairs, ({ b }) => b.kind),
    byLanguage: recallBy(pairs, ({ a }) => a.language),
    faults: pairs.filter(({ wanted, got }) => wanted !== got).map(faultOf),
  };
}

function recallBy(pairs: readonly Pair<Judged>[], name: (pair: Pair<Judged>) => string): Record<string, number> {
  const wanted = Map.groupBy(
    pairs.filter((pair) => pair.wanted),
    name,
  );
  return Object.fromEntries(
    [...wanted].toSorted(([one], [other]) => one.localeCompare(other)).map(([key, all]) => [key, share(all, ({ got }) => got)]),
  );
}

function faultOf({ a, b, got }: Pair<Judged>): string {
  return `${got ? 'no copies' : 'copies not found'}: ${a.kind} ${a.id} ${a.title} / ${b.kind} ${b.id} ${b.title}`;
}
