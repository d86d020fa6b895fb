import { useEffect } from 'preact/hooks';
import { EXTRA_FACETS, type ExtraFacet, type Facet, MAIN_FACETS } from '../../../search/engine.ts';
import type { FacetValue } from '../../../search/service/types.ts';
import { ask } from '../api/client.ts';
import type { SearchAnswer } from '../api/shapes.ts';
import { type Loaded, useAnswer, useJson } from '../api/use-json.ts';
import { searchParams, type SearchState } from '../state/address.ts';
import { rememberLabels, rememberNames } from '../state/labels.ts';

export const PAGE_SIZE = 20;

/** Counted with every search of the page; the others once somebody opens them. */
const USUAL: readonly Facet[] = ['country', 'region', 'actor', 'event', 'source', 'language'];
const FURTHER: readonly ExtraFacet[] = EXTRA_FACETS.filter((facet) => facet !== 'event');
/** Outlet and language close the list, as they say least about what happened. */
export const ORDER: readonly Facet[] = [
  'country',
  'primaryCountry',
  'region',
  'place',
  'actor',
  'actorType',
  'event',
  'materiel',
  'source',
  'outletCountry',
  'filedFrom',
  'language',
];

export type FacetCounts = Partial<Record<Facet, readonly FacetValue[]>>;

/** The address of an answer to a search; everything that changes the answer is in it. */
export function searchPath(state: SearchState, change: Readonly<Record<string, string>> = {}): string {
  const query = searchParams(state);
  query.set('collapse', state.collapse);
  for (const [name, value] of Object.entries(change)) query.set(name, value);
  return `/api/search?${query.toString()}`;
}

export function useSearch(state: SearchState): Loaded<SearchAnswer> {
  const offset: Record<string, string> = state.offset > 0 ? { offset: String(state.offset) } : {};
  const found = useJson<SearchAnswer>(searchPath(state, { facets: 'event', limit: String(PAGE_SIZE), ...offset }));
  useEffect(() => {
    if (found.data) rememberNames(found.data);
  }, [found.data]);
  return found;
}

/**
 * Counts that say what choosing one more value would bring. Values of one kind widen, so a kind with wanted values is
 * counted by a search without them; what is excluded stays excluded.
 */
export function useFacetCounts(state: SearchState, answer: SearchAnswer | null, further: boolean): Loaded<FacetCounts> {
  const shown = [...USUAL, ...(further ? FURTHER : [])];
  const wanted = shown.filter((facet) => state.filters[facet].some((value) => !value.startsWith('-')));
  const missing = FURTHER.filter((facet) => further && !wanted.includes(facet));
  const paths = [
    ...(missing.length > 0 ? [{ facets: missing, path: searchPath(state, { facets: missing.join(','), limit: '1' }) }] : []),
    ...wanted.map((facet) => ({ facets: [facet], path: searchPath(without(state, facet), { facets: facet, limit: '1' }) })),
  ];
  const key = paths.length === 0 ? null : paths.map(({ path }) => path).join('\n');
  const counted = useAnswer<FacetCounts>(key, async (signal) => {
    const answers = await Promise.all(paths.map(({ path }) => ask<SearchAnswer>(path, signal)));
    const entries = paths.flatMap(({ facets }, index) => facets.map((facet) => [facet, answers[index]?.facets[facet] ?? []] as const));
    const counts: FacetCounts = Object.fromEntries(entries);
    rememberLabels(counts);
    return counts;
  });
  const main: FacetCounts = answer?.facets ?? Object.fromEntries(MAIN_FACETS.map((facet) => [facet, []]));
  const own = key === null ? {} : (counted.data ?? {});
  const facets = ORDER.filter((facet) => shown.includes(facet));
  const data = Object.fromEntries(
    facets.map((facet) => [facet, (wanted.includes(facet) ? own[facet] : undefined) ?? main[facet] ?? own[facet] ?? []]),
  );
  return { ...counted, data };
}

function without(state: SearchState, facet: Facet): SearchState {
  const excluded = state.filters[facet].filter((value) => value.startsWith('-'));
  return { ...state, filters: { ...state.filters, [facet]: excluded } };
}
