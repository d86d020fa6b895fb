import { describe, expect, test } from 'vitest';
import type { Source } from '../../../src/domain/source.ts';
import { afterMissedPage, nextVisit, nextVisitAfterFailure, retryOf } from '../../../src/pipeline/schedule.ts';
import { exchange } from '../../support/drafts.ts';

const NOW = new Date('2026-11-22T10:00:00.000Z');
const URL = 'https://gazette.example/feed';
const source: Source = {
  id: 'gazette',
  name: 'Gazette',
  country: null,
  language: null,
  family: 'gazette',
  feeds: [{ url: URL }],
  enabled: true,
  disabledReason: null,
  encoding: null,
  extract: { remove: [] },
  minIntervalMinutes: null,
};
const reason = { code: 'server-error', message: '502' } as const;

const minutesFromNow = (at: string | null): number => (Date.parse(at ?? '') - NOW.getTime()) / 60_000;

describe('a feed that answers well', () => {
  const pace = { intervalMinutes: 60, minIntervalMinutes: null, ttlMinutes: null, maxAgeSeconds: null };

  test.each([
    ['is asked again after the interval', pace, 60],
    ['a longer minimum of the source counts', { ...pace, minIntervalMinutes: 240 }, 240],
    ['its own ttl is a floor', { ...pace, ttlMinutes: 180 }, 180],
    ['so is the age the server gives it', { ...pace, maxAgeSeconds: 7200 }, 120],
    ['a short ttl changes nothing', { ...pace, ttlMinutes: 5 }, 60],
    ['nothing an outlet says keeps us away for more than a day', { ...pace, ttlMinutes: 100_000 }, 1440],
  ])('%s', (_, given, minutes) => {
    const wait = minutesFromNow(nextVisit(URL, given, NOW));
    expect(wait).toBeGreaterThanOrEqual(minutes);
    expect(wait).toBeLessThanOrEqual(minutes * 1.11);
  });

  test('the spread is the same for one address every time, and differs between addresses', () => {
    expect(nextVisit(URL, pace, NOW)).toBe(nextVisit(URL, pace, NOW));
    const others = Array.from({ length: 20 }, (_, i) => nextVisit(`https://gazette.example/${i}`, pace, NOW));
    expect(new Set(others).size).toBeGreaterThan(10);
  });
});

describe('a feed that gave nothing', () => {
  test('is asked ever less often, but every day', () => {
    const waits = [1, 2, 3, 4, 10, 50].map((failures) => minutesFromNow(nextVisitAfterFailure(URL, failures, source, 60, null, NOW)));
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits[0]).toBeLessThan(70);
    expect(waits.at(-1)).toBeLessThan(1440 * 1.11);
  });

  test('what Retry-After asks for wins when it is later', () => {
    const asked = '2026-11-23T09:00:00.000Z';
    expect(nextVisitAfterFailure(URL, 1, source, 60, asked, NOW)).toBe(asked);
    expect(nextVisitAfterFailure(URL, 1, source, 60, '2026-11-22T10:00:01.000Z', NOW) > '2026-11-22T10:59').toBe(true);
  });
});

describe('an item whose page could not be had', () => {
  test('is tried again soon after a passing fault, late after a refusal', () => {
    expect(minutesFromNow(afterMissedPage(1, 'soft', reason, null, NOW).nextAttemptAt)).toBe(15);
    expect(minutesFromNow(afterMissedPage(2, 'soft', reason, null, NOW).nextAttemptAt)).toBe(30);
    expect(minutesFromNow(afterMissedPage(1, 'hard', reason, null, NOW).nextAttemptAt)).toBe(1440);
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
