import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FORMATS } from '../../../src/api/exports/formats.ts';
import { buildServer } from '../../../src/api/server.ts';
import { EngineUnreachableError } from '../../../src/search/engine.ts';
import { folded } from './folding-world.ts';
import { sampleWorld } from './sample-world.ts';
import { article, depsOf, engineOf, revision, storeOf, type WorldOptions } from './world.ts';

const HEADERS = { host: 'localhost:8787' };

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildServer(depsOf(sampleWorld));
});
afterAll(() => app.close());

async function get(url: string, server = app): Promise<LightMyRequestResponse> {
  return server.inject({ url, headers: HEADERS });
}

async function withServer(options: WorldOptions, use: (server: FastifyInstance) => Promise<void>, world = sampleWorld): Promise<void> {
  const server = await buildServer(depsOf(world, options));
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

interface Line {
  readonly id: string;
  readonly publishedAt: string | null;
  readonly title: string;
  readonly text?: string;
}

async function lines(search: string, server = app): Promise<Line[]> {
  const { statusCode, payload } = await get(`/api/export?format=jsonl${search}`, server);
  expect({ statusCode, payload: statusCode === 200 ? '' : payload }).toEqual({ statusCode: 200, payload: '' });
  return payload.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Line]));
}

describe('GET /api/export', () => {
  test.each(FORMATS)('%s gives every hit, as a file', async (format) => {
    const { statusCode, headers, payload } = await get(`/api/export?format=${format}`);
    expect(statusCode).toBe(200);
    expect(headers['content-disposition']).toMatch(/^attachment; filename="conflictwire-20240520T093000Z\.[a-z.]+"$/);
    expect(headers['x-total-count']).toBe('27');
    expect(headers['x-content-type-options']).toBe('nosniff');
    for (const title of ['Shelling resumes around El Fasher', 'هدوء حذر في حلب', 'Harbour notice 24']) expect(payload).toContain(title);
    expect(payload).not.toMatch(/href="javascript:|<link>javascript:/);
  });

  test('takes what a search takes, newest first unless oldest is asked for', async () => {
    const all = await lines('');
    expect(all).toHaveLength(27);
    const dated = all.flatMap(({ publishedAt }) => publishedAt ?? []);
    expect(dated).toEqual(dated.toSorted().reverse());
    expect((await lines('&sort=oldest')).map(({ id }) => id)).toEqual(all.map(({ id }) => id).toReversed());
    expect((await lines('&sort=relevance&q=ferry')).map(({ id }) => id)[0]).toBe('filler23');
    expect((await lines('&q=shelling&country=SD')).map(({ id }) => id)).toEqual(['fasher']);
    expect(await lines('&q=nothinghasthis')).toEqual([]);
  });

  test('a hit is that of the search', async () => {
    const [hit] = (await get('/api/search?q=artillery')).json<{ hits: object[] }>().hits;
    expect((await lines('&q=artillery'))[0]).toMatchObject(hit ?? {});
  });

  test('words are not corrected: data holds what was asked for', async () => {
    expect((await get('/api/search?q=shellling')).json()).toMatchObject({ total: 0 });
    expect(await lines('&q=shellling')).toEqual([]);
  });

  test('copies are one line unless every article is asked for', async () => {
    const world = folded(sampleWorld, [{ members: ['fasher', 'filler3', 'filler9'], story: null }]);
    await withServer(
      {},
      async (server) => {
        expect(await lines('', server)).toHaveLength(25);
        expect(await lines('&collapse=none', server)).toHaveLength(27);
        expect((await lines('&q=fasher', server))[0]).toMatchObject({ copyGroup: 'fasher', copies: 2, outlets: 2 });
      },
      world,
    );
  });

  test('text and byte order mark come when they are asked for', async () => {
    expect((await lines('&q=fasher'))[0]).not.toHaveProperty('text');
    expect((await lines('&q=fasher&text=true'))[0]?.text).toContain('Aid convoys');
    expect((await get('/api/export?format=csv&q=fasher')).rawPayload.subarray(0, 3)).toEqual(Buffer.from('id,'));
    expect((await get('/api/export?format=csv&q=fasher&bom=true')).rawPayload.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  });

  test.each<[string, string, RegExp]>([
    ['', 'format', /csv, jsonl, geojson, stix, bibtex, rss, atom, json/],
    ['?format=xlsx', 'format', /csv, jsonl/],
    ['?format=rss&text=true', 'text', /csv and jsonl/],
    ['?format=stix&bom=true', 'bom', /csv/],
    ['?format=csv&text=yes', 'text', /true or false/],
    ['?format=csv&sort=best', 'sort', /relevance, newest, oldest/],
    ['?format=csv&collapse=all', 'collapse', /copies, stories, none/],
    ['?format=csv&limit=5', 'limit', /allowed are q, .*format/],
    ['?format=csv&country=Sudan', 'country', /ISO/],
    ['?format=csv&from=2024-05-02&to=2024-05-01', 'to', /later/],
    ['?format=csv&q=%22open', 'q', /./],
  ])('%s is refused and says what is allowed', async (search, field, message) => {
    const response = await get(`/api/export${search}`);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ error: { field, message: expect.stringMatching(message) } });
    expect(response.headers['content-disposition']).toBeUndefined();
  });

  test('an engine out of reach is told before anything is sent', async () => {
    const engine = { ...engineOf(sampleWorld), list: async () => Promise.reject(new EngineUnreachableError('away')) };
    await withServer({ engine }, async (server) => {
      const response = await get('/api/export?format=csv', server);
      expect([response.statusCode, response.json<{ error: { code: string } }>().error.code]).toEqual([503, 'engine-unreachable']);
    });
  });

  test('a store that fails on the way breaks the answer off: nobody takes half of it for all', async () => {
    const many = { ...sampleWorld, articles: Array.from({ length: 250 }, (_, n) => article(`n${n}`, 'harbour-ledger', [revision({})])) };
    const articles = storeOf(many).articlesInPassing;
    let reads = 0;
    const failing = async (ids: readonly string[]): ReturnType<typeof articles> => {
      reads += 1;
      if (reads > 1) throw new Error('the disk is gone');
      return articles(ids);
    };
    await withServer(
      { store: { articlesInPassing: failing } },
      async (server) => {
        const address = await server.listen({ host: '127.0.0.1', port: 0 });
        // Compressed, the first rows would still be held back: then the answer is an error from the start.
        const plain = { headers: { 'accept-encoding': 'identity' } };
        const response = await fetch(`${address}/api/export?format=csv&collapse=none`, plain);
        expect(response.status).toBe(200);
        await expect(response.text()).rejects.toThrow('terminated');
      },
      many,
    );
  });

  test('whoever asks for the headers only costs no reading', async () => {
    const articlesInPassing = async (): Promise<never> => Promise.reject(new Error('nobody wanted to read'));
    await withServer({ store: { articlesInPassing } }, async (server) => {
      const { statusCode, headers, payload } = await server.inject({ method: 'HEAD', url: '/api/export?format=csv', headers: HEADERS });
      expect([statusCode, headers['x-total-count'], payload]).toEqual([200, '27', '']);
    });
  });

  test('the key is needed as everywhere', async () => {
    await withServer({ settings: { apiKey: 'a-key-of-enough-letters' } }, async (server) => {
      expect((await get('/api/export?format=csv', server)).statusCode).toBe(401);
      const headers = { ...HEADERS, authorization: 'Bearer a-key-of-enough-letters' };
      expect((await server.inject({ url: '/api/export?format=csv', headers })).statusCode).toBe(200);
    });
  });
});
