import type { MultiSearchQuery, MultiSearchResult } from 'meilisearch';
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
    filter: [...(plan.filter ?? [])],
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

/** How many documents match each query text. */
export async function countAll(connection: Connection, uid: string, texts: readonly string[]): Promise<number[]> {
  const queries = texts.map((q) => ({ indexUid: uid, q, matchingStrategy: 'all' as const, page: 1, hitsPerPage: 0 }));
  const results = await ask(connection, queries);
  return results.map((result) => result.totalHits ?? 0);
}
