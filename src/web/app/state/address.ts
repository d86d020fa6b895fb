import { COLLAPSE, type Collapse, type Facet, FACETS, forEachFacet, type Sort } from '../../../search/engine.ts';
import { normaliseFilterValue } from '../../../search/query/filters.ts';

export const VIEWS = ['list', 'table', 'map'] as const;
export type View = (typeof VIEWS)[number];
const SORTS = ['relevance', 'newest', 'oldest'] as const satisfies readonly Sort[];

/** A search and how it is looked at: all of it is in the address, so that links, back and forward carry it. */
export interface SearchState {
  readonly q: string;
  /** Values as written: one that begins with `-` excludes. */
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
  /** Days or times as written; empty for none. */
  readonly from: string;
  readonly to: string;
  readonly sort: Sort | null;
  readonly collapse: Collapse;
  /** Whether names of actors find their other names too. */
  readonly expand: boolean;
  readonly offset: number;
  readonly view: View;
  /** Id of the article in the panel beside the results. */
  readonly open: string | null;
}

/** One result per event is what an analyst asks for first. */
export const EMPTY: SearchState = {
  q: '',
  filters: forEachFacet(() => []),
  from: '',
  to: '',
  sort: null,
  collapse: 'stories',
  expand: true,
  offset: 0,
  view: 'list',
  open: null,
};

/** Reads the query part of an address; what cannot be read is as if it were not there. */
export function readState(search: string): SearchState {
  const query = new URLSearchParams(search);
  const text = (name: string): string => query.get(name) ?? '';
  const offset = text('offset');
  return {
    q: text('q'),
    filters: forEachFacet((facet) => [...new Set(query.getAll(facet).map((written) => asStored(facet, written)))]),
    from: text('from'),
    to: text('to'),
    sort: SORTS.find((one) => one === text('sort')) ?? null,
    collapse: COLLAPSE.find((one) => one === text('collapse')) ?? EMPTY.collapse,
    expand: text('expand') !== 'false',
    offset: /^\d{1,5}$/.test(offset) ? Number(offset) : 0,
    view: VIEWS.find((one) => one === text('view')) ?? 'list',
    open: query.get('open'),
  };
}

/** A filter as facets name it, so that `ru` is known for `RU`; what cannot be a value stays as written. */
function asStored(facet: Facet, written: string): string {
  const value = normaliseFilterValue(facet, bare(written));
  if (value === null) return written;
  return written.startsWith('-') ? `-${value}` : value;
}

/** What is searched for, as the API and saved searches take it: no view, no page. */
export function searchParams(state: SearchState): URLSearchParams {
  const query = new URLSearchParams();
  if (state.q !== '') query.set('q', state.q);
  for (const facet of FACETS) for (const value of state.filters[facet]) query.append(facet, value);
  if (state.from !== '') query.set('from', state.from);
  if (state.to !== '') query.set('to', state.to);
  if (state.sort !== null) query.set('sort', state.sort);
  if (!state.expand) query.set('expand', 'false');
  return query;
}

/** The query part of the page's address, without `?`. */
export function searchOf(state: SearchState): string {
  const query = searchParams(state);
  if (state.collapse !== EMPTY.collapse) query.set('collapse', state.collapse);
  if (state.offset > 0) query.set('offset', String(state.offset));
  if (state.view !== 'list') query.set('view', state.view);
  if (state.open !== null) query.set('open', state.open);
  return query.toString();
}

/** The page's address for a search; whatever changes what is found goes back to the first page and closes the reader. */
export function hrefOf(state: SearchState, change: Partial<SearchState> = {}): string {
  const text = searchOf({ ...state, ...(changesSearch(change) ? { offset: 0, open: null } : {}), ...change });
  return text === '' ? '/' : `/?${text}`;
}

function changesSearch(change: Partial<SearchState>): boolean {
  return Object.keys(change).some((name) => name !== 'view' && name !== 'open' && name !== 'offset');
}

/** Sets a value to wanted, excluded (written with `-`) or, with `null`, to neither. */
export function withValue(state: SearchState, facet: Facet, value: string, written: string | null): Partial<SearchState> {
  const others = state.filters[facet].filter((one) => bare(one) !== value);
  return { filters: { ...state.filters, [facet]: written === null ? others : [...others, written] } };
}

/** A new search for one value. */
export function searchFor(facet: Facet, value: string): string {
  return hrefOf(EMPTY, withValue(EMPTY, facet, value, value));
}

export function bare(written: string): string {
  return written.startsWith('-') ? written.slice(1) : written;
}

export function isFiltered(state: SearchState): boolean {
  return state.from !== '' || state.to !== '' || FACETS.some((facet) => state.filters[facet].length > 0);
}
