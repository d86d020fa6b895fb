import type { Columns } from './columns.ts';
import type { Connection } from './database.ts';
import { tablesOf } from './schema.ts';

/** Words in more than this share of the documents tell so little that SQLite's own ranking gives them next to no weight. */
const COMMON_SHARE = 0.5;
/** In a small index looking up and ranking cost nothing, and what is in most of it may still tell. */
export const SMALL = 5000;
const REMEMBERED = 5000;

/** Knows which words are common; ranking every document there is by them would take longer than all the rest. */
export class CommonWords {
  readonly #known = new Map<string, boolean>();
  #documents = 0;

  /** Call within the read transaction that `columns` was refreshed in. */
  has(connection: Connection, { build, order }: Columns, expression: string): boolean {
    if (order.length < SMALL) return false;
    // What is common hardly changes while an index grows by a tenth.
    if (Math.abs(order.length - this.#documents) > this.#documents / 10 || this.#known.size > REMEMBERED) {
      this.#known.clear();
      this.#documents = order.length;
    }
    const known = this.#known.get(expression);
    if (known !== undefined) return known;
    const { fts } = tablesOf(build);
    const most = Math.floor(order.length * COMMON_SHARE);
    const row = connection
      .statement(`SELECT count(*) AS documents FROM (SELECT rowid FROM ${fts} WHERE ${fts} MATCH ? LIMIT ?)`)
      .get(expression, BigInt(most + 1));
    const isCommon = Number(row?.['documents'] ?? 0) > most;
    this.#known.set(expression, isCommon);
    return isCommon;
  }
}
