import type { Kysely, Selectable } from 'kysely';
import type { AlertContent } from '../../domain/alerts.ts';
import type { Tables } from '../tables.ts';
import type { Delivery, DeliveryUpdate } from './records.ts';

export async function readDue(db: Kysely<Tables>, at: string, limit: number): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('delivery')
    .selectAll('delivery')
    .innerJoin('saved_search', 'saved_search.id', 'delivery.search_id')
    .where('saved_search.enabled', '=', 1)
    .where('state', '=', 'waiting')
    .where('next_at', '<=', at)
    .orderBy('next_at')
    .orderBy('delivery.id')
    .limit(limit)
    .execute();
  return rows.map(toDelivery);
}

export async function readDelivery(db: Kysely<Tables>, id: number): Promise<Delivery | null> {
  const row = await db.selectFrom('delivery').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toDelivery(row) : null;
}

export async function readDeliveries(db: Kysely<Tables>, searchId: string, before: number | null, limit: number): Promise<Delivery[]> {
  const all = db.selectFrom('delivery').selectAll().where('search_id', '=', searchId).orderBy('id', 'desc').limit(limit);
  const rows = await (before === null ? all : all.where('id', '<', before)).execute();
  return rows.map(toDelivery);
}

export async function updateDelivery(db: Kysely<Tables>, id: number, update: DeliveryUpdate): Promise<void> {
  const { state, attempts, nextAt, sentAt, error } = update;
  await db.updateTable('delivery').set({ state, attempts, next_at: nextAt, sent_at: sentAt, error }).where('id', '=', id).execute();
}

export async function countDeliveries(db: Kysely<Tables>): Promise<{ waiting: number; dead: number }> {
  const rows = await db
    .selectFrom('delivery')
    .select(['state', (e) => e.fn.countAll<number>().as('n')])
    .where('state', '!=', 'sent')
    .groupBy('state')
    .execute();
  const count = (state: string): number => rows.find((row) => row.state === state)?.n ?? 0;
  return { waiting: count('waiting'), dead: count('dead') };
}

function toDelivery(row: Selectable<Tables['delivery']>): Delivery {
  return {
    id: row.id,
    searchId: row.search_id,
    storyId: row.story,
    channel: row.channel,
    state: row.state,
    attempts: row.attempts,
    at: row.created_at,
    nextAt: row.next_at,
    sentAt: row.sent_at,
    error: row.error,
    content: JSON.parse(row.content) as AlertContent,
  };
}
