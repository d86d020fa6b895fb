import type { Rows } from '../rows.ts';
import type { OpenStory } from './records.ts';
import type { StoryKeys } from './story-keys.ts';

/** Stories that share most keys with a report and are worth a closer look. */
const CANDIDATES = 12;
/** Before their age is known. */
const CONSIDERED = 60;
/** About 6 kB each, as they are read: those of a day and a half of a busy wire. */
const MOST_KEPT = 12_000;
/** Two numbers each. */
const MOST_TIMES = 200_000;

interface StoryRow {
  id: number;
  newest_at: number;
  state: Uint8Array;
}

/** What is stored of a story beside its name. */
export interface KeptStory {
  /** Unix seconds. */
  readonly firstAt: number;
  readonly newestAt: number;
  /** Id of the article whose headline names it. */
  readonly headline: string;
  /** What the rules keep of it; empty where that follows with `save`. */
  readonly state: Uint8Array;
}

/**
 * Stories as they were last read or written, and when their newest report is of; to be emptied when another connection, or a
 * rollback, changed them.
 */
export class KeptStories {
  /** Last asked for at the end. */
  readonly #kept = new Map<number, OpenStory>();
  readonly #newest = new Map<number, number>();

  get(id: number): OpenStory | undefined {
    const story = this.#kept.get(id);
    if (!story) return undefined;
    this.#kept.delete(id);
    this.#kept.set(id, story);
    return story;
  }

  keep(story: OpenStory): OpenStory {
    this.#kept.delete(story.id);
    this.#kept.set(story.id, story);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest);
    this.keepNewest(story.id, story.newestAt);
    return story;
  }

  /** Unix seconds; undefined where it is not known. */
  newestOf(id: number): number | undefined {
    return this.#newest.get(id);
  }

  keepNewest(id: number, newestAt: number): void {
    if (this.#newest.size >= MOST_TIMES) this.#newest.clear();
    this.#newest.set(id, newestAt);
  }

  forget(): void {
    this.#kept.clear();
    this.#newest.clear();
  }
}

/** Stories and the keys by which open ones are found. */
export class Stories {
  readonly #rows: Rows;
  readonly #kept: KeptStories;
  readonly #keys: StoryKeys;
  readonly #changed = new Set<number>();

  constructor(rows: Rows, kept: KeptStories, keys: StoryKeys) {
    this.#rows = rows;
    this.#kept = kept;
    this.#keys = keys;
  }

  /** Stories with a newest report between the two times, those that share most keys first. */
  candidates(keys: readonly number[], from: number, to: number): OpenStory[] {
    const found = this.#keys.find(keys, CONSIDERED);
    this.#readNewest(found.filter((id) => this.#kept.newestOf(id) === undefined));
    return found
      .filter((id) => {
        const newestAt = this.newestOf(id);
        return newestAt !== null && newestAt >= from && newestAt <= to;
      })
      .slice(0, CANDIDATES)
      .flatMap((id) => this.byId(id) ?? []);
  }

  /** Most that share a key are too old, or share too few: what is kept of them is not read. */
  #readNewest(ids: readonly number[]): void {
    if (ids.length === 0) return;
    const sql = 'select id, newest_at from story where id in (select value from json_each(?))';
    for (const row of this.#rows.all<Omit<StoryRow, 'state'>>(sql, [JSON.stringify(ids)])) this.#kept.keepNewest(row.id, row.newest_at);
  }

  /** When its newest report is of, in Unix seconds; null where there is no such story. */
  newestOf(id: number): number | null {
    if (this.#kept.newestOf(id) === undefined) this.#readNewest([id]);
    return this.#kept.newestOf(id) ?? null;
  }

  byId(id: number): OpenStory | null {
    const known = this.#kept.get(id);
    if (known) return known;
    const [row] = this.#rows.all<StoryRow>('select id, newest_at, state from story where id = ?', [id]);
    return row ? this.#kept.keep(toOpenStory(row)) : null;
  }

  /** By its name; where it was merged, the story it has become part of. */
  numberOf(name: string): number | null {
    const sql = `with recursive chain (id, merged_into) as (
        select id, merged_into from story where name = ?
        union select story.id, story.merged_into from story join chain on story.id = chain.merged_into
      ) select id from chain where merged_into is null`;
    return this.#rows.all<{ id: number }>(sql, [name])[0]?.id ?? null;
  }

  /** The story itself, or the one it has become part of. */
  standing(id: number): number {
    return this.numberOf(this.nameOf(id)) ?? id;
  }

  nameOf(id: number): string {
    return this.#rows.all<{ name: string }>('select name from story where id = ?', [id])[0]?.name ?? String(id);
  }

  /** Numbers of those that are not merged into another, with a newest report after `since`. */
  openSince(since: number): number[] {
    const sql = 'select id from story where newest_at >= ? and merged_into is null order by id';
    return this.#rows.all<{ id: number }>(sql, [since]).map(({ id }) => id);
  }

  hasOpenSince(since: number): boolean {
    return this.#rows.all('select 1 from story where newest_at >= ? and merged_into is null limit 1', [since]).length > 0;
  }

  /** Numbers of those with a newest report between two times, the latter excluded; merged ones are part of others. */
  newestBetween(from: number, to: number): number[] {
    const sql = 'select id from story where newest_at >= ? and newest_at < ? and merged_into is null order by id';
    return this.#rows.all<{ id: number }>(sql, [from, to]).map(({ id }) => id);
  }

  /** All stories that are found by a key. */
  holders(key: number): readonly number[] {
    return this.#keys.holders(key);
  }

  /** Numbers of those that were written since `settleChanged`, ascending; some may have become part of others, or be no more. */
  changed(): number[] {
    this.flush();
    return this.#rows.all<{ story: number }>('select story from story_changed order by story', []).map(({ story }) => story);
  }

  settleChanged(): void {
    this.#changed.clear();
    this.#rows.run('delete from story_changed', []);
  }

  /** Writes what was kept back. */
  flush(): void {
    if (this.#changed.size > 0)
      this.#rows.run('insert or ignore into story_changed (story) select value from json_each(?)', [JSON.stringify([...this.#changed])]);
    this.#changed.clear();
  }

  /** The number of a new story; its name stays. */
  create(name: string, { firstAt, newestAt, headline, state }: KeptStory): number {
    const sql =
      'insert into story (name, first_at, newest_at, headline, state) values (?, ?, ?, ?, ?) on conflict (name) do nothing returning id';
    // A story that was split and merged again may have left its first name to another.
    for (let n = 1; ; n += 1) {
      const [row] = this.#rows.all<{ id: number }>(sql, [n === 1 ? name : `${name}-${n}`, firstAt, newestAt, headline, state]);
      if (!row) continue;
      this.#changed.add(row.id);
      this.#kept.keep({ id: row.id, newestAt, state });
      return row.id;
    }
  }

  save(id: number, story: KeptStory): void {
    this.#rows.run('update story set first_at = ?, newest_at = ?, headline = ?, state = ? where id = ?', [
      story.firstAt,
      story.newestAt,
      story.headline,
      story.state,
      id,
    ]);
    this.#changed.add(id);
    this.#kept.keep({ id, newestAt: story.newestAt, state: story.state });
  }

  /** Null ends the merging: the story stands for itself again. */
  mergeInto(id: number, into: number | null): void {
    this.#rows.run('update story set merged_into = ? where id = ?', [into, id]);
  }

  addKeys(id: number, keys: readonly number[]): void {
    this.#keys.add(id, keys);
  }

  dropKeys(id: number, keys: readonly number[]): void {
    this.#keys.drop(id, keys);
  }
}

function toOpenStory(row: StoryRow): OpenStory {
  return { id: row.id, newestAt: row.newest_at, state: row.state };
}
