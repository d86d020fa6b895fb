import { storedDocuments } from './candidates.ts';
import { holds } from './check.ts';
import type { Connection } from './connection.ts';
import { MAX_UNITS, quoteTerm, titleConditions } from './plan.ts';
import type { CodedTerm, Plan } from './plan.ts';
import { ask, baseQuery } from './request.ts';

/** Articles that are excluded by name at most, for each phrase. */
const MAX_NAMED = 2000;

/**
 * The server would exclude more than a negated phrase asks for. Where few articles come into question, those that
 * really hold the phrase are excluded by id, and nothing of the rest has to be checked.
 */
export async function excludeByName(connection: Connection, uid: string, plan: Plan): Promise<Plan> {
  const filter = [...plan.filter];
  const unsure: CodedTerm[] = [];
  for (const term of plan.unsure) {
    const holders = term.negated ? await holdersOf(connection, uid, plan, { ...term, negated: false }) : null;
    if (holders === null) unsure.push(term);
    else if (holders.length > 0) filter.push(`id NOT IN [${holders.map((id) => `"${id}"`).join(', ')}]`);
  }
  return { ...plan, filter, unsure };
}

/** Ids of the hits that hold the phrase; null where too many would have to be checked. */
async function holdersOf(connection: Connection, uid: string, plan: Plan, term: CodedTerm): Promise<string[] | null> {
  const units = [quoteTerm(term), ...plan.units].slice(0, MAX_UNITS);
  const base = baseQuery(uid, plan, units);
  const query = { ...base, filter: [...plan.filter, ...titleConditions(term)], limit: MAX_NAMED + 1 };
  const ids = (await ask(connection, [query])).flatMap((result) => result.hits.map((hit) => hit.id));
  if (ids.length > MAX_NAMED) return null;
  const holders: string[] = [];
  for await (const stored of storedDocuments(connection, uid, ids, ['foldTitle', 'foldText'])) {
    if (holds(stored, [term])) holders.push(stored.id);
  }
  return holders;
}
