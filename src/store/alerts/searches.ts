import { randomBytes } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { type AlertChannel, channelKey, type QuietHours } from '../../domain/alerts.ts';
import type { Tables } from '../tables.ts';
import type { SavedSearch, SavedSearchDraft } from './records.ts';

export async function readSearches(db: Kysely<Tables>): Promise<SavedSearch[]> {
  const rows = await db.selectFrom('saved_search').selectAll().orderBy('name').orderBy('id').execute();
  return rows.map(toSearch);
}

export async function readSearch(db: Kysely<Tables>, id: string): Promise<SavedSearch | null> {
  const row = await db.selectFrom('saved_search').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? toSearch(row) : null;
}

export async function insertSearch(db: Kysely<Tables>, draft: SavedSearchDraft, at: string): Promise<SavedSearch> {
  const row = { id: `q-${randomBytes(6).toString('hex')}`, ...columnsOf(draft), created_at: at, since: at, last_run_at: null };
  await db.insertInto('saved_search').values(row).execute();
  return toSearch(row);
}

/** A search that asks for something else, or begins to ask again, looks at what comes from now on. */
export async function updateSearch(db: Kysely<Tables>, id: string, draft: SavedSearchDraft, at: string): Promise<SavedSearch | null> {
  const known = await readSearch(db, id);
  if (known === null) return null;
  const begins = draft.query !== known.query || (draft.enabled && !known.enabled);
  await db
    .updateTable('saved_search')
    .set({ ...columnsOf(draft), since: begins ? at : known.since })
    .where('id', '=', id)
    .execute();
  const gone = db.deleteFrom('delivery').where('search_id', '=', id).where('state', '!=', 'sent');
  const kept = draft.channels.map(channelKey);
  await (kept.length > 0 ? gone.where('channel', 'not in', kept) : gone).execute();
  return readSearch(db, id);
}

export async function deleteSearch(db: Kysely<Tables>, id: string): Promise<boolean> {
  await db.deleteFrom('delivery').where('search_id', '=', id).execute();
  await db.deleteFrom('alert_seen').where('search_id', '=', id).execute();
  const { numDeletedRows } = await db.deleteFrom('saved_search').where('id', '=', id).executeTakeFirst();
  return numDeletedRows > 0n;
}

function columnsOf({ name, query, channels, quiet, enabled }: SavedSearchDraft) {
  return { name, query, channels: JSON.stringify(channels), quiet: quiet && JSON.stringify(quiet), enabled: enabled ? 1 : 0 };
}

function toSearch(row: Selectable<Tables['saved_search']>): SavedSearch {
  return {
    id: row.id,
    name: row.name,
    query: row.query,
    channels: JSON.parse(row.channels) as AlertChannel[],
    quiet: row.quiet === null ? null : (JSON.parse(row.quiet) as QuietHours),
    enabled: row.enabled === 1,
    createdAt: row.created_at,
    since: row.since,
    lastRunAt: row.last_run_at,
  };
}
