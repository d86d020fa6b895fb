import { describe, expect, test } from 'vitest';
import { settingsSchema } from '../../../src/config/schema.ts';
import { currentInterval, hasTurnedOver, intervalBounds, paceAfter, timingOf, type Harvest } from '../../../src/pipeline/pace.ts';
import { unvisited, type FeedPace, type FeedState } from '../../../src/store/records.ts';
import { feedItem } from '../../support/drafts.ts';
import fc from '../../support/property.ts';

const AT = '2026-11-22T10:00:00.000Z';
const bounds = intervalBounds(settingsSchema.parse({}).schedule);
const START: FeedPace = { intervalMinutes: null, trend: 0, itemCount: 20, missedAt: null, ttlMinutes: null };
const share = (fresh: number, seen = 20): Harvest => ({ seen, new: fresh, turnedOver: false });

/** The interval after so many on-time visits with the same harvest. */
function after(visits: number, harvest: Harvest | null, from = START): number {
  let pace = from;
  for (let n = 0; n < visits; n += 1) pace = paceAfter(pace, bounds, harvest, 'on-time', AT);
  return currentInterval(pace, bounds);
}

describe('the interval', () => {
  test.each<[string, number, Harvest | null, number, number?]>([
    ['begins as configured', 0, null, 60],
    ['stays after one visit that brought nothing', 1, null, 60],
    ['grows after two', 2, null, 75],
    ['grows once for every two', 4, null, 94],
    ['does not grow beyond what is configured while there is news', 20, share(1), 60],
    ['grows back to what is configured where more than two thirds are known', 2, share(6), 40, 32],
    ['grows back no further than that', 20, share(6), 60, 32],
    ['shrinks at the first news after a quiet time', 1, share(1), 400, 600],
    ['shrinks no further than what is configured where the news are few', 20, share(1), 60, 600],
    ['stays where less than that is known', 20, share(7), 60],
    ['stays where more than a third is known', 20, share(13), 60],
    ['stays after one visit that brought mostly new items', 1, share(14), 60],
    ['shrinks after two', 2, share(14), 40],
    ['shrinks down to its lower bound', 40, share(20), 10],
    ['grows up to its upper bound', 200, null, 1440],
    ['grows where the feed is empty', 2, share(0, 0), 75],
  ])('%s', (_, visits, harvest, minutes, from) => {
    expect(after(visits, harvest, { ...START, intervalMinutes: from ?? null })).toBe(minutes);
  });

  test('visits that disagree change nothing', () => {
    let pace = START;
    for (const harvest of [null, share(15), null, share(10), null, share(15)]) pace = paceAfter(pace, bounds, harvest, 'on-time', AT);
    expect(currentInterval(pace, bounds)).toBe(60);
  });

  test.each(['early', 'late'] as const)('%s visits teach nothing', (timing) => {
    let pace = paceAfter(START, bounds, null, 'on-time', AT);
    for (let n = 0; n < 10; n += 1) pace = paceAfter(pace, bounds, n % 2 ? share(20) : null, timing, AT);
    expect(currentInterval(pace, bounds)).toBe(60);
    // What was learned on time before is not forgotten.
    expect(currentInterval(paceAfter(pace, bounds, null, 'on-time', AT), bounds)).toBe(75);
  });

  test('shrinks at once where a whole window turned over, and it is noted', () => {
    const turned = { ...share(20), turnedOver: true };
    expect(paceAfter({ ...START, trend: 1 }, bounds, turned, 'on-time', AT)).toEqual({ ...START, intervalMinutes: 30, missedAt: AT });
    // After a night without power that says nothing of the interval.
    expect(paceAfter(START, bounds, turned, 'late', AT)).toEqual({ ...START, missedAt: AT });
  });

  test('is within its bounds, whatever happens', () => {
    const harvest = fc.option(
      fc
        .record({ seen: fc.nat(500), new: fc.nat(500), turnedOver: fc.boolean() })
        .map((one) => ({ ...one, new: Math.min(one.new, one.seen) })),
    );
    const timing = fc.constantFrom('early' as const, 'on-time' as const, 'late' as const);
    const minutes = fc.integer({ min: 1, max: 10_080 });
    fc.assert(
      fc.property(minutes, minutes, minutes, fc.array(fc.tuple(harvest, timing), { maxLength: 60 }), (start, a, b, visits) => {
        const some = intervalBounds({ intervalMinutes: start, minIntervalMinutes: a, maxIntervalMinutes: b });
        let pace = START;
        for (const [brought, when] of visits) {
          pace = paceAfter(pace, some, brought, when, AT);
          const interval = currentInterval(pace, some);
          expect(interval).toBeGreaterThanOrEqual(Math.min(start, a));
          expect(interval).toBeLessThanOrEqual(Math.max(start, b));
          expect(Number.isInteger(interval)).toBe(true);
        }
      }),
    );
  });

  test('an operator may begin outside the usual bounds', () => {
    const schedule = settingsSchema.parse({ schedule: { intervalMinutes: 5 } }).schedule;
    expect(intervalBounds(schedule)).toEqual({ start: 5, min: 5, max: 1440 });
    expect(intervalBounds({ ...schedule, intervalMinutes: 2880 })).toEqual({ start: 2880, min: 10, max: 2880 });
  });
});

describe('the time of a visit', () => {
  const planned: FeedState = {
    ...unvisited('gazette', 'https://gazette.example/feed'),
    lastFetchAt: '2026-11-22T10:00:00.000Z',
    lastSuccessAt: '2026-11-22T10:00:00.000Z',
    nextFetchAt: '2026-11-22T11:00:00.000Z',
  };
  test.each<[string, FeedState, string, string]>([
    ['the minute planned', planned, '11:00', 'on-time'],
    ['the next run of cron', planned, '11:20', 'on-time'],
    ['a run of cron each six hours', planned, '16:00', 'late'],
    ['asked for by hand', planned, '10:30', 'early'],
    ['after failures', { ...planned, failures: 1 }, '11:00', 'late'],
    ['the first of all', { ...planned, lastFetchAt: null, lastSuccessAt: null, nextFetchAt: null }, '11:00', 'late'],
    ['never a success', { ...planned, lastSuccessAt: null }, '11:00', 'late'],
  ])('%s', (_, before, clock, timing) => {
    expect(timingOf(before, new Date(`2026-11-22T${clock}:00.000Z`))).toBe(timing);
  });
});

describe('a window that turned over', () => {
  const before: FeedState = { ...unvisited('gazette', 'https://gazette.example/feed'), lastSuccessAt: AT, pace: START };
  const dated = (at: string | null) => feedItem('a', { published: { at, precision: at === null ? 'none' : 'minute', origin: 'feed' } });
  const later = dated('2026-11-22T10:30:00.000Z');
  test.each([
    ['all is new and younger', before, { seen: 2, new: 2 }, [later, later], true],
    ['all is new, and nobody knows how old', before, { seen: 1, new: 1 }, [dated(null)], true],
    ['one is known', before, { seen: 2, new: 1 }, [later, later], false],
    ['one is older than the last visit', before, { seen: 2, new: 2 }, [later, dated('2026-11-22T09:59:00.000Z')], false],
    ['nothing came', before, { seen: 0, new: 0 }, [], false],
    ['the feed was empty before', { ...before, pace: { ...START, itemCount: 0 } }, { seen: 1, new: 1 }, [later], false],
    ['the first visit', { ...before, lastSuccessAt: null }, { seen: 1, new: 1 }, [later], false],
    ['the first visit that counts items', { ...before, pace: { ...START, itemCount: null } }, { seen: 1, new: 1 }, [later], false],
  ])('%s', (_, state, counts, items, expected) => {
    expect(hasTurnedOver(state, counts, items)).toBe(expected);
  });
});
