import type { PublicationTime } from './time.ts';

/** `rss` covers 0.9x, 2.0 and their ancestor CDF, `rdf` RSS 0.90 and 1.0. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json' | 'sitemap';

export interface FeedMedia {
  readonly url: string;
  readonly type: string | null;
}

/** One entry of a feed; addresses are absolute, absent values null. */
export interface FeedItem {
  readonly guid: string | null;
  readonly url: string | null;
  readonly title: string | null;
  /** Plain text or HTML as the feed gave it; shorter than the content where both exist. */
  readonly summary: string | null;
  readonly contentHtml: string | null;
  readonly published: PublicationTime;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly media: readonly FeedMedia[];
}

export interface ParsedFeed {
  readonly format: FeedFormat;
  /** WHATWG name of the encoding that was used. */
  readonly encoding: string;
  readonly title: string | null;
  readonly link: string | null;
  readonly id: string | null;
  readonly description: string | null;
  readonly language: string | null;
  readonly updatedAt: string | null;
  /** How long the feed says that asking again is useless: its ttl, else sy:updatePeriod by sy:updateFrequency. */
  readonly ttlMinutes: number | null;
  readonly items: readonly FeedItem[];
}
