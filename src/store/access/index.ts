import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { endFeedToken, findFeedToken, readFeedTokens, writeFeedToken } from './feed-tokens.ts';
import { anyKey, endKey, findKey, readKeys, writeKey } from './keys.ts';
import type { AccessStore } from './records.ts';
import { endSession, findSession, writeSession } from './sessions.ts';

/** How exactly `lastUsedAt` is kept: a busy dashboard must not make every read a write. */
const USE_NOTED_MS = 60_000;

type Write = <T>(work: (tx: Kysely<Tables>) => Promise<T>) => Promise<T>;

export function createAccessStore(db: Kysely<Tables>, write: Write, now: () => Date): AccessStore {
  const at = (): string => now().toISOString();
  const noted = async <Entry extends { id: string; lastUsedAt: string | null }>(
    table: 'api_key' | 'feed_token',
    entry: Entry | null,
  ): Promise<Entry | null> => {
    if (entry === null) return null;
    const isRecent = entry.lastUsedAt !== null && now().getTime() - Date.parse(entry.lastUsedAt) < USE_NOTED_MS;
    if (isRecent) return entry;
    const lastUsedAt = at();
    await write((tx) => tx.updateTable(table).set({ last_used_at: lastUsedAt }).where('id', '=', entry.id).execute());
    return { ...entry, lastUsedAt };
  };
  return {
    createKey: (name, role) => write((tx) => writeKey(tx, name, role, at())),
    keys: () => readKeys(db),
    revokeKey: (id) => write((tx) => endKey(tx, id, at())),
    keyOf: async (secret) => noted('api_key', await findKey(db, secret)),
    hasKeys: () => anyKey(db, 'all'),
    hasValidKeys: () => anyKey(db, 'valid'),
    openSession: (session) => write((tx) => writeSession(tx, session, at())),
    sessionOf: (secret) => findSession(db, secret, at()),
    closeSession: (secret) => write((tx) => endSession(tx, secret)),
    createFeedToken: (name, query) => write((tx) => writeFeedToken(tx, name, query, at())),
    feedTokens: () => readFeedTokens(db),
    revokeFeedToken: (id) => write((tx) => endFeedToken(tx, id, at())),
    feedTokenOf: async (secret) => noted('feed_token', await findFeedToken(db, secret)),
  };
}
