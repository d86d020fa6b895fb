import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { FOLD_VERSION } from '../../domain/fold.ts';

/** Another version of these tables means that the index is built anew. */
export const SCHEMA_VERSION = 5;

/** Row ids that one second has; many articles share one when only their day is known. */
export const SLOT_BITS = 16;
export const SLOTS = 2 ** SLOT_BITS;
/** Seconds beyond this would not fit a row id that JavaScript can hold. */
export const MAX_SECONDS = 130_000_000_000;

/** The group of what nothing is folded with. */
export const ALONE = 0;

/** A reader that has missed more reads all documents again. */
export const KEPT_CHANGES = 20_000;

/** Stands in the `meta` column of every document, for queries that only exclude. */
export const EVERY_DOCUMENT = 't_0';

/**
 * Tables of one build of the index; the builds of one file stand beside each other. Documents are numbered by time
 * (second * SLOTS + slot), so that newest first and date ranges need no sorting.
 */
export interface Tables {
  /** docid, article id, its groups, ids of its tags as little-endian u32; the first `main` are those that every search counts. */
  readonly doc: string;
  /** title, body, meta (`t_12 t_90`: the tags), all folded. */
  readonly fts: string;
  readonly tag: string;
  /** Groups of copies and stories by name, numbered together; `ALONE` is the number of none. */
  readonly grp: string;
  /** Words that a typo may be corrected to, with about how many documents have held them. */
  readonly vocab: string;
  /** Articles written while this build was under way; what it brings of them is older. */
  readonly touched: string;
  /** docids that came or went, in that order, so that what readers hold in memory can follow; the last `KEPT_CHANGES` of them. */
  readonly change: string;
  /** docids of the articles without a date. */
  readonly undated: string;
}

export function tablesOf(build: number): Tables {
  const name = (what: string): string => `${what}_${build}`;
  return {
    doc: name('doc'),
    fts: name('fts'),
    tag: name('tag'),
    grp: name('grp'),
    vocab: name('vocab'),
    touched: name('touched'),
    change: name('change'),
    undated: name('undated'),
  };
}

export function createSchema(db: DatabaseSync): void {
  db.exec(`
    CREATE TABLE build(
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      generation TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('live', 'building', 'dropped')),
      fold_version INTEGER NOT NULL,
      owner TEXT,
      beat INTEGER
    );
    CREATE UNIQUE INDEX build_state ON build(state) WHERE state <> 'dropped';
    PRAGMA user_version = ${SCHEMA_VERSION};
  `);
  createBuild(db, 'live', null);
}

/** Makes the tables of a new build and gives its number. */
export function createBuild(db: DatabaseSync, state: 'live' | 'building', owner: string | null): number {
  const insert = db.prepare('INSERT INTO build(generation, state, fold_version, owner, beat) VALUES (?, ?, ?, ?, ?)');
  const { lastInsertRowid } = insert.run(randomUUID(), state, BigInt(FOLD_VERSION), owner, BigInt(Date.now()));
  const build = Number(lastInsertRowid);
  const { doc, fts, tag, grp, vocab, touched, change, undated } = tablesOf(build);
  // Folded words are split at spaces only: the ascii tokenizer takes everything beyond ASCII for part of a word.
  db.exec(`
    CREATE TABLE ${tag}(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, UNIQUE(kind, name));
    CREATE TABLE ${grp}(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, UNIQUE(kind, name));
    CREATE TABLE ${doc}(
      docid INTEGER PRIMARY KEY,
      article_id TEXT NOT NULL UNIQUE,
      copies INTEGER NOT NULL,
      story INTEGER NOT NULL,
      main INTEGER NOT NULL,
      tags BLOB NOT NULL
    );
    CREATE VIRTUAL TABLE ${fts} USING fts5(title, body, meta, content='', contentless_delete=1, tokenize="ascii tokenchars '_'");
    CREATE TABLE ${vocab}(length INTEGER NOT NULL, word TEXT NOT NULL, seen INTEGER NOT NULL, PRIMARY KEY (length, word)) WITHOUT ROWID;
    CREATE TABLE ${touched}(article_id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE ${change}(seq INTEGER PRIMARY KEY, docid INTEGER NOT NULL);
    CREATE TABLE ${undated}(docid INTEGER PRIMARY KEY);
  `);
  return build;
}

export function dropBuild(db: DatabaseSync, build: number): void {
  for (const table of Object.values(tablesOf(build))) db.exec(`DROP TABLE IF EXISTS ${table}`);
  db.prepare('DELETE FROM build WHERE id = ?').run(BigInt(build));
}
