import type { Columns } from './columns.ts';
import { SMALL } from './common-words.ts';
import type { Connection } from './database.ts';
import { anywhere } from './match.ts';
import { tablesOf } from './schema.ts';

/** Words in so many of the documents take long to look up: about a tenth of a microsecond for each document. */
const SHARE = 0.2;
const MOST = 100;

/** The words that are in most documents, one after the other, so that they can be looked up before anybody asks. */
export class CommonestWords {
  #expressions: string[] | null = null;

  /** True until all were given. */
  get isUnderWay(): boolean {
    return this.#expressions === null || this.#expressions.length > 0;
  }

  /** The index is another one. */
  reset(): void {
    this.#expressions = null;
  }

  /** What finds the next word; null where there is none. */
  next(connection: Connection, columns: Columns): string | null {
    this.#expressions ??= columns.order.length < SMALL ? [] : expressions(connection, columns);
    return this.#expressions.pop() ?? null;
  }
}

function expressions(connection: Connection, { build, order }: Columns): string[] {
  const select = connection.statement(`SELECT word FROM ${tablesOf(build).vocab} WHERE seen > ? ORDER BY seen LIMIT ?`);
  return select.all(BigInt(Math.floor(order.length * SHARE)), BigInt(MOST)).map(({ word }) => anywhere([String(word)]));
}
