import type { FederatedMultiSearchParams, MultiSearchFederation, MultiSearchQuery, MultiSearchResult, SearchResponse } from 'meilisearch';
import { EngineRejectedError } from '../engine.ts';
import type { FacetAttribute } from './check.ts';
import type { Connection, Patience } from './connection.ts';
import type { MeiliDocument } from './document.ts';
import { type Folding, groupOf } from './folding.ts';
import { NEWEST, queryText } from './plan.ts';
import type { Plan } from './plan.ts';

/** An id, and whatever else was asked for. */
export type Hit = Pick<MeiliDocument, 'id'> & Partial<Pick<MeiliDocument, FacetAttribute | Folding['attribute']>>;

/** Asks for a total and facets only. */
export const NO_HITS = { hitsPerPage: 0, page: 1 };

/** @throws EngineRejectedError where the server does not say it */
export function totalOf(answer: { readonly totalHits?: number } | undefined): number {
  if (answer?.totalHits !== undefined) return answer.totalHits;
  throw new EngineRejectedError('Meilisearch answered a search without a total; it must be version 1.15 or later');
}

/** The query that brings the ids of what matches these units and the rest of the plan. */
export function baseQuery(uid: string, plan: Plan, units: readonly string[]): MultiSearchQuery {
  return {
    indexUid: uid,
    q: queryText(plan.negations, units),
    filter: [...plan.filter],
    sort: [...plan.sort],
    matchingStrategy: 'all',
    attributesToRetrieve: ['id'],
  };
}

export function withConditions(query: MultiSearchQuery, conditions: readonly string[]): MultiSearchQuery {
  return { ...query, filter: [...(Array.isArray(query.filter) ? query.filter : []), ...conditions] };
}

/** The answers to all queries, in their order. */
export async function ask(
  connection: Connection,
  queries: MultiSearchQuery[],
  patience: Patience = 'search',
): Promise<MultiSearchResult<Hit>[]> {
  const { results } = await connection.call(
    'searches',
    (client) => client.multiSearch<{ queries: MultiSearchQuery[] }, Hit>({ queries }),
    patience,
  );
  return results;
}

/** The client's own type knows no pages yet, which alone bring exact totals. */
interface Federation extends MultiSearchFederation {
  readonly page?: number;
  readonly hitsPerPage?: number;
}

/**
 * One answer to several queries: what any of them finds, each document once. The server refuses to put hits of a query
 * without words in one order of relevance with others, so that without another order the newest come first.
 */
export async function askAny(
  connection: Connection,
  queries: readonly MultiSearchQuery[],
  federation: Federation,
  patience: Patience = 'search',
): Promise<SearchResponse<Hit>> {
  const sorted = queries.map((query) => ({ ...query, sort: query.sort?.length ? query.sort : [...NEWEST] }));
  return federated(connection, sorted, federation, patience);
}

async function federated(
  connection: Connection,
  queries: readonly MultiSearchQuery[],
  federation: Federation,
  patience: Patience,
): Promise<SearchResponse<Hit>> {
  return connection.call(
    'federated',
    async (client) => client.multiSearch<FederatedMultiSearchParams, Hit>({ federation, queries: [...queries] }),
    patience,
  );
}

/** A query and whether its hits have an order of relevance of their own. */
export interface RankedQuery {
  readonly query: MultiSearchQuery;
  readonly isRanked: boolean;
}

/** `more`: conditions beside the plan's. Hits without words are all equal, and those by a tag come after those by the name it stands in for. */
export function rankedQuery(uid: string, plan: Plan, units: readonly string[], more: readonly string[] = []): RankedQuery {
  return { query: withConditions(baseQuery(uid, plan, units), more), isRanked: plan.sort.length === 0 && units.length > 0 && !plan.byTag };
}

/**
 * Ids of what any of several queries finds, `limit` at most. Hits of those that are ranked come first, by relevance, then
 * the newest of what only the others find.
 */
export async function idsOfAny(
  connection: Connection,
  queries: readonly RankedQuery[],
  limit: number,
  patience: Patience = 'search',
  folding: Folding | null = null,
): Promise<string[]> {
  const fields = folding ? { attributesToRetrieve: ['id', folding.attribute] } : {};
  const distinct = folding ? { distinct: folding.attribute } : {};
  const asked = queries.map(({ query, isRanked }) => ({ query: { ...query, ...fields }, isRanked }));
  const ranked = asked.filter(({ isRanked }) => isRanked).map(({ query }) => query);
  const best = await bestOfAny(connection, ranked, { ...distinct, limit }, patience);
  const isDone = best.length >= limit || ranked.length === queries.length;
  const all = isDone
    ? []
    : (
        await askAny(
          connection,
          asked.map(({ query }) => query),
          { ...distinct, limit, offset: 0 },
          patience,
        )
      ).hits;
  const firsts = new Map<string, string>();
  for (const hit of [...best, ...all]) {
    const group = groupOf(hit, folding);
    const key = group === null ? `article ${hit.id}` : `group ${group}`;
    if (!firsts.has(key)) firsts.set(key, hit.id);
  }
  return [...firsts.values()].slice(0, limit);
}

async function bestOfAny(
  connection: Connection,
  queries: readonly MultiSearchQuery[],
  window: { readonly limit: number; readonly distinct?: string },
  patience: Patience,
): Promise<Hit[]> {
  const [first, ...others] = queries;
  if (!first) return [];
  if (others.length === 0) return (await ask(connection, [{ ...first, ...window }], patience)).flatMap(({ hits }) => hits);
  return (await federated(connection, queries, { ...window, offset: 0 }, patience)).hits;
}

/** How many documents match each query text. */
export async function countAll(connection: Connection, uid: string, texts: readonly string[]): Promise<number[]> {
  const queries = texts.map((q) => ({ indexUid: uid, q, matchingStrategy: 'all' as const, page: 1, hitsPerPage: 0 }));
  const results = await ask(connection, queries);
  return results.map((result) => result.totalHits ?? 0);
}
