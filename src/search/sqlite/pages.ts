import type { EngineQuery } from '../engine.ts';
import { type Columns, groupIn } from './columns.ts';
import type { Connection } from './database.ts';
import { FoldedPage } from './folded.ts';
import { has, type HitSet } from './hit-sets.ts';
import { type Span, visitHits } from './hits.ts';
import { afterPlace, onwardSpan, shownBefore } from './onward.ts';
import { SLOT_BITS, tablesOf } from './schema.ts';

/** Title words weigh five times those of the text; the tags in `meta` only filter. */
const RANKING = 'bm25(5.0, 1.0, 0.0)';

/** What a page is made from. */
export interface PageSource {
  readonly connection: Connection;
  readonly columns: Columns;
  /** Null: every document is a hit. */
  readonly set: HitSet | null;
  readonly span: Span;
  readonly query: EngineQuery;
}

export function newPage({ connection, columns, query }: PageSource): FoldedPage {
  const groups = columns.groupsFor(query.collapse);
  return new FoldedPage(query, idFinder(connection, columns), (slot) => groupIn(groups, slot), shownBefore(connection, columns, query));
}

/** Gives the article of a slot. */
export function idFinder(connection: Connection, { build, docids }: Columns): (slot: number) => string {
  const select = connection.statement(`SELECT article_id AS id FROM ${tablesOf(build).doc} WHERE docid = ?`);
  return (slot) => String(select.get(BigInt(docids[slot] ?? 0))?.['id']);
}

/** Offers the hits in order of time, those of one second at a time, until the page is full. `only` leaves hits out. */
export function offerByTime(
  { connection, columns, set, span: whole, query }: PageSource,
  page: Pick<FoldedPage, 'isFull' | 'offerTied'>,
  only: (slot: number) => boolean = () => true,
): void {
  const step = query.sort === 'oldest' ? 1 : -1;
  const span = onwardSpan(columns, whole, query);
  const isAfter = afterPlace(connection, columns, query);
  let second: number[] = [];
  let now = Number.NaN;
  visitHits(columns, set, span, step, (slot) => {
    if (!only(slot) || !isAfter(slot)) return true;
    const of = columns.secondOf(slot);
    if (of !== now && second.length > 0) {
      page.offerTied(second);
      second = [];
    }
    now = of;
    second.push(slot);
    return !page.isFull;
  });
  if (second.length > 0) page.offerTied(second);
}

/**
 * Offers the hits best first. `ranking` finds all of them, and maybe others, by the words that tell something. Most pages
 * are full after a few more rows than they have, so that many more are asked for only then.
 */
export function pageByRank(source: PageSource, ranking: string): readonly string[] {
  const { limit, offset, shown = [] } = source.query;
  for (let size = 4 * (offset + limit + shown.length) + 100; ; size *= 8) {
    const page = newPage(source);
    const found = offerByRank(source, ranking, page, size);
    if (page.isFull || found < size) return page.ids;
  }
}

/** Gives how many rows there were; of a full answer the last ones may have lost others of their rank, so they are left. */
function offerByRank({ connection, columns, set, span }: PageSource, ranking: string, page: FoldedPage, size: number): number {
  const { fts } = tablesOf(columns.build);
  const [first, beyond] = [columns.order[span.from], columns.order[span.to - 1]].map((slot) => columns.docids[slot ?? 0] ?? 0);
  const rows = connection
    .statement(
      `SELECT rowid AS docid, rank FROM ${fts} WHERE ${fts} MATCH ? AND rank MATCH '${RANKING}' AND rowid BETWEEN ? AND ?
       ORDER BY rank, rowid >> ${SLOT_BITS} DESC LIMIT ?`,
    )
    .all(ranking, BigInt(first ?? 0), BigInt(beyond ?? 0), BigInt(size));
  let tied: number[] = [];
  let last = '';
  for (const row of rows) {
    const slot = columns.order[columns.before(Number(row['docid']))] ?? 0;
    const key = `${String(row['rank'])} ${columns.secondOf(slot)}`;
    if (key !== last && tied.length > 0) {
      page.offerTied(tied);
      tied = [];
    }
    last = key;
    if (!set || has(set, slot)) tied.push(slot);
  }
  if (rows.length < size && tied.length > 0) page.offerTied(tied);
  return rows.length;
}
