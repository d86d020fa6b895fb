import { type Collapse, type Facet, FACETS, forEachFacet, type Sort } from '../search/engine.ts';

/** The search a page shows, as its address holds it: everything is in the link, nothing in the browser. */
export interface PageState {
  readonly q: string;
  /** Values as written: one that begins with `-` excludes. */
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
  /** Days or times as written; empty for none. */
  readonly from: string;
  readonly to: string;
  readonly sort: Sort | null;
  /** Null: as it is usual. */
  readonly collapse: Collapse | null;
  readonly offset: number;
  /** Whether names of actors find their other names too. */
  readonly expand: boolean;
}

export const EMPTY_STATE: PageState = {
  q: '',
  filters: forEachFacet(() => []),
  from: '',
  to: '',
  sort: null,
  collapse: null,
  offset: 0,
  expand: true,
};

/** The page's address for a search; a change of anything but the offset goes back to the first page. */
export function hrefOf(state: PageState, change: Partial<PageState> = {}): string {
  const next = { ...state, offset: 0, ...change };
  const query = new URLSearchParams();
  if (next.q !== '') query.set('q', next.q);
  for (const facet of FACETS) for (const value of next.filters[facet]) query.append(facet, value);
  if (next.from !== '') query.set('from', next.from);
  if (next.to !== '') query.set('to', next.to);
  if (next.sort !== null) query.set('sort', next.sort);
  if (next.collapse !== null) query.set('collapse', next.collapse);
  if (!next.expand) query.set('expand', 'false');
  if (next.offset > 0) query.set('offset', String(next.offset));
  const text = query.toString();
  return text === '' ? '/' : `/?${text}`;
}

/** Sets a value to wanted, excluded (written with `-`) or, with `null`, to neither. */
export function hrefWith(state: PageState, facet: Facet, value: string, written: string | null): string {
  const others = state.filters[facet].filter((one) => bare(one) !== value);
  return hrefOf(state, { filters: { ...state.filters, [facet]: written === null ? others : [...others, written] } });
}

/** Longer searches are not carried along to the articles they found. */
export const MAX_SEARCH_LINK = 2000;

/** An article's page; it remembers the search that led there: `search` is the query part of the search's address. */
export function articleHref(id: string, search = '', revision: number | null = null): string {
  const query = new URLSearchParams();
  if (revision !== null) query.set('revision', String(revision));
  if (search !== '' && search.length <= MAX_SEARCH_LINK) query.set('from', search);
  const text = query.toString();
  return `/article/${encodeURIComponent(id)}${text === '' ? '' : `?${text}`}`;
}

/** A story's page; it remembers the search as an article's does. */
export function storyHref(id: string, search = '', offset = 0): string {
  const query = new URLSearchParams();
  if (offset > 0) query.set('offset', String(offset));
  if (search !== '' && search.length <= MAX_SEARCH_LINK) query.set('from', search);
  const text = query.toString();
  return `/story/${encodeURIComponent(id)}${text === '' ? '' : `?${text}`}`;
}

/** The query part of a search's address, without `?`. */
export function searchOf(state: PageState): string {
  return hrefOf(state, { offset: state.offset }).slice(2);
}

/** Back to a search: whatever was given, this is our own search page. */
export function searchHref(search: string): string {
  return `/?${new URLSearchParams(search).toString()}`;
}

export function bare(written: string): string {
  return written.startsWith('-') ? written.slice(1) : written;
}

export function isFiltered(state: PageState): boolean {
  return state.from !== '' || state.to !== '' || FACETS.some((facet) => state.filters[facet].length > 0);
}
