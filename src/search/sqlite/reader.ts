import type { EngineQuery, EngineResult, Place } from '../engine.ts';
import type { IdList } from '../id-list.ts';
import { liveBuild } from './builds.ts';
import type { Connection } from './database.ts';
import { addTally, type KnownTags, refreshTags } from './facets.ts';
import { FoldedPage } from './folded.ts';
import { docidOf, type Hits, type Row } from './hits.ts';
import { type Match, matchOf, type TimedMatch } from './match.ts';
import { listInTime, onwardPage, shownBefore } from './onward.ts';
import { wantedWords } from '../query/tree.ts';
import { ALONE, firstDocid, MAX_SECONDS, secondOf, SLOT_BITS, tablesOf, type Tables } from './schema.ts';

/** Title words weigh five times those of the text; the tags in `meta` only filter. */
const RANKING = 'bm25(5.0, 1.0, 0.0)';

export interface Reader {
  search(query: EngineQuery): EngineResult;
  list(query: EngineQuery): IdList;
}

export function createReader(connection: Connection, known: KnownTags): Reader {
  addTally(connection.db, known);
  return {
    search: (query) => connection.transaction('read', () => search(connection, known, query)),
    list: (query) => connection.transaction('read', () => list(connection, known, query)),
  };
}

function list(connection: Connection, known: KnownTags, query: EngineQuery): IdList {
  const tables = tablesOf(liveBuild(connection).id);
  const tags = refreshTags(connection, known);
  const match = matchOf(query, (facet, value) => tags.id(facet, value));
  const hits = match.kind === 'none' ? null : hitsOf(tables, match, query);
  return listInTime(connection, hits, query);
}

function search(connection: Connection, known: KnownTags, query: EngineQuery): EngineResult {
  const tables = tablesOf(liveBuild(connection).id);
  const tags = refreshTags(connection, known);
  tags.reset();
  const extra = query.facets ?? [];
  const match = matchOf(query, (facet, value) => tags.id(facet, value));
  if (match.kind === 'none') return answer([], null, 0, tags.facets(extra));
  const hits = hitsOf(tables, match, query);
  const counted = `${hits.group}, ${tables.doc}.tags${extra.length > 0 ? `, ${tables.doc}.more` : ''}`;
  const row = connection.statement(`SELECT tally(${counted}) AS hits ${hits.from}`).get(...hits.values);
  const found = Number(row?.['hits'] ?? 0);
  const total = tags.folded(found);
  const empty = query.limit <= 0 || query.offset >= total;
  const ids = empty ? [] : page(connection, hits, query, found - total);
  return answer(ids, isByRank(query) ? null : placeOf(connection, tables, ids.at(-1)), total, tags.facets(extra));
}

function answer(ids: readonly string[], last: Place | null, total: number, facets: EngineResult['facets']): EngineResult {
  return { ids, last, total, totalIsExact: true, facets, notes: [] };
}

function placeOf(connection: Connection, { doc }: Tables, id: string | undefined): Place | null {
  const row = id === undefined ? undefined : connection.statement(`SELECT docid FROM ${doc} WHERE article_id = ?`).get(id);
  return id === undefined || !row ? null : { id, sortAt: secondOf(Number(row['docid'])) };
}

function isByRank({ sort, query }: EngineQuery): boolean {
  return sort === 'relevance' && wantedWords(query.tree).length > 0;
}

function hitsOf(tables: Tables, match: Match, query: EngineQuery): Hits {
  const { doc, fts } = tables;
  const group = groupOf(tables, query);
  const range = [firstDocid(query.from ?? -MAX_SECONDS), firstDocid(query.to ?? MAX_SECONDS)];
  if (match.kind !== 'words') return { tables, group, from: `FROM ${doc} WHERE ${doc}.docid >= ? AND ${doc}.docid < ?`, values: range };
  // CROSS JOIN keeps SQLite from starting at the documents.
  const from = `FROM ${fts} CROSS JOIN ${doc} ON ${doc}.docid = ${fts}.rowid
    WHERE ${fts} MATCH ? AND ${fts}.rowid >= ? AND ${fts}.rowid < ?${match.within ? inSpans(fts, match.within.length) : ''}`;
  return { tables, group, from, values: [match.expression, ...range, ...(match.within ?? []).flatMap(spanValues)] };
}

/** The plus keeps SQLite from starting at these, which would leave no way to use the first MATCH. */
function inSpans(fts: string, count: number): string {
  const span = `SELECT rowid FROM ${fts} WHERE ${fts} MATCH ? AND rowid >= ? AND rowid < ?`;
  return ` AND +${fts}.rowid IN (${Array.from({ length: count }, () => span).join(' UNION ALL ')})`;
}

function spanValues({ expression, from, to }: TimedMatch): Hits['values'] {
  return [expression, firstDocid(from), firstDocid(to)];
}

function groupOf({ doc }: Tables, { collapse = 'none' }: EngineQuery): string {
  return { none: String(ALONE), copies: `${doc}.copies`, stories: `${doc}.story` }[collapse];
}

/** `folded`: hits that are in the group of another; where there are none, nothing is done for them. */
function page(connection: Connection, hits: Hits, query: EngineQuery, folded: number): string[] {
  const byRank = isByRank(query);
  if (query.after || query.shown?.length)
    return byRank ? foldedBestPage(connection, hits, query, folded) : onwardPage(connection, hits, query);
  if (folded === 0) return (byRank ? bestOf(connection, hits, query) : timePage(connection, hits, query)).map(({ id }) => id);
  return byRank ? foldedBestPage(connection, hits, query, folded) : onwardPage(connection, hits, query);
}

function bestOf(
  connection: Connection,
  { tables, from, group, values }: Hits,
  { limit, offset }: Pick<EngineQuery, 'limit' | 'offset'>,
): Row[] {
  const { doc, fts } = tables;
  const rows = connection
    .statement(
      `SELECT article_id AS id, ${group} AS grp ${from} AND rank MATCH '${RANKING}'
       ORDER BY rank, ${fts}.rowid >> ${SLOT_BITS} DESC, ${doc}.article_id LIMIT ? OFFSET ?`,
    )
    .all(...values, BigInt(limit), BigInt(offset));
  return rows.map((row) => ({ id: String(row['id']), group: Number(row['grp']) }));
}

/** Most hits are first in their group, so a few more than the page needs are asked for, and only then very many more. */
function foldedBestPage(connection: Connection, hits: Hits, query: EngineQuery, folded: number): string[] {
  const { limit, offset, shown = [] } = query;
  const before = shownBefore(connection, hits, query);
  const least = offset + limit + shown.length;
  const most = least + folded;
  for (let size = 2 * least + 50; ; size *= 8) {
    const page = new FoldedPage(offset, limit, before);
    for (const { id, group } of bestOf(connection, hits, { limit: Math.min(size, most), offset: 0 })) page.offer(id, group);
    if (page.isFull || size >= most) return page.ids;
  }
}

/**
 * Row ids order by time but know nothing of the order within one second. So the page is found by row id, then all
 * hits between its first and its last second are read and put in order.
 */
function timePage(connection: Connection, { tables, from, values }: Hits, query: EngineQuery): { readonly id: string }[] {
  const sign = query.sort === 'oldest' ? 1 : -1;
  const docid = docidOf(tables, values);
  const inOrder = connection
    .statement(`SELECT ${docid} AS docid ${from} ORDER BY ${docid} ${sign === 1 ? 'ASC' : 'DESC'} LIMIT ? OFFSET ?`)
    .all(...values, BigInt(query.limit), BigInt(query.offset))
    .map((row) => Number(row['docid']));
  const first = inOrder[0];
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) return [];
  const [low, high] = [Math.min(secondOf(first), secondOf(last)), Math.max(secondOf(first), secondOf(last))];
  const around = connection
    .statement(`SELECT ${docid} AS docid, article_id ${from} AND ${docid} >= ? AND ${docid} < ?`)
    .all(...values, firstDocid(low), firstDocid(high + 1))
    .map((row) => ({ docid: Number(row['docid']), id: String(row['article_id']) }));
  const before = around.filter((hit) => sign * (hit.docid - first) < 0).length;
  return around
    .sort((a, b) => sign * (secondOf(a.docid) - secondOf(b.docid)) || (a.id < b.id ? -1 : 1))
    .slice(before, before + query.limit);
}
