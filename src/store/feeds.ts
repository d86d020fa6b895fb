import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { FeedItem } from '../domain/feed.ts';
import { insertCapture, type PackedBody } from './captures.ts';
import type { FeedState } from './records.ts';
import type { FeedCounts, FeedVisit } from './store.ts';
import type { Tables } from './tables.ts';

const UNVISITED = {
  validators: { etag: null, lastModified: null },
  bodySha256: null,
  nextFetchAt: null,
  lastFetchAt: null,
  lastSuccessAt: null,
  lastNewItemAt: null,
  failures: 0,
  lastReason: null,
} as const;

export async function readFeedState(db: Kysely<Tables>, sourceId: string, url: string): Promise<FeedState> {
  const row = await db.selectFrom('feed').selectAll().where('source_id', '=', sourceId).where('url', '=', url).executeTakeFirst();
  return row ? toFeedState(row) : { sourceId, url, ...UNVISITED };
}

export async function readFeedStates(db: Kysely<Tables>): Promise<FeedState[]> {
  return (await db.selectFrom('feed').selectAll().execute()).map(toFeedState);
}

/** Validators and items go in together: a crash between them would hide the items behind a 304 for ever. */
export async function writeFeedVisit(db: Kysely<Tables>, visit: FeedVisit, body: PackedBody | null): Promise<FeedCounts> {
  await insertCapture(db, visit.capture, body, visit.at);
  let fresh = 0;
  for (const { key, item } of visit.items ?? []) {
    if (await noteItem(db, visit, key, item)) fresh += 1;
  }
  const row = toFeedRow(fresh > 0 ? { ...visit.state, lastNewItemAt: visit.at } : visit.state);
  await db
    .insertInto('feed')
    .values(row)
    .onConflict((conflict) => conflict.columns(['source_id', 'url']).doUpdateSet(row))
    .execute();
  return { seen: visit.items?.length ?? 0, new: fresh };
}

/** True for an item that was not known. A known one that changed is put back in the queue. */
async function noteItem(db: Kysely<Tables>, visit: FeedVisit, key: string, item: FeedItem): Promise<boolean> {
  const content = JSON.stringify(item);
  const sha256 = editionOf(item);
  const known = await db
    .selectFrom('item')
    .select(['id', 'content_sha256', 'feed_url'])
    .where('source_id', '=', visit.state.sourceId)
    .where('item_key', '=', key)
    .executeTakeFirst();
  if (!known) {
    await db
      .insertInto('item')
      .values({
        source_id: visit.state.sourceId,
        feed_url: visit.state.url,
        item_key: key,
        content,
        content_sha256: sha256,
        state: 'pending',
        attempts: 0,
        next_attempt_at: null,
        reason: null,
        article_id: null,
        first_seen_at: visit.at,
      })
      .execute();
    return true;
  }
  // Feeds of one outlet carry the same article with other summaries: only the one that brought it can say that it changed.
  if (known.content_sha256 === sha256 || known.feed_url !== visit.state.url) return false;
  await db
    .updateTable('item')
    .set({ content, content_sha256: sha256, state: 'pending', attempts: 0, next_attempt_at: null, reason: null })
    .where('id', '=', known.id)
    .execute();
  return false;
}

/** Changes when the outlet changes what it says; tokens in addresses and markup change with every visit and say nothing. */
function editionOf({ title, summary, contentHtml, published }: FeedItem): string {
  const words = (html: string | null): string =>
    (html ?? '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return createHash('sha256')
    .update(JSON.stringify([title, words(summary), words(contentHtml), published.at]))
    .digest('hex');
}

function toFeedState(row: Tables['feed']): FeedState {
  return {
    sourceId: row.source_id,
    url: row.url,
    validators: { etag: row.etag, lastModified: row.last_modified },
    bodySha256: row.body_sha256,
    nextFetchAt: row.next_fetch_at,
    lastFetchAt: row.last_fetch_at,
    lastSuccessAt: row.last_success_at,
    lastNewItemAt: row.last_new_item_at,
    failures: row.failures,
    lastReason: row.reason === null ? null : (JSON.parse(row.reason) as FeedState['lastReason']),
  };
}

function toFeedRow(state: FeedState): Tables['feed'] {
  return {
    source_id: state.sourceId,
    url: state.url,
    etag: state.validators.etag,
    last_modified: state.validators.lastModified,
    body_sha256: state.bodySha256,
    next_fetch_at: state.nextFetchAt,
    last_fetch_at: state.lastFetchAt,
    last_success_at: state.lastSuccessAt,
    last_new_item_at: state.lastNewItemAt,
    failures: state.failures,
    reason: state.lastReason && JSON.stringify(state.lastReason),
  };
}
