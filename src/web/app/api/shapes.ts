import type { Coverage, SearchResponse } from '../../../search/service/types.ts';

/** What the API answers beyond what the server's own types say; times are UTC ISO 8601. */

export type SearchAnswer = SearchResponse;

export interface Suggestion {
  readonly kind: string;
  readonly label: string;
  readonly detail: string | null;
  /** What replaces `q` between `start` and `end`. */
  readonly insert: string;
  readonly start: number;
  readonly end: number;
  readonly count: number | null;
}

export type Interval = 'hour' | 'day' | 'week' | 'month' | 'year';

export interface Bucket {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

export interface Timeline {
  readonly interval: Interval;
  readonly counted: SearchResponse['counted'];
  readonly buckets: readonly Bucket[];
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly undated: number;
  /** Times in which sources that match brought nothing. */
  readonly gaps: readonly { readonly from: string; readonly to: string; readonly sources: number }[];
  readonly coverage: Pick<Coverage, 'matching'>;
  readonly notes: SearchResponse['notes'];
}

export interface MapCountry {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly lat: number | null;
  readonly lon: number | null;
}

export interface MapProvince extends MapCountry {
  readonly country: string;
}

export interface MapAnswer {
  readonly counted: SearchResponse['counted'];
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly countries: readonly MapCountry[];
  readonly admin1: readonly MapProvince[];
  /** Hits that no country is known of. */
  readonly unplaced: number;
  readonly notes: SearchResponse['notes'];
}

export interface Session {
  readonly role: 'read' | 'admin' | null;
  readonly name: string | null;
  readonly keyNeeded: boolean;
}

export type Channel =
  | { readonly kind: 'webhook'; readonly url: string; readonly secret?: string }
  /** `at` null: at once. */
  | { readonly kind: 'mail'; readonly to: string; readonly at: string | null; readonly timeZone: string };

export interface Quiet {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
}

/** What a person sets of a saved search; `query` are the search's parameters as a query string. */
export interface SearchDraft {
  readonly name: string;
  readonly query: string;
  readonly channels: readonly Channel[];
  readonly quiet: Quiet | null;
  readonly enabled: boolean;
}

export interface SavedSearch extends SearchDraft {
  readonly id: string;
  readonly createdAt: string;
  readonly lastRunAt: string | null;
}

/** What a search would have told in the past days. */
export interface Preview {
  readonly fired: readonly {
    readonly at: string;
    readonly storyId: string | null;
    readonly title: string;
    readonly articleIds: readonly string[];
    readonly wouldSend: boolean;
    readonly reason: string | null;
  }[];
}

export interface Delivery {
  readonly id: string | number;
  readonly channel: string;
  readonly at: string;
  readonly state: 'sent' | 'waiting' | 'dead';
  readonly attempts: number;
  readonly error: string | null;
  readonly storyId: string | null;
}

/** A feed address as the server lists it, without its secret. */
export interface FeedTokenEntry {
  readonly id: string;
  readonly name: string;
  readonly query: string;
  readonly createdAt: string;
  /** Null while it was never used. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** A feed address that opens with its token alone. */
export interface FeedToken {
  readonly id: string;
  readonly token: string;
  readonly url: string;
}
