import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { toKey } from './keys.ts';
import type { NewSession, SessionRecord } from './records.ts';
import { hashOf, newSecret } from './secrets.ts';

export async function writeSession(db: Kysely<Tables>, { keyId, bind, expiresAt }: NewSession, at: string): Promise<string> {
  const secret = newSecret('cws');
  await db.deleteFrom('session').where('expires_at', '<=', at).execute();
  await db
    .insertInto('session')
    .values({ hash: hashOf(secret), key_id: keyId, binding: bind?.(secret) ?? null, expires_at: expiresAt })
    .execute();
  return secret;
}

export async function findSession(db: Kysely<Tables>, secret: string, at: string): Promise<SessionRecord | null> {
  const session = await db
    .selectFrom('session')
    .selectAll()
    .where('hash', '=', hashOf(secret))
    .where('expires_at', '>', at)
    .executeTakeFirst();
  if (!session) return null;
  if (session.key_id === null) return { key: null, binding: session.binding, expiresAt: session.expires_at };
  const key = await db
    .selectFrom('api_key')
    .selectAll()
    .where('id', '=', session.key_id)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return key ? { key: toKey(key), binding: null, expiresAt: session.expires_at } : null;
}

export async function endSession(db: Kysely<Tables>, secret: string): Promise<void> {
  await db.deleteFrom('session').where('hash', '=', hashOf(secret)).execute();
}
