import type { SearchDocument } from '../domain/search.ts';
import type { ParsedQuery } from './query/ast.ts';

export type Sort = 'relevance' | 'newest' | 'oldest';

export const FACETS = ['country', 'region', 'actor', 'source', 'language'] as const;
export type Facet = (typeof FACETS)[number];

/** Values of one filter: any of `include` (empty: no demand), none of `exclude`. */
export interface FilterValues {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What an engine is asked: words already folded, filters already merged from query text and parameters. */
export interface EngineQuery {
  readonly query: ParsedQuery;
  readonly filters: Readonly<Record<Facet, FilterValues>>;
  /** Unix seconds; from included, to not. */
  readonly from: number | null;
  readonly to: number | null;
  readonly sort: Sort;
  readonly limit: number;
  readonly offset: number;
  /**
   * True: the total must be exact whatever it costs, as far as the engine can count at all. Otherwise an engine that
   * checks candidates one by one may stop at 10,000 and say so. Meilisearch does; SQLite is always exact.
   */
  readonly exactTotal?: boolean;
}

export interface EngineResult {
  /** Article ids in order. */
  readonly ids: readonly string[];
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly facets: Readonly<Record<Facet, readonly { readonly value: string; readonly count: number }[]>>;
  /** What the engine could only approximate. */
  readonly notes: readonly { readonly code: string; readonly message: string }[];
}

export interface EngineState {
  readonly documents: number;
  /** Identifies what was built: another value (or null for nothing) means that the whole store must be indexed again. */
  readonly generation: string | null;
}

/**
 * Port for search engines. `upsert` and `remove` resolve only when the change is confirmed and searchable.
 * Everything rejects with `EngineUnreachableError` when the engine cannot be reached (retry later), with
 * `EngineRejectedError` when it refuses what was sent (retrying will not help).
 */
export interface SearchEngine {
  readonly name: 'sqlite' | 'meilisearch';
  /** Creates or updates index and settings; cheap when nothing changed. */
  prepare(): Promise<EngineState>;
  upsert(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  search(query: EngineQuery): Promise<EngineResult>;
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

export class EngineRejectedError extends Error {
  override readonly name = 'EngineRejectedError';
}
