import { expect, test } from 'vitest';
import { KeyIndex } from '../../../src/store/folding/key-index.ts';
import { SeenCounts } from '../../../src/store/folding/seen-counts.ts';
import fc from '../../support/property.ts';

const key = fc.integer({ min: -3, max: 8 });
const story = fc.integer({ min: 1, max: 40 });
const change = fc.record({ key, story, isHeld: fc.boolean() });

/** The rule in plain words: those with most keys first, of equal ones the lower number. */
function best(pairs: ReadonlySet<string>, keys: readonly number[], most: number): number[] {
  const shared = new Map<number, number>();
  for (const pair of pairs) {
    const [pairKey = 0, pairStory = 0] = pair.split(' ').map(Number);
    if (keys.includes(pairKey)) shared.set(pairStory, (shared.get(pairStory) ?? 0) + 1);
  }
  const inOrder = [...shared].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
  return inOrder.slice(0, most).map(([one]) => one);
}

test('an index of keys finds what shares most of them, whatever was held and let go before', () => {
  fc.assert(
    fc.property(
      fc.array(change, { maxLength: 60 }),
      fc.array(key, { maxLength: 12 }),
      fc.integer({ min: 1, max: 10 }),
      (changes, keys, most) => {
        const index = new KeyIndex();
        const pairs = new Set<string>();
        for (const { key: one, story: of, isHeld } of changes) {
          if (isHeld) index.hold(one, of);
          else index.letGo(one, of);
          if (isHeld) pairs.add(`${one} ${of}`);
          else pairs.delete(`${one} ${of}`);
        }
        // Twice: one search leaves nothing to the next.
        for (let round = 0; round < 2; round += 1) expect(index.find(keys, most)).toEqual(best(pairs, keys, most));
      },
    ),
  );
});

test('a table of counts tells what was last set, zero hash and zero count included, until it is cleared', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.oneof(fc.integer(), fc.constantFrom(0, -1, 1 << 20, 1 << 21)), fc.nat(9))), (sets) => {
      const [counts, expected] = [new SeenCounts(), new Map<number, number>()];
      for (const [hash, count] of sets) {
        counts.set(hash, count);
        expected.set(hash, count);
      }
      for (const [hash, count] of expected) expect(counts.get(hash)).toBe(count);
      expect(counts.get(0)).toBe(expected.get(0) ?? -1);
      counts.clear();
      for (const hash of expected.keys()) expect(counts.get(hash)).toBe(-1);
    }),
    { numRuns: 30 },
  );
});

test('a table of counts grows with what it holds, and forgets all rather than more than it may', () => {
  const counts = new SeenCounts();
  for (let hash = 0; hash < 400_000; hash += 1) counts.set(hash * 3, hash % 7);
  let wrong = 0;
  for (let hash = 0; hash < 400_000; hash += 1) wrong += Number(counts.get(hash * 3) !== hash % 7);
  expect(wrong).toBe(0);
  expect(counts.get(1)).toBe(-1);
  counts.set(1, 5);
  expect([counts.get(1), counts.get(3)]).toEqual([5, -1]);
});
