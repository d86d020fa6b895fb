import { type EngineQuery, type Facet, FACETS } from '../engine.ts';
import type { Labels, SearchHit, SearchResponse } from './types.ts';

/** What the values of the hits and of the filters are called: lists of facets are cut, so not all of them are there. */
export function namesOf(hits: readonly SearchHit[], filters: EngineQuery['filters'], labels: Labels): SearchResponse['names'] {
  const shown: Partial<Record<Facet, readonly string[]>> = {
    source: hits.map(({ source }) => source),
    country: hits.flatMap(({ countries }) => countries),
    actor: hits.flatMap(({ actors }) => actors),
  };
  const named = FACETS.map((facet) => {
    const values = new Set([...(shown[facet] ?? []), ...filters[facet].include, ...filters[facet].exclude]);
    return [facet, Object.fromEntries([...values].map((value) => [value, labels.label(facet, value)]))] as const;
  });
  return Object.fromEntries(named.filter(([, names]) => Object.keys(names).length > 0));
}
