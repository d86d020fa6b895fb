import { EngineRejectedError } from '../engine.ts';
import type { EngineQuery, EngineResult } from '../engine.ts';
import { facetsFrom } from './check.ts';
import type { Connection } from './connection.ts';
import { excludeByName } from './exclusions.ts';
import { countedAttributes, FACET_ATTRIBUTES } from './filter.ts';
import { MAX_UNITS, planQuery } from './plan.ts';
import type { Plan } from './plan.ts';
import { ask, baseQuery } from './request.ts';
import { searchChecked } from './search-checked.ts';

/**
 * Answers one query from the index; ids, total and facets are exact unless a note says otherwise.
 * `maxTotal`: where the server stops counting (`pagination.maxTotalHits`).
 */
export async function search(connection: Connection, uid: string, query: EngineQuery, maxTotal: number): Promise<EngineResult> {
  const planned = planQuery(query);
  if (planned.filter === null) {
    return { ids: [], total: 0, totalIsExact: true, facets: facetsFrom(query.facets ?? [], () => []), notes: [] };
  }
  const plan = await excludeByName(connection, uid, planned);
  if (plan.unsure.length > 0 || plan.units.length > MAX_UNITS) return searchChecked(connection, uid, query, plan, maxTotal);
  const { ids, total, facets } = await searchDirectly(connection, uid, query, plan);
  const exact = total < maxTotal;
  return {
    ids,
    total,
    totalIsExact: exact,
    facets,
    notes: exact ? [] : [{ code: 'total-capped', message: `Counting stops at ${maxTotal} articles.` }],
  };
}

/**
 * Exact totals come only with pages. Where the wanted window is no page, it is asked for by offset, and the total by
 * another query that brings no hits.
 */
async function searchDirectly(
  connection: Connection,
  uid: string,
  query: EngineQuery,
  plan: Plan,
): Promise<Pick<EngineResult, 'ids' | 'total' | 'facets'>> {
  const { limit, offset, facets: extra = [] } = query;
  const base = baseQuery(uid, plan, plan.units);
  const isPage = limit === 0 || offset % limit === 0;
  const page = isPage ? { hitsPerPage: limit, page: limit === 0 ? 1 : offset / limit + 1 } : { hitsPerPage: 0, page: 1 };
  const counted = { ...base, ...page, facets: countedAttributes(query) };
  const [first, second] = await ask(connection, isPage ? [counted] : [counted, { ...base, limit, offset }]);
  if (first?.totalHits === undefined)
    throw new EngineRejectedError('Meilisearch answered a search without a total; it must be version 1.15 or later');
  return {
    ids: (second ?? first).hits.map((hit) => hit.id),
    total: first.totalHits,
    facets: facetsFrom(extra, (facet) => Object.entries(first.facetDistribution?.[FACET_ATTRIBUTES[facet]] ?? {})),
  };
}
