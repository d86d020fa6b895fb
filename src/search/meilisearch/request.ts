import type { FederatedMultiSearchParams, MultiSearchFederation, MultiSearchQuery, MultiSearchResult, SearchResponse } from 'meilisearch';
import type { Connection, Patience } from './connection.ts';
import { NEWEST, queryText } from './plan.ts';
import type { Plan } from './plan.ts';

export interface Hit {
  readonly id: string;
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
): Promise<string[]> {
  const [first] = queries;
  const isByRelevance = first !== undefined && !first.sort?.length;
  const best = isByRelevance ? (await ask(connection, [{ ...first, limit }], patience)).flatMap(({ hits }) => hits) : [];
  const all = best.length >= limit ? [] : (await askAny(connection, queries, { limit, offset: 0 }, patience)).hits;
  return [...new Set([...best, ...all].map(({ id }) => id))].slice(0, limit);
}

/** How many documents match each query text. */
export async function countAll(connection: Connection, uid: string, texts: readonly string[]): Promise<number[]> {
  const queries = texts.map((q) => ({ indexUid: uid, q, matchingStrategy: 'all' as const, page: 1, hitsPerPage: 0 }));
  const results = await ask(connection, queries);
  return results.map((result) => result.totalHits ?? 0);
}
