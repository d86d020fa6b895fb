import type { FeedItem } from '../domain/feed.ts';
import type { HostPause } from '../domain/fetch.ts';
import type {
  ArticleDraft,
  ArticleRecord,
  CaptureDraft,
  CaptureProof,
  CaptureRecord,
  FeedState,
  HeldItem,
  ItemRecord,
  ItemUpdate,
  Lease,
  RevisionDraft,
  RevisionRecord,
  SavedArticle,
} from './records.ts';
import type { Tags } from '../domain/tags.ts';
import type { ArticleFolding, StoryGroup, StoryRecord, StorySizeRecord, StoryTags } from './folding/records.ts';
import type { FoldingSession } from './folding/session.ts';
import type { AccessStore } from './access/records.ts';
import type { AlertStore } from './alerts/records.ts';

/** One answer of a feed: everything in it is stored together or not at all. */
export interface FeedVisit {
  readonly state: FeedState;
  /** What the state becomes once it is known how many items were new; without it, `state`. */
  readonly settle?: (counts: FeedCounts) => FeedState;
  readonly capture: CaptureDraft;
  /** In the feed's order; null where nothing was parsed. */
  readonly items: readonly { readonly key: string; readonly item: FeedItem }[] | null;
  readonly at: string;
}

export interface FeedCounts {
  readonly seen: number;
  readonly new: number;
}

export interface SourceCounts {
  readonly sourceId: string;
  readonly articles: number;
  readonly pending: number;
  readonly givenUp: number;
  /** Items whose page is not what is stored: those that wait for another try, were given up or name no page. */
  readonly held: number;
  readonly newestAt: string | null;
}

export interface StoreTotals {
  readonly articles: number;
  readonly revisions: number;
  readonly captures: number;
  /** As `outboxSize`. */
  readonly outbox: number;
}

export interface Reprocessing {
  /** The capture that the text is from, where it is another than the newest revision's. */
  readonly captureId?: number | null;
  /** Number of the revision that was read: where there is a newer one by now, nothing is saved. */
  readonly of?: number;
  /** False where the index need not be told of the new tags. */
  readonly showsInIndex?: boolean;
}

/** `retagged`: the tags or their proof differ; `overtaken`: the article got a newer revision meanwhile. */
export type Reprocessed = 'revised' | 'retagged' | 'unchanged' | 'overtaken';

/**
 * The record of everything fetched. Asynchronous throughout, so that a server database can stand behind it.
 * Every method that writes is one transaction.
 */
export interface Store {
  /** http and https of one address are one feed: `url` of the state is the one it was first asked under. */
  feedState(sourceId: string, url: string): Promise<FeedState>;
  feedStates(): Promise<FeedState[]>;
  saveFeedVisit(visit: FeedVisit): Promise<FeedCounts>;

  /** Hosts that asked to be left alone, where that is not over. */
  hostPauses(): Promise<HostPause[]>;
  /** For the next run, and for those under way. */
  saveHostPauses(pauses: readonly HostPause[]): Promise<void>;

  /** Items of a source whose turn it is, by id, after `afterId`. `at` null: all whose page is missing, whatever their back-off, those given up too. */
  dueItems(sourceId: string, at: string | null, afterId: number, limit: number): Promise<ItemRecord[]>;
  /** Sources that have items due at `at`. */
  sourcesWithDueItems(at: string | null): Promise<string[]>;
  /** The feed item that an article's newest revision came from. */
  itemOfArticle(articleId: string): Promise<ItemRecord | null>;
  /** Items whose page was held back or could not be had, newest first; `sourceId` null: of every source. `before` is the id to go on from. */
  heldItems(sourceId: string | null, before: number | null, limit: number): Promise<HeldItem[]>;
  /** The newest capture that holds an item's page, also one that was held back. */
  lastPage(itemId: number): Promise<number | null>;
  /** Notes an attempt that left no article behind. */
  saveItemAttempt(itemId: number, update: ItemUpdate, capture: CaptureDraft | null): Promise<void>;

  /** Stores capture, article or revision, keys, tags and the item's state, and queues the article to be folded. */
  saveArticle(draft: ArticleDraft): Promise<SavedArticle>;
  article(id: string): Promise<ArticleRecord | null>;
  /** Id of the article known under the canonical key of an address. */
  articleAt(urlKey: string): Promise<string | null>;
  /** In the order of `ids`; unknown ids are left out. A summary lacks mentions and what is beyond 200,000 characters of text. */
  articles(ids: readonly string[], extent?: 'whole' | 'summary'): Promise<ArticleRecord[]>;
  /** Summaries of up to 500 articles, read so that a pass over everything does not fill the memory with what nobody asks for again. */
  articlesInPassing(ids: readonly string[]): Promise<ArticleRecord[]>;
  revisions(articleId: string): Promise<RevisionRecord[]>;
  /** Ids in ascending order after `after`, for passes over everything; without those that this version of the tagger has tagged, where one is named. */
  articleIds(after: string | null, limit: number, notTaggedBy?: string | null): Promise<string[]>;
  capture(id: number): Promise<CaptureRecord | null>;
  /** What its bytes hash to; null where there is no such capture, or no body came. */
  captureProof(id: number): Promise<CaptureProof | null>;
  /** New tags, and new text from an old capture, kept as a revision of its own where it differs. */
  saveReprocessed(
    articleId: string,
    revision: RevisionDraft | null,
    tags: Tags,
    taggerVersion: string,
    about?: Reprocessing,
  ): Promise<Reprocessed>;

  /** Runs `work` in one transaction over what waits to be folded: copies into groups, groups into stories. */
  fold<T>(work: (session: FoldingSession) => T): Promise<T>;
  /** Whether articles wait to be folded; the search engine learns of them afterwards. */
  hasUnfolded(): Promise<boolean>;
  /** Where articles stand among their copies, by article id; those that wait to be folded are left out. */
  foldings(articleIds: readonly string[]): Promise<ReadonlyMap<string, ArticleFolding>>;
  /** Ids of the articles of a group of copies, in order of publication; the group's name is the id of the one that opened it. */
  copies(copyGroup: string, limit: number): Promise<string[]>;
  /** The story of that name, or the one it has become part of. */
  story(id: string): Promise<StoryRecord | null>;
  /** A story's groups of copies in order of their first report. */
  storyGroups(id: string, limit: number, offset: number): Promise<StoryGroup[]>;
  /** By story id; ids that name none, or one that was merged away, are left out. */
  storySizes(ids: readonly string[]): Promise<ReadonlyMap<string, StorySizeRecord>>;
  /** What the reports of a story are tagged with; null where there is no such story. */
  storyTags(id: string): Promise<StoryTags | null>;

  /** Oldest waiting articles, those set aside left out, with the sequence number up to which each is covered. `after`: only rows behind it. */
  outboxBatch(limit: number, after?: number): Promise<{ readonly upTo: number; readonly articleIds: readonly string[] }>;
  /** Rows that came after `upTo` stay: they tell of a newer revision than the one that was sent. Saved searches look at what went. */
  outboxDone(upTo: number, articleIds: readonly string[] | 'all'): Promise<void>;
  /** The sequence number of the newest row; 0 when nothing waits. */
  outboxEnd(): Promise<number>;
  /** The engine refuses this document: it waits for its next revision, or for everything to be queued again. */
  outboxSetAside(articleId: string, message: string): Promise<void>;
  /** Articles the engine has not confirmed, those set aside and those that wait to be folded too. */
  outboxSize(): Promise<number>;
  /** Puts every article in the outbox again. */
  enqueueAll(): Promise<number>;
  indexGeneration(): Promise<string | null>;
  setIndexGeneration(generation: string): Promise<void>;

  /** Keys, sessions and feed tokens. */
  readonly access: AccessStore;
  /** Saved searches and what they have to tell. */
  readonly alerts: AlertStore;

  /** null: another live process holds it. A dead process's lease is taken over at once. */
  acquireLease(name: string): Promise<Lease | null>;

  sourceCounts(): Promise<SourceCounts[]>;
  /** When the newest articles of each source were first seen: each moment once, newest first, some dozens at most. */
  arrivals(sourceIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  totals(): Promise<StoreTotals>;
  /** Another text after every write, whoever made it: what was read before holds as long as this stays the same. */
  state(): Promise<string>;
  /** `[]` when the database is sound, else what is wrong with it. */
  check(): Promise<string[]>;
  close(): Promise<void>;
}
