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
  return connection.call(
    'federated',
    async (client) => client.multiSearch<FederatedMultiSearchParams, Hit>({ federation, queries: sorted }),
    patience,
  );
}

/**
 * Ids of what any of several queries finds, `limit` at most. Where the first has no order of its own, its hits come
 * first by relevance, then the newest of what only the others find.
 */
export async function idsOfAny(
  connection: Connection,
  queries: readonly MultiSearchQuery[],
  limit: number,
  patience: Patience = 'search',
  folding: Folding | null = null,
): Promise<string[]> {
  const asked = folding ? queries.map((query) => ({ ...query, attributesToRetrieve: ['id', folding.attribute] })) : queries;
  const distinct = folding ? { distinct: folding.attribute } : {};
  const [first] = asked;
  const isByRelevance = first !== undefined && !first.sort?.length;
  const best = isByRelevance ? (await ask(connection, [{ ...first, ...distinct, limit }], patience)).flatMap(({ hits }) => hits) : [];
  const all = best.length >= limit ? [] : (await askAny(connection, asked, { ...distinct, limit, offset: 0 }, patience)).hits;
  const firsts = new Map<string, string>();
  for (const hit of [...best, ...all]) {
    const group = groupOf(hit, folding);
    const key = group === null ? `article ${hit.id}` : `group ${group}`;
    if (!firsts.has(key)) firsts.set(key, hit.id);
  }
  return [...firsts.values()].slice(0, limit);
}

/** How many documents match each query text. */
export async function countAll(connection: Connection, uid: string, texts: readonly string[]): Promise<number[]> {
  const queries = texts.map((q) => ({ indexUid: uid, q, matchingStrategy: 'all' as const, page: 1, hitsPerPage: 0 }));
  const results = await ask(connection, queries);
  return results.map((result) => result.totalHits ?? 0);
}
