import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { type IncomingMessage, get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/api/exports/formats.ts';
import { buildServer } from '../../src/api/server.ts';
import { IdList } from '../../src/search/id-list.ts';
import { conflictwire, finish, start, workplace, type Workplace } from '../support/command.ts';
import { startOutlets, type Outlets } from '../support/outlets.ts';
import { sampleWorld } from '../unit/api/sample-world.ts';
import { article, depsOf, engineOf, revision, storeOf, type World } from '../unit/api/world.ts';

const ARTICLES = 10_000;
const LONG = 'Shells fell on the market. '.repeat(400);

describe('an export that a client does not read to the end', () => {
  const world: World = {
    ...sampleWorld,
    articles: Array.from({ length: ARTICLES }, (_, n) => article(`n${n}`, 'harbour-ledger', [revision({ text: LONG })])),
  };
  const store = storeOf(world);
  const list = new IdList();
  for (const { record } of world.articles) list.add(record.id);
  let read = 0;

  /** What is read when nothing more is for a while. */
  async function settled(): Promise<number> {
    for (let before = -1; before !== read;) {
      before = read;
      await sleep(150);
    }
    return read;
  }

  test('is read no further than the client takes it, and not at all when it is gone', { timeout: 30_000 }, async () => {
    const articlesInPassing: typeof store.articlesInPassing = (ids) => {
      read += ids.length;
      return store.articlesInPassing(ids);
    };
    const server = await buildServer(
      depsOf(world, { store: { articlesInPassing }, engine: { ...engineOf(world), list: async () => list } }),
    );
    const address = await server.listen({ host: '127.0.0.1', port: 0 });
    const request = get(`${address}/api/export?format=jsonl&text=true`);
    const [response] = (await once(request, 'response')) as [IncomingMessage];
    response.pause();
    const slow = await settled();
    expect(slow).toBeGreaterThan(0);
    expect(slow).toBeLessThan(ARTICLES / 2);
    response.destroy();
    expect((await settled()) - slow).toBeLessThan(200);
    // Others are served as if nothing had happened.
    const all = await fetch(`${address}/api/export?format=csv`);
    expect((await all.text()).split('\r\n')).toHaveLength(ARTICLES + 2);
    await server.close();
  });
});

describe('the command', () => {
  let outlets: Outlets;
  let place: Workplace;
  beforeAll(async () => {
    outlets = await startOutlets(2, 4);
    place = await workplace(outlets.yaml);
    const run = await conflictwire(['ingest', ...place.args]);
    if (run.code !== 0) throw new Error(run.stderr);
  }, 60_000);
  afterAll(async () => {
    await outlets.close();
    await place.remove();
  });

  test('writes every format to standard output', { timeout: 60_000 }, async () => {
    for (const format of FORMATS) {
      const { code, stdout, stderr } = await conflictwire(['export', '--format', format, ...place.args]);
      expect([format, code, stderr]).toEqual([format, 0, '']);
      expect(stdout.length).toBeGreaterThan(500);
    }
  });

  test('gives what the search gives, in the order that is asked for', async () => {
    const found = await conflictwire(['search', '--json', '--sort', 'oldest', '--limit', '200', ...place.args]);
    const { hits } = JSON.parse(found.stdout) as { hits: { id: string }[] };
    expect(hits.length).toBeGreaterThan(3);
    const { stdout } = await conflictwire(['export', '--format', 'jsonl', '--sort', 'oldest', ...place.args]);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject(hits);
  });

  test('writes a file, which is there only when it is whole', async () => {
    const out = join(place.folder, 'all.csv');
    const { code, stdout, stderr } = await conflictwire(['export', '--format', 'csv', '--bom', '--text', '--out', out, ...place.args]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^\d+ hits written to .*all\.csv\n$/);
    expect(await readFile(out, 'utf8')).toMatch(/^\uFEFFid,title,.*,excerpt,text\r\n/);
    expect((await readdir(place.folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('ends well when whoever reads it has enough', async () => {
    const child = start(['export', '--format', 'jsonl', '--text', ...place.args]);
    child.stdout?.destroy();
    expect(await finish(child)).toMatchObject({ code: 0, stderr: '' });
  });

  test.each<[string[], RegExp]>([
    [['--format', 'xlsx'], /csv, jsonl, geojson, stix, bibtex, rss, atom, json/],
    [[], /--format/],
    [['--format', 'rss', '--text'], /csv and jsonl/],
    [['--format', 'rss', '--bom'], /csv/],
    [['--format', 'csv', '"open'], /\^/],
    [['--format', 'csv', '--out', '/nowhere/at/all.csv'], /ENOENT.*--out/],
  ])('%j is refused and says what is allowed', async (args, message) => {
    const { code, stdout, stderr } = await conflictwire(['export', ...args, ...place.args]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});
