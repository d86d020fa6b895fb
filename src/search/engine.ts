import type { SearchDocument } from '../domain/search.ts';
import type { IdList } from './id-list.ts';
import type { ParsedQuery } from './query/ast.ts';
import type { Interval, TimelineAsked, TimeSpan } from './timeline/interval.ts';

export type Sort = 'relevance' | 'newest' | 'oldest';

/** What is folded into one hit: the copies of an article, all reports of a story, or nothing. */
export const COLLAPSE = ['copies', 'stories', 'none'] as const;
export type Collapse = (typeof COLLAPSE)[number];

/** Counted with every search. */
export const MAIN_FACETS = ['country', 'region', 'actor', 'source', 'language'] as const;
/** Counted only when asked for: most searches show none of them, and every one costs. */
export const EXTRA_FACETS = ['primaryCountry', 'place', 'actorType', 'event', 'materiel', 'filedFrom', 'outletCountry'] as const;
/** All that can be filtered by. */
export const FACETS = [...MAIN_FACETS, ...EXTRA_FACETS] as const;
export type MainFacet = (typeof MAIN_FACETS)[number];
export type ExtraFacet = (typeof EXTRA_FACETS)[number];
export type Facet = MainFacet | ExtraFacet;

/** A list for each main facet, and for the others that were asked for. */
export type FacetLists<T> = Readonly<Record<MainFacet, readonly T[]> & Partial<Record<ExtraFacet, readonly T[]>>>;

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export function forEachFacet<T>(valueOf: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, valueOf(facet)])) as Record<Facet, T>;
}

/** Lists for the main facets and those of `extra`. */
export function facetLists<T>(extra: readonly Facet[], listOf: (facet: Facet) => readonly T[]): FacetLists<T> {
  const wanted = new Set<Facet>([...MAIN_FACETS, ...extra]);
  return Object.fromEntries([...wanted].map((facet) => [facet, listOf(facet)])) as FacetLists<T>;
}

/** Facets list their most frequent values. */
const MAX_FACET_VALUES = 100;

/** In the order all engines give them: by count, then by value. Sorts in place. `all`: none is left out. */
export function mostFrequentValues(counts: FacetCount[], all = false): FacetCount[] {
  const sorted = counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return all ? sorted : sorted.slice(0, MAX_FACET_VALUES);
}

/** Values of one filter: any of `include` (empty: no demand), none of `exclude`. */
export interface FilterValues {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What an engine is asked: words already folded, filters already merged from query text and parameters. */
export interface EngineQuery {
  readonly query: ParsedQuery;
  readonly filters: Readonly<Record<Facet, FilterValues>>;
  /** Facets to count beside the main ones. */
  readonly facets?: readonly ExtraFacet[];
  /** True: none is counted and all lists are empty, for those who show none, such as exports and feeds. */
  readonly withoutFacets?: boolean;
  /** Every value of a facet, not only the most frequent ones. */
  readonly allValues?: boolean;
  /** Unix seconds; from included, to not. */
  readonly from: number | null;
  readonly to: number | null;
  readonly sort: Sort;
  /** Of each group the hit that comes first in the order asked for stands for all; default: none is folded. */
  readonly collapse?: Collapse;
  readonly limit: number;
  readonly offset: number;
  /** Newest and oldest only: the page begins after this place. Total and facets count everything all the same. */
  readonly after?: Place | null;
  /** Articles that were shown before: the page leaves them out, and what is folded with them. */
  readonly shown?: readonly string[];
  /**
   * True: the total must be exact whatever it costs, as far as the engine can count at all. Otherwise an engine that
   * checks candidates one by one may stop at 10,000 and say so. Meilisearch does; SQLite is always exact.
   */
  readonly exactTotal?: boolean;
}

/** Where a hit stands in order of time. */
export interface Place {
  /** Unix seconds. */
  readonly sortAt: number;
  readonly id: string;
}

export interface EngineResult {
  /** Article ids in order. */
  readonly ids: readonly string[];
  /** Where the last of `ids` stands; null on a page that is not full, and in order of relevance. */
  readonly last: Place | null;
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly facets: FacetLists<FacetCount>;
  /** What the engine could only approximate. */
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}

/** Hits by time; what is folded together counts once, in the bucket of its earliest hit. */
export interface EngineTimeline {
  readonly interval: Interval;
  /** What the buckets reach from and to; null where there is none. */
  readonly span: TimeSpan | null;
  /** By the unix seconds at which a bucket begins; empty buckets are left out. */
  readonly counts: ReadonlyMap<number, number>;
  readonly total: number;
  readonly totalIsExact: boolean;
  /** Of these, those whose (earliest) hit has no date, so that it stands where it was first seen. */
  readonly undated: number;
  readonly notes: EngineResult['notes'];
}

/** A word of the index. */
export interface IndexedWord {
  /** Folded. */
  readonly word: string;
  /** In about how many articles; it only ranks. */
  readonly articles: number;
}

export interface EngineState {
  readonly documents: number;
  /** Identifies what was built: another value (or null for nothing) means that the whole store must be indexed again. */
  readonly generation: string | null;
}

/**
 * Port for search engines. `upsert` and `remove` resolve only when the change is confirmed and searchable.
 * What is given first is applied first, also where nobody waited for the call before.
 * Everything rejects with `EngineUnreachableError` when the engine cannot be reached (retry later), with
 * `EngineRejectedError` when it refuses what was sent (retrying will not help), searches with `EngineTooSlowError` when they
 * take longer than is allowed.
 */
export interface SearchEngine {
  readonly name: 'sqlite' | 'meilisearch';
  /** Calls of `upsert` that are worth making before the first one is confirmed. */
  readonly batchesAhead: number;
  /** Creates or updates index and settings; cheap when nothing changed. */
  prepare(): Promise<EngineState>;
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  search(query: EngineQuery): Promise<EngineResult>;
  /**
   * Everything that matches, as it is at this moment and folded as asked: newest first, or oldest first. Only words, filters,
   * dates, order and folding of the query count.
   */
  list(query: EngineQuery): Promise<IdList>;
  /** Counts what `search` finds by time; sort and window do not matter. @throws SearchParamsError where the interval is too fine */
  timeline(query: EngineQuery, asked: TimelineAsked): Promise<EngineTimeline>;
  /** Words of the index that begin so, the most frequent first. `beginning` is folded and has two letters at least. */
  words(beginning: string, limit: number): Promise<readonly IndexedWord[]>;
  /** For words without any match: the nearest indexed word by the rule of `query/nearest-word.ts`, where there is one. */
  correct(words: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Builds a new index beside the live one from all documents and swaps it in; searches are answered throughout. */
  rebuild(batches: AsyncIterable<readonly SearchDocument[]>): Promise<{ indexed: number; generation: string }>;
  state(): Promise<EngineState>;
  close(): Promise<void>;
}

export class EngineUnreachableError extends Error {
  override readonly name = 'EngineUnreachableError';
}

/** A search was stopped as it took longer than a search may; narrower ones are answered all the while. */
export class EngineTooSlowError extends Error {
  override readonly name = 'EngineTooSlowError';

  constructor(timeoutMs: number) {
    super(`The search took longer than ${timeoutMs / 1000} s and was stopped.`);
  }
}

export class EngineRejectedError extends Error {
  override readonly name = 'EngineRejectedError';
}
