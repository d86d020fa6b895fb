import { type Facet, MAIN_FACETS } from '../engine.ts';
import { ALONE, createBuild, dropBuild, EVERY_DOCUMENT, KEPT_CHANGES, SLOTS, tablesOf } from './schema.ts';
import { dropLeftovers, findBuild, liveBuild } from './builds.ts';
import type { Connection } from './database.ts';
import { IndexFailure } from './errors.ts';
import type { IndexDocument } from './protocol.ts';
import { countWords } from './vocabulary.ts';

const MAIN: ReadonlySet<Facet> = new Set(MAIN_FACETS);

/** Writes into the live build and, while a rebuild is under way in any process, into the one that will replace it. */
export function upsert(connection: Connection, documents: readonly IndexDocument[]): void {
  connection.transaction('write', () => {
    put(connection, liveBuild(connection).id, documents);
    const building = findBuild(connection, 'building');
    if (!building) return;
    touch(
      connection,
      building.id,
      documents.map((document) => document.id),
    );
    put(connection, building.id, documents);
  });
}

export function remove(connection: Connection, ids: readonly string[]): void {
  connection.transaction('write', () => {
    const building = findBuild(connection, 'building');
    if (building) touch(connection, building.id, ids);
    for (const build of [liveBuild(connection), ...(building ? [building] : [])]) {
      for (const id of ids) take(connection, build.id, id);
    }
  });
}

export function beginBuild(connection: Connection, owner: string): number {
  return connection.transaction('write', () => {
    dropLeftovers(connection);
    const other = findBuild(connection, 'building');
    if (other && other.owner !== owner) throw new IndexFailure('unreachable', 'Another process is rebuilding the search index.');
    if (other) dropBuild(connection.db, other.id);
    return createBuild(connection.db, 'building', owner);
  });
}

export function addToBuild(connection: Connection, build: number, documents: readonly IndexDocument[]): void {
  connection.transaction('write', () => {
    demandBuilding(connection, build);
    const touched = connection.statement(`SELECT 1 FROM ${tablesOf(build).touched} WHERE article_id = ?`);
    put(
      connection,
      build,
      documents.filter((document) => touched.get(document.id) === undefined),
    );
    connection.statement('UPDATE build SET beat = ? WHERE id = ?').run(BigInt(Date.now()), BigInt(build));
  });
}

/** Swaps the build in with one commit; readers see either the old one or the new one. */
export function finishBuild(connection: Connection, build: number): { indexed: number; generation: string } {
  const finished = connection.transaction('write', () => {
    const { generation } = demandBuilding(connection, build);
    connection.db.exec("UPDATE build SET state = 'dropped' WHERE state = 'live'");
    connection.statement("UPDATE build SET state = 'live', owner = NULL WHERE id = ?").run(BigInt(build));
    const row = connection.statement(`SELECT count(*) AS documents FROM ${tablesOf(build).doc}`).get();
    return { indexed: Number(row?.['documents'] ?? 0), generation };
  });
  connection.transaction('write', () => dropLeftovers(connection));
  return finished;
}

export function abandonBuild(connection: Connection, build: number): void {
  connection.transaction('write', () => {
    if (findBuild(connection, 'building')?.id === build) dropBuild(connection.db, build);
  });
}

function demandBuilding(connection: Connection, build: number): { generation: string } {
  const building = findBuild(connection, 'building');
  if (building?.id === build) return building;
  throw new IndexFailure('unreachable', 'The rebuild of the search index was taken over or given up.');
}

function touch(connection: Connection, build: number, ids: readonly string[]): void {
  const insert = connection.statement(`INSERT OR IGNORE INTO ${tablesOf(build).touched}(article_id) VALUES (?)`);
  for (const id of ids) insert.run(id);
}

function put(connection: Connection, build: number, documents: readonly IndexDocument[]): void {
  const { doc, fts, undated: noDate } = tablesOf(build);
  const insertWords = connection.statement(`INSERT INTO ${fts}(rowid, title, body, meta) VALUES (?, ?, ?, ?)`);
  const insertDoc = connection.statement(`INSERT INTO ${doc}(docid, article_id, copies, story, main, tags) VALUES (?, ?, ?, ?, ?, ?)`);
  const latest = [...new Map(documents.map((document) => [document.id, document])).values()];
  for (const { id, sortAt, undated, foldTitle, foldText, copyGroup, story, tags } of latest) {
    take(connection, build, id);
    const docid = freeDocid(connection, build, sortAt);
    const [main, more] = tagIds(connection, build, tags);
    const meta = [EVERY_DOCUMENT, ...[...main, ...more].map((tag) => `t_${tag}`)].join(' ');
    insertWords.run(docid, foldTitle, foldText, meta);
    const groups = [groupId(connection, build, 'copies', copyGroup), groupId(connection, build, 'story', story)] as const;
    insertDoc.run(docid, id, ...groups, BigInt(main.length), packed([...main, ...more]));
    if (undated) connection.statement(`INSERT INTO ${noDate}(docid) VALUES (?)`).run(docid);
    logChange(connection, build, docid);
  }
  pruneChanges(connection, build);
  countWords(connection, build, latest);
}

function take(connection: Connection, build: number, id: string): void {
  const { doc, fts, undated } = tablesOf(build);
  const row = connection.statement(`DELETE FROM ${doc} WHERE article_id = ? RETURNING docid`).get(id);
  if (!row) return;
  const docid = BigInt(Number(row['docid']));
  connection.statement(`DELETE FROM ${fts} WHERE rowid = ?`).run(docid);
  connection.statement(`DELETE FROM ${undated} WHERE docid = ?`).run(docid);
  logChange(connection, build, docid);
}

function logChange(connection: Connection, build: number, docid: bigint): void {
  connection.statement(`INSERT INTO ${tablesOf(build).change}(docid) VALUES (?)`).run(docid);
}

/** The newest stays in any case: numbers must not come twice. */
function pruneChanges(connection: Connection, build: number): void {
  const { change } = tablesOf(build);
  connection.statement(`DELETE FROM ${change} WHERE seq <= (SELECT max(seq) FROM ${change}) - ?`).run(BigInt(KEPT_CHANGES));
}

function freeDocid(connection: Connection, build: number, sortAt: number): bigint {
  const { doc } = tablesOf(build);
  const first = BigInt(sortAt) * BigInt(SLOTS);
  const last = first + BigInt(SLOTS - 1);
  const row = connection.statement(`SELECT max(docid) AS used FROM ${doc} WHERE docid BETWEEN ? AND ?`).get(first, last);
  if (!row || row['used'] === null) return first;
  const used = BigInt(Number(row['used']));
  if (used < last) return used + 1n;
  return firstGap(connection, build, first, last);
}

/** Only after 65,536 articles of one second have come, of which some went again. */
function firstGap(connection: Connection, build: number, first: bigint, last: bigint): bigint {
  const { doc } = tablesOf(build);
  const row = connection
    .statement(
      `SELECT min(docid) - 1 AS free FROM ${doc} d
       WHERE docid BETWEEN ? AND ? AND NOT EXISTS (SELECT 1 FROM ${doc} p WHERE p.docid = d.docid - 1)`,
    )
    .get(first + 1n, last);
  if (!row || row['free'] === null) throw new IndexFailure('rejected', `More than ${SLOTS} articles have the same second.`);
  return BigInt(Number(row['free']));
}

/** Apart, so that counting what every search shows reads nothing else. */
function tagIds(connection: Connection, build: number, tags: IndexDocument['tags']): [main: number[], more: number[]] {
  const idsOf = (some: IndexDocument['tags']): number[] => [...new Set(some.map(({ kind, name }) => tagId(connection, build, kind, name)))];
  const isMain = ({ kind }: { readonly kind: Facet }): boolean => MAIN.has(kind);
  return [idsOf(tags.filter(isMain)), idsOf(tags.filter((tag) => !isMain(tag)))];
}

function packed(ids: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(ids).buffer);
}

function tagId(connection: Connection, build: number, kind: string, name: string): number {
  return numberOf(connection, tablesOf(build).tag, kind, name);
}

function groupId(connection: Connection, build: number, kind: 'copies' | 'story', name: string | null): bigint {
  return BigInt(name === null ? ALONE : numberOf(connection, tablesOf(build).grp, kind, name));
}

function numberOf(connection: Connection, table: string, kind: string, name: string): number {
  const known = connection.statement(`SELECT id FROM ${table} WHERE kind = ? AND name = ?`).get(kind, name);
  if (known) return Number(known['id']);
  return Number(connection.statement(`INSERT INTO ${table}(kind, name) VALUES (?, ?)`).run(kind, name).lastInsertRowid);
}
