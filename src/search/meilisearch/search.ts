import type { EngineQuery, EngineResult, Place } from '../engine.ts';
import { facetsFrom } from './check.ts';
import type { Connection } from './connection.ts';
import { storedDocuments } from './candidates.ts';
import { excludeByName } from './exclusions.ts';
import { facetAttributes, valuesOf } from './facet-values.ts';
import { onwardConditions } from './onward.ts';
import { MAX_UNITS, planCounting, planQuery } from './plan.ts';
import type { Plan, Planned } from './plan.ts';
import { ask, askAny, baseQuery, idsOfAny, NO_HITS, rankedQuery, totalOf, withConditions } from './request.ts';
import { foldingOf } from './folding.ts';
import { searchChecked } from './search-checked.ts';
import { searchFolded } from './search-folded.ts';

/** Plans up to which articles are excluded by id: each costs questions of its own. */
const MAX_NAMING = 8;
/** Documents that are looked at for the last place; one can be gone in the meantime. */
const LAST_ONES = 3;

/** What the ways of answering find out; the rest is the same for all. */
export type Answer = Omit<EngineResult, 'last'>;

/**
 * Answers one query from the index; ids, total and facets are exact unless a note says otherwise.
 * `maxTotal`: where the server stops counting (`pagination.maxTotalHits`).
 */
export async function search(connection: Connection, uid: string, query: EngineQuery, maxTotal: number): Promise<EngineResult> {
  const answer = await answerOf(connection, uid, query, maxTotal);
  const goesOn = query.sort !== 'relevance' && answer.ids.length >= query.limit;
  return { ...answer, last: goesOn ? await lastPlace(connection, uid, answer.ids) : null };
}

async function lastPlace(connection: Connection, uid: string, ids: readonly string[]): Promise<Place | null> {
  let last: Place | null = null;
  for await (const { id, sortAt } of storedDocuments(connection, uid, ids.slice(-LAST_ONES), ['sortAt'])) last = { id, sortAt };
  return last;
}

async function answerOf(connection: Connection, uid: string, query: EngineQuery, maxTotal: number): Promise<Answer> {
  const planned = planQuery(query);
  const plans: Plan[] = [];
  for (const plan of planned) plans.push(planned.length > MAX_NAMING ? plan : await excludeByName(connection, uid, plan));
  const [first, ...others] = plans;
  if (!first) return { ids: [], total: 0, totalIsExact: true, facets: facetsFrom(query.facets ?? [], () => []), notes: [] };
  if (plans.some(({ unsure, units }) => unsure.length > 0 || units.length > MAX_UNITS))
    return searchChecked(connection, uid, query, plans, maxTotal);
  const counting = others.length > 0 && planned.every(({ unsure }) => unsure.length === 0) ? planCounting(query) : plans;
  const folding = foldingOf(query);
  const onward = await onwardConditions(connection, uid, query);
  if (folding) return searchFolded(connection, uid, query, { plans, counting }, { ...folding, onward }, maxTotal);
  const { ids, total, facets } =
    others.length === 0
      ? await searchDirectly(connection, uid, query, first, onward)
      : await searchAny(connection, uid, query, { plans, counting }, onward);
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
  onward: readonly string[],
): Promise<Pick<EngineResult, 'ids' | 'total' | 'facets'>> {
  const { limit, offset, facets: extra = [] } = query;
  const base = baseQuery(uid, plan, plan.units);
  const page = onward.length > 0 ? null : pageOf(query);
  const counted = { ...base, ...(page ?? NO_HITS), facets: facetAttributes(query) };
  const [first, second] = await ask(connection, page ? [counted] : [counted, { ...withConditions(base, onward), limit, offset }]);
  const total = totalOf(first);
  return {
    ids: (second ?? first)?.hits.map((hit) => hit.id) ?? [],
    total,
    facets: facetsFrom(extra, (facet) => valuesOf(first?.facetDistribution ?? {}, facet), query.allValues),
  };
}

/** The same for what any of several plans finds. */
async function searchAny(
  connection: Connection,
  uid: string,
  query: EngineQuery,
  { plans, counting }: Planned,
  onward: readonly string[],
): Promise<Pick<EngineResult, 'ids' | 'total' | 'facets'>> {
  const { limit, offset, facets: extra = [] } = query;
  const page = query.sort === 'relevance' || onward.length > 0 ? null : pageOf(query);
  const queries = (page ? plans : counting).map((plan) => baseQuery(uid, plan, plan.units));
  const counted = await askAny(connection, queries, { ...(page ?? NO_HITS), facetsByIndex: { [uid]: facetAttributes(query) } });
  const distribution = counted.facetsByIndex?.[uid]?.distribution ?? {};
  const ranked = plans.map((plan) => rankedQuery(uid, plan, plan.units, onward));
  return {
    ids: page ? counted.hits.map((hit) => hit.id) : (await idsOfAny(connection, ranked, offset + limit)).slice(offset),
    total: totalOf(counted),
    facets: facetsFrom(extra, (facet) => valuesOf(distribution, facet), query.allValues),
  };
}

/** The wanted window as a page; null where it is none. */
function pageOf({ limit, offset }: EngineQuery): { hitsPerPage: number; page: number } | null {
  if (limit === 0) return NO_HITS;
  return offset % limit === 0 ? { hitsPerPage: limit, page: offset / limit + 1 } : null;
}
