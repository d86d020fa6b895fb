import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { firstNumberOfDay } from '../../src/store/folding/members.ts';
import { DAY_SECONDS, monthOf } from '../../src/store/folding/months.ts';
import { PER_SWEEP } from '../../src/store/folding/recent-fingerprints.ts';
import { openStore } from '../../src/store/sqlite-store.ts';
import { encodeStory } from '../../src/stories/index.ts';
import { measured } from '../../src/stories/vector.ts';

const KEYS = 19;
const TERMS = 200;
const PER_TRANSACTION = 10_000;

/** Key and member. */
type Row = [number, number];

/**
 * Fills a new store with what `count` articles leave behind: their rows, keys, members, groups, a story for each that is found by no
 * key, and fingerprints, `perDay` a day up to `until` (Unix seconds). Texts are short, and their words are not counted: nothing
 * reads them again.
 */
export async function fillStore(folder: string, count: number, perDay: number, until: number): Promise<void> {
  await (await openStore(folder)).close();
  const db = new DatabaseSync(join(folder, 'store.db'));
  db.exec('pragma journal_mode = wal; pragma synchronous = off; pragma cache_size = -500000;');
  const from = until - Math.ceil(count / perDay) * DAY_SECONDS;
  const state = storyState(until);
  for (let done = 0; done < count; done += PER_TRANSACTION) {
    db.exec('begin');
    for (let n = done; n < Math.min(count, done + PER_TRANSACTION); n += 1) addArticle(db, n, from, perDay, state);
    db.exec('commit');
  }
  addFingerprints(db, count, from, perDay);
  db.exec('pragma wal_checkpoint(truncate)');
  db.close();
}

/** One that says nothing that others say. */
function storyState(at: number): Uint8Array {
  const none = new Map<string, number>();
  const tags = { countries: none, places: none, scene: none, admin1: none, actors: none, events: none, killed: none };
  const hashes = Int32Array.from({ length: TERMS }, () => Math.floor((Math.random() - 0.5) * 2 ** 32)).sort();
  const sum = measured({ hashes, weights: new Float32Array(TERMS).fill(1) });
  return encodeStory({ firstAt: at, newestAt: at, headline: 'old', reports: 1, voices: [{ language: 'en', reports: 1, sum }], tags });
}

function addArticle(db: DatabaseSync, n: number, from: number, perDay: number, state: Uint8Array): void {
  const at = from + Math.floor((n * DAY_SECONDS) / perDay);
  const iso = new Date(at * 1000).toISOString();
  const number = firstNumberOfDay(at) + (n % perDay);
  const run = (sql: string, ...values: (string | bigint | Uint8Array)[]): void => void db.prepare(sql).run(...values);
  const id = `old-${n}`;
  const values = [id, `outlet-${n % 400}`, iso] as const;
  run(`insert into article values (?1, ?2, null, ?3, ?3, 1, '{}', 'none')`, ...values);
  run(
    `insert into revision values (?1, 1, 'first', ?2, null, null, 'A headline of old', 'A text of old.', ?1, 'page', ?2, '{"language":"en"}')`,
    id,
    iso,
  );
  for (const kind of ['url', 'guid', 'title']) run('insert into article_key values (?, ?, ?)', kind, `${kind} of the article ${id}`, id);
  run('insert into copy_member values (?, ?, ?, ?1, ?, 300, null, null)', BigInt(number), id, `outlet-${n % 400}`, BigInt(at));
  run('insert into copy_group values (?1, ?2, 1, ?1, ?1, ?1, null)', BigInt(number), BigInt(n + 1));
  run(`insert into story values (?, ?, ?3, ?3, ?, ?, null)`, BigInt(n + 1), `s-${id}`, BigInt(at), id, state);
}

/** Month by month in the order of the keys, as it is much the quickest; the newest wait to be moved, as in a store that grew by itself. */
function addFingerprints(db: DatabaseSync, count: number, from: number, perDay: number): void {
  const atOf = (n: number): number => from + Math.floor((n * DAY_SECONDS) / perDay);
  const waiting: Row[] = [];
  const months = Map.groupBy(
    Array.from({ length: count }, (_, n) => n),
    (n) => monthOf(atOf(n)),
  );
  for (const [month, articles] of months) {
    db.exec(`create table fingerprint_${month} (key integer not null, member integer not null, primary key (key, member)) without rowid`);
    db.exec(`insert into fingerprint_month values (${month}, '${new Date().toISOString()}')`);
    const rows: Row[] = [];
    for (const n of articles) {
      const number = firstNumberOfDay(atOf(n)) + (n % perDay);
      for (let key = 0; key < KEYS; key += 1) {
        // The sweep is about to begin anew: it was at the last keys just now, and at the first ones a whole round ago.
        const place = Math.random();
        const isWaiting = (count - n) * KEYS < (1 - place) * PER_SWEEP;
        (isWaiting ? waiting : rows).push([Math.floor(place * 2 ** 32) - 2 ** 31, number]);
      }
    }
    insertInOrder(db, `fingerprint_${month}`, rows);
  }
  insertInOrder(db, 'fingerprint_recent', waiting);
}

function insertInOrder(db: DatabaseSync, table: string, rows: Row[]): void {
  rows.sort((a, b) => a[0] - b[0]);
  const insert = db.prepare(`insert or ignore into ${table} values (?, ?)`);
  db.exec('begin');
  for (const [key, number] of rows) insert.run(BigInt(key), BigInt(number));
  db.exec('commit');
}
