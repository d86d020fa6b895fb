import type { FeedItem, FeedMedia } from '../domain/feed.ts';
import { type FeedHead, languageTag, type Titles } from './channel.ts';
import { parseDate } from './dates.ts';
import { FeedError } from './errors.ts';
import { distinct, toTime } from './item.ts';
import { firstHttp, resolveHttp } from './links.ts';
import { escapeHtml, stripControls, toPlainText } from './text.ts';

type Json = Readonly<Record<string, unknown>>;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). Throws a `FeedError` for JSON that is broken or something else; `where` names the document. */
export function parseJsonFeed(
  text: string,
  { url, titles }: { readonly url: string | null; readonly titles?: Titles },
  where: string,
): FeedHead & { items: FeedItem[] } {
  const feed = readJson(text, where);
  const version = stringOf(feed['version']);
  if (!version?.includes('jsonfeed.org') && !(Array.isArray(feed['items']) && 'title' in feed)) {
    throw new FeedError('not-a-feed', `${where} is JSON but no JSON Feed: it has no "version" of jsonfeed.org. Check the address.`);
  }
  const link = resolveHttp(stringOf(feed['home_page_url']), url);
  const base = link ?? url;
  const head: FeedHead = {
    format: 'json',
    title: titleOf(feed, titles),
    link,
    id: stringOf(feed['feed_url']),
    description: stringOf(feed['description']),
    language: languageTag([stringOf(feed['language'])]),
    updatedAt: null,
    ttlMinutes: null,
  };
  const feedAuthors = authorsOf(feed);
  return { ...head, items: objects(feed['items']).map((item) => readItem(item, base, feedAuthors, titles)) };
}

function readJson(text: string, where: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, 200) : 'not JSON';
    throw new FeedError('malformed-feed', `${where} begins like a JSON Feed but cannot be read (${detail}). The outlet has to mend it.`, {
      cause: error,
    });
  }
  return isObject(value) ? value : {};
}

function readItem(item: Json, base: string | null, feedAuthors: readonly string[], titles: Titles | undefined): FeedItem {
  const authors = authorsOf(item);
  const text = stringOf(item['content_text']);
  const contentHtml = stringOf(item['content_html']) ?? (text === null ? null : escapeHtml(text));
  const date = parseDate(stringOf(item['date_published'])) ?? parseDate(stringOf(item['date_modified']));
  return {
    guid: stringOf(item['id']),
    url: firstHttp([stringOf(item['url']), stringOf(item['external_url'])], base),
    title: titleOf(item, titles),
    summary: stringOf(item['summary']) ?? text ?? contentHtml,
    contentHtml,
    published: toTime(date),
    authors: authors.length > 0 ? authors : feedAuthors,
    categories: distinct(Array.isArray(item['tags']) ? item['tags'].map((tag) => toPlainText(stringOf(tag))) : []),
    media: mediaOf(item, base),
  };
}

function titleOf(node: Json, titles: Titles = 'plain'): string | null {
  const given = stringOf(node['title']);
  return titles === 'plain' ? toPlainText(given) : given;
}

/** `authors` of 1.1, `author` of 1.0. */
function authorsOf(node: Json): string[] {
  const authors = [...objects(node['authors']), ...objects([node['author']])];
  return distinct(authors.map((author) => toPlainText(stringOf(author['name']))));
}

function mediaOf(item: Json, base: string | null): FeedMedia[] {
  const media = objects(item['attachments']).map((attachment) => ({
    url: stringOf(attachment['url']),
    type: stringOf(attachment['mime_type']),
  }));
  const found = new Map<string, FeedMedia>();
  for (const { url, type } of [...media, { url: stringOf(item['image']), type: null }].slice(0, 100)) {
    const address = resolveHttp(url, base);
    if (address !== null && !found.has(address)) found.set(address, { url: address, type });
  }
  return [...found.values()];
}

/** Strings, and numbers where 1.0 writers use them as ids; null for anything else and for blanks. */
function stringOf(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return null;
  const trimmed = stripControls(text).trim();
  return trimmed === '' ? null : trimmed;
}

function objects(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
