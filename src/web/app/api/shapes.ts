import type { Facet } from '../../../search/engine.ts';
import type { SearchResponse } from '../../../search/service/types.ts';
import type { SourceView } from '../../model.ts';

/** What the API answers beyond what the server's own types say; times are UTC ISO 8601. */

/** A part of a query as it was understood; `start` and `end` are UTF-16 offsets in `q`. */
export interface Understood {
  readonly kind: 'word' | 'phrase' | 'prefix' | 'filter' | 'date' | 'group';
  readonly text: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly field: 'any' | 'title' | 'after' | 'before' | Facet;
  /** Names that stand for the same actor and are searched too. */
  readonly also?: readonly { readonly name: string; readonly actor: string }[];
  /** Alternatives of a group. */
  readonly parts?: readonly Understood[];
}

export type SilentState = 'silent' | 'blocked' | 'dead' | 'never';

/** Of the sources that match a search, how many can bring nothing just now. */
export interface Coverage {
  readonly matching: number;
  readonly silent: number;
  readonly blocked: number;
  readonly dead: number;
  readonly never: number;
  readonly sources: readonly { readonly id: string; readonly name: string; readonly state: SilentState; readonly since: string | null }[];
}

export interface SearchAnswer extends SearchResponse {
  readonly understood?: readonly Understood[];
  readonly coverage?: Coverage;
}

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
  readonly gaps?: readonly { readonly from: string; readonly to: string; readonly sources: number }[];
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

export type SourceState = 'ok' | SilentState | 'disabled';

/** A source with what the server says of its rhythm, where it does. */
export type SourceHealth = SourceView & {
  readonly state?: SourceState;
  readonly stateSince?: string | null;
  readonly lastFetchAt?: string | null;
  readonly lastSuccessAt?: string | null;
  readonly lastNewItemAt?: string | null;
  /** Usual hours between new items. */
  readonly usualHours?: number | null;
};

export interface Session {
  readonly role: 'read' | 'admin' | null;
  readonly name: string | null;
  readonly keyNeeded: boolean;
}

export type Channel =
  | { readonly kind: 'webhook'; readonly url: string; readonly secret?: string }
  | { readonly kind: 'mail'; readonly to: string; readonly at: string };

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

/** A feed address that opens with its token alone. */
export interface FeedToken {
  readonly id: string;
  readonly token: string;
  readonly url: string;
}
