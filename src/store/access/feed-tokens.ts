import type { Kysely, Selectable } from 'kysely';
import type { Tables } from '../tables.ts';
import type { FeedTokenRecord, Issued } from './records.ts';
import { hashOf, newId, newSecret } from './secrets.ts';

export async function writeFeedToken(db: Kysely<Tables>, name: string, query: string, at: string): Promise<Issued<FeedTokenRecord>> {
  const secret = newSecret('cwf');
  const row = { id: newId('f'), name, query, hash: hashOf(secret), created_at: at, last_used_at: null, revoked_at: null };
  await db.insertInto('feed_token').values(row).execute();
  return { record: toFeedToken(row), secret };
}

export async function readFeedTokens(db: Kysely<Tables>): Promise<FeedTokenRecord[]> {
  const rows = await db.selectFrom('feed_token').selectAll().orderBy('created_at', 'desc').orderBy('id').execute();
  return rows.map(toFeedToken);
}

export async function endFeedToken(db: Kysely<Tables>, id: string, at: string): Promise<FeedTokenRecord | null> {
  await db.updateTable('feed_token').set({ revoked_at: at }).where('id', '=', id).where('revoked_at', 'is', null).execute();
  const row = await db.selectFrom('feed_token').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toFeedToken(row) : null;
}

export async function findFeedToken(db: Kysely<Tables>, secret: string): Promise<FeedTokenRecord | null> {
  const row = await db
    .selectFrom('feed_token')
    .selectAll()
    .where('hash', '=', hashOf(secret))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row ? toFeedToken(row) : null;
}

function toFeedToken(row: Selectable<Tables['feed_token']>): FeedTokenRecord {
  const { id, name, query } = row;
  return { id, name, query, createdAt: row.created_at, lastUsedAt: row.last_used_at, revokedAt: row.revoked_at };
}
