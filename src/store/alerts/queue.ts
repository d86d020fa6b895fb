import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Tables } from '../tables.ts';
import type { AlertBatch, AlertStore, Decide, Unseen, WaitingAlert } from './records.ts';
import { readSearches } from './searches.ts';

type Matches = Parameters<AlertStore['settle']>[1];

/**
 * Notes articles that the index has confirmed, for the saved searches: only those that are new to one of them. Call before
 * their rows leave the outbox, in the same transaction, so that none is confirmed and forgotten.
 */
export async function queueAlerts(db: Kysely<Tables>, upTo: number, articleIds: readonly string[] | 'all'): Promise<void> {
  const named = articleIds === 'all' ? sql`` : sql`and outbox.article_id in (select value from json_each(${JSON.stringify(articleIds)}))`;
  await sql`
    insert into alert_queue (article_id)
    select article.id from outbox join article on article.id = outbox.article_id
    where outbox.seq <= ${upTo} ${named} and article.first_seen_at >= (select min(since) from saved_search where enabled = 1)
    group by article.id order by min(outbox.seq)`.execute(db);
}

export async function readWaiting(db: Kysely<Tables>, limit: number): Promise<AlertBatch> {
  const { rows } = await sql<WaitingAlert & { seq: number }>`
    select seq, article.id as articleId, article.first_seen_at as firstSeenAt, revision.published_at as publishedAt
    from (select seq, article_id from alert_queue order by seq limit ${limit}) queued
    join article on article.id = queued.article_id
    join revision on revision.article_id = article.id and revision.number = article.revision
    order by seq`.execute(db);
  const unique = new Map(rows.map(({ seq: _seq, ...article }) => [article.articleId, article]));
  return { upTo: rows.at(-1)?.seq ?? 0, articles: [...unique.values()] };
}

export async function readFirstSeen(db: Kysely<Tables>, since: string, after: WaitingAlert | null, limit: number): Promise<WaitingAlert[]> {
  const behind = after === null ? sql`` : sql`and (first_seen_at, article.id) > (${after.firstSeenAt}, ${after.articleId})`;
  return waitingRows(db, sql`where first_seen_at >= ${since} ${behind} order by first_seen_at, article.id limit ${limit}`);
}

/** By the story's present groups of copies. */
export async function readEarlierReports(db: Kysely<Tables>, storyId: string, before: string): Promise<WaitingAlert[]> {
  return waitingRows(
    db,
    sql`join copy_member on copy_member.article_id = article.id
      join copy_group on copy_group.id = copy_member.group_id
      join story on story.id = copy_group.story_id
      where story.name = ${storyId} and first_seen_at < ${before} order by first_seen_at, article.id`,
  );
}

async function waitingRows(db: Kysely<Tables>, rest: RawBuilder<unknown>): Promise<WaitingAlert[]> {
  const { rows } = await sql<WaitingAlert>`
    select article.id as articleId, first_seen_at as firstSeenAt, revision.published_at as publishedAt
    from article join revision on revision.article_id = article.id and revision.number = article.revision ${rest}`.execute(db);
  return rows;
}

/** Call inside a transaction. */
export async function settleBatch(db: Kysely<Tables>, batch: AlertBatch, matches: Matches, decide: Decide, at: string): Promise<number> {
  let made = 0;
  for (const search of await readSearches(db)) {
    if (!search.enabled) continue;
    await db.updateTable('saved_search').set({ last_run_at: at }).where('id', '=', search.id).execute();
    const counted = batch.articles.filter(({ firstSeenAt }) => firstSeenAt >= search.since).map(({ articleId }) => articleId);
    const matching = new Set(matches.get(search.id) ?? []);
    const unseen = await withStories(
      db,
      await notSeen(
        db,
        search.id,
        counted.filter((id) => matching.has(id)),
      ),
    );
    if (unseen.length === 0) continue;
    const { seen, deliveries } = decide(search, unseen, await alertedAmong(db, search.id, unseen));
    const seenRows = seen.map(({ articleId, storyId }) => ({ search_id: search.id, article_id: articleId, story: storyId, at }));
    await db
      .insertInto('alert_seen')
      .values(seenRows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    for (const { channel, storyId, nextAt, content } of deliveries) {
      const row = {
        search_id: search.id,
        story: storyId,
        channel,
        state: 'waiting' as const,
        attempts: 0,
        created_at: at,
        next_at: nextAt,
      };
      const added = await db
        .insertInto('delivery')
        .values({ ...row, sent_at: null, error: null, content: JSON.stringify(content) })
        .onConflict((conflict) => conflict.columns(['search_id', 'story', 'channel']).doNothing())
        .executeTakeFirst();
      made += Number(added.numInsertedOrUpdatedRows ?? 0n);
    }
  }
  await db.deleteFrom('alert_queue').where('seq', '<=', batch.upTo).execute();
  return made;
}

async function notSeen(db: Kysely<Tables>, searchId: string, articleIds: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ article_id: string }>`
    select article_id from alert_seen where search_id = ${searchId} and article_id in (select value from json_each(${JSON.stringify(articleIds)}))`.execute(
    db,
  );
  const seen = new Set(rows.map((row) => row.article_id));
  return articleIds.filter((id) => !seen.has(id));
}

/** An article that belongs to no story stands for one of its own. */
async function withStories(db: Kysely<Tables>, articleIds: readonly string[]): Promise<Unseen> {
  const stories = await readStoriesOf(db, articleIds);
  return articleIds.map((articleId) => ({ articleId, storyId: stories.get(articleId) ?? articleId }));
}

export async function readStoriesOf(db: Kysely<Tables>, articleIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ article_id: string; name: string }>`
    select copy_member.article_id, story.name from copy_member
    join copy_group on copy_group.id = copy_member.group_id
    join story on story.id = copy_group.story_id
    where copy_member.article_id in (select value from json_each(${JSON.stringify(articleIds)}))`.execute(db);
  return new Map(rows.map((row) => [row.article_id, row.name]));
}

/** Stories that the search has told of, by that name or by that of one that has become part of them. */
async function alertedAmong(db: Kysely<Tables>, searchId: string, unseen: Unseen): Promise<ReadonlySet<string>> {
  const names = JSON.stringify([...new Set(unseen.map(({ storyId }) => storyId))]);
  const { rows } = await sql<{ present: string }>`
    with recursive part (present, name, id) as (
      select asked.value, asked.value, story.id from json_each(${names}) asked left join story on story.name = asked.value
      union select part.present, story.name, story.id from story join part on story.merged_into = part.id
    ) select distinct present from part join alert_seen on alert_seen.story = part.name and alert_seen.search_id = ${searchId}`.execute(db);
  return new Set(rows.map((row) => row.present));
}
