import type { EngineQuery, EngineResult } from '../engine.ts';
import { storedDocuments } from './candidates.ts';
import { CANDIDATE_FIELDS, FacetCounter, holds } from './check.ts';
import type { Connection } from './connection.ts';
import { MAX_UNITS } from './plan.ts';
import type { Plan } from './plan.ts';
import { ask, baseQuery, countAll } from './request.ts';

/** Candidates that are checked at most; those first in the wanted order. */
const MAX_CANDIDATES = 10_000;
/** Of very many units only the longest are weighed against each other. */
const MAX_WEIGHED = 40;

/**
 * For what the server only approximates: asks for all candidates, reads their stored words and keeps those that hold
 * every term. Total, facets and paging are computed here.
 */
export async function searchChecked(connection: Connection, uid: string, query: EngineQuery, plan: Plan): Promise<EngineResult> {
  const units = await bestUnits(connection, uid, plan.units);
  const terms = units.length < plan.units.length ? [...plan.unsure, ...plan.positive] : plan.unsure;
  const candidates = await candidateIds(connection, uid, plan, units);
  const capped = candidates.length > MAX_CANDIDATES;
  const counter = new FacetCounter();
  const ids: string[] = [];
  for await (const candidate of storedDocuments(connection, uid, candidates.slice(0, MAX_CANDIDATES), CANDIDATE_FIELDS)) {
    if (!holds(candidate, terms)) continue;
    ids.push(candidate.id);
    counter.add(candidate);
  }
  return {
    ids: ids.slice(query.offset, query.offset + query.limit),
    total: ids.length,
    totalIsExact: !capped,
    facets: counter.facets(),
    notes: capped ? [{ code: 'candidates-capped', message: CAPPED }] : [],
  };
}

const CAPPED =
  `Phrases of three words and more, and more than ${MAX_UNITS} words, are checked article by article. ` +
  `Only the first ${MAX_CANDIDATES} candidates were checked; narrow the search to see the rest.`;

/** One more than will be checked, so that it shows when there are too many. */
async function candidateIds(connection: Connection, uid: string, plan: Plan, units: readonly string[]): Promise<string[]> {
  const results = await ask(connection, [{ ...baseQuery(uid, plan, units), limit: MAX_CANDIDATES + 1 }]);
  return results.flatMap((result) => result.hits.map((hit) => hit.id));
}

/** At most ten units that leave the fewest candidates: the rarest ones. */
async function bestUnits(connection: Connection, uid: string, units: readonly string[]): Promise<readonly string[]> {
  if (units.length <= MAX_UNITS) return units;
  const longest = units.toSorted((left, right) => right.length - left.length).slice(0, MAX_WEIGHED);
  const counts = await countAll(connection, uid, longest);
  return longest
    .map((unit, at) => ({ unit, count: counts[at] ?? 0 }))
    .sort((left, right) => left.count - right.count)
    .slice(0, MAX_UNITS)
    .map(({ unit }) => unit);
}
