import type { AlertChannel, AlertContent, QuietHours } from '../../domain/alerts.ts';

/** Times in records are UTC ISO 8601. */
export interface SavedSearchDraft {
  readonly name: string;
  /** Search parameters as a query string. */
  readonly query: string;
  readonly channels: readonly AlertChannel[];
  readonly quiet: QuietHours | null;
  readonly enabled: boolean;
}

export interface SavedSearch extends SavedSearchDraft {
  readonly id: string;
  readonly createdAt: string;
  /** Articles first seen from then on count: since it was made, asks for something else, or was switched on again. */
  readonly since: string;
  /** When it was last asked whether anything new matches. */
  readonly lastRunAt: string | null;
}

/** An article that the index has newly confirmed. */
export interface WaitingAlert {
  readonly articleId: string;
  readonly firstSeenAt: string;
  /** UTC ISO 8601 or null. */
  readonly publishedAt: string | null;
}

/** Articles up to a place in the queue. */
export interface AlertBatch {
  readonly upTo: number;
  readonly articles: readonly WaitingAlert[];
}

export type DeliveryState =
  /** to be sent, at `nextAt` */
  | 'waiting'
  | 'sent'
  /** tried too often: nothing more is tried by itself */
  | 'dead';

export interface Delivery {
  readonly id: number;
  readonly searchId: string;
  readonly storyId: string;
  /** As `channelKey` names it. */
  readonly channel: string;
  readonly state: DeliveryState;
  readonly attempts: number;
  /** When it was made. */
  readonly at: string;
  readonly nextAt: string | null;
  readonly sentAt: string | null;
  /** What went wrong at the last try. */
  readonly error: string | null;
  readonly content: AlertContent;
}

export interface DeliveryUpdate {
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly nextAt: string | null;
  readonly sentAt: string | null;
  readonly error: string | null;
}

/** What becomes of the articles that match a search. */
export interface Decision {
  /** Every article that was looked at, under the story it belongs to: none of them is looked at again. */
  readonly seen: readonly { readonly articleId: string; readonly storyId: string }[];
  readonly deliveries: readonly {
    readonly channel: string;
    readonly storyId: string;
    readonly nextAt: string;
    readonly content: AlertContent;
  }[];
}

/** Matching articles that were not looked at before, in order, each with its story by its present name. */
export type Unseen = readonly { readonly articleId: string; readonly storyId: string }[];

/** Decides for one search; `alerted` are the stories among those of `unseen` that it has told of, also under a name they had before. */
export type Decide = (search: SavedSearch, unseen: Unseen, alerted: ReadonlySet<string>) => Decision;

/** Saved searches, what waits to be matched with them, and what is to be sent. Every method that writes is one transaction. */
export interface AlertStore {
  /** By name. */
  searches(): Promise<SavedSearch[]>;
  search(id: string): Promise<SavedSearch | null>;
  addSearch(draft: SavedSearchDraft): Promise<SavedSearch>;
  /** What waits for a channel that is no more goes with it. null where there is none of that id. */
  changeSearch(id: string, draft: SavedSearchDraft): Promise<SavedSearch | null>;
  /** With all its deliveries. */
  removeSearch(id: string): Promise<boolean>;

  /** Oldest first. */
  waiting(limit: number): Promise<AlertBatch>;
  /** Articles first seen from `since` on, in order; `after` is the id and time to go on from. */
  firstSeen(since: string, after: WaitingAlert | null, limit: number): Promise<WaitingAlert[]>;
  /**
   * Takes the batch out of the queue and stores what `decide` says, all or nothing. Matches of searches that were changed
   * meanwhile are left out where they no longer count.
   *
   * @returns how many deliveries were made
   */
  settle(batch: AlertBatch, matches: ReadonlyMap<string, readonly string[]>, decide: Decide): Promise<number>;
  /** Names of the articles' stories; those without one are missing. */
  storiesOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Articles of a story that were first seen before `before`. */
  earlierReports(storyId: string, before: string): Promise<WaitingAlert[]>;

  /** Deliveries of enabled searches whose time has come, oldest first. */
  due(limit: number): Promise<Delivery[]>;
  delivery(id: number): Promise<Delivery | null>;
  /** Newest first; `before` is the id to go on from. */
  deliveries(searchId: string, before: number | null, limit: number): Promise<Delivery[]>;
  saveDelivery(id: number, update: DeliveryUpdate): Promise<void>;
  counts(): Promise<{ readonly waiting: number; readonly dead: number }>;
}
