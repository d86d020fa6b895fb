import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { searchResponseSchema } from '../../../src/api/schemas.ts';
import { buildServer } from '../../../src/api/server.ts';
import { EngineRejectedError, EngineUnreachableError, type SearchEngine } from '../../../src/search/engine.ts';
import { sampleWorld } from './sample-world.ts';
import { depsOf, engineOf, type WorldOptions } from './world.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildServer(depsOf(sampleWorld));
});
afterAll(() => app.close());

async function get(url: string, server = app): Promise<{ status: number; body: Record<string, unknown>; type: string }> {
  const response = await server.inject({ url, headers: { host: 'localhost' } });
  return { status: response.statusCode, body: response.json(), type: String(response.headers['content-type']) };
}

async function withServer<T>(options: WorldOptions, use: (server: FastifyInstance) => Promise<T>): Promise<T> {
  const server = await buildServer(depsOf(sampleWorld, options));
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

describe('GET /api/search', () => {
  test('gives exactly what the service gives, and what its sources cannot tell', async () => {
    const { status, body, type } = await get('/api/search?q=shelling&country=SD&limit=5');
    const direct = await depsOf(sampleWorld).search.search({ q: 'shelling', country: ['SD'], limit: 5 });
    expect(status).toBe(200);
    expect(type).toBe('application/json; charset=utf-8');
    const { coverage, ...answer } = body;
    const said: unknown = expect.objectContaining({ code: 'coverage' });
    expect({ ...answer, tookMs: 0 }).toEqual({ ...direct, notes: [...direct.notes, said], tookMs: 0 });
    expect(coverage).toMatchObject({ matching: 4, silent: 1, blocked: 0, dead: 1, never: 0 });
    expect(Object.keys(body)).toEqual([
      'query',
      'understood',
      'collapse',
      'counted',
      'total',
      'totalIsExact',
      'hits',
      'facets',
      'names',
      'notes',
      'corrections',
      'cursor',
      'tookMs',
      'coverage',
      'engine',
    ]);
  });

  test.each([
    '',
    '?q=shelling+-country:SY',
    '?q=selling+OR+ceasefire&collapse=stories',
    '?q=nothingatall',
    '?from=2024-05-13&limit=3',
    '?facets=event,place',
  ])('what is answered to %s is what the schema says, and nothing beside it', async (query) => {
    const { status, body } = await get(`/api/search${query}`);
    expect(status).toBe(200);
    expect(searchResponseSchema.parse(body)).toEqual(body);
  });

  test.each<[string, number]>([
    ['', 27],
    ['?q=', 27],
    ['?country=SD&country=SY', 2],
    ['?country=SD&language=ar', 0],
    ['?country=-SD&source=meridian-courier&source=bawaba', 1],
    ['?from=2024-05-13&to=2024-05-14', 1],
    ['?primaryCountry=sd&primaryCountry=SY', 2],
    ['?actorType=rebel-group', 1],
    ['?actorType=-rebel-group', 26],
    ['?place=379149&place=170063', 2],
    ['?event=explosions-remote-violence&event=-grenade', 1],
    ['?materiel=artillery', 1],
    ['?outletCountry=ke&outletCountry=LB', 2],
    ['?filedFrom=TD', 1],
    ['?q=event:shelling-artillery-missile-attack+filed-from:TD', 1],
    ['?from=2024-05-13T09:40Z', 2],
    ['?to=2017', 1],
    ['?from=&to=&sort=&region=', 27],
    ['?limit=5&offset=0007', 27],
    ['?from=2024-05-13T11:40+02:00', 2],
    ['?from=2024-05-13T11:40%2B02:00', 2],
    ['?from=2024-05-13T11:40+01:59', 1],
    ['?to=2024-05-13T09:40+00:00&from=2024-05-13T07:39-02:00', 0],
    ['?collapse=none&exactTotal=true&sort=oldest', 27],
  ])('%s finds %i', async (query, total) => {
    expect((await get(`/api/search${query}`)).body).toMatchObject({ total });
  });

  test.each<[string, object]>([
    ['?q=%22open', { code: 'unbalanced-quote', field: 'q', position: 0 }],
    ['?q=ferry+contry:SY', { code: 'unknown-field', field: 'q', position: 6 }],
    ['?limit=0', { code: 'bad-parameter', field: 'limit', message: 'limit is a whole number from 1 to 200.' }],
    ['?limit=201', { field: 'limit' }],
    ['?limit=0x10', { field: 'limit', message: 'limit is a whole number from 1 to 200.' }],
    ['?limit=1e1', { field: 'limit' }],
    ['?limit=+5', { field: 'limit' }],
    ['?limit=5.0', { field: 'limit' }],
    ['?offset=99999999999999999999999', { field: 'offset' }],
    ['?offset=-0', { field: 'offset' }],
    ['?from=2024-05-13+02:00', { field: 'from' }],
    ['?limit=ten', { field: 'limit', message: 'limit is a whole number from 1 to 200.' }],
    ['?limit=1&limit=2', { field: 'limit' }],
    ['?offset=10001', { field: 'offset' }],
    ['?sort=best', { field: 'sort', message: 'sort is one of relevance, newest, oldest.' }],
    ['?collapse=all', { field: 'collapse' }],
    ['?exactTotal=yes', { field: 'exactTotal' }],
    ['?q=a&q=b', { field: 'q' }],
    ['?from=13/05/2024', { field: 'from' }],
    ['?from=2024-02-30', { field: 'from' }],
    ['?from=2024-05-14&to=2024-05-14', { field: 'to' }],
    ['?country=Syria', { field: 'country' }],
    ['?place=379149,170063', { field: 'place' }],
    ['?place=El+Fasher', { field: 'place', message: expect.stringContaining('GeoNames') }],
    ['?actorType=rebels', { field: 'actorType', message: expect.stringContaining('rebel-group') }],
    ['?event=armed+clash', { field: 'event' }],
    ['?outletCountry=Kenya', { field: 'outletCountry' }],
    ['?facets=weather', { code: 'bad-parameter', field: 'facets', message: expect.stringContaining('primaryCountry') }],
    ['?facets=event,,place', { field: 'facets' }],
    ['?cursor=abc', { code: 'bad-cursor', field: 'cursor' }],
    ['?query=x', { code: 'unknown-parameter', field: 'query', message: expect.stringContaining('allowed are q, region, country') }],
    [`?q=${'x'.repeat(2001)}`, { code: 'too-long', field: 'q' }],
  ])('%s is a 400 that names the field', async (query, error) => {
    const { status, body } = await get(`/api/search${query}`);
    expect(status).toBe(400);
    expect(body).toEqual({ error: expect.objectContaining(error) });
  });

  test('facets that are asked for come with names, and the filter that a value goes into is called the same', async () => {
    for (const query of ['facets=event,actorType,place', 'facets=event&facets=actorType,place']) {
      const { body } = await get(`/api/search?q=shelling&${query}`);
      expect(body.facets).toMatchObject({
        country: [{ value: 'SD', label: 'Sudan', count: 1 }, { value: 'TD' }],
        event: expect.arrayContaining([{ value: 'explosions-remote-violence', label: 'Explosions remote violence', count: 1 }]),
        actorType: [{ value: 'rebel-group', label: 'Rebel group', count: 1 }],
        place: [{ value: '379149', count: 1 }],
      });
      expect(Object.keys(body.facets as object)).toHaveLength(8);
    }
    expect(Object.keys((await get('/api/search?q=shelling')).body.facets as object)).toHaveLength(5);
  });

  test('a cursor leads to the next hits', async () => {
    const first = await get('/api/search?q=ferry&limit=20');
    const second = await get(`/api/search?q=ferry&limit=20&cursor=${String(first.body.cursor)}`);
    expect(second.body.hits).toHaveLength(4);
    expect(second.body.cursor).toBeNull();
  });
});

describe('when the engine is in trouble', () => {
  const failing = (error: Error): SearchEngine => ({ ...engineOf(sampleWorld), search: () => Promise.reject(error) });

  test.each<[Error, number, string]>([
    [new EngineUnreachableError('connect ECONNREFUSED 10.0.0.9:7700'), 503, 'engine-unreachable'],
    [new EngineRejectedError('invalid filter with secret-inside'), 500, 'engine-rejected'],
    [new Error('secret-inside /etc/passwd'), 500, 'internal-error'],
  ])('%s: status, code, and nothing of our insides', async (error, status, code) => {
    const lines: string[] = [];
    await withServer({ engine: failing(error), log: (line) => lines.push(line) }, async (server) => {
      const answer = await get('/api/search?q=x', server);
      expect(answer.status).toBe(status);
      expect(answer.body).toMatchObject({ error: { code } });
      expect(JSON.stringify(answer.body)).not.toMatch(/secret|passwd|10\.0\.0/);
    });
    expect(lines.filter((line) => line.includes(`"code":"${code}"`))).toHaveLength(1);
  });

  test.each<[string, Error, RegExp]>([
    [
      'an engine that quotes the filter',
      new EngineRejectedError(
        'Meilisearch at http://m:7700 refused the request: Attribute `kept-secret` is wrong\n1:9 actor = kept (invalid_search_filter)',
      ),
      /refused the request: Attribute".*"reason":"invalid_search_filter"/,
    ],
    ['an engine that repeats a word', new EngineRejectedError('no such column: Kept in the index'), /no such column: … in the index"/],
    [
      'an engine that is away',
      new EngineUnreachableError('Meilisearch at http://m:7700 did not answer'),
      /at http:\/\/m:7700 did not answer"/,
    ],
    ['anything else', new TypeError('kept-secret\n    at kept-secret'), /"name":"TypeError".*"stack":"at .*api\.test\.ts/],
  ])('the log says why, without what was searched for: %s', async (_name, error, expected) => {
    const lines: string[] = [];
    await withServer({ engine: failing(error), log: (line) => lines.push(line) }, async (server) => {
      await get('/api/search?q=kept&actor=kept-secret', server);
    });
    const said = lines.filter((line) => line.includes('"level":"error"'));
    expect(said).toEqual([expect.stringMatching(expected)]);
    expect(lines.join('')).not.toMatch(/kept/i);
  });

  test('it is counted, and so are the searches that were answered', async () => {
    await withServer({ engine: failing(new EngineUnreachableError('x')) }, async (server) => {
      await get('/api/search?q=x', server);
      const { body } = await server.inject({ url: '/metrics', headers: { host: 'localhost' } });
      expect(body).toContain('conflictwire_engine_errors_total{kind="unreachable"} 1');
    });
    const { body } = await app.inject({ url: '/metrics', headers: { host: 'localhost' } });
    expect(body).toMatch(/conflictwire_search_duration_seconds_count\{engine="sqlite"\} [1-9]/);
    expect(body).toContain('conflictwire_outbox_articles 3');
    expect(body).toContain('process_cpu_user_seconds_total');
  });
});

describe('articles', () => {
  test('an article comes with text, tags and their evidence', async () => {
    const { status, body } = await get('/api/articles/fasher');
    const record = sampleWorld.articles[0]?.record;
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: 'fasher',
      revision: 2,
      sourceName: 'Meridian Courier',
      textOrigin: 'page',
      textOriginReason: null,
      copies: { group: 'fasher', articles: 1, outlets: 1, families: 1, original: 'fasher', others: [] },
      story: null,
      capture: {
        receivedSha256: 'a'.repeat(64),
        decodedSha256: 'b'.repeat(64),
        bytes: 18_204,
        url: 'https://outlet.example/a',
        fetchedAt: '2024-05-20T08:00:00.000Z',
      },
    });
    expect(body.tags).toEqual(record?.tags);
    expect(body.text).toBe(record?.current.text);
  });

  test('text from the feed says why', async () => {
    const { body } = await get('/api/articles/evil');
    expect(body).toMatchObject({
      textOrigin: 'feed',
      textOriginReason: { code: 'robots-disallowed' },
      publishedAt: null,
      publishedAtPrecision: 'none',
      capture: null,
    });
  });

  test('revisions come in order with what changed', async () => {
    const { body } = await get('/api/articles/fasher/revisions');
    expect(body).toMatchObject({
      id: 'fasher',
      revisions: [
        { number: 1, reason: 'first', titleBefore: null, textChanged: false },
        { number: 2, reason: 'changed', titleBefore: 'Shelling reported near El Fasher', textChanged: true },
      ],
    });
  });

  test.each(['/api/articles/none', '/api/articles/none/revisions', '/api/articles/..%2f..%2fetc', '/api/articles/%00', '/api/nothing'])(
    '%s is a 404',
    async (url) => {
      const { status, body } = await get(url);
      expect(status).toBe(404);
      expect(body).toMatchObject({ error: { code: 'not-found' } });
    },
  );

  test('parameters that nobody reads are errors here too', async () => {
    expect((await get('/api/articles/fasher?full=1')).body).toMatchObject({ error: { code: 'unknown-parameter', field: 'full' } });
  });

  test('a broken address is told in the same shape', async () => {
    const { status, body } = await get('/api/articles/%E0%A4%A');
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: { code: 'bad-request' } });
  });
});

test('sources come with the state of their feeds', async () => {
  const { body } = await get('/api/sources');
  const sources = body.sources as { id: string; status: string; articles: number; feeds: { reason: unknown }[] }[];
  expect(sources.map(({ id, status }) => [id, status])).toEqual([
    ['meridian-courier', 'ok'],
    ['harbour-ledger', 'failing'],
    ['bawaba', 'quiet'],
    ['old-herald', 'disabled'],
    ['silent-echo', 'dead'],
  ]);
  expect(sources[1]).toMatchObject({ articles: 25, feeds: [{ failures: 2, reason: { code: 'server-error' } }] });
});

describe('health', () => {
  test.each<['ok' | 'degraded' | 'down', number]>([
    ['ok', 200],
    ['degraded', 200],
    ['down', 503],
  ])('%s is %i', async (status, code) => {
    const health = { status, checks: [{ name: 'engine', ok: status === 'ok', message: 'm' }], version: '1' };
    await withServer({ health }, async (server) => {
      const answer = await get('/api/health', server);
      expect(answer.status).toBe(code);
      expect(answer.body).toEqual(health);
    });
  });
});
