import { describe, expect, test } from 'vitest';
import type { Hop } from '../../../src/domain/fetch.ts';
import { addressToAsk, moveAfter } from '../../../src/pipeline/feed-move.ts';
import type { FeedMove } from '../../../src/store/records.ts';

const HOME = 'https://old.example/feed';
const NEW = 'https://new.example/feed';
const STAYS: FeedMove = { to: null, at: null, pendingTo: null, pendingSince: null };
const MOVED: FeedMove = { ...STAYS, to: NEW, at: '2026-11-01T10:00:00.000Z' };
const START = Date.parse('2026-11-01T10:00:00.000Z');
const DAY_MS = 86_400_000;

const day = (days: number): Date => new Date(START + days * DAY_MS);
/** Hops by address; the number between two is the status of the redirect. */
function way(...steps: readonly (string | number)[]): Hop[] {
  const at = '2026-11-01T10:00:00.000Z';
  return steps
    .filter((step) => typeof step === 'string')
    .map((url, i) => {
      const status = Number(steps[2 * i + 1] ?? 200);
      return { url, status, rawHeaders: [], serverAddress: null, startedAt: at, endedAt: at };
    });
}

describe('a permanent redirect', () => {
  test('is believed after seven days of the same answer, no sooner', () => {
    let move = moveAfter(HOME, HOME, STAYS, way(HOME, 301, NEW), day(0));
    expect(move).toEqual({ ...STAYS, pendingTo: NEW, pendingSince: day(0).toISOString() });
    move = moveAfter(HOME, HOME, move, way(HOME, 308, NEW), day(6.9));
    expect(move.to).toBeNull();
    move = moveAfter(HOME, HOME, move, way(HOME, 301, NEW), day(7));
    expect(move).toEqual({ ...STAYS, to: NEW, at: day(7).toISOString() });
  });

  test('over several hops counts when each is permanent', () => {
    const middle = 'https://www.old.example/feed';
    expect(moveAfter(HOME, HOME, STAYS, way(HOME, 301, middle, 308, NEW), day(0)).pendingTo).toBe(NEW);
    for (const status of [302, 303, 307]) {
      expect(moveAfter(HOME, HOME, STAYS, way(HOME, 301, middle, status, NEW), day(0))).toEqual(STAYS);
      expect(moveAfter(HOME, HOME, STAYS, way(HOME, status, NEW), day(0))).toEqual(STAYS);
    }
  });

  test.each([
    ['another address', way(HOME, 301, 'https://third.example/feed'), 'https://third.example/feed'],
    ['its own feed', way(HOME), null],
    ['a passing redirect', way(HOME, 302, NEW), null],
  ])('begins anew after %s', (_, hops, pendingTo) => {
    const pending = { ...STAYS, pendingTo: NEW, pendingSince: day(0).toISOString() };
    expect(moveAfter(HOME, HOME, pending, hops, day(8))).toMatchObject({ to: null, pendingTo });
  });

  test('from http to https of the same address is believed at once, and only that', () => {
    const plain = 'http://old.example/feed';
    expect(moveAfter(plain, plain, STAYS, way(plain, 301, HOME), day(0)).to).toBe(HOME);
    for (const target of ['https://www.old.example/feed', 'https://old.example/other', 'https://old.example/feed?x=1'])
      expect(moveAfter(plain, plain, STAYS, way(plain, 301, target), day(0))).toMatchObject({ to: null, pendingTo: target });
    expect(moveAfter(HOME, HOME, STAYS, way(HOME, 301, plain), day(0)).to).toBeNull();
  });

  test('seen first by a clock that was ahead counts from now', () => {
    const pending = { ...STAYS, pendingTo: NEW, pendingSince: day(400).toISOString() };
    expect(moveAfter(HOME, HOME, pending, way(HOME, 301, NEW), day(1))).toMatchObject({ to: null, pendingSince: day(1).toISOString() });
  });

  test('to an address with a password in it is not taken over', () => {
    expect(moveAfter(HOME, HOME, STAYS, way(HOME, 301, 'https://a:b@new.example/feed'), day(0))).toEqual(STAYS);
  });
});

describe('after a move', () => {
  test('the new address is asked, and by turns with the configured one while it fails', () => {
    const lastFetchAt = MOVED.at;
    const asked = [0, 1, 2, 3].map((failures) => addressToAsk(HOME, { move: MOVED, failures, lastFetchAt }, day(1)));
    expect(asked).toEqual([NEW, HOME, NEW, HOME]);
    expect(addressToAsk(HOME, { move: STAYS, failures: 2, lastFetchAt }, day(1))).toBe(HOME);
  });

  test('the configured address is asked once a month, in case the move is over', () => {
    let lastFetchAt = MOVED.at;
    const home = Array.from({ length: 130 }, (_, n) => n + 1).filter((n) => {
      const asked = addressToAsk(HOME, { move: MOVED, failures: 0, lastFetchAt }, day(n));
      lastFetchAt = day(n).toISOString();
      return asked === HOME;
    });
    expect(home).toEqual([30, 60, 90, 120]);
  });

  test.each<[string, string, Hop[], FeedMove]>([
    ['the new address answers', NEW, way(NEW), MOVED],
    ['the new address sends elsewhere for now', NEW, way(NEW, 302, 'https://cdn.example/feed'), MOVED],
    ['the configured one still points there', HOME, way(HOME, 301, NEW), MOVED],
    ['the configured one answers itself', HOME, way(HOME), STAYS],
    ['the configured one sends elsewhere for now', HOME, way(HOME, 302, NEW), STAYS],
  ])('%s', (_, asked, hops, expected) => {
    expect(moveAfter(HOME, asked, MOVED, hops, day(30))).toEqual(expected);
  });

  test('a further move waits its own seven days, while the first one holds', () => {
    const third = 'https://third.example/feed';
    const move = moveAfter(HOME, NEW, MOVED, way(NEW, 301, third), day(30));
    expect(move).toEqual({ ...MOVED, pendingTo: third, pendingSince: day(30).toISOString() });
    expect(moveAfter(HOME, NEW, move, way(NEW, 301, third), day(37)).to).toBe(third);
  });

  test('a move back home ends it', () => {
    const move = moveAfter(HOME, NEW, MOVED, way(NEW, 301, HOME), day(30));
    expect(moveAfter(HOME, NEW, move, way(NEW, 301, HOME), day(37))).toEqual(STAYS);
  });

  test('an operator who writes the new address down ends it too', () => {
    expect(moveAfter(NEW, NEW, MOVED, way(NEW), day(30))).toEqual(STAYS);
  });
});
