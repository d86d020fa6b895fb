import type { FeedItem, FeedMedia, ParsedFeed } from '../domain/feed.ts';

/** One line of `parse-feed`'s output; absent values are null, times UTC ISO 8601. Titles, descriptions and summaries are text or HTML as the feed gave them. */
export interface ParseFeedLine {
  readonly id: string;
  readonly format: ParsedFeed['format'];
  readonly encoding: string;
  readonly title: string | null;
  readonly link: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly updatedAt: string | null;
  readonly ttlMinutes: number | null;
  readonly items: readonly ParseFeedItem[];
}

export interface ParseFeedItem {
  readonly guid: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly summary: string | null;
  readonly contentHtml: string | null;
  readonly publishedAt: string | null;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly media: readonly FeedMedia[];
}

/** The object that `parse-feed` prints for the input line `id`. */
export function toParseFeedLine(id: string, feed: ParsedFeed): ParseFeedLine {
  const { format, encoding, title, link, description, language, updatedAt, ttlMinutes } = feed;
  return { id, format, encoding, title, link, description, language, updatedAt, ttlMinutes, items: feed.items.map(toItem) };
}

function toItem({ published, ...item }: FeedItem): ParseFeedItem {
  const { guid, url, title, summary, contentHtml, authors, categories, media } = item;
  return { guid, url, title, summary, contentHtml, publishedAt: published.at, authors, categories, media };
}
