import type { EngineQuery } from '../engine.ts';
import { storedDocuments } from './candidates.ts';
import type { Connection } from './connection.ts';
import type { MeiliDocument } from './document.ts';
import { foldingOf, groupOf } from './folding.ts';

/** Conditions of what comes after the pages before; none for the first page. */
export async function onwardConditions(connection: Connection, uid: string, query: EngineQuery): Promise<string[]> {
  const { after, shown = [] } = query;
  const folding = foldingOf(query);
  const groups = await shownGroups(connection, uid, query);
  return [
    ...(after ? [afterCondition(query.sort, after)] : []),
    ...(shown.length === 0 ? [] : [noneOf('id', shown)]),
    ...(folding && groups.size > 0 ? [noneOf(folding.attribute, [...groups])] : []),
  ];
}

/** Groups that the articles shown before are in now: what has been put together since was shown too. */
export async function shownGroups(connection: Connection, uid: string, query: EngineQuery): Promise<Set<string>> {
  const folding = foldingOf(query);
  const groups = new Set<string>();
  if (folding === null) return groups;
  for await (const document of storedDocuments(connection, uid, query.shown ?? [], [folding.attribute])) {
    const group = groupOf(document, folding);
    if (group !== null) groups.add(group);
  }
  return groups;
}

/** The same as `afterCondition`, for a document that was read. */
export function isOnward({ id, sortAt }: Pick<MeiliDocument, 'id' | 'sortAt'>, { after, sort }: EngineQuery): boolean {
  if (!after) return true;
  if (sortAt === after.sortAt) return id > after.id;
  return sort === 'oldest' ? sortAt > after.sortAt : sortAt < after.sortAt;
}

function afterCondition(sort: EngineQuery['sort'], { sortAt, id }: NonNullable<EngineQuery['after']>): string {
  return `(sortAt ${sort === 'oldest' ? '>' : '<'} ${sortAt} OR (sortAt = ${sortAt} AND id > ${JSON.stringify(id)}))`;
}

function noneOf(attribute: string, values: readonly string[]): string {
  return `${attribute} NOT IN [${values.map((value) => JSON.stringify(value)).join(', ')}]`;
}
