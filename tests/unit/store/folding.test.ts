import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/store/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  store = await openStore(folder);
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const NEWS = Date.UTC(2023, 4, 31, 23) / 1000;
const DAY = 86_400;

describe('counts of words', () => {
  const rarity = (from: Store, word: number): Promise<number> => from.fold(({ words }) => words.rarity('en', new Set()).of(word));

  test('of two processes add up', async () => {
    const other = await openStore(folder);
    for (let round = 0; round < 10; round += 1) {
      await store.fold(({ words }) => words.count('en', Int32Array.of(1, 2)));
      await other.fold(({ words }) => words.count('en', Int32Array.of(1, 1, 3)));
    }
    for (const one of [store, other]) {
      expect(await rarity(one, 1)).toBeCloseTo(Math.log(70 / 21));
      expect(await rarity(one, 2)).toBeCloseTo(Math.log(70 / 11));
      expect(await rarity(one, 4)).toBeCloseTo(Math.log(70));
    }
    await other.close();
  });

  test('are those of one language, and never below nothing', async () => {
    await store.fold(({ words }) => {
      for (let text = 0; text < 200; text += 1) words.count('en', Int32Array.of(1));
    });
    expect(await rarity(store, 1)).toBeCloseTo(Math.log(250 / 201));
    expect(await store.fold(({ words }) => words.rarity('fr', new Set()).of(1))).toBeCloseTo(Math.log(50));
    expect(await store.fold(({ words }) => words.rarity(null, new Set()).of(1))).toBeCloseTo(Math.log(50));
  });

  test('are taken back with the rest', async () => {
    const failed = store.fold(({ words }) => {
      words.count('en', Int32Array.of(1));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await rarity(store, 1)).toBeCloseTo(Math.log(50));
  });
});

describe('fingerprints', () => {
  test('of the months around an article are found, each under the month of its own', async () => {
    const found = await store.fold(({ groups, fingerprints }) => {
      const days = [-70, -20, 0, 1, 40];
      const members = days.map((day) => {
        const at = NEWS + day * DAY;
        const number = groups.freeNumber(at);
        groups.saveMember({ number, articleId: `day ${day}`, sourceId: 's', groupId: number, at, words: 1, credit: null, evidence: null });
        fingerprints.add([7, 8, 7], number, []);
        return number;
      });
      const hits = fingerprints.find([7, 9], NEWS);
      return hits.map(({ key, members: numbers }) => [key, numbers.map((number) => days[members.indexOf(number)])]);
    });
    expect(found).toEqual([[7, [-20, 0, 1]]]);
  });

  test('of a template are not stored for ever', async () => {
    const stored = await store.fold(({ fingerprints, groups }) => {
      for (let n = 0; n < 150; n += 1) fingerprints.add([1], groups.freeNumber(NEWS) + n, fingerprints.find([1], NEWS));
      return fingerprints.find([1], NEWS)[0]?.members.length;
    });
    expect(stored).toBe(100);
  });
});

describe('numbers of members', () => {
  test('tell the day, before 1970 and after 2038, too', async () => {
    const days = [-2 * 365, -1, 0, 20_000, 30_000].map((day) => day * DAY + 5000);
    const numbers = await store.fold(({ groups }) => days.map((at) => groups.freeNumber(at)));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(new Set(numbers).size).toBe(days.length);
  });
});

describe('keys of stories', () => {
  const KEYS = [1, 2, 3, 4];
  /** Numbers of the stories that are found, in order. */
  const found = (from: Store): Promise<number[]> =>
    from.fold(({ stories }) => stories.candidates(KEYS, NEWS - DAY, NEWS + DAY).map(({ id }) => id));
  const open = (into: Store, name: string, keys: readonly number[]): Promise<number> =>
    into.fold(({ stories }) => {
      const id = stories.create(name, { articleId: name, at: NEWS });
      stories.addKeys(id, keys);
      return id;
    });
  /** Often enough for the keys to be held in memory. */
  const askOften = (one: Store): Promise<void> =>
    one.fold(({ stories }) => {
      for (let n = 0; n < 500; n += 1) stories.candidates(KEYS, NEWS, NEWS);
    });

  test.each(['asked first', 'asked often'])('find those with most of them first, then the oldest: %s', async (asked) => {
    const one = await open(store, 'one', [1, 9]);
    const three = await open(store, 'three', [1, 2, 3]);
    if (asked === 'asked often') await askOften(store);
    const two = await open(store, 'two', [2, 3]);
    const other = await open(store, 'other', [4]);
    await open(store, 'none', [9]);
    expect(await found(store)).toEqual([three, two, one, other]);
    await store.fold(({ stories }) => stories.dropKeys(three, [1, 2, 5]));
    await store.fold(({ stories }) => stories.addKeys(other, [1, 4]));
    expect(await found(store)).toEqual([two, other, one, three]);
  });

  test('of another process are found as soon as they are stored', async () => {
    const one = await open(store, 'one', [1]);
    await askOften(store);
    const other = await openStore(folder);
    const two = await open(other, 'two', [1, 2]);
    await other.fold(({ stories }) => stories.dropKeys(one, [1]));
    expect(await found(store)).toEqual([two]);
    await other.close();
  });

  test('are taken back with the rest', async () => {
    const one = await open(store, 'one', [1]);
    await askOften(store);
    const failed = store.fold(({ stories }) => {
      stories.dropKeys(one, [1]);
      stories.addKeys(stories.create('two', { articleId: 'two', at: NEWS }), [1]);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await found(store)).toEqual([one]);
  });
});
