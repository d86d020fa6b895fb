import type { Rows } from '../rows.ts';
import { KeyedNumbers, SELECT_PAIRS } from './pairs.ts';

/** Look-ups since the keys held last after which they are read whole: where others write all the time, never. */
const LOOKUPS_BEFORE = 200;

/** By which keys open stories are found. Held in memory once that pays; until then, and for ever, in the table. */
export class StoryKeys {
  readonly #rows: Rows;
  #stories: Map<number, number[]> | null = null;
  /** By story, what is not written yet: true for a key that it has now, false for one that it has no more. */
  readonly #unwritten = new Map<number, Map<number, boolean>>();
  #lookups = 0;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** Stories that have any of these keys: those with most first, of equal ones the lower number. */
  find(keys: readonly number[], most: number): number[] {
    this.#lookups += 1;
    if (this.#stories === null && this.#lookups > LOOKUPS_BEFORE) this.#stories = this.#readAll();
    return this.#stories === null ? this.#findStored(keys, most) : findHeld(this.#stories, keys, most);
  }

  /** Written with `flush`, as all that follows. */
  add(story: number, keys: readonly number[]): void {
    this.#note(story, keys, true);
    if (this.#stories !== null) for (const key of keys) hold(this.#stories, key, story);
  }

  drop(story: number, keys: readonly number[]): void {
    this.#note(story, keys, false);
    for (const key of keys) this.#letGo(key, story);
  }

  /** What the articles of a batch did to the same stories and the same keys is written once. */
  flush(): void {
    if (this.#unwritten.size === 0) return;
    const [added, dropped] = [new KeyedNumbers(), new KeyedNumbers()];
    for (const [story, keys] of this.#unwritten) for (const [key, isAdded] of keys) (isAdded ? added : dropped).add(key, story);
    this.#unwritten.clear();
    for (const pairs of dropped.entries()) this.#rows.run(`delete from story_key where (key, story) in (${SELECT_PAIRS})`, pairs);
    for (const pairs of added.entries()) this.#rows.run(`insert or ignore into story_key (key, story) ${SELECT_PAIRS}`, pairs);
  }

  /** What is held is not what is stored: a transaction was taken back, or another process wrote. */
  forget(): void {
    this.#stories = null;
    this.#lookups = 0;
    this.#unwritten.clear();
  }

  #note(story: number, keys: readonly number[], isAdded: boolean): void {
    if (keys.length === 0) return;
    const noted = this.#unwritten.get(story) ?? new Map<number, boolean>();
    this.#unwritten.set(story, noted);
    for (const key of keys) noted.set(key, isAdded);
  }

  #letGo(key: number, story: number): void {
    const left = this.#stories?.get(key)?.filter((other) => other !== story) ?? [];
    if (left.length > 0) this.#stories?.set(key, left);
    else this.#stories?.delete(key);
  }

  #findStored(keys: readonly number[], most: number): number[] {
    const sql =
      'select story from story_key where key in (select value from json_each(?)) group by story order by count(*) desc, story limit ?';
    this.flush();
    return this.#rows.all<{ story: number }>(sql, [JSON.stringify(keys), most]).map(({ story }) => story);
  }

  #readAll(): Map<number, number[]> {
    this.flush();
    const stories = new Map<number, number[]>();
    for (const { key, story } of this.#rows.all<{ key: number; story: number }>('select key, story from story_key', []))
      hold(stories, key, story);
    return stories;
  }
}

function hold(stories: Map<number, number[]>, key: number, story: number): void {
  const held = stories.get(key);
  if (!held) stories.set(key, [story]);
  else if (!held.includes(story)) held.push(story);
}

function findHeld(stories: ReadonlyMap<number, readonly number[]>, keys: readonly number[], most: number): number[] {
  const shared = new Map<number, number>();
  for (const key of new Set(keys)) for (const story of stories.get(key) ?? []) shared.set(story, (shared.get(story) ?? 0) + 1);
  return [...shared]
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([story]) => story);
}
