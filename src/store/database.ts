import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import { migrate } from './migrations.ts';
import { createRows, type Rows, toSqlite } from './rows.ts';
import type { Tables } from './tables.ts';

const CACHED_STATEMENTS = 200;
const SQLITE_BUSY = 5;
const BUSY_POLL_MS = 20;
/**
 * Reading a large file through the page cache of the system keeps a million articles nearly as quick as ten thousand. A
 * pass over everything comes to nothing again: it needs little memory, and should not take it from others. Who is alone
 * with the store folds a thousand articles at once, whose fingerprints are in as many places as there are pages.
 */
const MEMORY = {
  usual: { cacheKb: 64_000, mappedBytes: 2_000_000_000 },
  alone: { cacheKb: 400_000, mappedBytes: 2_000_000_000 },
  passing: { cacheKb: 8000, mappedBytes: 0 },
};
/** How long a writer waits for another process's transaction; ours take milliseconds. */
const BUSY_TIMEOUT_MS = 15_000;

/** The record cannot be used: a folder that cannot be written, a damaged file, a newer version's. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}

/** One connection, spoken to in two ways. */
export interface Database {
  readonly db: Kysely<Tables>;
  readonly rows: Rows;
}

/** Opens (and where needed creates and migrates) the store's database. */
export async function openDatabase(file: string, use: keyof typeof MEMORY = 'usual'): Promise<Database> {
  let raw: DatabaseSync | null = null;
  try {
    mkdirSync(dirname(file), { recursive: true });
    raw = new DatabaseSync(file, { timeout: BUSY_TIMEOUT_MS });
    await useWriteAheadLog(raw);
    const { cacheKb, mappedBytes } = MEMORY[use];
    raw.exec(`pragma synchronous = normal; pragma cache_size = -${cacheKb}; pragma mmap_size = ${mappedBytes};
      pragma wal_autocheckpoint = 8000; pragma temp_store = memory`);
    migrate(raw);
  } catch (error) {
    raw?.close();
    throw new StoreError(`the store ${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  return { db: new Kysely<Tables>({ dialect: new SqliteDialect({ database: asKyselyDatabase(raw) }) }), rows: createRows(raw) };
}

/** The one statement that SQLite does not wait with when another process opens a new database at the same moment. */
async function useWriteAheadLog(raw: DatabaseSync): Promise<void> {
  const until = Date.now() + BUSY_TIMEOUT_MS;
  for (;;) {
    try {
      return raw.exec('pragma journal_mode = wal');
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error;
      await sleep(BUSY_POLL_MS);
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

/** The shape Kysely expects of a SQLite driver, over the one built into Node. */
function asKyselyDatabase(raw: DatabaseSync): SqliteDatabase {
  const cache = new Map<string, SqliteStatement>();
  return {
    close: () => raw.close(),
    prepare(sql) {
      const known = cache.get(sql);
      if (known) return known;
      // A deferred transaction that reads first fails at once, whatever the timeout, when another process writes.
      const statement = asKyselyStatement(raw.prepare(sql === 'begin' ? 'begin immediate' : sql));
      if (cache.size >= CACHED_STATEMENTS) cache.clear();
      cache.set(sql, statement);
      return statement;
    },
  };
}

function asKyselyStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...parameters.map(toSqlite)),
    run: (parameters) => statement.run(...parameters.map(toSqlite)),
    iterate: (parameters) => statement.iterate(...parameters.map(toSqlite)),
  };
}
