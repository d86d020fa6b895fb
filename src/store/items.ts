import type { Kysely, Selectable } from 'kysely';
import { insertCapture, type PackedBody } from './captures.ts';
import type { CaptureDraft, ItemRecord, ItemUpdate } from './records.ts';
import type { Database } from './database.ts';
import type { Rows } from './rows.ts';
import type { Tables } from './tables.ts';

/** No attempt is planned further ahead than this: such a plan was made by a clock that was wrong. */
const LONGEST_PLAN_MS = 8 * 86_400_000;

/** The `item` rows whose turn it is at `at`; null: every one that is not done, those given up too. */
function due(db: Kysely<Tables>, at: string | null) {
  if (at === null) return db.selectFrom('item').where('state', '!=', 'done');
  const pending = db.selectFrom('item').where('state', '=', 'pending');
  const tooFar = new Date(Date.parse(at) + LONGEST_PLAN_MS).toISOString();
  return pending.where((e) => e.or([e('next_attempt_at', 'is', null), e('next_attempt_at', '<=', at), e('next_attempt_at', '>', tooFar)]));
}

export async function readDueItems(
  db: Kysely<Tables>,
  sourceId: string,
  at: string | null,
  afterId: number,
  limit: number,
): Promise<ItemRecord[]> {
  const rows = await due(db, at)
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('id', '>', afterId)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(toItemRecord);
}

export async function readItemOfArticle(db: Kysely<Tables>, articleId: string): Promise<ItemRecord | null> {
  const row = await db
    .selectFrom('article')
    .innerJoin('revision', (join) => join.onRef('revision.article_id', '=', 'article.id').onRef('revision.number', '=', 'article.revision'))
    .innerJoin('item', 'item.id', 'revision.item_id')
    .selectAll('item')
    .where('article.id', '=', articleId)
    .executeTakeFirst();
  return row ? toItemRecord(row) : null;
}

export async function readSourcesWithDueItems(db: Kysely<Tables>, at: string | null): Promise<string[]> {
  const rows = await due(db, at).select('source_id').distinct().execute();
  return rows.map((row) => row.source_id);
}

export async function writeItemAttempt(
  { db, rows }: Database,
  itemId: number,
  update: ItemUpdate,
  capture: CaptureDraft | null,
  body: PackedBody | null,
  at: string,
): Promise<void> {
  if (capture) insertCapture(rows, capture, body, at);
  await db
    .updateTable('item')
    .set((e) => ({ ...stateColumns(update), attempts: e('attempts', '+', costOf(update)) }))
    .where('id', '=', itemId)
    .execute();
}

/** Notes which article an item's attempt gave. */
export function setItemArticle(rows: Rows, itemId: number, update: ItemUpdate, articleId: string): void {
  const { state, next_attempt_at, reason } = stateColumns(update);
  rows.run('update item set state = ?, next_attempt_at = ?, reason = ?, article_id = ?, attempts = attempts + ? where id = ?', [
    state,
    next_attempt_at,
    reason,
    articleId,
    costOf(update),
    itemId,
  ]);
}

const costOf = ({ unasked }: ItemUpdate): number => (unasked === true ? 0 : 1);

function stateColumns(update: ItemUpdate) {
  return { state: update.state, next_attempt_at: update.nextAttemptAt, reason: update.reason && JSON.stringify(update.reason) };
}

function toItemRecord(row: Selectable<Tables['item']>): ItemRecord {
  return {
    id: row.id,
    sourceId: row.source_id,
    feedUrl: row.feed_url,
    key: row.item_key,
    item: JSON.parse(row.content) as ItemRecord['item'],
    state: row.state as ItemRecord['state'],
    attempts: row.attempts,
    nextAttemptAt: row.next_attempt_at,
    reason: row.reason === null ? null : (JSON.parse(row.reason) as ItemRecord['reason']),
    articleId: row.article_id,
    firstSeenAt: row.first_seen_at,
  };
}
