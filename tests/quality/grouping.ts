import type { Score } from './score.ts';

/** Which group each is in as a person judged it, and as it was found. */
export interface Grouped {
  readonly wanted: string;
  readonly got: string;
}

/** Two of them, the earlier first. */
export interface Pair<T> {
  readonly a: T;
  readonly b: T;
  readonly wanted: boolean;
  readonly got: boolean;
}

/** Every two that belong together, or were put together. */
export function pairsOf<T extends Grouped>(all: readonly T[]): Pair<T>[] {
  return all.flatMap((b, at) =>
    all
      .slice(0, at)
      .map((a) => ({ a, b, wanted: a.wanted === b.wanted, got: a.got === b.got }))
      .filter(({ wanted, got }) => wanted || got),
  );
}

export function scorePairs(pairs: readonly Pair<unknown>[]): Score {
  const [wanted, got] = [pairs.filter((pair) => pair.wanted).length, pairs.filter((pair) => pair.got).length];
  const both = pairs.filter((pair) => pair.wanted && pair.got).length;
  return scoreOf(both / Math.max(1, got), both / Math.max(1, wanted));
}

/** BCubed: of the group that each is found in how much belongs to it, and of what belongs to it how much is found there. */
export function bcubed(all: readonly Grouped[]): Score {
  const together = (one: Grouped, key: keyof Grouped): Grouped[] => all.filter((other) => other[key] === one[key]);
  const right = (one: Grouped): number => together(one, 'got').filter(({ wanted }) => wanted === one.wanted).length;
  const mean = (figure: (one: Grouped) => number): number => all.reduce((sum, one) => sum + figure(one), 0) / Math.max(1, all.length);
  return scoreOf(
    mean((one) => right(one) / together(one, 'got').length),
    mean((one) => right(one) / together(one, 'wanted').length),
  );
}

/** Adjusted Rand index: agreement on pairs beyond what chance gives; 0 is chance, 1 the same groups. */
export function adjustedRand(all: readonly Grouped[]): number {
  const pairsIn = (key: (one: Grouped) => string): number =>
    [...Map.groupBy(all, key).values()].reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const [wanted, got] = [pairsIn((one) => one.wanted), pairsIn((one) => one.got)];
  const both = pairsIn((one) => JSON.stringify([one.wanted, one.got]));
  const chance = (wanted * got) / Math.max(1, (all.length * (all.length - 1)) / 2);
  const most = (wanted + got) / 2;
  return most === chance ? 1 : (both - chance) / (most - chance);
}

/** How many of each, most first. */
export function tally(names: readonly string[]): Record<string, number> {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, all]): [string, number] => [name, all.length]);
  return Object.fromEntries(counts.toSorted((x, y) => y[1] - x[1]));
}

function scoreOf(precision: number, recall: number): Score {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
