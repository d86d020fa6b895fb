import { createServer } from 'node:net';
import { createServer as createHttpServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/sqlite-store.ts';
import { conflictwire, workplace, type Workplace } from '../support/command.ts';
import { deleteIndex } from '../support/meilisearch.ts';
import { startOutlets, type Outlets } from '../support/outlets.ts';

const PAGES = 10;

let outlets: Outlets;
let place: Workplace;

beforeEach(async () => {
  outlets = await startOutlets(2, PAGES);
  place = await workplace(outlets.yaml);
});

afterEach(async () => {
  await outlets.close();
  await place.remove();
});

test('with the engine down articles are safe in the store: exit 5, and any engine gets them later', { timeout: 60_000 }, async () => {
  const away = { MEILI_URL: `http://127.0.0.1:${await closedPort()}` };
  const run = await conflictwire(['ingest', '--json', ...place.args], { env: away });
  expect(JSON.parse(run.stdout)).toMatchObject({ articles: { stored: 2 * PAGES }, index: { indexed: 0, pending: 2 * PAGES } });
  expect(run.code).toBe(5);
  expect(run.stderr).toContain('safe in the store');
  const store = await openStore(place.data);
  expect(await store.totals()).toMatchObject({ articles: 2 * PAGES });
  await store.close();
  const later = await conflictwire(['ingest', '--json', ...place.args]);
  expect(JSON.parse(later.stdout)).toMatchObject({ sources: { due: 0 }, index: { indexed: 2 * PAGES, pending: 0 } });
  expect(later.code).toBe(0);
});

const MEILI_URL = process.env['MEILI_URL'];

describe.runIf(MEILI_URL)('with a real Meilisearch', () => {
  test('that is away for a whole run and back for the next', { timeout: 60_000 }, async () => {
    const port = await closedPort();
    const env = { MEILI_URL: `http://127.0.0.1:${port}`, MEILI_API_KEY: process.env['MEILI_API_KEY'] ?? '' };
    const index = `test_${randomUUID().replaceAll('-', '')}`;
    const there = await workplace(outlets.yaml, `search: { engine: meilisearch, meilisearch: { index: ${index} } }\n`);
    const down = await conflictwire(['ingest', '--json', ...there.args], { env });
    expect([down.code, JSON.parse(down.stdout).index]).toEqual([5, { indexed: 0, pending: 2 * PAGES }]);
    const gate = await openGate(port, MEILI_URL ?? '');
    try {
      const up = await conflictwire(['ingest', '--json', ...there.args], { env });
      expect([up.code, JSON.parse(up.stdout).index]).toEqual([0, { indexed: 2 * PAGES, pending: 0 }]);
      for (const title of outlets.titles.slice(0, 1)) {
        const found = await conflictwire(['search', '--json', ...there.args, `"${title}"`], { env });
        expect(JSON.parse(found.stdout)).toMatchObject({ total: 1, hits: [{ title }] });
      }
      expect(JSON.parse((await conflictwire(['search', '--json', '--collapse', 'none', ...there.args], { env })).stdout)).toMatchObject({
        total: 2 * PAGES,
        engine: 'meilisearch',
      });
    } finally {
      await deleteIndex(index);
      gate.close();
      gate.closeAllConnections();
      await there.remove();
    }
  });
});

describe.runIf(!MEILI_URL)('without MEILI_URL', () => {
  test('MEILI_URL is not set: the run against a real Meilisearch that comes back was left out', () => {
    expect(MEILI_URL ?? '').toBe('');
  });
});

/** A port nobody listens on. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Passes everything on to the real server. */
async function openGate(port: number, target: string): Promise<Server> {
  const gate = createHttpServer((incoming, outgoing) => {
    const onward = httpRequest(new URL(incoming.url ?? '/', target), { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => gate.listen(port, '127.0.0.1', resolve));
  return gate;
}
