import type { Rows } from '../rows.ts';
import { KeyIndex } from './key-index.ts';
import { KeyedNumbers, SELECT_PAIRS } from './pairs.ts';

/** Look-ups since the keys held last after which they are read whole: where others write all the time, never. */
const LOOKUPS_BEFORE = 200;

/** By which keys open stories are found. Held in memory once that pays; until then, and for ever, in the table. */
export class StoryKeys {
  readonly #rows: Rows;
  #held: KeyIndex | null = null;
  /** By story, what is not written yet: true for a key that it has now, false for one that it has no more. */
  readonly #unwritten = new Map<number, Map<number, boolean>>();
  #lookups = 0;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** Stories that have any of these keys: those with most first, of equal ones the lower number. */
  find(keys: readonly number[], most: number): number[] {
    const held = this.#lookUp();
    return held === null ? this.#findStored(keys, most) : held.find(keys, most);
  }

  /** All stories that have a key. */
  holders(key: number): readonly number[] {
    const held = this.#lookUp();
    if (held !== null) return held.holders(key);
    this.flush();
    return this.#rows.all<{ story: number }>('select story from story_key where key = ?', [key]).map(({ story }) => story);
  }

  /** Written with `flush`, as all that follows. */
  add(story: number, keys: readonly number[]): void {
    this.#note(story, keys, true);
    for (const key of keys) this.#held?.hold(key, story);
  }

  drop(story: number, keys: readonly number[]): void {
    this.#note(story, keys, false);
    for (const key of keys) this.#held?.letGo(key, story);
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
    this.#held = null;
    this.#lookups = 0;
    this.#unwritten.clear();
  }

  /** What is held by now; null until that pays. */
  #lookUp(): KeyIndex | null {
    this.#lookups += 1;
    if (this.#held === null && this.#lookups > LOOKUPS_BEFORE) this.#held = this.#readAll();
    return this.#held;
  }

  #note(story: number, keys: readonly number[], isAdded: boolean): void {
    if (keys.length === 0) return;
    const noted = this.#unwritten.get(story) ?? new Map<number, boolean>();
    this.#unwritten.set(story, noted);
    for (const key of keys) noted.set(key, isAdded);
  }

  #findStored(keys: readonly number[], most: number): number[] {
    const sql =
      'select story from story_key where key in (select value from json_each(?)) group by story order by count(*) desc, story limit ?';
    this.flush();
    return this.#rows.all<{ story: number }>(sql, [JSON.stringify(keys), most]).map(({ story }) => story);
  }

  #readAll(): KeyIndex {
    this.flush();
    const held = new KeyIndex();
    for (const { key, story } of this.#rows.all<{ key: number; story: number }>('select key, story from story_key', []))
      held.hold(key, story);
    return held;
  }
}
