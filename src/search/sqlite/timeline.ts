import { HourCounter, type HourCounts } from '../timeline/counter.ts';
import { groupIn } from './columns.ts';
import type { PageSource } from './pages.ts';
import { visitHits } from './hits.ts';
import { ALONE, SLOTS, tablesOf } from './schema.ts';

/** Counts the hits by the hour, from what is kept in memory. Call within the transaction that found them. */
export function countHours({ connection, columns, set, span, query }: PageSource): HourCounts {
  const { docids } = columns;
  const groups = columns.groupsFor(query.collapse);
  const undated = undatedOf({ connection, columns });
  const counter = new HourCounter<number>();
  visitHits(columns, set, span, 1, (slot) => {
    const docid = docids[slot] ?? 0;
    const group = groupIn(groups, slot);
    counter.add(Math.floor(docid / SLOTS), undated.has(docid), group === ALONE ? null : group);
    return true;
  });
  return counter.result();
}

/** Few: outlets that give no date at all are rare. */
function undatedOf({ connection, columns }: Pick<PageSource, 'connection' | 'columns'>): ReadonlySet<number> {
  const rows = connection.statement(`SELECT docid FROM ${tablesOf(columns.build).undated}`).all();
  return new Set(rows.map((row) => Number(row['docid'])));
}
