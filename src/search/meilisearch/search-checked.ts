import type { EngineQuery } from '../engine.ts';
import { storedDocuments } from './candidates.ts';
import type { QueryNode } from '../query/ast.ts';
import { type Candidate, candidateFields, FacetCounter, holds } from './check.ts';
import type { Connection, Patience } from './connection.ts';
import type { MeiliDocument } from './document.ts';
import { foldingOf, groupOf } from './folding.ts';
import { isOnward, shownGroups } from './onward.ts';
import { MAX_UNITS } from './plan.ts';
import type { Plan } from './plan.ts';
import { ask, countAll, idsOfAny, type RankedQuery, rankedQuery } from './request.ts';
import type { Answer } from './search.ts';

/** Candidates that are checked at most unless the total must be exact; those first in the wanted order. */
const MAX_CANDIDATES = 10_000;
/** Of very many units only the longest are weighed against each other. */
const MAX_WEIGHED = 40;

/**
 * For what the server only approximates: asks for all candidates, reads their stored words and keeps those that satisfy
 * the query. Total, facets and paging are computed here. Where the total must be exact, all candidates are checked that
 * the server gives (`maxTotal`).
 */
export async function searchChecked(
  connection: Connection,
  uid: string,
  query: EngineQuery,
  plans: readonly Plan[],
  maxTotal: number,
): Promise<Answer> {
  const checked = await checkedHits(connection, uid, query, plans, maxTotal, ['sortAt']);
  const counter = new FacetCounter(query.facets ?? []);
  const folding = foldingOf(query);
  const ids: string[] = [];
  let total = 0;
  const shown = new Set(query.shown);
  const before = await shownGroups(connection, uid, query);
  for await (const candidate of checked.hits) {
    const group = groupOf(candidate, folding);
    if (counter.add(candidate, group)) total += 1;
    if (!isOnward(candidate, query) || shown.has(candidate.id) || (group !== null && before.has(group))) continue;
    if (group !== null) before.add(group);
    ids.push(candidate.id);
  }
  return {
    ids: ids.slice(query.offset, query.offset + query.limit),
    total,
    totalIsExact: checked.notes.length === 0,
    facets: counter.facets(query.allValues === true),
    notes: checked.notes,
  };
}

/** The candidates that satisfy the query, in the wanted order, with these fields beside those that are counted; a note where some were not checked. */
export async function checkedHits<Field extends keyof MeiliDocument>(
  connection: Connection,
  uid: string,
  query: EngineQuery,
  plans: readonly Plan[],
  maxTotal: number,
  fields: readonly Field[],
): Promise<{ readonly hits: AsyncIterable<Candidate & Pick<MeiliDocument, Field>>; readonly notes: Answer['notes'] }> {
  const queries: RankedQuery[] = [];
  for (const plan of plans) queries.push(rankedQuery(uid, plan, await bestUnits(connection, uid, plan.units)));
  const most = query.exactTotal === true ? maxTotal : Math.min(MAX_CANDIDATES, maxTotal);
  const candidates = await candidateIds(connection, queries, Math.min(most + 1, maxTotal), most > MAX_CANDIDATES ? 'work' : 'search');
  // Where the server stops counting, whether there are more is not known.
  const capped = candidates.length > most || candidates.length >= maxTotal;
  const stored = storedDocuments(connection, uid, candidates.slice(0, most), [...candidateFields(query), ...fields]);
  return {
    hits: holding(stored, query.query.tree),
    notes: capped ? [{ code: 'candidates-capped', message: cappedMessage(most) }] : [],
  };
}

async function* holding<Stored extends Candidate>(documents: AsyncIterable<Stored>, tree: QueryNode | null): AsyncGenerator<Stored> {
  for await (const document of documents) if (holds(document, tree)) yield document;
}

function cappedMessage(most: number): string {
  return (
    `Phrases of three words and more, phrases of the title, and more than ${MAX_UNITS} words are checked article by article. ` +
    `Only the first ${most} candidates were checked; narrow the search to see the rest.`
  );
}

/** `limit` is one more than will be checked, so that it shows when there are too many. */
async function candidateIds(connection: Connection, queries: readonly RankedQuery[], limit: number, patience: Patience): Promise<string[]> {
  if (queries.length > 1) return idsOfAny(connection, queries, limit, patience);
  const results = await ask(
    connection,
    queries.map(({ query }) => ({ ...query, limit })),
    patience,
  );
  return results.flatMap((result) => result.hits.map((hit) => hit.id));
}

/** At most ten units that leave the fewest candidates: the rarest ones. */
export async function bestUnits(connection: Connection, uid: string, units: readonly string[]): Promise<readonly string[]> {
  if (units.length <= MAX_UNITS) return units;
  const longest = units.toSorted((left, right) => right.length - left.length).slice(0, MAX_WEIGHED);
  const counts = await countAll(connection, uid, longest);
  return longest
    .map((unit, at) => ({ unit, count: counts[at] ?? 0 }))
    .sort((left, right) => left.count - right.count)
    .slice(0, MAX_UNITS)
    .map(({ unit }) => unit);
}
