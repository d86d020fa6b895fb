import type { FederatedMultiSearchParams, MultiSearchFederation, MultiSearchQuery, MultiSearchResult, SearchResponse } from 'meilisearch';
import type { Connection, Patience } from './connection.ts';
import { queryText } from './plan.ts';
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

/** Hits of the first query come first by relevance, whatever the others score. */
const LATER_WEIGHT = 0.01;

/** One answer to several queries: what any of them finds, each document once. */
export async function askAny(
  connection: Connection,
  queries: readonly MultiSearchQuery[],
  federation: Federation,
  patience: Patience = 'search',
): Promise<SearchResponse<Hit>> {
  const weighted = queries.map((query, at) => ({ ...query, federationOptions: { weight: at === 0 ? 1 : LATER_WEIGHT } }));
  return connection.call(
    'federated',
    async (client) => client.multiSearch<FederatedMultiSearchParams, Hit>({ federation, queries: weighted }),
    patience,
  );
}

/** How many documents match each query text. */
export async function countAll(connection: Connection, uid: string, texts: readonly string[]): Promise<number[]> {
  const queries = texts.map((q) => ({ indexUid: uid, q, matchingStrategy: 'all' as const, page: 1, hitsPerPage: 0 }));
  const results = await ask(connection, queries);
  return results.map((result) => result.totalHits ?? 0);
}
