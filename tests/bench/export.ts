import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ChildProcess } from 'node:child_process';
import { FORMATS } from '../../src/api/exports/formats.ts';
import { createSqliteEngine } from '../../src/search/sqlite/engine.ts';
import { firstNumberOfDay } from '../../src/store/folding/members.ts';
import { openStore } from '../../src/store/sqlite-store.ts';
import { start, workplace } from '../support/command.ts';
import { searchDocument } from '../support/documents.ts';

const FROM = Date.UTC(2024, 0, 1) / 1000;
const EVERY_SECONDS = 300;
const WORDS = 350;
const SAMPLE_MS = 20;

/** Prints how fast `serve` exports so many articles in each format, and by how much it grows while it does. */
export async function benchExport(count: number): Promise<void> {
  const place = await workplace(
    '- { id: bench, name: Bench, country: KE, language: en, feeds: [{ url: "https://bench.example/feed" }] }\n',
  );
  console.log(`Exports of ${count} articles of ${WORDS} words by a running server, over loopback; a search for a word before each`);
  try {
    await fill(place.data, count);
    const server = start(['serve', '--no-ingest', '--port', '0', ...place.args]);
    process.once('exit', () => server.kill());
    const address = await addressOf(server);
    await (await fetch(`${address}api/search?q=market`)).text();
    const rows: Record<string, Record<string, number>> = {};
    for (const format of FORMATS) rows[format] = await measure(server, `${address}api/export?format=${format}`, count);
    rows['csv with text'] = await measure(server, `${address}api/export?format=csv&text=true`, count);
    rows['csv of a word'] = await measure(server, `${address}api/export?format=csv&q=market`, count);
    console.table(rows);
    server.kill();
    await once(server, 'exit');
  } finally {
    await place.remove();
  }
}

async function measure(server: ChildProcess, url: string, count: number): Promise<Record<string, number>> {
  const before = residentOf(server);
  let peak = before;
  const watch = setInterval(() => (peak = Math.max(peak, residentOf(server))), SAMPLE_MS);
  const began = performance.now();
  const response = await fetch(url);
  let firstAfter: number | null = null;
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    firstAfter ??= performance.now() - began;
    bytes += (chunk as Uint8Array).length;
  }
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1000;
  if (response.headers.get('x-total-count') !== String(count)) throw new Error(`${url} gave ${response.headers.get('x-total-count')} hits`);
  return {
    'articles/s': Math.round(count / seconds),
    'first byte, ms': Math.round(firstAfter ?? 0),
    'MB written': Math.round(bytes / 1e6),
    'RSS before, MB': Math.round(before),
    'RSS peak growth, MB': Math.round(peak - before),
  };
}

function residentOf({ pid }: ChildProcess): number {
  return (Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024) / 1e6;
}

async function addressOf(server: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of server.stderr ?? []) {
    said += String(chunk);
    const address = /Conflictwire is at (\S+)/.exec(said)?.[1];
    if (address === undefined) continue;
    server.stderr?.resume();
    return address;
  }
  throw new Error(`serve ended: ${said}`);
}

/** Store and index as an ingest would leave them; only the index holds less text, which an export does not read. */
async function fill(folder: string, count: number): Promise<void> {
  await (await openStore(folder)).close();
  const db = new DatabaseSync(join(folder, 'store.db'));
  db.exec('pragma journal_mode = wal; pragma synchronous = off; begin');
  for (let n = 0; n < count; n += 1) addArticle(db, n);
  db.exec('commit; pragma wal_checkpoint(truncate)');
  db.close();
  const engine = createSqliteEngine({ file: join(folder, 'search.db'), protectedWords: [] });
  await engine.prepare();
  for (let at = 0; at < count; at += 5000) {
    await engine.upsert(
      Array.from({ length: Math.min(5000, count - at) }, (_, n) =>
        searchDocument({ id: idOf(at + n), sortAt: FROM + (at + n) * EVERY_SECONDS, text: 'shells fell on the market', source: 'bench' }),
      ),
    );
  }
  await engine.close();
}

const idOf = (n: number): string => n.toString(16).padStart(20, '0');

const TAGS = JSON.stringify({
  countries: [{ id: 'SD', name: 'Sudan', score: 1, focus: true }],
  primaryCountry: 'SD',
  regions: [{ id: 'SD', name: 'Sudan', kind: 'country', parent: null }],
  places: [{ id: '379149', name: 'El Fasher', country: 'SD', admin1: 'SD.55', lat: 13.63, lon: 25.35, precision: 'town' }],
  actors: [{ id: 'rsf-sudan', name: 'Rapid Support Forces', type: 'rebel-group', score: 1 }],
  filedFrom: null,
  events: [
    { id: 'shelling-artillery-missile-attack', name: 'Shelling/artillery/missile attack', type: 'explosions-remote-violence', score: 1 },
  ],
  casualties: [],
  materiel: [],
  mentions: Array.from({ length: 20 }, (_, n) => ({
    field: 'text',
    start: n,
    end: n + 5,
    text: 'Sudan',
    tag: 'SD',
    kind: 'country',
    rule: 'country.name',
  })),
});

function addArticle(db: DatabaseSync, n: number): void {
  const id = idOf(n);
  const at = FROM + n * EVERY_SECONDS;
  const iso = new Date(at * 1000).toISOString();
  const number = BigInt(firstNumberOfDay(at) + (n % (86_400 / EVERY_SECONDS)));
  const details = {
    url: `https://bench.example/${n}`,
    canonicalUrl: `https://bench.example/${n}`,
    language: 'en',
    direction: 'ltr',
    byline: 'A. Writer',
    siteName: null,
    published: { at: iso, precision: 'minute', origin: 'json-ld' },
    modifiedAt: null,
    leadImage: null,
    section: null,
    keywords: [],
    originReason: null,
    verdict: { ok: true, reasons: [] },
    extractor: 'rules-1',
  };
  const run = (sql: string, ...values: (string | bigint)[]): void => void prepared(db, sql).run(...values);
  run(`insert into article values (?, 'bench', null, ?, ?, 1, ?, 'none')`, id, iso, iso, TAGS);
  run(
    `insert into revision values (?, 1, 'first', ?, null, null, ?, ?, ?, 'page', ?, ?)`,
    id,
    iso,
    `Shells fall on the market of El Fasher, report ${n}`,
    textOf(n),
    id,
    iso,
    JSON.stringify(details),
  );
  run(`insert into copy_member values (?, ?, 'bench', ?1, ?, 300, null, null)`, number, id, BigInt(at));
  run(`insert into copy_group values (?1, null, 1, ?1, ?1, ?1, null)`, number);
}

const statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();

function prepared(db: DatabaseSync, sql: string): ReturnType<DatabaseSync['prepare']> {
  const statement = statements.get(sql) ?? db.prepare(sql);
  statements.set(sql, statement);
  return statement;
}

const SAID = 'Residents said that shells fell on the market of El Fasher on Monday while the army held the airport'.split(' ');

function textOf(n: number): string {
  return Array.from({ length: WORDS }, (_, word) => (word % 40 === 39 ? `\n\nReport ${n}` : (SAID[(n + word) % SAID.length] ?? ''))).join(
    ' ',
  );
}
