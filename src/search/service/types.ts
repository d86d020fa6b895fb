import type { Direction, TextOrigin } from '../../domain/article.ts';
import type { Precision } from '../../domain/time.ts';
import type { Collapse, Facet, FacetLists, SearchEngine, Sort } from '../engine.ts';
import type { IdList } from '../id-list.ts';

export { COLLAPSE, type Collapse } from '../engine.ts';

export const DEFAULT_LIMIT = 20;
export const MAX_LIMIT = 200;
/** Hits beyond this are reached by narrowing the search or by an export, never by paging on. */
export const MAX_OFFSET = 10_000;
/** In place of names of facets: none are wanted. */
export const NO_FACETS = 'none';
/** Values that one filter takes at most. */
export const MAX_FILTER_VALUES = 100;

/** Values of one name are OR, names are AND; a value after `-` excludes. */
type Filters = { readonly [Name in Facet]?: readonly string[] };

/** A search as a person or program asks for it; everything but `q` may be left out. */
export interface SearchParams extends Filters {
  /** The query language; empty matches everything. */
  readonly q: string;
  /** Names of facets to count beside the five that are counted anyway; `none` alone: no facets, which spares counting them. */
  readonly facets?: readonly string[];
  /** Unix seconds, included. */
  readonly from?: number | null;
  /** Unix seconds, not included. */
  readonly to?: number | null;
  /** Default: relevance where there are words, else newest. */
  readonly sort?: Sort | null;
  /** What is folded into one hit; default: copies. */
  readonly collapse?: Collapse;
  /** 1 to 200, default 20. */
  readonly limit?: number;
  /** 0 to 10,000; not together with `cursor`. */
  readonly offset?: number | null;
  /** From the answer to the same query. */
  readonly cursor?: string | null;
  /** Whether an actor's name also finds what is tagged with the actor; default true. */
  readonly expand?: boolean;
  /** Count exactly whatever it costs; without it an engine may stop at 10,000 candidates and say so. */
  readonly exactTotal?: boolean;
}

/** UTF-16 offsets, end exclusive. */
export type Highlight = readonly [number, number];

export interface SearchHit {
  readonly id: string;
  readonly title: string;
  /** The address the page was fetched from, after redirects. */
  readonly url: string | null;
  /** What identity is judged by. */
  readonly canonicalUrl: string | null;
  /** Source id. */
  readonly source: string;
  /** UTC ISO 8601; null when unknown. */
  readonly publishedAt: string | null;
  readonly publishedAtPrecision: Precision;
  readonly language: string | null;
  readonly direction: Direction;
  readonly excerpt: string;
  readonly highlights: { readonly title: readonly Highlight[]; readonly excerpt: readonly Highlight[] };
  readonly countries: readonly string[];
  readonly primaryCountry: string | null;
  readonly actors: readonly string[];
  /** Names its group of copies. */
  readonly copyGroup: string;
  /** Other articles of that group. */
  readonly copies: number;
  /** Outlets of the group, its own among them. */
  readonly outlets: number;
  /** Publishers behind them. */
  readonly families: number;
  /** Null until it has been folded. */
  readonly storyId: string | null;
  /** How large that story is. */
  readonly story: StorySize | null;
  readonly textOrigin: TextOrigin;
}

/** A story as a hit tells of it. */
export interface StorySize {
  /** Groups of copies, articles without copies among them. */
  readonly reports: number;
  readonly articles: number;
  readonly outlets: number;
  readonly families: number;
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Note {
  readonly code: string;
  readonly message: string;
}

export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** A part of the query as it was understood. */
export interface Understood {
  readonly kind: 'word' | 'phrase' | 'prefix' | 'filter' | 'date' | 'group';
  /** As typed: `q` from `start` to `end`, UTF-16 offsets. */
  readonly text: string;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly negated: boolean;
  readonly field: 'any' | 'title' | 'after' | 'before' | Facet;
  /** Actors whose tag satisfies it too. */
  readonly also?: readonly { readonly name: string; readonly actor: string }[];
  /** Of a group: whether any of its parts or all must hold. */
  readonly join?: 'or' | 'and';
  readonly parts?: readonly Understood[];
}

/** What total and facets count, by what is folded. */
export const COUNTED = { copies: 'reports', stories: 'stories', none: 'articles' } as const satisfies Record<Collapse, string>;

/** The object of `/api/search`. */
export interface SearchResponse {
  readonly query: string;
  /** How `query` was read: every hit satisfies all of it. */
  readonly understood: readonly Understood[];
  /** What was folded into one hit. */
  readonly collapse: Collapse;
  /** What `total` and every facet count. A report is an article with all its copies. */
  readonly counted: (typeof COUNTED)[Collapse];
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly hits: readonly SearchHit[];
  readonly facets: FacetLists<FacetValue>;
  /** What sources, countries and actors of the hits are called, and values that were asked for: by facet and id. */
  readonly names: Partial<Readonly<Record<Facet, Readonly<Record<string, string>>>>>;
  readonly notes: readonly Note[];
  /** Words that matched nothing and what was searched instead; empty unless the answer rests on them. */
  readonly corrections: readonly Correction[];
  /** Where the next page begins; null after the last. */
  readonly cursor: string | null;
  readonly tookMs: number;
  /** Where the outlets and how they are is known. */
  readonly coverage?: Coverage;
  readonly engine: SearchEngine['name'];
}

/** Why a source gives nothing: `never` was read, `silent` answers without anything new. */
export type CoverageState = 'silent' | 'blocked' | 'dead' | 'never';

/** How many of the sources that match a search give nothing in all or part of its time span. */
export interface Coverage {
  readonly matching: number;
  readonly silent: number;
  readonly blocked: number;
  readonly dead: number;
  readonly never: number;
  /** The worst first, 100 at most. `since`: UTC ISO 8601; null: nothing tells. */
  readonly sources: readonly { readonly id: string; readonly name: string; readonly state: CoverageState; readonly since: string | null }[];
}

/** What a hit shows of a stored article. */
export interface ArticleCard extends Omit<SearchHit, 'id' | 'excerpt' | 'highlights' | 'story'> {
  readonly text: string;
}

/** The stored articles behind the ids an engine gives; ids that are not stored are left out. */
export interface ArticleTexts {
  read(ids: readonly string[]): Promise<ReadonlyMap<string, ArticleCard>>;
  /** By story id. */
  stories(ids: readonly string[]): Promise<ReadonlyMap<string, StorySize>>;
}

/** What a search finds when nothing bounds it: every hit as it stood when it was asked for. */
export interface Listing {
  readonly ids: IdList;
  /** What a hit shows of an article's title and text. */
  marked(title: string, text: string): Pick<SearchHit, 'excerpt' | 'highlights'>;
}

/** What a person calls a facet's value. */
export interface Labels {
  label(facet: Facet, value: string): string;
}

export interface SearchService {
  /**
   * @throws QueryError where `q` cannot be read, SearchParamsError for every other parameter, and what the engine
   * throws (`EngineUnreachableError`, `EngineRejectedError`)
   */
  search(params: SearchParams): Promise<SearchResponse>;
  /**
   * Everything that a search finds, newest first unless oldest is asked for. Words are taken as they are, never corrected: a
   * collection of data holds what was asked for. @throws as `search`
   */
  list(params: SearchParams): Promise<Listing>;
}

/** A parameter that cannot be used; `field` is its name. */
export class SearchParamsError extends Error {
  override readonly name = 'SearchParamsError';
  readonly code: 'bad-parameter' | 'bad-cursor';
  readonly field: string;

  constructor(code: 'bad-parameter' | 'bad-cursor', field: string, message: string) {
    super(message);
    this.code = code;
    this.field = field;
  }
}
