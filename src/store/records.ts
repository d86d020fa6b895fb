import type { Direction, TextOrigin, Verdict } from '../domain/article.ts';
import type { FeedItem } from '../domain/feed.ts';
import type { Exchange, FetchOutcome, Validators } from '../domain/fetch.ts';
import type { IdentityKeys } from '../domain/identity.ts';
import type { Reason } from '../domain/reason.ts';
import type { RevisionReason } from '../domain/revisions.ts';
import type { Tags, TagsJson } from '../domain/tags.ts';
import type { PublicationTime } from '../domain/time.ts';
import type { ArticleFolding } from './folding/records.ts';

/** All times in records are UTC ISO 8601. */
export interface FeedState {
  readonly sourceId: string;
  /** As it was configured when the feed was first asked; the feed's identity, also when it moves. */
  readonly url: string;
  readonly validators: Validators;
  /** The address whose answer gave the validators; null where that was not noted. */
  readonly validatorsUrl: string | null;
  /** SHA-256 of the last body that was parsed, to see "nothing new" where a server has no validators. */
  readonly bodySha256: string | null;
  readonly nextFetchAt: string | null;
  readonly lastFetchAt: string | null;
  readonly lastSuccessAt: string | null;
  /** When a fetch last brought an item that was not known. */
  readonly lastNewItemAt: string | null;
  /** Fetches in a row that gave nothing. */
  readonly failures: number;
  /** The same, weighed by how little hope each left. */
  readonly backoff: number;
  readonly lastReason: Reason | null;
  /** When the server said that the feed is gone for good: it is not asked any more. */
  readonly stoppedAt: string | null;
  readonly pace: FeedPace;
  readonly move: FeedMove;
}

/** How often a feed is asked, learned from what it brings. */
export interface FeedPace {
  /** null: not learned yet. */
  readonly intervalMinutes: number | null;
  /** Visits in a row that ask for a longer interval, negative where they ask for a shorter one. */
  readonly trend: number;
  /** Items in the last document that was parsed. */
  readonly itemCount: number | null;
  /** When a document last held nothing that was known: items before it may have been missed. */
  readonly missedAt: string | null;
  /** How long the feed asked to be left alone when it was last read. */
  readonly ttlMinutes: number | null;
}

/** Where permanent redirects lead. */
export interface FeedMove {
  /** The address that is asked instead of the configured one. */
  readonly to: string | null;
  readonly at: string | null;
  /** The address that answers point to, and since when, until it has been so for long enough. */
  readonly pendingTo: string | null;
  readonly pendingSince: string | null;
}

/** A feed nobody has asked yet. */
export function unvisited(sourceId: string, url: string): FeedState {
  return {
    sourceId,
    url,
    validators: { etag: null, lastModified: null },
    validatorsUrl: null,
    bodySha256: null,
    nextFetchAt: null,
    lastFetchAt: null,
    lastSuccessAt: null,
    lastNewItemAt: null,
    failures: 0,
    backoff: 0,
    lastReason: null,
    stoppedAt: null,
    pace: { intervalMinutes: null, trend: 0, itemCount: null, missedAt: null, ttlMinutes: null },
    move: { to: null, at: null, pendingTo: null, pendingSince: null },
  };
}

/** The states by source and address; http and https of one address are one feed. */
export function feedStateFinder(states: readonly FeedState[]): (sourceId: string, url: string) => FeedState | undefined {
  const byFeed = new Map(states.map((state) => [`${state.sourceId} ${state.url}`, state]));
  return (sourceId, url) => byFeed.get(`${sourceId} ${url}`) ?? byFeed.get(`${sourceId} ${otherScheme(url)}`);
}

/** The same address under https instead of http, or the other way round. */
export function otherScheme(url: string): string {
  return url.startsWith('https:') ? url.replace('https:', 'http:') : url.replace('http:', 'https:');
}

export type ItemState =
  /** to be fetched, now or at `nextAttemptAt` */
  | 'pending'
  /** its article is stored from the page */
  | 'done'
  /** nothing more will be tried by itself */
  | 'given-up';

export interface ItemRecord {
  readonly id: number;
  readonly sourceId: string;
  readonly feedUrl: string;
  readonly key: string;
  readonly item: FeedItem;
  readonly state: ItemState;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly reason: Reason | null;
  readonly articleId: string | null;
  readonly firstSeenAt: string;
}

/** An item of a feed whose page could not be had, or was held back, and what becomes of it. */
export interface HeldItem {
  readonly id: number;
  readonly sourceId: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly state: ItemState;
  readonly reason: Reason;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  /** null where nobody was asked yet. */
  readonly lastTryAt: string | null;
  /** The article that shows what the feed gave instead; null where it gave nothing. */
  readonly articleId: string | null;
  readonly firstSeenAt: string;
}

export interface CaptureDraft {
  readonly sourceId: string;
  readonly purpose: 'feed' | 'page';
  readonly itemId: number | null;
  readonly outcome: FetchOutcome['kind'];
  readonly reason: Reason | null;
  /** null where robots.txt or the guard refused before anything was sent */
  readonly exchange: Exchange | null;
  readonly requestedUrl: string;
  readonly contentType: string | null;
}

export interface CaptureRecord {
  readonly id: number;
  readonly purpose: 'feed' | 'page';
  readonly outcome: FetchOutcome['kind'];
  readonly requestedUrl: string;
  readonly finalUrl: string | null;
  readonly contentType: string | null;
  readonly contentEncoding: string | null;
  /** The body as it came over the wire; null where none was read. */
  readonly received: Uint8Array | null;
}

/** What shows which bytes a capture holds, without them. Hashes are SHA-256 in hex, times UTC ISO 8601. */
export interface CaptureProof {
  readonly purpose: CaptureRecord['purpose'];
  readonly finalUrl: string | null;
  readonly endedAt: string | null;
  /** Of the body as it came over the wire. */
  readonly receivedSha256: string;
  /** Of the body after what the server compressed was unpacked: of the page as a browser saves it. */
  readonly decodedSha256: string | null;
  /** Of the body as it came over the wire. */
  readonly receivedBytes: number | null;
}

export interface RevisionDraft {
  readonly title: string;
  readonly text: string;
  readonly url: string | null;
  readonly canonicalUrl: string | null;
  readonly language: string | null;
  readonly direction: Direction;
  readonly byline: string | null;
  readonly siteName: string | null;
  readonly published: PublicationTime;
  readonly modifiedAt: string | null;
  readonly leadImage: string | null;
  readonly section: string | null;
  readonly keywords: readonly string[];
  readonly textOrigin: TextOrigin;
  /** Why the feed's text stands in for the page's. */
  readonly originReason: Reason | null;
  readonly verdict: Verdict;
  readonly extractor: string;
  readonly contentHash: string;
}

export interface RevisionRecord extends RevisionDraft {
  readonly number: number;
  readonly reason: RevisionReason;
  readonly storedAt: string;
  readonly captureId: number | null;
}

export interface ArticleRecord {
  readonly id: string;
  readonly sourceId: string;
  /** The feed's own headline, where it differs from the page's. */
  readonly feedTitle: string | null;
  readonly firstSeenAt: string;
  readonly updatedAt: string;
  readonly revisions: number;
  readonly current: RevisionRecord;
  readonly tags: Tags;
  readonly taggerVersion: string;
  /** Null until it has been folded. */
  readonly folding: ArticleFolding | null;
}

export interface ArticleDraft {
  readonly sourceId: string;
  /** Id it gets where it is new and the id is free; else one is made from its strongest key. */
  readonly id?: string;
  /** null where it comes from no feed. */
  readonly itemId: number | null;
  readonly feedTitle: string | null;
  readonly keys: IdentityKeys;
  readonly revision: RevisionDraft;
  readonly tags: Tags | TagsJson;
  readonly taggerVersion: string;
  /** null where nothing was asked for: the item names no page, or its host wants to be left alone. */
  readonly capture: CaptureDraft | null;
  readonly item: ItemUpdate;
}

export interface ItemUpdate {
  readonly state: ItemState;
  readonly nextAttemptAt: string | null;
  readonly reason: Reason | null;
  /** Nothing was asked: it costs no attempt. */
  readonly unasked?: true;
}

export interface SavedArticle {
  readonly articleId: string;
  readonly outcome: 'stored' | 'revised' | 'unchanged';
}

export interface Lease {
  /** Ends it; harmless when it was taken over meanwhile. */
  release(): Promise<void>;
}
