import { createHash } from 'node:crypto';
import type { FetchOutcome } from '../domain/fetch.ts';
import type { Source } from '../domain/source.ts';
import type { ItemUpdate } from '../store/records.ts';
import type { Reason } from '../domain/reason.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export interface FeedPace {
  readonly intervalMinutes: number;
  readonly minIntervalMinutes: number | null;
  /** What the feed and the server asked for. */
  readonly ttlMinutes: number | null;
  readonly maxAgeSeconds: number | null;
}

/** When to ask a feed again that answered well. What publishers ask for is a floor, but never beyond a day. */
export function nextVisit(url: string, pace: FeedPace, now: Date): string {
  const asked = Math.max((pace.ttlMinutes ?? 0) * MINUTE, (pace.maxAgeSeconds ?? 0) * 1000);
  const wait = Math.max(pace.intervalMinutes * MINUTE, (pace.minIntervalMinutes ?? 0) * MINUTE, Math.min(asked, DAY));
  return later(now, wait * jitter(url));
}

/** When to ask a feed again that gave nothing: ever less often, but at least once a day. */
export function nextVisitAfterFailure(
  url: string,
  failures: number,
  source: Source,
  intervalMinutes: number,
  retryAt: string | null,
  now: Date,
): string {
  const interval = Math.max(intervalMinutes, source.minIntervalMinutes ?? 0) * MINUTE;
  const wait = Math.min(interval * 2 ** Math.min(failures - 1, 10), Math.max(DAY, interval)) * jitter(url);
  const own = later(now, wait);
  return retryAt !== null && retryAt > own ? retryAt : own;
}

/** Stable per address, so that feeds that failed together do not come back together. Between 1 and 1.1. */
function jitter(url: string): number {
  return 1 + createHash('sha256').update(url).digest().readUInt16BE(0) / 655_360;
}

interface Patience {
  readonly firstWait: number;
  readonly longestWait: number;
  readonly attempts: number;
}

/** The net and the server recover soon; a refusal or a missing page rarely does, and asking often is impolite. */
const SOFT: Patience = { firstWait: 15 * MINUTE, longestWait: DAY, attempts: 12 };
const HARD: Patience = { firstWait: DAY, longestWait: 7 * DAY, attempts: 4 };

/** What becomes of an item whose page could not be had at its `attempt`-th try (1 is the first). */
export function afterMissedPage(attempt: number, retry: 'soft' | 'hard', reason: Reason, retryAt: string | null, now: Date): ItemUpdate {
  const patience = retry === 'soft' ? SOFT : HARD;
  if (attempt >= patience.attempts) return { state: 'given-up', nextAttemptAt: null, reason };
  const own = later(now, Math.min(patience.firstWait * 2 ** (attempt - 1), patience.longestWait));
  return { state: 'pending', nextAttemptAt: retryAt !== null && retryAt > own ? retryAt : own, reason };
}

/** Whether another try soon can help. */
export function retryOf(outcome: Exclude<FetchOutcome, { kind: 'fresh' }>): 'soft' | 'hard' {
  if (outcome.kind === 'throttled') return 'soft';
  return outcome.kind === 'failed' && outcome.retryable ? 'soft' : 'hard';
}

function later(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}
