import type { Bucket } from '../search/explore/index.ts';

/** A stretch of whole buckets, UTC ISO 8601, for which so many sources gave nothing. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly sources: number;
}

/**
 * Where a timeline misses sources that gave something once. `since`: when each source that gives nothing any more gave
 * something last. What has not come yet is missed by nobody.
 */
export function gapsIn(buckets: readonly Bucket[], since: readonly string[], now: Date): Gap[] {
  const times = since.map((at) => Date.parse(at)).toSorted((a, b) => a - b);
  const gaps: Gap[] = [];
  let sources = 0;
  for (const { from, to } of buckets) {
    const begin = Date.parse(from);
    if (begin >= now.getTime()) break;
    while (sources < times.length && (times[sources] ?? 0) <= begin) sources += 1;
    const last = gaps.at(-1);
    if (last?.sources === sources) gaps[gaps.length - 1] = { ...last, to };
    else if (sources > 0) gaps.push({ from, to, sources });
  }
  return gaps;
}
