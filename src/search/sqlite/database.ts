import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { failureKind, IndexFailure } from './errors.ts';
import { createSchema, SCHEMA_VERSION } from './schema.ts';

const BUSY_MS = 15_000;

/** An open index file with its prepared statements. */
export interface Connection {
  readonly db: DatabaseSync;
  readonly inode: number;
  statement(sql: string): StatementSync;
  /** Runs `work` in one transaction, rolled back when it throws. */
  transaction<T>(kind: 'read' | 'write', work: () => T): T;
  close(): void;
}

/** Opens the index to write; makes a new one where there is none, where it is damaged or of another version. */
export function openToWrite(file: string): Connection {
  mkdirSync(dirname(file), { recursive: true });
  try {
    return openCurrent(file);
  } catch (error) {
    const kind = failureKind(error);
    if (kind !== 'damaged' && kind !== 'missing') throw error;
    removeIndex(file);
    return openCurrent(file);
  }
}

/** @throws IndexFailure `missing` where there is no index of this version */
export function openToRead(file: string): Connection {
  if (inodeOf(file) === 0) throw new IndexFailure('missing', `There is no search index at ${file}.`);
  const connection = connect(file);
  const version = versionOf(connection);
  if (version === SCHEMA_VERSION) return connection;
  connection.close();
  throw new IndexFailure('missing', `The search index at ${file} is of another version.`);
}

/** 0 where there is no file. */
export function inodeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.ino ?? 0;
}

export function removeIndex(file: string): void {
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
}

function openCurrent(file: string): Connection {
  const connection = connect(file);
  try {
    connection.transaction('write', () => {
      const version = versionOf(connection);
      if (version === 0) createSchema(connection.db);
      else if (version !== SCHEMA_VERSION) throw new IndexFailure('missing', `The search index has version ${version}.`);
    });
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function versionOf(connection: Connection): number {
  const row = connection.db.prepare('PRAGMA user_version').get();
  return Number(row?.['user_version'] ?? 0);
}

function connect(file: string): Connection {
  const db = new DatabaseSync(file, { timeout: BUSY_MS });
  try {
    db.exec('PRAGMA journal_mode = WAL');
    // A confirmed write must outlive a power cut, since the outbox forgets it then.
    // What is read for the first time comes straight from the page cache of the system.
    db.exec('PRAGMA mmap_size = 2000000000');
    db.exec('PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864; PRAGMA cache_size = -16000; PRAGMA temp_store = MEMORY');
  } catch (error) {
    db.close();
    throw error;
  }
  return wrap(db, inodeOf(file));
}

function wrap(db: DatabaseSync, inode: number): Connection {
  const statements = new Map<string, StatementSync>();
  return {
    db,
    inode,
    statement(sql) {
      const known = statements.get(sql);
      if (known) return known;
      const statement = db.prepare(sql);
      statements.set(sql, statement);
      return statement;
    },
    transaction(kind, work) {
      db.exec(kind === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
      try {
        const result = work();
        db.exec('COMMIT');
        return result;
      } catch (error) {
        if (db.isTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    close() {
      if (db.isOpen) db.close();
    },
  };
}
