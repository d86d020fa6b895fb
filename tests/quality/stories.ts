import type { Tagger } from '../../src/domain/tags.ts';
import { foldStream, readStream, type StreamArticle } from './folded.ts';
import { adjustedRand, bcubed, type Grouped, type Pair, pairsOf, scorePairs } from './grouping.ts';
import type { Score } from './score.ts';

/** A report of `stories/cross-language.jsonl`; the README there says how it was judged. */
interface EventRow extends StreamArticle {
  readonly event: string;
  readonly kind: string;
  /** The event it was written to be mistaken for. */
  readonly near?: string;
}
type Told<T extends StreamArticle = StreamArticle> = T & Grouped;

export interface AcrossLanguages {
  readonly reports: number;
  /** Over pairs of different languages. */
  readonly pairs: Score;
  /** Pairs between languages of a near miss with a report of the event it was made for, by kind: how many, and how many joined. */
  readonly near: Readonly<Record<string, { readonly pairs: number; readonly joined: number }>>;
  /** Every pair that was judged otherwise, in words. */
  readonly faults: readonly string[];
}

export async function measureAcrossLanguages(tagger: Tagger): Promise<AcrossLanguages> {
  const told = await tell(readStream<EventRow>('stories/cross-language.jsonl'), ({ event }) => event, tagger);
  const pairs = pairsOf(told).filter((pair) => pair.a.language !== pair.b.language && !isEitherWay(pair));
  return { reports: told.length, pairs: scorePairs(pairs), near: nearMisses(told), faults: faultsOf(pairs) };
}

export interface WithinLanguages {
  readonly reports: number;
  readonly bcubed: Score;
  readonly ari: number;
  readonly faults: readonly string[];
}

export async function measureWithinLanguages(tagger: Tagger): Promise<WithinLanguages> {
  const rows = readStream<StreamArticle & { readonly story: string }>('stories/same-language.jsonl');
  const told = await tell(rows, ({ story }) => story, tagger);
  return { reports: told.length, bcubed: bcubed(told), ari: adjustedRand(told), faults: faultsOf(pairsOf(told)) };
}

/** What floors are kept for. */
export const storyTable = (
  across: AcrossLanguages,
  within: WithinLanguages,
): Readonly<Record<string, Readonly<Record<string, number>>>> => ({
  'cross-language': { ...across.pairs },
  'same-language': { ...within.bcubed, ari: within.ari },
});

async function tell<T extends StreamArticle>(rows: readonly T[], wanted: (row: T) => string, tagger: Tagger): Promise<Told<T>[]> {
  const places = await foldStream(rows, tagger);
  return rows.map((row, at) => ({ ...row, wanted: wanted(row), got: places[at]?.story ?? row.id }));
}

/** What became of an event could be told with it or alone. */
function isEitherWay({ a, b }: Pair<Told<EventRow>>): boolean {
  return (a.kind === 'aftermath' && a.near === b.event) || (b.kind === 'aftermath' && b.near === a.event);
}

function nearMisses(told: readonly Told<EventRow>[]): AcrossLanguages['near'] {
  const pairs = told
    .filter(({ near, kind }) => near !== undefined && kind !== 'aftermath')
    .flatMap((miss) =>
      told.filter(({ event, language }) => event === miss.near && language !== miss.language).map((other) => ({ miss, other })),
    );
  const byKind = Map.groupBy(pairs, ({ miss }) => miss.kind);
  const count = (all: typeof pairs): { pairs: number; joined: number } => ({
    pairs: all.length,
    joined: all.filter(({ miss, other }) => miss.got === other.got).length,
  });
  return Object.fromEntries([...byKind].map(([kind, all]) => [kind, count(all)]));
}

function faultsOf(pairs: readonly Pair<Told>[]): string[] {
  return pairs
    .filter(({ wanted, got }) => wanted !== got)
    .map(({ a, b, got }) => `${got ? 'two taken for one' : 'one taken for two'}: ${a.wanted} ${a.id} ${a.language} ${a.title} / ${b.wanted} ${b.id} ${b.language} ${b.title}`); // prettier-ignore
}
