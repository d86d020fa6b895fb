import type { ScheduleSettings } from '../config/schema.ts';
import type { FeedItem } from '../domain/feed.ts';
import type { FeedPace, FeedState } from '../store/records.ts';
import type { FeedCounts } from '../store/store.ts';

const MINUTE = 60_000;
/** Most of what came was known: we come too often. */
const MOSTLY_KNOWN = 0.67;
/** Most of what came was new: we come too seldom. */
const MOSTLY_NEW = 0.33;
/** Visits in a row that must agree, so that one quiet or busy hour changes nothing. */
const AGREEING = 2;
const LONGER = 1.25;
const SHORTER = 1 / 1.5;
const AT_ONCE = 1 / 2;
/** How late a visit may be and still tell of the interval it was planned for. */
const LATE_FACTOR = 1.5;
const LATE_MINUTES = 10;

export interface Bounds {
  readonly start: number;
  readonly min: number;
  readonly max: number;
}

/** When a visit came, against when it was planned. */
export type Timing = 'early' | 'on-time' | 'late';

export interface Harvest extends FeedCounts {
  /** Nothing of what the feed held at the last visit was still in it. */
  readonly turnedOver: boolean;
}

/** Minutes. What an operator starts with is always allowed. */
export function intervalBounds({ intervalMinutes, minIntervalMinutes, maxIntervalMinutes }: ScheduleSettings): Bounds {
  return { start: intervalMinutes, min: Math.min(minIntervalMinutes, intervalMinutes), max: Math.max(maxIntervalMinutes, intervalMinutes) };
}

export function currentInterval({ intervalMinutes }: FeedPace, bounds: Bounds): number {
  return clamp(intervalMinutes ?? bounds.start, bounds);
}

/**
 * What a visit that brought a document teaches. A feed that goes on bringing news is never left alone for longer than
 * configured, however small the share: an analyst waits for it. Visits out of their time (the machine was off, cron runs seldom, somebody
 * asked for all feeds now) say nothing of the interval.
 *
 * @param harvest null where the document was the same as before: all of it is known
 */
export function paceAfter(pace: FeedPace, bounds: Bounds, harvest: Harvest | null, timing: Timing, at: string): FeedPace {
  if (harvest?.turnedOver === true) {
    const interval = currentInterval(pace, bounds);
    const shorter = timing === 'late' ? pace.intervalMinutes : clamp(Math.floor(interval * AT_ONCE), bounds);
    return { ...pace, intervalMinutes: shorter, trend: 0, itemCount: harvest.seen, missedAt: at };
  }
  const itemCount = harvest?.seen ?? pace.itemCount;
  if (timing !== 'on-time') return { ...pace, itemCount };
  const interval = currentInterval(pace, bounds);
  // News that waited longer than configured: the quiet time is over, whatever its share.
  if (harvest !== null && harvest.new > 0 && interval > bounds.start) {
    return { ...pace, itemCount, trend: 0, intervalMinutes: Math.max(Math.floor(interval * SHORTER), bounds.start) };
  }
  const trend = nextTrend(pace.trend, harvest);
  if (Math.abs(trend) < AGREEING) return { ...pace, itemCount, trend };
  const longest = harvest !== null && harvest.new > 0 ? bounds.start : bounds.max;
  return { ...pace, itemCount, trend: 0, intervalMinutes: stepped(interval, trend, { ...bounds, max: longest }) };
}

/** Against the plan of the last visit; one that follows failures, or comes first, was not planned as a visit among others. */
export function timingOf(before: FeedState, now: Date): Timing {
  const { lastFetchAt, nextFetchAt, lastSuccessAt } = before;
  if (lastFetchAt === null || nextFetchAt === null || lastSuccessAt === null || before.failures > 0) return 'late';
  const last = Date.parse(lastFetchAt);
  const planned = Date.parse(nextFetchAt) - last;
  const waited = now.getTime() - last;
  if (waited < planned) return 'early';
  return waited <= planned * LATE_FACTOR + LATE_MINUTES * MINUTE ? 'on-time' : 'late';
}

/**
 * Whether everything the feed held before has left it. Not so where something in it is older than the last visit: then the
 * feed names its items anew, or brings them late, but reaches back to what we have seen.
 */
export function hasTurnedOver(before: FeedState, counts: FeedCounts, items: readonly FeedItem[]): boolean {
  const { lastSuccessAt, pace } = before;
  if (lastSuccessAt === null || (pace.itemCount ?? 0) === 0 || counts.seen === 0 || counts.new < counts.seen) return false;
  return !items.some(({ published }) => published.at !== null && published.at <= lastSuccessAt);
}

function nextTrend(trend: number, harvest: FeedCounts | null): number {
  const known = harvest === null || harvest.seen === 0 ? 1 : 1 - harvest.new / harvest.seen;
  if (known > MOSTLY_KNOWN) return Math.max(trend, 0) + 1;
  return known < MOSTLY_NEW ? Math.min(trend, 0) - 1 : 0;
}

function stepped(interval: number, trend: number, bounds: Bounds): number {
  return clamp(trend > 0 ? Math.ceil(interval * LONGER) : Math.floor(interval * SHORTER), bounds);
}

const clamp = (minutes: number, { min, max }: Bounds): number => Math.min(Math.max(minutes, min), max);
