import type { Rows } from '../rows.ts';

/** One merging or splitting of stories, so that it can be taken back. */
export interface StoryChange {
  readonly id: number;
  /** UTC ISO 8601 */
  readonly at: string;
  readonly madeBy: 'operator' | 'nightly';
  /** `merge`: `other` became part of `story`; `split`: `other` was taken out of `story`. */
  readonly kind: 'merge' | 'split';
  readonly story: number;
  readonly other: number;
  /** Groups of copies that changed their story. */
  readonly groups: readonly number[];
  readonly reason: string;
  readonly undoneAt: string | null;
}

interface ChangeRow {
  id: number;
  at: string;
  made_by: StoryChange['madeBy'];
  kind: StoryChange['kind'];
  story: number;
  other: number;
  groups: string;
  reason: string;
  undone_at: string | null;
}

/** The log of what was merged and split, by whom and why. */
export class StoryChanges {
  readonly #rows: Rows;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  add(change: Omit<StoryChange, 'id' | 'undoneAt'>): number {
    const [row] = this.#rows.all<{ id: number }>(
      'insert into story_change (at, made_by, kind, story, other, groups, reason) values (?, ?, ?, ?, ?, ?, ?) returning id',
      [change.at, change.madeBy, change.kind, change.story, change.other, JSON.stringify(change.groups), change.reason],
    );
    return row?.id ?? 0;
  }

  byId(id: number): StoryChange | null {
    const [row] = this.#rows.all<ChangeRow>('select * from story_change where id = ?', [id]);
    return row ? toChange(row) : null;
  }

  /** Newest first. */
  list(limit: number): StoryChange[] {
    return this.#rows.all<ChangeRow>('select * from story_change order by id desc limit ?', [limit]).map(toChange);
  }

  /** What was done to these two, whichever way round, and whatever became of it. */
  between(a: number, b: number): StoryChange[] {
    const sql = 'select * from story_change where (story = ?1 and other = ?2) or (story = ?2 and other = ?1) order by id';
    return this.#rows.all<ChangeRow>(sql, [a, b]).map(toChange);
  }

  /** True where a person merged or split it, or took back what was done to it. */
  isHandled(story: number): boolean {
    const sql = `select 1 from story_change where (story = ?1 or other = ?1) and (made_by = 'operator' or undone_at is not null) limit 1`;
    return this.#rows.all(sql, [story]).length > 0;
  }

  /** Those that touched a story and hold still. */
  of(story: number): StoryChange[] {
    const sql = 'select * from story_change where undone_at is null and (story = ?1 or other = ?1) order by id';
    return this.#rows.all<ChangeRow>(sql, [story]).map(toChange);
  }

  undo(id: number, at: string): void {
    this.#rows.run('update story_change set undone_at = ? where id = ?', [at, id]);
  }
}

function toChange(row: ChangeRow): StoryChange {
  const { undone_at, made_by, groups, ...same } = row;
  return { ...same, madeBy: made_by, groups: JSON.parse(groups) as number[], undoneAt: undone_at };
}
