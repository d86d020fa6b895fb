import { sharedNumbers, sharedRuns } from './text-overlap.ts';
import type { PublicationTime } from './time.ts';
import { wordHashes } from './word-hashes.ts';

const HOUR_MS = 3_600_000;
const DAY_HOURS = 24;
const MAX_HOURS = 7 * DAY_HOURS;
/** From here on the same headline over other figures is the next issue of a series. */
const NEXT_ISSUE_HOURS = 18;
const MIN_SHARED_RUNS = 0.4;
/** What an update within the day leaves of the figures, and what a later correction does. */
const MIN_SHARED_NUMBERS = 1 / 3;
const MIN_SHARED_NUMBERS_LATER = 3 / 4;
/** Fewer figures tell nothing within the day: a toll that rises is often the only one. */
const TELLING_NUMBERS = 3;

/** One state of a report. */
export interface Report {
  readonly text: string;
  readonly published: PublicationTime;
  /** When it was first seen here; UTC, ISO 8601. */
  readonly seenAt: string;
}

/**
 * Whether two texts of one outlet under one headline are states of one article: within seven days, 0.4 of the runs of five words in
 * common, and figures that agree. Daily bulletins share headline and wording, but not the figures, and come a day apart.
 */
export function isSameReport(known: Report, fresh: Report): boolean {
  const hours = hoursApart(known, fresh);
  if (hours > MAX_HOURS) return false;
  const [a, b] = [wordHashes(known.text), wordHashes(fresh.text)];
  if (sharedRuns(a, b) < MIN_SHARED_RUNS) return false;
  const numbers = sharedNumbers(a, b);
  if (hours >= NEXT_ISSUE_HOURS) return numbers.of === 0 || numbers.share >= MIN_SHARED_NUMBERS_LATER;
  return numbers.of < TELLING_NUMBERS || numbers.share >= MIN_SHARED_NUMBERS;
}

/** By publication where both are known, in whole days where one is only a day; else by when they were seen. */
function hoursApart(a: Report, b: Report): number {
  if (a.published.at === null || b.published.at === null) return between(a.seenAt, b.seenAt);
  if (a.published.precision === 'minute' && b.published.precision === 'minute') return between(a.published.at, b.published.at);
  return between(a.published.at.slice(0, 10), b.published.at.slice(0, 10));
}

function between(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / HOUR_MS;
}
