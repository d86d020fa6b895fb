import type { ScheduleSettings } from '../config/schema.ts';
import type { FetchOutcome } from '../domain/fetch.ts';
import type { Reason } from '../domain/reason.ts';
import type { Source } from '../domain/source.ts';
import type { FeedState } from '../store/records.ts';
import { isForGood, isLookHome, isSameAddress, moveAfter } from './feed-move.ts';
import { currentInterval, intervalBounds, paceAfter, timingOf, type Harvest } from './pace.ts';
import { nextVisit, nextVisitAfterFailure, postponed, weightOf } from './schedule.ts';

type Answer = Extract<FetchOutcome, { kind: 'fresh' | 'not-modified' }>;

/** One visit of a feed. */
export interface Visit {
  readonly source: Source;
  readonly settings: ScheduleSettings;
  readonly before: FeedState;
  /** The address in `sources.yaml`, and the one that was asked. */
  readonly configured: string;
  readonly asked: string;
  readonly now: Date;
}

/** What a feed's answer held. */
export interface Learned {
  /** null where the document is the same as before. */
  readonly harvest: Harvest | null;
  readonly ttlMinutes: number | null;
}

/** The state after an answer that held the feed, or said that it is the same as before. */
export function afterAnswer(visit: Visit, answer: Answer, { harvest, ttlMinutes }: Learned): FeedState {
  const { source, before, now } = visit;
  const bounds = intervalBounds(visit.settings);
  const at = now.toISOString();
  const pace = { ...paceAfter(before.pace, bounds, harvest, timingOf(before, now), at), ttlMinutes };
  const { maxAgeSeconds, retryAt, exchange } = answer;
  const floors = { minIntervalMinutes: source.minIntervalMinutes, ttlMinutes, maxAgeSeconds, retryAt };
  return {
    ...before,
    validators: answer.validators,
    validatorsUrl: exchange.finalUrl,
    nextFetchAt: nextVisit(before.url, currentInterval(pace, bounds), floors, now),
    lastFetchAt: at,
    lastSuccessAt: at,
    failures: 0,
    backoff: 0,
    lastReason: null,
    stoppedAt: null,
    pace,
    move: moveAfter(visit.configured, visit.asked, before.move, exchange.hops, now),
  };
}

/** The state after a visit that gave nothing. */
export function afterFailure(visit: Visit, outcome: FetchOutcome, reason: Reason): FeedState {
  const { before, now } = visit;
  const retryAt = outcome.kind === 'throttled' ? outcome.retryAt : null;
  // Nobody was asked: the host wants to be left alone, which is no fault of this feed.
  const pause = postponed(outcome);
  if (pause !== null) return { ...before, nextFetchAt: pause.nextAttemptAt, lastReason: reason };
  const again = (backoff: number): string => nextVisitAfterFailure(before.url, backoff, retryInterval(visit), retryAt, now);
  if (isLookHome(visit.configured, visit.asked, before)) return { ...before, nextFetchAt: again(0), lastFetchAt: now.toISOString() };
  const backoff = before.backoff + weightOf(reason.code);
  return {
    ...before,
    failures: before.failures + 1,
    backoff,
    nextFetchAt: again(backoff),
    lastFetchAt: now.toISOString(),
    lastReason: reason,
    stoppedAt: isGoneForGood(visit, outcome, reason) ? now.toISOString() : before.stoppedAt,
  };
}

/** A feed that is asked seldom because it is quiet is asked again soon when it failed. */
function retryInterval({ source, settings, before }: Visit): number {
  const bounds = intervalBounds(settings);
  return Math.max(Math.min(currentInterval(before.pace, bounds), bounds.start), source.minIntervalMinutes ?? 0);
}

/** HTTP 410. Where a feed has moved, both addresses must say so, one after the other: each may be gone while the other lives. */
function isGoneForGood({ configured, before }: Visit, outcome: FetchOutcome, reason: Reason): boolean {
  if (outcome.kind !== 'gone' || reason.code !== 'gone' || !isForGood(outcome.exchange.hops)) return false;
  const { move, failures, lastReason } = before;
  const hasMoved = move.to !== null && !isSameAddress(configured, move.to);
  return !hasMoved || (failures > 0 && lastReason?.code === 'gone');
}
