import { createHash } from 'node:crypto';
import type { FetchOutcome } from '../domain/fetch.ts';
import type { Reason, ReasonCode } from '../domain/reason.ts';
import type { FeedState, ItemUpdate } from '../store/records.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK = 7 * DAY;
/** Clocks are set right by less than this; a visit that lies further ahead was noted by one that went wrong. */
const CLOCK_SLACK = 10 * MINUTE;
/** No plan reaches further. */
const LONGEST_PLAN = 8 * DAY;

/** What may keep us away from a feed that answers well for longer than its interval. */
export interface Floors {
  /** The operator's. */
  readonly minIntervalMinutes: number | null;
  /** What the feed asked for. */
  readonly ttlMinutes: number | null;
  /** For how long the server calls its answer fresh. */
  readonly maxAgeSeconds: number | null;
  readonly retryAt: string | null;
}

/** When to ask a feed again that answered well. What publishers ask for is a floor, but never beyond a day. */
export function nextVisit(url: string, intervalMinutes: number, floors: Floors, now: Date): string {
  const asked = Math.max((floors.ttlMinutes ?? 0) * MINUTE, (floors.maxAgeSeconds ?? 0) * 1000);
  const wait = Math.max(intervalMinutes * MINUTE, (floors.minIntervalMinutes ?? 0) * MINUTE, Math.min(asked, DAY));
  return laterOf(later(now, wait * jitter(url)), floors.retryAt);
}

/**
 * How little hope a failure leaves. The name server and the net come back by themselves, a page or a busy server often does;
 * what is not here counts fully.
 */
const WEIGHTS: Partial<Readonly<Record<ReasonCode, number>>> = {
  'dns-failure': 0.25,
  'not-found': 0.5,
  gone: 0.5,
  throttled: 0.5,
  'server-error': 0.5,
  'connect-failed': 0.5,
  'connect-timeout': 0.5,
  'headers-timeout': 0.5,
  'body-timeout': 0.5,
  timeout: 0.5,
  reset: 0.5,
  'empty-body': 0.5,
};

/** From this weight of failures on a feed is asked once a day, from the next one on once a week. It is never given up. */
export const DAILY_FROM = 30;
export const WEEKLY_FROM = 37;

export const weightOf = (code: ReasonCode): number => WEIGHTS[code] ?? 1;

/** When to ask a feed again that gave nothing, by the weight of its failures in a row: ever less often. */
export function nextVisitAfterFailure(url: string, backoff: number, intervalMinutes: number, retryAt: string | null, now: Date): string {
  const interval = intervalMinutes * MINUTE;
  return laterOf(later(now, Math.max(interval, pauseAfter(backoff, interval)) * jitter(url)), retryAt);
}

function pauseAfter(backoff: number, interval: number): number {
  if (backoff >= WEEKLY_FROM) return WEEK;
  return backoff >= DAILY_FROM ? DAY : Math.min(interval * (1 + backoff), DAY);
}

/** Whether it is a feed's turn. One that is gone for good is asked only when its source is named. */
export function isFeedDue(state: FeedState | undefined, at: string, asked: { readonly all: boolean; readonly named: boolean }): boolean {
  if (state === undefined) return true;
  if (state.stoppedAt !== null) return asked.named;
  return asked.all || (state.nextFetchAt ?? '') <= at || isFromTheFuture(state, at);
}

/** Noted by a clock that was wrong, here or where the store was copied from: waiting for that time could take years. */
function isFromTheFuture({ lastFetchAt, nextFetchAt }: FeedState, at: string): boolean {
  const ahead = (time: string | null): number => (time === null ? 0 : Date.parse(time) - Date.parse(at));
  return ahead(lastFetchAt) > CLOCK_SLACK || ahead(nextFetchAt) > LONGEST_PLAN;
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
  return { state: 'pending', nextAttemptAt: laterOf(own, retryAt), reason };
}

/** What becomes of an item where nobody was asked, since the host wants to be left alone; null where somebody was. */
export function postponed(outcome: FetchOutcome): (ItemUpdate & { readonly nextAttemptAt: string; readonly reason: Reason }) | null {
  if (outcome.kind !== 'throttled' || outcome.exchange.hops.length > 0 || outcome.retryAt === null) return null;
  return { state: 'pending', nextAttemptAt: outcome.retryAt, reason: outcome.reason, unasked: true };
}

/** Whether another try soon can help. */
export function retryOf(outcome: Exclude<FetchOutcome, { kind: 'fresh' }>): 'soft' | 'hard' {
  if (outcome.kind === 'throttled') return 'soft';
  return outcome.kind === 'failed' && outcome.retryable ? 'soft' : 'hard';
}

function later(now: Date, milliseconds: number): string {
  return new Date(now.getTime() + milliseconds).toISOString();
}

/** What a server asks for wins when it is later. */
function laterOf(own: string, asked: string | null): string {
  return asked !== null && asked > own ? asked : own;
}
