import { describe, expect, test } from 'vitest';
import {
  afterMissedPage,
  DAILY_FROM,
  isFeedDue,
  nextVisit,
  nextVisitAfterFailure,
  retryOf,
  WEEKLY_FROM,
  weightOf,
} from '../../../src/pipeline/schedule.ts';
import { unvisited } from '../../../src/store/records.ts';
import { exchange } from '../../support/drafts.ts';
import fc from '../../support/property.ts';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const URL = 'https://gazette.example/feed';
const DAY = 1440;
const reason = { code: 'server-error', message: '502' } as const;

const minutesFromNow = (at: string | null): number => (Date.parse(at ?? '') - NOW.getTime()) / 60_000;

describe('a feed that answers well', () => {
  const floors = { minIntervalMinutes: null, ttlMinutes: null, maxAgeSeconds: null, retryAt: null };

  test.each([
    ['is asked again after the interval', floors, 60],
    ['a longer minimum of the source counts', { ...floors, minIntervalMinutes: 240 }, 240],
    ['also one beyond a day', { ...floors, minIntervalMinutes: 3000 }, 3000],
    ['its own ttl is a floor', { ...floors, ttlMinutes: 180 }, 180],
    ['so is the age the server gives it', { ...floors, maxAgeSeconds: 7200 }, 120],
    ['a short ttl changes nothing', { ...floors, ttlMinutes: 5 }, 60],
    ['nothing an outlet says keeps us away for more than a day', { ...floors, ttlMinutes: 100_000 }, DAY],
  ])('%s', (_, given, minutes) => {
    const wait = minutesFromNow(nextVisit(URL, 60, given, NOW));
    expect(wait).toBeGreaterThanOrEqual(minutes);
    expect(wait).toBeLessThanOrEqual(minutes * 1.1);
  });

  test('what Retry-After asks for wins when it is later', () => {
    const later = '2026-11-22T20:00:00.000Z';
    expect(nextVisit(URL, 60, { ...floors, retryAt: later }, NOW)).toBe(later);
    expect(minutesFromNow(nextVisit(URL, 60, { ...floors, retryAt: '2026-11-22T10:05:00.000Z' }, NOW))).toBeGreaterThanOrEqual(60);
  });

  test('the spread is the same for one address every time, small, and differs between addresses', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.integer({ min: 10, max: DAY }), (url, interval) => {
        const wait = minutesFromNow(nextVisit(url, interval, floors, NOW));
        expect(nextVisit(url, interval, floors, NOW)).toBe(nextVisit(url, interval, floors, NOW));
        expect(wait).toBeGreaterThanOrEqual(interval);
        expect(wait).toBeLessThanOrEqual(interval * 1.1);
      }),
    );
    const others = Array.from({ length: 20 }, (_, i) => nextVisit(`https://gazette.example/${i}`, 60, floors, NOW));
    expect(new Set(others).size).toBeGreaterThan(10);
  });
});

describe('a feed that gave nothing', () => {
  const waitAt = (backoff: number, interval = 60, retryAt: string | null = null): number =>
    minutesFromNow(nextVisitAfterFailure(URL, backoff, interval, retryAt, NOW));

  test.each([
    ['dns-failure', 0.25],
    ['not-found', 0.5],
    ['throttled', 0.5],
    ['server-error', 0.5],
    ['timeout', 0.5],
    ['forbidden', 1],
    ['challenge', 1],
    ['html-instead-of-feed', 1],
    ['tls-failure', 1],
  ] as const)('%s weighs %d', (code, weight) => {
    expect(weightOf(code)).toBe(weight);
  });

  test.each([
    [0.25, 75],
    [0.5, 90],
    [1, 120],
    [5, 360],
    [23, DAY],
    [29.5, DAY],
    [DAILY_FROM, DAY],
    [WEEKLY_FROM - 0.25, DAY],
    [WEEKLY_FROM, 7 * DAY],
    [10_000, 7 * DAY],
  ])('of weight %d waits %d minutes', (backoff, minutes) => {
    expect(waitAt(backoff)).toBeGreaterThanOrEqual(minutes);
    expect(waitAt(backoff)).toBeLessThanOrEqual(minutes * 1.1);
  });

  test('is asked ever less often, but every week, and never more often than it would be if it answered', () => {
    const quarters = fc.integer({ min: 1, max: 400 }).map((n) => n / 4);
    fc.assert(
      fc.property(quarters, quarters, fc.integer({ min: 1, max: 10_080 }), (a, b, interval) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(waitAt(less, interval)).toBeLessThanOrEqual(waitAt(more, interval));
        expect(waitAt(less, interval)).toBeGreaterThanOrEqual(interval);
        expect(waitAt(more, interval)).toBeLessThanOrEqual(7 * DAY * 1.1);
      }),
    );
  });

  test('what Retry-After asks for wins when it is later', () => {
    expect(waitAt(0.5, 60, '2026-11-23T09:00:00.000Z')).toBe(23 * 60);
    expect(waitAt(0.5, 60, '2026-11-22T10:00:01.000Z')).toBeGreaterThanOrEqual(90);
  });
});

describe('whose turn it is', () => {
  const at = NOW.toISOString();
  const state = unvisited('gazette', URL);
  const planned = { ...state, nextFetchAt: '2026-11-22T10:00:01.000Z' };
  const stopped = { ...state, nextFetchAt: '2026-11-22T09:00:00.000Z', stoppedAt: '2026-11-22T08:00:00.000Z' };
  test.each([
    ['never asked', undefined, { all: false, named: false }, true],
    ['without a plan', state, { all: false, named: false }, true],
    ['planned for later', planned, { all: false, named: false }, false],
    ['planned for later, all asked', planned, { all: true, named: false }, true],
    ['planned for later, its source named', planned, { all: false, named: true }, false],
    ['planned for next week', { ...state, nextFetchAt: '2026-11-29T10:00:00.000Z' }, { all: false, named: false }, false],
    ['planned for next year', { ...state, nextFetchAt: '2027-11-22T10:00:00.000Z' }, { all: false, named: false }, true],
    ['asked a moment from now', { ...planned, lastFetchAt: '2026-11-22T10:00:00.500Z' }, { all: false, named: false }, false],
    ['asked tomorrow', { ...planned, lastFetchAt: '2026-11-23T10:00:00.000Z' }, { all: false, named: false }, true],
    ['gone for good', stopped, { all: false, named: false }, false],
    ['gone for good, all asked', stopped, { all: true, named: false }, false],
    ['gone for good, its source named', stopped, { all: false, named: true }, true],
  ])('a feed %s', (_, given, asked, due) => {
    expect(isFeedDue(given, at, asked)).toBe(due);
  });
});

describe('an item whose page could not be had', () => {
  test('is tried again soon after a passing fault, late after a refusal', () => {
    expect(minutesFromNow(afterMissedPage(1, 'soft', reason, null, NOW).nextAttemptAt)).toBe(15);
    expect(minutesFromNow(afterMissedPage(2, 'soft', reason, null, NOW).nextAttemptAt)).toBe(30);
    expect(minutesFromNow(afterMissedPage(1, 'hard', reason, null, NOW).nextAttemptAt)).toBe(DAY);
  });

  test('is given up at last, with the reason kept', () => {
    expect(afterMissedPage(12, 'soft', reason, null, NOW)).toEqual({ state: 'given-up', nextAttemptAt: null, reason });
    expect(afterMissedPage(4, 'hard', reason, null, NOW).state).toBe('given-up');
  });

  test.each([
    ['throttled', { kind: 'throttled', exchange: exchange(null), reason, retryAt: null }, 'soft'],
    ['a fault that may pass', { kind: 'failed', exchange: null, reason, retryable: true }, 'soft'],
    ['a fault that will not', { kind: 'failed', exchange: null, reason, retryable: false }, 'hard'],
    ['blocked', { kind: 'blocked', exchange: null, reason }, 'hard'],
    ['gone', { kind: 'gone', exchange: exchange(null), reason }, 'hard'],
  ] as const)('%s', (_, outcome, kind) => {
    expect(retryOf(outcome)).toBe(kind);
  });
});
