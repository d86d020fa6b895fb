import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSqliteEngine } from '../../src/search/sqlite/engine.ts';
import { openStore } from '../../src/store/sqlite-store.ts';
import { conflictwire, finish, start, workplace, type Workplace } from '../support/command.ts';
import { startOutlets, type Outlets } from '../support/outlets.ts';
import { EVERYTHING } from '../support/queries.ts';
import { join } from 'node:path';

const PAGES = 15;
const KILLS = 20;

let outlets: Outlets;
let place: Workplace;

beforeEach(async () => {
  outlets = await startOutlets(3, PAGES);
  place = await workplace(outlets.yaml);
});

afterEach(async () => {
  await outlets.close();
  await place.remove();
});

async function expectEveryPageOnce(): Promise<void> {
  const store = await openStore(place.data);
  const engine = createSqliteEngine({ file: join(place.data, 'search.db'), protectedWords: [] });
  try {
    expect(await store.check()).toEqual([]);
    const articles = await store.articles(await store.articleIds(null, 1000));
    expect(articles.map((article) => article.current.title).toSorted()).toEqual(outlets.titles.toSorted());
    expect(articles.map((article) => article.current.textOrigin)).toEqual(articles.map(() => 'page'));
    await engine.prepare();
    const found = await engine.search({ ...EVERYTHING, limit: 200 });
    expect(found.ids.toSorted()).toEqual(articles.map((article) => article.id).toSorted());
    expect(await store.outboxSize()).toBe(0);
  } finally {
    await engine.close();
    await store.close();
  }
}

test(`${KILLS} kills at random moments lose nothing and double nothing`, { timeout: 150_000 }, async () => {
  const began = Date.now();
  await finish(start(['ingest', '--all', ...place.args, '--data', join(place.folder, 'measured')]));
  const wholeRun = Date.now() - began;
  for (let i = 0; i < KILLS; i++) {
    const child = start(['ingest', '--all', ...place.args]);
    const ended = finish(child);
    await sleep(Math.random() * wholeRun);
    child.kill('SIGKILL');
    await ended;
  }
  const last = await conflictwire(['ingest', '--all', '--json', ...place.args]);
  expect(last.stderr).toBe('');
  expect(last.code).toBe(0);
  await expectEveryPageOnce();
});

test('a run stopped by SIGTERM ends within its grace and the next one finishes the work', { timeout: 60_000 }, async () => {
  const child = start(['ingest', '--all', ...place.args]);
  const ended = finish(child);
  await sleep(1500);
  const asked = Date.now();
  child.kill('SIGTERM');
  await ended;
  expect(Date.now() - asked).toBeLessThan(10_000);
  expect((await conflictwire(['ingest', '--all', ...place.args])).code).toBe(0);
  await expectEveryPageOnce();
});

test('two runs at once share the work and never do it twice', { timeout: 60_000 }, async () => {
  const both = await Promise.all([conflictwire(['ingest', '--json', ...place.args]), conflictwire(['ingest', '--json', ...place.args])]);
  expect(both.map((run) => run.code).filter((code) => code !== 0 && code !== 3)).toEqual([]);
  const pages = outlets.log.filter((request) => request.path.startsWith('/article/'));
  expect(pages).toHaveLength(3 * PAGES);
  await conflictwire(['ingest', ...place.args]);
  await expectEveryPageOnce();
});

test('a source that another live process holds is busy: exit 3, and nothing is fetched', async () => {
  const store = await openStore(place.data);
  const leases = await Promise.all(outlets.ids.map((id) => store.acquireLease(id)));
  const run = await conflictwire(['ingest', '--json', ...place.args]);
  expect(JSON.parse(run.stdout)).toMatchObject({ sources: { due: 3, busy: 3 } });
  expect(run.code).toBe(3);
  expect(outlets.log).toEqual([]);
  for (const lease of leases) await lease?.release();
  await store.close();
});

test('a second run asks every feed again and gets only 304', { timeout: 60_000 }, async () => {
  expect((await conflictwire(['ingest', ...place.args])).code).toBe(0);
  const before = outlets.log.length;
  const idle = await conflictwire(['ingest', '--json', ...place.args]);
  expect(JSON.parse(idle.stdout)).toMatchObject({ sources: { due: 0 }, items: { seen: 0 } });
  const again = await conflictwire(['ingest', '--all', '--json', ...place.args]);
  expect(JSON.parse(again.stdout)).toMatchObject({
    sources: { due: 3, notModified: 3 },
    articles: { stored: 0, revised: 0 },
    failures: [],
  });
  expect(outlets.log.slice(before)).toEqual(outlets.ids.map(() => ({ path: '/feed', status: 304 })));
});

test('a search index that was deleted is filled again from the store', { timeout: 60_000 }, async () => {
  await conflictwire(['ingest', ...place.args]);
  const { rm } = await import('node:fs/promises');
  for (const suffix of ['', '-wal', '-shm']) await rm(join(place.data, `search.db${suffix}`), { force: true });
  const run = await conflictwire(['ingest', '--json', ...place.args]);
  expect(JSON.parse(run.stdout)).toMatchObject({ sources: { due: 0 }, index: { indexed: 3 * PAGES, pending: 0 } });
  await expectEveryPageOnce();
});
