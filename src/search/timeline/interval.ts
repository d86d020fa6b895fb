import { SearchParamsError } from '../service/types.ts';

/** UTC; weeks begin on Monday, as ISO 8601 has it. */
export const INTERVALS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type Interval = (typeof INTERVALS)[number];

/** Buckets in one answer. */
export const MAX_BUCKETS = 2000;
/** `auto` takes the finest interval with no more buckets than this: about as many as a chart can show. */
const AUTO_BUCKETS = 150;

const HOUR = 3600;
const DAY = 24 * HOUR;
/** 1970 began on a Thursday. */
const FIRST_MONDAY = 4 * DAY;

/** What a timeline is asked for. */
export interface TimelineAsked {
  readonly interval: Interval | 'auto';
  /** Unix seconds that the buckets reach back and up to at least, also where nothing is found there; null: to the first and last hit. */
  readonly from: number | null;
  readonly to: number | null;
}

/** Unix seconds, both within. */
export interface TimeSpan {
  readonly first: number;
  readonly last: number;
}

/** Unix seconds at which the bucket begins that holds this moment. */
export function bucketStart(seconds: number, interval: Interval): number {
  if (interval === 'hour') return Math.floor(seconds / HOUR) * HOUR;
  if (interval === 'day') return Math.floor(seconds / DAY) * DAY;
  if (interval === 'week') return Math.floor((seconds - FIRST_MONDAY) / (7 * DAY)) * 7 * DAY + FIRST_MONDAY;
  const date = new Date(seconds * 1000);
  return startOf(date.getUTCFullYear(), interval === 'year' ? 0 : date.getUTCMonth());
}

/** Where the next bucket begins. */
export function nextBucket(start: number, interval: Interval): number {
  if (interval === 'hour') return start + HOUR;
  if (interval === 'day') return start + DAY;
  if (interval === 'week') return start + 7 * DAY;
  const date = new Date(start * 1000);
  return interval === 'year' ? startOf(date.getUTCFullYear() + 1, 0) : startOf(date.getUTCFullYear(), date.getUTCMonth() + 1);
}

/** `Date.UTC` takes the years below 100 for those of the last century. */
function startOf(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime() / 1000;
}

/** How many buckets there are from the one that holds the first moment to the one that holds the last. */
export function bucketsIn({ first, last }: TimeSpan, interval: Interval): number {
  const [from, to] = [bucketStart(first, interval), bucketStart(last, interval)];
  if (interval === 'hour') return (to - from) / HOUR + 1;
  if (interval === 'day') return (to - from) / DAY + 1;
  if (interval === 'week') return (to - from) / (7 * DAY) + 1;
  const [a, b] = [new Date(from * 1000), new Date(to * 1000)];
  const years = b.getUTCFullYear() - a.getUTCFullYear();
  return interval === 'year' ? years + 1 : years * 12 + b.getUTCMonth() - a.getUTCMonth() + 1;
}

/** What the buckets must reach: the hits (null: there are none) and what was asked for. */
export function spanOf(hits: TimeSpan | null, { from, to }: Pick<TimelineAsked, 'from' | 'to'>): TimeSpan | null {
  const end = to === null ? null : to - 1;
  if (hits === null) return from === null || end === null || end < from ? null : { first: from, last: end };
  return { first: Math.min(hits.first, from ?? hits.first), last: Math.max(hits.last, end ?? hits.last) };
}

/** The interval that is used. @throws SearchParamsError where the one that is asked for makes too many buckets */
export function intervalFor(span: TimeSpan | null, asked: TimelineAsked['interval']): Interval {
  if (span === null) return asked === 'auto' ? 'day' : asked;
  const fitting = (most: number): Interval | undefined => INTERVALS.find((interval) => bucketsIn(span, interval) <= most);
  if (asked === 'auto') return fitting(AUTO_BUCKETS) ?? fitting(MAX_BUCKETS) ?? 'year';
  const buckets = bucketsIn(span, asked);
  if (buckets <= MAX_BUCKETS) return asked;
  const other = fitting(MAX_BUCKETS);
  const way = other === undefined ? 'narrow the dates' : `ask for ${other} or auto, or narrow the dates`;
  throw new SearchParamsError('bad-parameter', 'interval', `By the ${asked} that is ${buckets} buckets, more than ${MAX_BUCKETS}: ${way}.`);
}
