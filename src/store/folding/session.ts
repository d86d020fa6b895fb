import { NO_TAGS, type Tags } from '../../domain/tags.ts';
import type { Rows } from '../rows.ts';
import { Fingerprints } from './fingerprints.ts';
import { CopyGroups } from './groups.ts';
import type { WaitingArticle } from './records.ts';
import { Stories } from './stories.ts';
import { StoryChanges } from './changes.ts';
import type { FoldingMemory } from './memory.ts';
import type { WordCounts } from './words.ts';

interface WaitingRow {
  article_id: string;
  source_id: string;
  first_seen_at: string;
  published_at: string | null;
  title: string;
  text: string;
  byline: string | null;
  language: string | null;
}

/** What the rules compare a member by. */
export interface MemberText {
  readonly title: string;
  readonly text: string;
  readonly byline: string | null;
  readonly language: string | null;
}

/**
 * All that folding reads and writes, inside one transaction: what the articles before in the same batch became is seen
 * by the next. Synchronous, as is the database: dozens of look-ups an article, each of microseconds.
 */
export class FoldingSession {
  readonly groups: CopyGroups;
  readonly stories: Stories;
  readonly changes: StoryChanges;
  readonly fingerprints: Fingerprints;
  readonly words: WordCounts;
  readonly #rows: Rows;
  readonly #memory: FoldingMemory;
  /** Written at the end, all at once. */
  #folded: string[] = [];
  #changed: string[] = [];
  readonly #notes = new Map<string, string | null>();

  constructor(rows: Rows, memory: FoldingMemory) {
    this.#rows = rows;
    this.#memory = memory;
    this.words = memory.words;
    this.groups = new CopyGroups(rows, memory.numbers);
    this.stories = new Stories(rows, memory.stories, memory.storyKeys);
    this.changes = new StoryChanges(rows);
    this.fingerprints = new Fingerprints(rows);
  }

  /** Another number than in a session before where another process wrote since, or a transaction was taken back. */
  get generation(): number {
    return this.#memory.generation;
  }

  /** Articles that have come or changed, oldest first, each once. */
  waiting(limit: number): WaitingArticle[] {
    const rows = this.#rows.all<WaitingRow>(
      `select article.id as article_id, source_id, first_seen_at, published_at, title, text,
         details ->> '$.byline' as byline, details ->> '$.language' as language
       from (select seq, article_id from fold_queue order by seq limit ?) queued
       join article on article.id = queued.article_id
       join revision on revision.article_id = article.id and revision.number = article.revision
       order by queued.seq`,
      [limit],
    );
    const unique = new Map(rows.map((row) => [row.article_id, row]));
    const members = this.groups.membersOf([...unique.keys()]);
    return [...unique.values()].map((row) => ({
      articleId: row.article_id,
      sourceId: row.source_id,
      title: row.title,
      text: row.text,
      byline: row.byline,
      language: row.language,
      publishedAt: row.published_at,
      firstSeenAt: row.first_seen_at,
      member: members.get(row.article_id) ?? null,
    }));
  }

  /** The newest text of an article. */
  textOf(articleId: string): MemberText | null {
    const [row] = this.#rows.all<MemberText>(
      `select title, text, details ->> '$.byline' as byline, details ->> '$.language' as language from article
       join revision on revision.article_id = article.id and revision.number = article.revision where article.id = ?`,
      [articleId],
    );
    return row ?? null;
  }

  /** The tags of an article's newest text. */
  tagsOf(articleId: string): Tags {
    const [row] = this.#rows.all<{ tags: string }>('select tags from article where id = ?', [articleId]);
    return row ? { ...NO_TAGS, ...(JSON.parse(row.tags) as Tags) } : NO_TAGS;
  }

  /** The article waits no more; all of these have to be told to the search engine. */
  done(articleId: string, changed: Iterable<string>): void {
    this.#folded.push(articleId);
    this.#changed.push(articleId, ...changed);
  }

  /** Tells the search engine of articles whose story is another now. */
  tell(articleIds: Iterable<string>): void {
    this.#changed.push(...articleIds);
  }

  /** Writes what was kept back. Call at the end of the transaction. */
  flush(): void {
    this.#memory.words.flush();
    this.#memory.storyKeys.flush();
    this.stories.flush();
    this.fingerprints.flush();
    if (this.#folded.length > 0)
      this.#rows.run('delete from fold_queue where article_id in (select value from json_each(?))', [JSON.stringify(this.#folded)]);
    if (this.#changed.length > 0)
      this.#rows.run('insert into outbox (article_id) select value from json_each(?)', [JSON.stringify([...new Set(this.#changed)])]);
    this.#folded = [];
    this.#changed = [];
  }

  note(key: string, value: string): void {
    this.#rows.run('insert into meta (key, value) values (?1, ?2) on conflict do update set value = ?2', [key, value]);
    this.#notes.set(key, value);
  }

  noted(key: string): string | null {
    const known = this.#notes.get(key);
    if (known !== undefined) return known;
    const value = this.#rows.all<{ value: string }>('select value from meta where key = ?', [key])[0]?.value ?? null;
    this.#notes.set(key, value);
    return value;
  }

  /** Runs the work whole or not at all; what was counted of words and made of tables meanwhile is read again. */
  guarded<T>(work: () => T): T {
    this.flush();
    this.#rows.run('savepoint folding', []);
    try {
      const done = work();
      this.flush();
      return done;
    } catch (error) {
      this.#rows.run('rollback to folding', []);
      this.#folded = [];
      this.#changed = [];
      this.#notes.clear();
      this.#memory.forget();
      this.fingerprints.forget();
      throw error;
    } finally {
      this.#rows.run('release folding', []);
    }
  }
}
