import type { DatabaseSync, SQLInputValue, StatementResultingChanges, StatementSync } from 'node:sqlite';
import type { Insertable, Selectable } from 'kysely';
import type { Tables } from './tables.ts';

type Row<Table extends keyof Tables> = Selectable<Tables[Table]>;
type Column<Table extends keyof Tables> = keyof Row<Table> & string;

/**
 * Single rows by their columns, on statements that are prepared once: what every article goes through is not worth
 * composing each time. For use inside a transaction of the same connection.
 */
export interface Rows {
  /** The new row's number. */
  insert<Table extends keyof Tables>(table: Table, row: Insertable<Tables[Table]>): number;
  /** False where a row of the same key was there. */
  insertIfNew<Table extends keyof Tables>(table: Table, row: Insertable<Tables[Table]>): boolean;
  find<Table extends keyof Tables, Name extends Column<Table>>(
    table: Table,
    columns: readonly Name[],
    where: Partial<Row<Table>>,
  ): Pick<Row<Table>, Name> | null;
  run(sql: string, parameters: readonly unknown[]): void;
  /** What the statement selects; the caller names the shape that its columns promise. */
  all<T extends object>(sql: string, parameters: readonly unknown[]): T[];
}

export function createRows(raw: DatabaseSync): Rows {
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const known = statements.get(sql) ?? raw.prepare(sql);
    statements.set(sql, known);
    return known;
  };
  const add = (table: string, row: object, ending = ''): StatementResultingChanges => {
    const columns = Object.keys(row);
    const statement = prepared(`insert into ${table} (${columns.join()}) values (${columns.map(() => '?').join()})${ending}`);
    return statement.run(...Object.values(row).map(toSqlite));
  };
  return {
    insert: (table, row) => Number(add(table, row).lastInsertRowid),
    insertIfNew: (table, row) => Number(add(table, row, ' on conflict do nothing').changes) === 1,
    find(table, columns, where) {
      const conditions = Object.keys(where).map((column) => `${column} = ?`);
      const statement = prepared(`select ${columns.join()} from ${table} where ${conditions.join(' and ')}`);
      const row: unknown = statement.get(...Object.values(where).map(toSqlite));
      // The database keeps what the columns of `Tables` promise.
      return (row as Pick<Row<typeof table>, (typeof columns)[number]> | undefined) ?? null;
    },
    run: (sql, parameters) => void prepared(sql).run(...parameters.map(toSqlite)),
    all<T extends object>(sql: string, parameters: readonly unknown[]): T[] {
      const rows: unknown = prepared(sql).all(...parameters.map(toSqlite));
      return rows as T[];
    },
  };
}

/** node:sqlite binds integers as REAL and takes an object for the bag of named parameters: neither may reach it. */
export function toSqlite(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'bigint' || value instanceof Uint8Array) return value;
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  throw new TypeError(`cannot store a ${value === undefined ? 'missing value' : Object.prototype.toString.call(value)}`);
}
