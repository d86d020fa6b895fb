import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { FeedItem } from '../domain/feed.ts';
import { insertCapture, type PackedBody } from './captures.ts';
import type { Database } from './database.ts';
import { feedStateFinder, otherScheme, unvisited, type FeedState } from './records.ts';
import type { FeedCounts, FeedVisit } from './store.ts';
import type { Tables } from './tables.ts';

export async function readFeedState(db: Kysely<Tables>, sourceId: string, url: string): Promise<FeedState> {
  const rows = await db
    .selectFrom('feed')
    .selectAll()
    .where('source_id', '=', sourceId)
    .where('url', 'in', [url, otherScheme(url)])
    .execute();
  return feedStateFinder(rows.map(toFeedState))(sourceId, url) ?? unvisited(sourceId, url);
}

export async function readFeedStates(db: Kysely<Tables>): Promise<FeedState[]> {
  return (await db.selectFrom('feed').selectAll().execute()).map(toFeedState);
}

/** Validators and items go in together: a crash between them would hide the items behind a 304 for ever. */
export async function writeFeedVisit({ db, rows }: Database, visit: FeedVisit, body: PackedBody | null): Promise<FeedCounts> {
  insertCapture(rows, visit.capture, body, visit.at);
  let fresh = 0;
  for (const { key, item } of visit.items ?? []) {
    if (await noteItem({ db, rows }, visit, key, item)) fresh += 1;
  }
  const counts = { seen: visit.items?.length ?? 0, new: fresh };
  const state = visit.settle?.(counts) ?? visit.state;
  const row = toFeedRow(fresh > 0 ? { ...state, lastNewItemAt: visit.at } : state);
  await db
    .insertInto('feed')
    .values(row)
    .onConflict((conflict) => conflict.columns(['source_id', 'url']).doUpdateSet(row))
    .execute();
  return counts;
}

/** True for an item that was not known. A known one that changed is put back in the queue. */
async function noteItem({ db, rows }: Database, visit: FeedVisit, key: string, item: FeedItem): Promise<boolean> {
  const content = JSON.stringify(item);
  const sha256 = editionOf(item);
  const known = rows.find('item', ['id', 'content_sha256', 'feed_url'], { source_id: visit.state.sourceId, item_key: key });
  if (!known) {
    rows.insert('item', {
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
    });
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
    validatorsUrl: row.validators_url,
    bodySha256: row.body_sha256,
    nextFetchAt: row.next_fetch_at,
    lastFetchAt: row.last_fetch_at,
    lastSuccessAt: row.last_success_at,
    lastNewItemAt: row.last_new_item_at,
    failures: row.failures,
    backoff: row.backoff,
    lastReason: row.reason === null ? null : (JSON.parse(row.reason) as FeedState['lastReason']),
    stoppedAt: row.stopped_at,
    pace: {
      intervalMinutes: row.interval_minutes,
      trend: row.trend,
      itemCount: row.item_count,
      missedAt: row.missed_at,
      ttlMinutes: row.ttl_minutes,
    },
    move: { to: row.moved_to, at: row.moved_at, pendingTo: row.moving_to, pendingSince: row.moving_since },
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
    validators_url: state.validatorsUrl,
    backoff: state.backoff,
    stopped_at: state.stoppedAt,
    interval_minutes: state.pace.intervalMinutes,
    trend: state.pace.trend,
    item_count: state.pace.itemCount,
    missed_at: state.pace.missedAt,
    ttl_minutes: state.pace.ttlMinutes,
    moved_to: state.move.to,
    moved_at: state.move.at,
    moving_to: state.move.pendingTo,
    moving_since: state.move.pendingSince,
  };
}
