import type { EngineTimeline } from '../engine.ts';
import { bucketStart, type Interval, nextBucket, type TimelineAsked } from '../timeline/interval.ts';
import type { Bucket } from './types.ts';

/** What was asked for in time, no further than now: nothing can have happened later. */
export function askedSpan(
  { from, to }: { readonly from: number | null; readonly to: number | null },
  now: Date,
): Omit<TimelineAsked, 'interval'> {
  const seconds = Math.floor(now.getTime() / 1000);
  return { from: from !== null && from < seconds ? from : null, to: to === null ? null : Math.min(to, seconds + 1) };
}

/** Every bucket from the first to the last. */
export function bucketsOf({ span, interval, counts }: EngineTimeline): Bucket[] {
  if (span === null) return [];
  const buckets: Bucket[] = [];
  const last = bucketStart(span.last, interval);
  for (let start = bucketStart(span.first, interval); start <= last; start = nextBucket(start, interval)) {
    buckets.push(bucketAt(start, interval, counts.get(start) ?? 0));
  }
  return buckets;
}

function bucketAt(start: number, interval: Interval, count: number): Bucket {
  return { from: toTime(start), to: toTime(nextBucket(start, interval)), count };
}

function toTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString();
}
