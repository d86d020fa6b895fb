import {
  type Collapse,
  type EngineQuery,
  EXTRA_FACETS,
  type Facet,
  FACETS,
  type FilterValues,
  forEachFacet,
  type Sort,
} from '../engine.ts';
import type { ParsedQuery } from '../query/ast.ts';
import { filterValueHint, normaliseFilterValue } from '../query/filters.ts';
import { parseQuery } from '../query/parse.ts';
import { wantedWords } from '../query/tree.ts';
import { type Ending, fingerprint, readCursor } from './cursor.ts';
import { DEFAULT_LIMIT, MAX_FILTER_VALUES, MAX_LIMIT, MAX_OFFSET, NO_FACETS, SearchParamsError, type SearchParams } from './types.ts';

/** A checked search: what the engine is asked, and what ties a cursor to it. */
export interface SearchRequest {
  readonly engineQuery: EngineQuery & { readonly collapse: Collapse };
  readonly fingerprint: string;
  /** Where the page before ended, as its cursor says; null without one. */
  readonly before: Ending | null;
}

/** @throws QueryError, SearchParamsError */
export function readRequest(params: SearchParams): SearchRequest {
  const query = parseQuery(params.q);
  const print = fingerprint(params);
  const from = latest(query.from, params.from ?? null);
  const to = earliest(query.to, params.to ?? null);
  const engineQuery = {
    query,
    filters: mergeFilters(query, params),
    facets: readFacets(params.facets ?? []),
    withoutFacets: leavesFacetsOut(params.facets ?? []),
    from,
    to,
    sort: params.sort ?? defaultSort(query),
    collapse: params.collapse ?? 'copies',
    limit: readLimit(params.limit),
    offset: readOffset(params),
    exactTotal: params.exactTotal ?? false,
  };
  return { engineQuery, fingerprint: print, before: readBefore(params, print) };
}

/** Best match first needs something to match; without words the newest come first. */
function defaultSort(query: ParsedQuery): Sort {
  return wantedWords(query.tree).length > 0 ? 'relevance' : 'newest';
}

/** Values of one name are OR, wherever they were written: in the query's text or as parameters. */
function mergeFilters(query: ParsedQuery, params: SearchParams): Record<Facet, FilterValues> {
  const merge = (facet: Facet): FilterValues => {
    const written = query.filters.filter((filter) => filter.facet === facet);
    const asked = [...written, ...readFilters(facet, params[facet] ?? [])];
    const values = (negated: boolean): string[] => [
      ...new Set(asked.filter((filter) => filter.negated === negated).map((filter) => filter.value)),
    ];
    return { include: values(false), exclude: values(true) };
  };
  return forEachFacet(merge);
}

function readFilters(facet: Facet, values: readonly string[]): { value: string; negated: boolean }[] {
  if (values.length > MAX_FILTER_VALUES) throw bad(facet, `${facet} takes at most ${MAX_FILTER_VALUES} values.`);
  return values.map((written) => {
    const negated = written.startsWith('-');
    const value = normaliseFilterValue(facet, negated ? written.slice(1) : written);
    if (value === null) throw bad(facet, `${facet} takes ${filterValueHint(facet)}; a - before it excludes.`);
    return { value, negated };
  });
}

/** Those that are not counted anyway. */
function readFacets(asked: readonly string[]): EngineQuery['facets'] {
  const unknown = asked.find((name) => name !== NO_FACETS && !FACETS.some((facet) => facet === name));
  if (unknown !== undefined) throw bad('facets', `There is no facet ${unknown.slice(0, 40)}; there are ${FACETS.join(', ')}.`);
  return EXTRA_FACETS.filter((facet) => asked.includes(facet));
}

function leavesFacetsOut(asked: readonly string[]): boolean {
  if (!asked.includes(NO_FACETS)) return false;
  if (asked.length > 1) throw bad('facets', `${NO_FACETS} leaves all facets out; give it alone.`);
  return true;
}

function readLimit(limit = DEFAULT_LIMIT): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw bad('limit', `limit is a whole number from 1 to ${MAX_LIMIT}.`);
}

function readOffset({ offset = null }: SearchParams): number {
  if (offset === null) return 0;
  if (Number.isInteger(offset) && offset >= 0 && offset <= MAX_OFFSET) return offset;
  throw bad('offset', `offset is a whole number from 0 to ${MAX_OFFSET}; narrow the search to see what comes after, or export it.`);
}

function readBefore({ cursor = null, offset = null }: SearchParams, print: string): Ending | null {
  if (cursor === null) return null;
  if (offset !== null) throw bad('cursor', 'Give either cursor or offset, not both.');
  return readCursor(cursor, print);
}

function bad(field: string, message: string): SearchParamsError {
  return new SearchParamsError('bad-parameter', field, message);
}

function latest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function earliest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}
