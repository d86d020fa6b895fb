import type { Bucket, Interval } from '../api/shapes.ts';

/** Bars from one to another, both included, in whichever order they were drawn. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export function stretch(one: number, other: number): Stretch {
  return { first: Math.min(one, other), last: Math.max(one, other) };
}

/** Which of `bars` bars lies at a fraction of the width; places outside are those at the edge. */
export function barAt(fraction: number, bars: number): number {
  return Math.max(0, Math.min(bars - 1, Math.floor(fraction * bars)));
}

/** The dates of a stretch as the address holds them: days, unless the bars are hours. */
export function datesOf(
  buckets: readonly Bucket[],
  { first, last }: Stretch,
  interval: Interval,
): { readonly from: string; readonly to: string } {
  const written = (at: string | undefined): string => {
    if (at === undefined) return '';
    return interval === 'hour' ? at.replace(/:\d\d(?:\.\d+)?Z$/, 'Z') : at.slice(0, 10);
  };
  return { from: written(buckets[first]?.from), to: written(buckets[last]?.to) };
}
