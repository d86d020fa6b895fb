import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/domain/search.ts';
import { EngineRejectedError, EngineTooSlowError, EngineUnreachableError, type SearchEngine } from '../../src/search/engine.ts';
import { openToRead } from '../../src/search/sqlite/database.ts';
import { createSqliteEngine } from '../../src/search/sqlite/engine.ts';
import { createReader } from '../../src/search/sqlite/reader.ts';
import { batchesOf, engineQuery, rawQuery, searchDocument } from '../support/documents.ts';
import { dice, madeDocuments, madeQuery } from '../support/folding-model.ts';
import { engineContract } from './engine-contract.ts';
import { againstModel } from './engine-folding.ts';

const newFolder = async (): Promise<string> => mkdtemp(join(tmpdir(), 'conflictwire-search-'));

engineContract('sqlite', async (protectedWords) => {
  const folder = await newFolder();
  const engine = createSqliteEngine({ file: join(folder, 'search.db'), protectedWords });
  return {
    engine,
    async dispose() {
      await engine.close();
      await rm(folder, { recursive: true });
    },
  };
});

describe('sqlite: the index file', () => {
  const cleanUps: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
  });

  async function newFile(): Promise<string> {
    const folder = await newFolder();
    cleanUps.push(async () => rm(folder, { recursive: true }));
    return join(folder, 'not', 'there', 'search.db');
  }

  function open(file: string): SearchEngine {
    const engine = createSqliteEngine({ file, protectedWords: [] });
    cleanUps.push(async () => engine.close());
    return engine;
  }

  const some = [searchDocument({ id: 'a', text: 'shared first' }), searchDocument({ id: 'b', text: 'shared second' })];
  const totalOf = async (engine: SearchEngine, text: string): Promise<number> => (await engine.search(engineQuery(text))).total;

  test('what was written is there for the next process, under the same generation', async () => {
    const file = await newFile();
    const first = open(file);
    const { generation } = await first.prepare();
    await first.upsert(some);
    await first.close();
    await first.close();
    await expect(first.search(engineQuery(''))).rejects.toThrow(EngineUnreachableError);
    const second = open(file);
    expect(await totalOf(second, 'shared')).toBe(2);
    expect(await second.prepare()).toEqual({ documents: 2, generation });
  });

  test('a search before anything was prepared finds nothing and does not fail', async () => {
    expect(await totalOf(open(await newFile()), 'shared')).toBe(0);
  });

  test.each([
    ['no database', 'this is no database '.repeat(100)],
    ['an empty file', ''],
  ])('%s is replaced by a new index of another generation', async (_, content) => {
    const file = await newFile();
    const before = open(file);
    const { generation } = await before.prepare();
    await before.close();
    await writeFile(file, content);
    const after = open(file);
    const state = await after.prepare();
    expect(state.documents).toBe(0);
    expect(state.generation).not.toBe(generation);
    await after.upsert(some);
    expect(await totalOf(after, 'shared')).toBe(2);
  });

  test('damage found while searching starts a new index instead of failing for ever', async () => {
    const file = await newFile();
    const before = open(file);
    const { generation } = await before.prepare();
    await before.upsert(Array.from({ length: 300 }, (_, index) => searchDocument({ id: `n${index}`, text: `shared word${index}x` })));
    await before.close();
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0x5a, 4096 * 3));
    const after = open(file);
    const failed = await after.search(engineQuery('shared')).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(EngineUnreachableError);
    const state = await after.prepare();
    expect(state.documents).toBe(0);
    expect(state.generation).not.toBe(generation);
    await after.upsert(some);
    expect(await totalOf(after, 'shared')).toBe(2);
  });

  test('a file that is deleted under a running engine is made anew', async () => {
    const file = await newFile();
    const engine = open(file);
    const { generation } = await engine.prepare();
    await engine.upsert(some);
    for (const suffix of ['', '-wal', '-shm']) await rm(file + suffix, { force: true });
    expect(await totalOf(engine, 'shared')).toBe(0);
    await engine.upsert(some);
    expect(await totalOf(engine, 'shared')).toBe(2);
    expect((await engine.state()).generation).not.toBe(generation);
  });

  test('an index of other tables is replaced, one folded by other rules answers but asks for a new build', async () => {
    const file = await newFile();
    const before = open(file);
    await before.prepare();
    await before.upsert(some);
    await before.close();
    const db = new DatabaseSync(file);
    db.exec('UPDATE build SET fold_version = fold_version - 1');
    db.close();
    const folded = open(file);
    expect(await folded.prepare()).toEqual({ documents: 2, generation: null });
    expect(await totalOf(folded, 'shared')).toBe(2);
    const { generation } = await folded.rebuild(batchesOf(some, 1));
    expect(await folded.state()).toEqual({ documents: 2, generation });
    await folded.close();
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 999');
    newer.close();
    const after = open(file);
    expect(await totalOf(after, 'shared')).toBe(0);
    expect((await after.state()).generation).not.toBe(generation);
  });

  test('a file that cannot be opened is an engine out of reach', async () => {
    const folder = await newFolder();
    cleanUps.push(async () => rm(folder, { recursive: true }));
    await expect(open(folder).prepare()).rejects.toThrow(EngineUnreachableError);
  });

  test('a document without a usable time is refused', async () => {
    const engine = open(await newFile());
    await expect(engine.upsert([{ ...searchDocument({ id: 'x' }), sortAt: Number.NaN }])).rejects.toThrow(EngineRejectedError);
    await expect(engine.upsert([{ ...searchDocument({ id: 'x' }), sortAt: 1e15 }])).rejects.toThrow(EngineRejectedError);
    expect((await engine.state()).documents).toBe(0);
  });
});

describe('sqlite: several processes', () => {
  const shared = (id: string): SearchDocument => searchDocument({ id, text: 'shared' });

  async function withTwo(run: (first: SearchEngine, second: SearchEngine, file: string) => Promise<void>): Promise<void> {
    const folder = await newFolder();
    const file = join(folder, 'search.db');
    const [first, second] = [createSqliteEngine({ file, protectedWords: [] }), createSqliteEngine({ file, protectedWords: [] })];
    try {
      await run(first, second, file);
    } finally {
      await Promise.all([first.close(), second.close()]);
      await rm(folder, { recursive: true });
    }
  }

  test('both may make the file at once and write at once', async () => {
    await withTwo(async (first, second) => {
      const states = await Promise.all([first.prepare(), second.prepare()]);
      expect(states[0]).toEqual(states[1]);
      const ids = Array.from({ length: 40 }, (_, index) => `n${index}`);
      await Promise.all(ids.map(async (id, index) => (index % 2 === 0 ? first : second).upsert([shared(id)])));
      expect((await first.search(engineQuery('shared'))).total).toBe(40);
      expect((await second.search(engineQuery('shared'))).total).toBe(40);
    });
  });

  test('one rebuilds while the other writes and searches; a second rebuild has to wait', async () => {
    await withTwo(async (first, second) => {
      await first.upsert([shared('a'), shared('b')]);
      const batches = async function* (): AsyncGenerator<readonly SearchDocument[]> {
        yield [shared('a')];
        await second.upsert([shared('c')]);
        await second.remove(['b']);
        await expect(second.rebuild(batchesOf([], 1))).rejects.toThrow(EngineUnreachableError);
        expect((await second.prepare()).documents).toBe(2);
        yield [shared('b')];
      };
      const { generation } = await first.rebuild(batches());
      expect((await second.search(engineQuery('shared'))).ids.toSorted()).toEqual(['a', 'c']);
      expect((await second.state()).generation).toBe(generation);
    });
  });

  test('a process killed in the middle of a rebuild leaves the old index, and nothing behind', async () => {
    await withTwo(async (first, _, file) => {
      await first.upsert([shared('a')]);
      const before = await first.state();
      const script = `
        import { createSqliteEngine } from ${JSON.stringify(new URL('../../src/search/sqlite/engine.ts', import.meta.url).href)};
        const document = JSON.parse(process.argv[2]);
        const engine = createSqliteEngine({ file: process.argv[1], protectedWords: [] });
        await engine.rebuild((async function* () {
          yield [document];
          yield [];
          process.stdout.write('half');
          setInterval(() => {}, 1000);
          await new Promise(() => {});
        })());`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', script, file, JSON.stringify(shared('new'))]);
      await once(child.stdout, 'data');
      child.kill('SIGKILL');
      await once(child, 'exit');
      expect(await first.state()).toEqual(before);
      await first.prepare();
      const db = new DatabaseSync(file, { readOnly: true });
      const tables = db.prepare("SELECT count(*) AS builds FROM sqlite_schema WHERE type = 'table' AND name GLOB 'doc_*'").get();
      db.close();
      expect(tables?.['builds']).toBe(1);
      expect((await first.search(engineQuery('shared'))).ids).toEqual(['a']);
    });
  });
});

test('sqlite: searches do not wait for the documents that are being written', async () => {
  const folder = await newFolder();
  const engine = createSqliteEngine({ file: join(folder, 'search.db'), protectedWords: [] });
  await engine.upsert([searchDocument({ id: 'a', text: 'needle' })]);
  await engine.search(engineQuery('needle'));
  const text = Array.from({ length: 600 }, (_, index) => `word${String.fromCharCode(97 + (index % 26))}${index}`).join(' ');
  const order: string[] = [];
  const writing = engine
    .upsert(Array.from({ length: 1000 }, (_, index) => searchDocument({ id: `n${index}`, text })))
    .then(() => order.push('written'));
  const found = await engine.search(engineQuery('needle'));
  order.push('found');
  await writing;
  expect(found.total).toBe(1);
  expect(order).toEqual(['found', 'written']);
  await engine.close();
  await rm(folder, { recursive: true });
});

test('sqlite: common words that were looked up ahead follow what is written and removed since', async () => {
  const folder = await newFolder();
  const engine = createSqliteEngine({ file: join(folder, 'search.db'), protectedWords: [] });
  const AMONG = 6000;
  const documents = Array.from({ length: AMONG }, (_, n) =>
    searchDocument({ id: `n${n}`, text: n % 2 === 0 ? 'convoy harbour' : 'convoy' }),
  );
  await engine.upsert(documents);
  const totals = async (): Promise<number[]> =>
    Promise.all(['convoy', 'harbour OR needle', 'convoy -harbour'].map(async (text) => (await engine.search(engineQuery(text))).total));
  // Whatever was searched for, the thread goes on with what is common.
  await engine.search(engineQuery('needle'));
  await setTimeout(200);
  expect(await totals()).toEqual([AMONG, AMONG / 2, AMONG / 2]);
  await engine.upsert([searchDocument({ id: 'n0', text: 'convoy' }), searchDocument({ id: 'new', text: 'needle' })]);
  await engine.remove(['n1']);
  expect(await totals()).toEqual([AMONG - 1, AMONG / 2, AMONG / 2]);
  await engine.close();
  const connection = openToRead(join(folder, 'search.db'));
  const reader = createReader(connection);
  // "convoy", "harbour" and the "Report" of every headline; the last leaves none.
  expect([reader.lookAhead(), reader.lookAhead(), reader.lookAhead()]).toEqual([true, true, false]);
  connection.close();
  await rm(folder, { recursive: true });
});

test('sqlite: a search that takes too long is stopped, and those that wait behind it are answered', async () => {
  const folder = await newFolder();
  const file = join(folder, 'search.db');
  const words = Array.from({ length: 300 }, (_, index) => `word${String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26))}`);
  const patient = createSqliteEngine({ file, protectedWords: [] });
  await patient.upsert(Array.from({ length: 2000 }, (_, index) => searchDocument({ id: `n${index}`, text: words.join(' ') })));
  const heavy = (without: number): ReturnType<typeof rawQuery> => rawQuery(words.slice(without), { sort: 'relevance', limit: 1 });
  const hasty = createSqliteEngine({ file, protectedWords: [], timeoutMs: 1 });
  // Three for two threads: one has to wait behind another. Where this thread gets no turn for long, an answer may come first.
  let stopped: unknown[] = [];
  let state = hasty.state();
  for (let round = 0; round < 20 && stopped.length === 0; round += 1) {
    const searches = [1, 2, 3].map(async () => hasty.search(heavy(round)).catch((error: unknown) => error));
    state = hasty.state();
    stopped = (await Promise.all(searches)).filter((answer) => answer instanceof EngineTooSlowError);
  }
  expect(stopped.length).toBeGreaterThan(0);
  expect((await state).documents).toBe(2000);
  expect((await hasty.state()).documents).toBe(2000);
  expect((await patient.search(heavy(0))).total).toBe(2000);
  await Promise.all([hasty.close(), patient.close()]);
  await rm(folder, { recursive: true });
});

test('sqlite: 250 made corpora are folded and counted as a plain model says', async () => {
  const folder = await newFolder();
  const engine = createSqliteEngine({ file: join(folder, 'search.db'), protectedWords: [] });
  const below = dice(2024);
  let hits = 0;
  for (let round = 0; round < 250; round += 1) {
    const documents = madeDocuments(below, 1 + below(14));
    await engine.upsert(documents);
    for (let question = 0; question < 2; question += 1) hits += await againstModel(engine, documents, madeQuery(below));
    await engine.remove(documents.map(({ id }) => id));
  }
  expect(hits).toBeGreaterThan(300);
  await engine.close();
  await rm(folder, { recursive: true });
}, 120_000);
