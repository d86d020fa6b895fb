import { storedDocuments } from './candidates.ts';
import { holds } from './check.ts';
import type { Connection } from './connection.ts';
import { conditionsOf, MAX_UNITS, unitOf } from './plan.ts';
import type { Plan, Unsure } from './plan.ts';
import { ask, baseQuery } from './request.ts';
import type { Words } from '../query/ast.ts';

/** Articles that are excluded by name at most, for each phrase. */
const MAX_NAMED = 2000;

/**
 * The server would exclude more than a negated phrase asks for. Where few articles come into question, those that
 * really hold the phrase are excluded by id, and nothing of the rest has to be checked.
 */
export async function excludeByName(connection: Connection, uid: string, plan: Plan): Promise<Plan> {
  const filter = [...plan.filter];
  const unsure: Unsure[] = [];
  for (const term of plan.unsure) {
    const holders = term.negated ? await holdersOf(connection, uid, plan, term.words) : null;
    if (holders === null) unsure.push(term);
    else if (holders.length > 0) filter.push(`id NOT IN [${holders.map((id) => `"${id}"`).join(', ')}]`);
  }
  return { ...plan, filter, unsure };
}

/** Ids of the hits that hold the phrase; null where too many would have to be checked. */
async function holdersOf(connection: Connection, uid: string, plan: Plan, words: Words): Promise<string[] | null> {
  const conditions = conditionsOf(words);
  if (conditions.includes(false)) return [];
  const unit = unitOf(words);
  const base = baseQuery(uid, plan, [...(unit === null ? [] : [unit]), ...plan.units].slice(0, MAX_UNITS));
  const filter = [...plan.filter, ...conditions.filter((condition) => typeof condition === 'string')];
  const ids = (await ask(connection, [{ ...base, filter, limit: MAX_NAMED + 1 }])).flatMap((result) => result.hits.map((hit) => hit.id));
  if (ids.length > MAX_NAMED) return null;
  const holders: string[] = [];
  for await (const stored of storedDocuments(connection, uid, ids, ['foldTitle', 'foldText'])) {
    if (holds(stored, words)) holders.push(stored.id);
  }
  return holders;
}
