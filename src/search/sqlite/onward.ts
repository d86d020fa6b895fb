import type { EngineQuery } from '../engine.ts';
import { type Columns, groupIn } from './columns.ts';
import type { Connection } from './database.ts';
import type { Shown } from './folded.ts';
import type { Span } from './hits.ts';
import { ALONE, SLOTS, tablesOf } from './schema.ts';

/** Groups are those the articles are in now: what has been put together since was shown too. */
export function shownBefore(connection: Connection, columns: Columns, { shown = [], collapse }: EngineQuery): Shown {
  const find = connection.statement(`SELECT docid FROM ${tablesOf(columns.build).doc} WHERE article_id = ?`);
  const groups = columns.groupsFor(collapse);
  const docids = shown.flatMap((id) => find.get(id)?.['docid'] ?? []);
  const slots = docids.map((docid) => columns.order[columns.before(Number(docid))] ?? 0);
  return { slots: new Set(slots), groups: new Set(slots.map((slot) => groupIn(groups, slot)).filter((group) => group !== ALONE)) };
}

/** What is left of a span from the second of the place on where the page before ended. */
export function onwardSpan(columns: Columns, { from, to }: Span, { after, sort }: EngineQuery): Span {
  if (!after) return { from, to };
  if (sort === 'oldest') return { from: Math.min(to, Math.max(from, columns.before(after.sortAt * SLOTS))), to };
  return { from, to: Math.max(from, Math.min(to, columns.before((after.sortAt + 1) * SLOTS))) };
}

/** Within that second only ids tell what comes after it. */
export function afterPlace(connection: Connection, columns: Columns, { after }: EngineQuery): (slot: number) => boolean {
  if (!after) return () => true;
  const find = connection.statement(`SELECT article_id AS id FROM ${tablesOf(columns.build).doc} WHERE docid = ?`);
  return (slot) => columns.secondOf(slot) !== after.sortAt || String(find.get(BigInt(columns.docids[slot] ?? 0))?.['id']) > after.id;
}
