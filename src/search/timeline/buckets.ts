import type { EngineTimeline } from '../engine.ts';
import type { HourCounts } from './counter.ts';
import { bucketStart, intervalFor, spanOf, type TimelineAsked, type TimeSpan } from './interval.ts';

const HOUR = 3600;

/** Buckets of any interval from hours, which all of them are made of. @throws SearchParamsError where the interval is too fine */
export function timelineOf({ hours, counts, total, undated }: HourCounts, asked: TimelineAsked): EngineTimeline {
  const span = spanOf(spanOfHours(hours), asked);
  const interval = intervalFor(span, asked.interval);
  const buckets = new Map<number, number>();
  for (const [at, hour] of hours.entries()) {
    const start = bucketStart(hour * HOUR, interval);
    buckets.set(start, (buckets.get(start) ?? 0) + (counts[at] ?? 0));
  }
  return { interval, span, counts: buckets, total, totalIsExact: true, undated, notes: [] };
}

function spanOfHours(hours: Float64Array): TimeSpan | null {
  const [first, last] = [hours.at(0), hours.at(-1)];
  return first === undefined || last === undefined ? null : { first: first * HOUR, last: last * HOUR };
}
