import type { EngineQuery } from '../engine.ts';
import { IdList } from '../id-list.ts';
import type { Connection } from './database.ts';
import { FoldedPage, type Shown } from './folded.ts';
import { docidOf, type Hits, type Row } from './hits.ts';
import { ALONE, firstDocid, secondOf } from './schema.ts';

/** Reads in order of time until the page is full: from the beginning, or from the place where the page before ended. */
export function onwardPage(connection: Connection, hits: Hits, query: EngineQuery): string[] {
  const page = new FoldedPage(query.offset, query.limit, shownBefore(connection, hits, query));
  for (const { id, group } of inTime(connection, hits, query)) {
    page.offer(id, group);
    if (page.isFull) break;
  }
  return page.ids;
}

/** All hits in order of time, the first of each group; none where `hits` is null. */
export function listInTime(connection: Connection, hits: Hits | null, query: EngineQuery): IdList {
  const list = new IdList();
  const seen = new Set<number>();
  for (const { id, group } of hits === null ? [] : inTime(connection, hits, { ...query, after: null })) {
    if (seen.has(group)) continue;
    if (group !== ALONE) seen.add(group);
    list.add(id);
  }
  return list;
}

/** Groups are those the articles are in now: what has been put together since was shown too. */
export function shownBefore(connection: Connection, { tables, group }: Hits, { shown = [] }: EngineQuery): Shown {
  const find = connection.statement(`SELECT ${group} AS grp FROM ${tables.doc} WHERE article_id = ?`);
  const groups = shown.map((id) => Number(find.get(id)?.['grp'] ?? ALONE));
  return { ids: new Set(shown), groups: new Set(groups.filter((one) => one !== ALONE)) };
}

/** The hits of one second at a time: row ids do not order them. */
function* inTime(connection: Connection, hits: Hits, query: EngineQuery): Generator<Row, void, undefined> {
  const after = query.after ?? null;
  const { sql, values } = inOrder(hits, query);
  let second: Row[] = [];
  let now = Number.NaN;
  const isAfter = ({ id }: Row): boolean => after === null || now !== after.sortAt || id > after.id;
  const sorted = (): Row[] => second.filter(isAfter).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const row of connection.statement(sql).iterate(...values)) {
    const at = secondOf(Number(row['docid']));
    if (at !== now) {
      yield* sorted();
      second = [];
      now = at;
    }
    second.push({ id: String(row['id']), group: Number(row['grp']) });
  }
  yield* sorted();
}

/** The second of the place before is read again: only ids tell what comes after it there. */
function inOrder({ tables, from, group, values }: Hits, { sort, after }: EngineQuery): { sql: string; values: Hits['values'] } {
  const docid = docidOf(tables, values);
  const order = (direction: string): string => `ORDER BY ${docid} ${direction}`;
  const select = `SELECT ${docid} AS docid, article_id AS id, ${group} AS grp ${from}`;
  const isOldest = sort === 'oldest';
  if (!after) return { sql: `${select} ${order(isOldest ? 'ASC' : 'DESC')}`, values };
  const [condition, bound] = isOldest ? [`${docid} >= ?`, after.sortAt] : [`${docid} < ?`, after.sortAt + 1];
  return { sql: `${select} AND ${condition} ${order(isOldest ? 'ASC' : 'DESC')}`, values: [...values, firstDocid(bound)] };
}
