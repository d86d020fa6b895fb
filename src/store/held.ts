import { sql, type Kysely } from 'kysely';
import type { FeedItem } from '../domain/feed.ts';
import type { Reason } from '../domain/reason.ts';
import type { HeldItem, ItemState } from './records.ts';
import type { Tables } from './tables.ts';

/** Items whose page is not what is stored, newest first; `before` is the id to go on from. */
export async function readHeldItems(
  db: Kysely<Tables>,
  sourceId: string | null,
  before: number | null,
  limit: number,
): Promise<HeldItem[]> {
  const rows = await db
    .selectFrom('item')
    .select(['id', 'source_id', 'content', 'state', 'attempts', 'next_attempt_at', 'article_id', 'first_seen_at'])
    .select(sql<string>`reason`.as('reason'))
    .select(sql<string | null>`(select max(coalesce(ended_at, stored_at)) from capture where item_id = item.id)`.as('last_try_at'))
    .where('reason', 'is not', null)
    .$if(sourceId !== null, (query) => query.where('source_id', '=', sourceId ?? ''))
    .$if(before !== null, (query) => query.where('id', '<', before ?? 0))
    // Held items are few: found by their index and then put in order, instead of among all items in their order.
    .orderBy(sourceId === null ? sql`+id` : 'id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => {
    const { url, title } = JSON.parse(row.content) as FeedItem;
    return {
      id: row.id,
      sourceId: row.source_id,
      url,
      title,
      state: row.state as ItemState,
      reason: JSON.parse(row.reason) as Reason,
      attempts: row.attempts,
      nextAttemptAt: row.next_attempt_at,
      lastTryAt: row.last_try_at,
      articleId: row.article_id,
      firstSeenAt: row.first_seen_at,
    };
  });
}

/** How many such items each source has. */
export async function countHeldItems(db: Kysely<Tables>): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('item')
    .select((e) => ['source_id', e.fn.countAll<number>().as('n')])
    .where('reason', 'is not', null)
    .groupBy('source_id')
    .execute();
  return new Map(rows.map((row) => [row.source_id, row.n]));
}

/** The newest capture that holds the page of an item, whatever was made of it. */
export async function readLastPage(db: Kysely<Tables>, itemId: number): Promise<number | null> {
  const row = await db
    .selectFrom('capture')
    .select('id')
    .where('item_id', '=', itemId)
    .where('purpose', '=', 'page')
    .where('outcome', '=', 'fresh')
    .where('received_sha256', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
