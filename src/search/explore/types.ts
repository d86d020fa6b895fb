import type { COUNTED, Note, SearchParams } from '../service/types.ts';
import type { Interval } from '../timeline/interval.ts';

type Counted = (typeof COUNTED)[keyof typeof COUNTED];

/** Paging and order mean nothing where all hits are counted. */
export type ExploreParams = Omit<SearchParams, 'limit' | 'offset' | 'cursor' | 'facets' | 'sort'>;

export interface Bucket {
  /** UTC ISO 8601; from included, to not. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** The object of `/api/timeline`. */
export interface TimelineResponse {
  /** The one that was used. */
  readonly interval: Interval;
  /** What is counted: what is folded together counts once, in the bucket of its earliest hit. */
  readonly counted: Counted;
  /** Every one from the first to the last, empty ones too. */
  readonly buckets: readonly Bucket[];
  readonly total: number;
  readonly totalIsExact: boolean;
  /** Of these, those without a date, which stand where they were first seen. */
  readonly undated: number;
  readonly notes: readonly Note[];
  readonly tookMs: number;
}

/** Which countries of an article count: all it is tagged with, or the one it is mostly about. */
export const MAP_BY = ['country', 'primaryCountry'] as const;
export type MapBy = (typeof MAP_BY)[number];

/** A point on the map; degrees. */
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

/** The object of `/api/map`. */
export interface MapResponse {
  readonly by: MapBy;
  readonly counted: Counted;
  readonly total: number;
  readonly totalIsExact: boolean;
  /** By count. What names several countries counts for each. */
  readonly countries: readonly MapCountry[];
  /** Provinces that articles name places of; what is known only to its country has none. */
  readonly admin1: readonly MapProvince[];
  /** What names no country. */
  readonly unplaced: number;
  readonly notes: readonly Note[];
  readonly tookMs: number;
}

/** Where a country or province is, and what it is called. */
export interface MapPoint {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** Knows where countries and admin-1 units lie, by the ids that articles are tagged with. */
export interface MapPoints {
  country(id: string): Omit<MapPoint, 'name'> | null;
  admin1(id: string): MapPoint | null;
}

/** Counts all that a search finds, by time and by place. Both throw what a search throws. */
export interface ExploreService {
  timeline(params: ExploreParams, interval: Interval | 'auto'): Promise<TimelineResponse>;
  map(params: ExploreParams, by: MapBy): Promise<MapResponse>;
}
