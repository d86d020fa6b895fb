import type { Facet } from '../search/engine.ts';
import { parseQuery } from '../search/query/parse.ts';
import type { FacetValue, SearchParams, SearchResponse, SearchService } from '../search/service.ts';
import { EXTRA_ON_PAGE, FACETS_ON_PAGE } from '../web/pages.ts';

export interface PageAnswer {
  readonly response: SearchResponse;
  /** Kinds that the words of the query filter themselves (`country:SY`): their other values cannot be counted. */
  readonly setInWords: readonly Facet[];
}

/**
 * A search whose facets say what choosing one more value would bring. Values of one kind widen, so a kind with wanted
 * values is counted by a search without them; what is excluded stays excluded.
 *
 * @throws what the service throws
 */
export async function searchForPage(search: SearchService, params: SearchParams): Promise<PageAnswer> {
  const wanted = FACETS_ON_PAGE.filter((facet) => params[facet]?.some((value) => !value.startsWith('-')));
  const [response, ...counted] = await Promise.all([
    search.search({ ...params, facets: EXTRA_ON_PAGE }),
    ...wanted.map((facet) => countOf(search, params, facet)),
  ]);
  const setInWords = parseQuery(params.q).filters.flatMap(({ facet, negated }) => (negated ? [] : [facet]));
  return { response: { ...response, facets: { ...response.facets, ...Object.fromEntries(counted) } }, setInWords };
}

async function countOf(search: SearchService, params: SearchParams, facet: Facet): Promise<[Facet, readonly FacetValue[]]> {
  const excluded = params[facet]?.filter((value) => value.startsWith('-'));
  const { facets } = await search.search({ ...params, [facet]: excluded, facets: [facet], limit: 1, offset: 0 });
  return [facet, facets[facet] ?? []];
}
