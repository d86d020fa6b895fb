import type { Kysely, Selectable } from 'kysely';
import type { Role } from '../../domain/access.ts';
import type { Tables } from '../tables.ts';
import type { ApiKeyRecord, Issued } from './records.ts';
import { hashOf, newId, newSecret, prefixOf } from './secrets.ts';

export async function writeKey(db: Kysely<Tables>, name: string, role: Role, at: string): Promise<Issued<ApiKeyRecord>> {
  const secret = newSecret('cw');
  const row = {
    id: newId('k'),
    name,
    role,
    hash: hashOf(secret),
    prefix: prefixOf(secret),
    created_at: at,
    last_used_at: null,
    revoked_at: null,
  };
  await db.insertInto('api_key').values(row).execute();
  return { record: toKey(row), secret };
}

export async function readKeys(db: Kysely<Tables>): Promise<ApiKeyRecord[]> {
  const rows = await db.selectFrom('api_key').selectAll().orderBy('created_at').orderBy('id').execute();
  return rows.map(toKey);
}

export async function endKey(db: Kysely<Tables>, id: string, at: string): Promise<ApiKeyRecord | null> {
  await db.updateTable('api_key').set({ revoked_at: at }).where('id', '=', id).where('revoked_at', 'is', null).execute();
  await db.deleteFrom('session').where('key_id', '=', id).execute();
  const row = await db.selectFrom('api_key').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toKey(row) : null;
}

export async function findKey(db: Kysely<Tables>, secret: string): Promise<ApiKeyRecord | null> {
  const row = await db
    .selectFrom('api_key')
    .selectAll()
    .where('hash', '=', hashOf(secret))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row ? toKey(row) : null;
}

export async function anyKey(db: Kysely<Tables>, only: 'valid' | 'all'): Promise<boolean> {
  const all = db.selectFrom('api_key').select('id').limit(1);
  const row = await (only === 'valid' ? all.where('revoked_at', 'is', null) : all).executeTakeFirst();
  return row !== undefined;
}

export function toKey(row: Selectable<Tables['api_key']>): ApiKeyRecord {
  return {
    id: row.id,
    name: row.name,
    role: row.role,
    prefix: row.prefix,
    createdAt: row.created_at,
    lastUsedAt: row.last_used_at,
    revokedAt: row.revoked_at,
  };
}
