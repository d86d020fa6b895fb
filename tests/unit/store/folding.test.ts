import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayOfNumber, firstNumberOfDay } from '../../../src/store/folding/members.ts';
import { PER_SWEEP } from '../../../src/store/folding/recent-fingerprints.ts';
import type { FoldingSession } from '../../../src/store/folding/session.ts';
import { openStore } from '../../../src/store/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { opened } from '../../support/folding.ts';
import fc from '../../support/property.ts';

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

/** Takes a transaction back, and what was found in it along. */
class Found extends Error {
  readonly hits: unknown;

  constructor(hits: unknown) {
    super('found');
    this.hits = hits;
  }
}

const NEWS = Date.UTC(2023, 4, 31, 23) / 1000;
const DAY = 86_400;

describe('counts of words', () => {
  const rarity = (from: Store, word: number): Promise<number> => from.fold(({ words }) => words.rarity('en', new Set()).of(word));

  test('of two processes add up', async () => {
    const other = await openStore(folder);
    for (let round = 0; round < 10; round += 1) {
      await store.fold(({ words }) => words.count('en', () => Int32Array.of(1, 2)));
      await other.fold(({ words }) => words.count('en', () => Int32Array.of(1, 1, 3)));
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
      for (let text = 0; text < 200; text += 1) words.count('en', () => Int32Array.of(1));
    });
    expect(await rarity(store, 1)).toBeCloseTo(Math.log(250 / 201));
    expect(await store.fold(({ words }) => words.rarity('fr', new Set()).of(1))).toBeCloseTo(Math.log(50));
    expect(await store.fold(({ words }) => words.rarity(null, new Set()).of(1))).toBeCloseTo(Math.log(50));
  });

  test('are taken back with the rest', async () => {
    const failed = store.fold(({ words }) => {
      words.count('en', () => Int32Array.of(1));
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
      const hits = fingerprints.find(Int32Array.of(7, 9), NEWS);
      return hits.map(({ key, members: numbers }) => [key, numbers.map((number) => days[members.indexOf(number)])]);
    });
    expect(found).toEqual([[7, [-20, 0, 1]]]);
  });

  test('of a template are not stored for ever', async () => {
    const stored = await store.fold(({ fingerprints, groups }) => {
      for (let n = 0; n < 150; n += 1) fingerprints.add([1], groups.freeNumber(NEWS) + n, fingerprints.find(Int32Array.of(1), NEWS));
      return fingerprints.find(Int32Array.of(1), NEWS)[0]?.members.length;
    });
    expect(stored).toBe(100);
  });

  /** As many as the sweep goes once over all keys with, evenly spread. */
  const EVERYWHERE = Array.from({ length: PER_SWEEP }, (_, n) => (n / PER_SWEEP - 0.5) * 2 ** 32);
  const waiting = (): number => {
    const db = new DatabaseSync(join(folder, 'store.db'), { readOnly: true });
    const row = db.prepare('select count(*) as n from fingerprint_recent').get();
    db.close();
    return Number(row?.['n']);
  };
  const AT = '2023-06-01T00:00:00.000Z';

  test('that wait are found as those that were moved, and once only where they are both', async () => {
    const KEY = EVERYWHERE[77_777] ?? 0;
    const days = [-20, 0, 1, 40];
    const add = ({ fingerprints }: FoldingSession): void => {
      for (const day of days) fingerprints.add([KEY], firstNumberOfDay(NEWS + day * DAY), []);
    };
    const found = (): Promise<number[]> =>
      store.fold(({ fingerprints }) => fingerprints.find(Int32Array.of(KEY), NEWS).flatMap(({ members }) => members.map(dayOfNumber)));
    const expected = [-20, 0, 1].map((day) => Math.floor(NEWS / DAY + day) * DAY);
    await store.fold(add);
    expect(await found()).toEqual(expected);
    await store.fold(({ fingerprints }) => {
      fingerprints.add(EVERYWHERE, firstNumberOfDay(NEWS + 90 * DAY), []);
      fingerprints.settle(AT);
    });
    expect(waiting()).toBe(0);
    expect(await found()).toEqual(expected);
    await store.fold(add);
    expect(await found()).toEqual(expected);
  });

  test('move on a little with every batch, whoever writes it', async () => {
    const quarter = async (into: Store): Promise<void> =>
      into.fold(({ fingerprints }) => {
        fingerprints.add(
          EVERYWHERE.filter((_, n) => n % 4 === 0),
          firstNumberOfDay(NEWS),
          [],
        );
        fingerprints.settle(AT);
      });
    const left: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await quarter(store);
      left.push(waiting());
      await store.close();
      store = await openStore(folder);
    }
    // What is ahead of the sweep is there once: each round adds the same.
    expect(left.map((rows) => (4 * rows) / PER_SWEEP)).toEqual([0.75, 0.75, 0.75, 0.75]);
  });

  test('that were looked up ahead are found as those that are looked up one by one, with what was added meanwhile', async () => {
    const day = fc.integer({ min: -80, max: 80 }).map((days) => NEWS + days * DAY);
    const keys = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 });
    const articles = fc.array(fc.record({ at: day, keys }), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(articles, articles, async (before, batch) => {
        const run = (isAhead: boolean): Promise<unknown> =>
          store
            .fold(({ fingerprints }) => {
              for (const [n, one] of before.entries()) fingerprints.add(one.keys, firstNumberOfDay(one.at) + n, []);
              const asked = batch.map((one) => ({ at: one.at, keys: Int32Array.from(one.keys) }));
              if (isAhead) fingerprints.lookAhead(asked);
              const found = asked.map((one, n) => {
                const hits = fingerprints.find(one.keys, one.at).toSorted((a, b) => a.key - b.key);
                fingerprints.add(one.keys, firstNumberOfDay(one.at) + 100 + n, hits);
                return hits;
              });
              throw new Found(found);
            })
            .catch((error: unknown) => (error instanceof Found ? error.hits : error));
        expect(await run(true)).toEqual(await run(false));
      }),
      { numRuns: 60 },
    );
  });

  test('of a month that is dropped wait no more', async () => {
    await store.fold(({ fingerprints }) => {
      fingerprints.add([1, 2], firstNumberOfDay(NEWS - 40 * DAY), []);
      fingerprints.settle('2023-04-20T00:00:00.000Z');
      fingerprints.add([3], firstNumberOfDay(NEWS), []);
      fingerprints.settle(AT);
      fingerprints.dropUnused('2023-05-01T00:00:00.000Z');
    });
    expect(waiting()).toBe(1);
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
      const id = stories.create(name, opened(name, NEWS));
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

  test.each(['asked first', 'asked often'])('of one batch are stored as the last of it left them: %s', async (asked) => {
    const one = await open(store, 'one', [-(2 ** 31), 1]);
    if (asked === 'asked often') await askOften(store);
    const over = await store.fold(({ stories }) => {
      stories.dropKeys(one, [1, -(2 ** 31)]);
      stories.addKeys(one, [2]);
      stories.dropKeys(one, [2]);
      stories.addKeys(one, [1]);
      const two = stories.create('two', opened('two', NEWS));
      stories.addKeys(two, [3, 2 ** 31 - 1]);
      return stories.newestBetween(0, NEWS + DAY);
    });
    expect(over).toHaveLength(2);
    const db = new DatabaseSync(join(folder, 'store.db'), { readOnly: true });
    const rows = db.prepare('select key, story from story_key order by key').all();
    db.close();
    expect(rows.map(({ key, story }) => [key, story])).toEqual([
      [1, one],
      [3, over[1]],
      [2 ** 31 - 1, over[1]],
    ]);
  });

  test('are taken back with the rest', async () => {
    const one = await open(store, 'one', [1]);
    await askOften(store);
    const failed = store.fold(({ stories }) => {
      stories.dropKeys(one, [1]);
      stories.addKeys(stories.create('two', opened('two', NEWS)), [1]);
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(await found(store)).toEqual([one]);
  });
});
