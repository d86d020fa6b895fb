import { IdList } from '../id-list.ts';
import { groupIn } from './columns.ts';
import { idFinder, offerByTime, type PageSource } from './pages.ts';
import { ALONE } from './schema.ts';

/** All hits in order of time, the first of each group. */
export function listByTime(source: PageSource): IdList {
  const { connection, columns, query } = source;
  const list = new IdList();
  const seen = new Set<number>();
  const groups = columns.groupsFor(query.collapse);
  const idOf = idFinder(connection, columns);
  const add = (id: string, group: number): void => {
    if (seen.has(group)) return;
    if (group !== ALONE) seen.add(group);
    list.add(id);
  };
  offerByTime(
    { ...source, query: { ...query, after: null } },
    {
      isFull: false,
      offerTied(slots) {
        const tied = slots.map((slot) => ({ id: idOf(slot), group: groupIn(groups, slot) }));
        for (const { id, group } of tied.sort((a, b) => (a.id < b.id ? -1 : 1))) add(id, group);
      },
    },
  );
  return list;
}
