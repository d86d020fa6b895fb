import type { EngineQuery, EngineResult } from '../engine.ts';
import { liveBuild } from './builds.ts';
import type { Connection } from './database.ts';
import { addTally, type KnownTags, refreshTags } from './facets.ts';
import { matchOf } from './match.ts';
import { MAX_SECONDS, SLOT_BITS, SLOTS, tablesOf, type Tables } from './schema.ts';

/** Title words weigh five times those of the text; the tags in `meta` only filter. */
const RANKING = 'bm25(5.0, 1.0, 0.0)';

/** The hits of one query: what to select from, and the values that go with it. */
interface Hits {
  readonly tables: Tables;
  readonly from: string;
  readonly values: readonly (string | bigint)[];
}

export interface Reader {
  search(query: EngineQuery): EngineResult;
}

export function createReader(connection: Connection, known: KnownTags): Reader {
  addTally(connection.db, known);
  return { search: (query) => connection.transaction('read', () => search(connection, known, query)) };
}

function search(connection: Connection, known: KnownTags, query: EngineQuery): EngineResult {
  const tables = tablesOf(liveBuild(connection).id);
  const tags = refreshTags(connection, known);
  tags.reset();
  const extra = query.facets ?? [];
  const match = matchOf(query, (facet, value) => tags.id(facet, value));
  if (match.kind === 'none') return answer([], 0, tags.facets(extra));
  const hits = hitsOf(tables, match.kind === 'words' ? match.expression : null, query);
  const counted = `${tables.doc}.tags${extra.length > 0 ? `, ${tables.doc}.more` : ''}`;
  const row = connection.statement(`SELECT tally(${counted}) AS total ${hits.from}`).get(...hits.values);
  const total = Number(row?.['total'] ?? 0);
  const empty = query.limit <= 0 || query.offset >= total;
  return answer(empty ? [] : page(connection, hits, query), total, tags.facets(extra));
}

function answer(ids: readonly string[], total: number, facets: EngineResult['facets']): EngineResult {
  return { ids, total, totalIsExact: true, facets, notes: [] };
}

function hitsOf(tables: Tables, expression: string | null, query: EngineQuery): Hits {
  const { doc, fts } = tables;
  const range = [firstDocid(query.from ?? -MAX_SECONDS), firstDocid(query.to ?? MAX_SECONDS)];
  if (expression === null) return { tables, from: `FROM ${doc} WHERE ${doc}.docid >= ? AND ${doc}.docid < ?`, values: range };
  // CROSS JOIN keeps SQLite from starting at the documents.
  const from = `FROM ${fts} CROSS JOIN ${doc} ON ${doc}.docid = ${fts}.rowid
    WHERE ${fts} MATCH ? AND ${fts}.rowid >= ? AND ${fts}.rowid < ?`;
  return { tables, from, values: [expression, ...range] };
}

function firstDocid(seconds: number): bigint {
  return BigInt(Math.min(MAX_SECONDS, Math.max(-MAX_SECONDS, Math.ceil(seconds)))) * BigInt(SLOTS);
}

function page(connection: Connection, hits: Hits, query: EngineQuery): string[] {
  const byRank = query.sort === 'relevance' && query.query.terms.some((term) => !term.negated);
  return byRank ? bestPage(connection, hits, query) : timePage(connection, hits, query);
}

function bestPage(connection: Connection, { tables, from, values }: Hits, query: EngineQuery): string[] {
  const { doc, fts } = tables;
  const rows = connection
    .statement(
      `SELECT article_id ${from} AND rank MATCH '${RANKING}'
       ORDER BY rank, ${fts}.rowid >> ${SLOT_BITS} DESC, ${doc}.article_id LIMIT ? OFFSET ?`,
    )
    .all(...values, BigInt(query.limit), BigInt(query.offset));
  return rows.map((row) => String(row['article_id']));
}

/**
 * Row ids order by time but know nothing of the order within one second. So the page is found by row id, then all
 * hits between its first and its last second are read and put in order.
 */
function timePage(connection: Connection, { tables, from, values }: Hits, query: EngineQuery): string[] {
  const sign = query.sort === 'oldest' ? 1 : -1;
  const docid = values.length > 2 ? `${tables.fts}.rowid` : `${tables.doc}.docid`;
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
    .slice(before, before + query.limit)
    .map((hit) => hit.id);
}

function secondOf(docid: number): number {
  return Math.floor(docid / SLOTS);
}
