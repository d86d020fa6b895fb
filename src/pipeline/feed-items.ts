import { createHash } from 'node:crypto';
import type { FeedItem } from '../domain/feed.ts';
import type { Reason } from '../domain/reason.ts';
import { canonicalUrlKey } from '../identity/canonical-url.ts';

export interface KeyedItem {
  readonly key: string;
  readonly item: FeedItem;
}

/**
 * The items of one document under the keys they are known by within their outlet, at most `max`: newest first by date,
 * undated ones in the feed's own order behind the dated. Two entries for one page are one item.
 */
export function keyedItems(
  feedUrl: string,
  items: readonly FeedItem[],
  max: number,
): { kept: readonly KeyedItem[]; leftOut: Reason | null } {
  const byKey = new Map<string, KeyedItem>();
  for (const item of items) {
    const key = itemKey(feedUrl, item, byKey);
    if (!byKey.has(key)) byKey.set(key, { key, item });
  }
  const unique = [...byKey.values()];
  if (unique.length <= max) return { kept: unique, leftOut: null };
  const kept = unique.toSorted((a, b) => (b.item.published.at ?? '').localeCompare(a.item.published.at ?? '')).slice(0, max);
  const message = `${unique.length - max} of ${unique.length} items left out, newest kept: raise fetch.maxItemsPerFeed to take more`;
  return { kept, leftOut: { code: 'items-left-out', message } };
}

/** The page's address where there is one: GUIDs are used twice, and one page comes in several feeds of an outlet. */
function itemKey(feedUrl: string, item: FeedItem, seen: ReadonlyMap<string, KeyedItem>): string {
  const urlKey = item.url === null ? null : canonicalUrlKey(item.url);
  if (urlKey !== null) return `url ${urlKey}`;
  const text = `text ${sha256([item.title, item.summary, item.contentHtml])}`;
  if (item.guid === null) return item.url === null ? text : `url ${item.url}`;
  const guid = `guid ${feedUrl} ${item.guid}`;
  return seen.has(guid) ? text : guid;
}

function sha256(parts: readonly (string | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
