import { FACETS, type Facet } from '../search/engine.ts';
import { parseQuery } from '../search/query/parse.ts';
import type { SearchParams, SearchResponse, SearchService } from '../search/service.ts';

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
  const wanted = FACETS.filter((facet) => params[facet]?.some((value) => !value.startsWith('-')));
  const [response, ...counted] = await Promise.all([search.search(params), ...wanted.map((facet) => countOf(search, params, facet))]);
  const setInWords = parseQuery(params.q).filters.flatMap(({ facet, negated }) => (negated ? [] : [facet]));
  return { response: { ...response, facets: { ...response.facets, ...Object.fromEntries(counted) } }, setInWords };
}

async function countOf(search: SearchService, params: SearchParams, facet: Facet): Promise<[Facet, SearchResponse['facets'][Facet]]> {
  const excluded = params[facet]?.filter((value) => value.startsWith('-'));
  const { facets } = await search.search({ ...params, [facet]: excluded, limit: 1, offset: 0 });
  return [facet, facets[facet]];
}
