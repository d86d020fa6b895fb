import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildServer } from '../../../src/api/server.ts';
import { sampleWorld } from './sample-world.ts';
import { depsOf, type WorldOptions } from './world.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildServer(depsOf(sampleWorld));
});
afterAll(() => app.close());

async function withServer<T>(options: WorldOptions, use: (server: FastifyInstance) => Promise<T>): Promise<T> {
  const server = await buildServer(depsOf(sampleWorld, options));
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

describe('OpenAPI', () => {
  interface Operation {
    operationId: string;
    parameters?: { name: string; in: string; schema: Record<string, unknown> }[];
    responses: Record<string, { description?: string; content?: Record<string, { schema: unknown }> }>;
  }
  type Document = { openapi: string; paths: Record<string, Record<string, Operation>> };
  const read = async (): Promise<Document> => (await app.inject({ url: '/api/openapi.json', headers: { host: 'localhost' } })).json();

  test('lists every route for programs and no other', async () => {
    const { openapi, paths } = await read();
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths).toSorted()).toEqual([
      '/api/articles/{id}',
      '/api/articles/{id}/revisions',
      '/api/deliveries/{id}/retry',
      '/api/export',
      '/api/feed-tokens',
      '/api/feed-tokens/{id}',
      '/api/health',
      '/api/map',
      '/api/openapi.json',
      '/api/search',
      '/api/searches',
      '/api/searches/preview',
      '/api/searches/{id}',
      '/api/searches/{id}/deliveries',
      '/api/searches/{id}/preview',
      '/api/session',
      '/api/sources',
      '/api/sources/{id}/held',
      '/api/stories/{id}',
      '/api/suggest',
      '/api/timeline',
      '/feeds/search.atom',
      '/feeds/search.json',
      '/feeds/search.rss',
      '/metrics',
    ]);
  });

  test('every operation has a name of its own, described answers, and only parameters of its path', async () => {
    const { paths } = await read();
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
    expect(new Set(operations.map(({ method }) => method))).toEqual(new Set(['get', 'post', 'put', 'delete']));
    expect(new Set(operations.map(({ operation }) => operation?.operationId)).size).toBe(operations.length);
    for (const { path, method, operation } of operations) {
      const inPath = (operation?.parameters ?? []).filter((parameter) => parameter.in === 'path').map(({ name }) => `{${name}}`);
      expect(inPath).toEqual(path.match(/\{\w+\}/g) ?? []);
      const nothing = (path === '/api/session' && method !== 'get') || (path === '/api/searches/{id}' && method === 'delete');
      const answered = path === '/api/health' ? ['200', '503'] : nothing ? ['204'] : ['200'];
      expect(Object.keys(operation?.responses ?? {})).toEqual([...answered, 'default']);
      for (const [status, answer] of Object.entries(operation?.responses ?? {}))
        expect(answer.content === undefined).toBe(status === '204');
    }
    expect(JSON.stringify(paths)).not.toContain('$ref');
  });

  test('everything but health and signing in needs the key, where one is set', async () => {
    await withServer({ settings: { apiKey: 'a-key-of-enough-letters' } }, async (server) => {
      const headers = { host: 'localhost', authorization: 'Bearer a-key-of-enough-letters' };
      const described = (await server.inject({ url: '/api/openapi.json', headers })).json<
        Document & { security: unknown; paths: Record<string, { get?: { security?: unknown } }> }
      >();
      expect(described.security).toEqual([{ key: [] }, { session: [] }]);
      const own = Object.entries(described.paths).filter(([, { get: operation }]) => operation?.security !== undefined);
      expect(own.map(([path, { get: operation }]) => [path, operation?.security])).toEqual([
        ['/api/session', []],
        ['/api/health', []],
      ]);
    });
  });

  test('it says what facets count', async () => {
    const answer = (await read()).paths['/api/search']?.get?.responses['200'];
    expect(JSON.stringify(answer)).toContain('Counts describe the full result set');
  });

  test('the parameters of a search are typed', async () => {
    const parameters = new Map((await read()).paths['/api/search']?.get?.parameters?.map(({ name, schema }) => [name, schema]));
    expect([...parameters.keys()].toSorted()).toEqual([
      'actor',
      'actorType',
      'collapse',
      'country',
      'cursor',
      'event',
      'exactTotal',
      'expand',
      'facets',
      'filedFrom',
      'from',
      'language',
      'limit',
      'materiel',
      'offset',
      'outletCountry',
      'place',
      'primaryCountry',
      'q',
      'region',
      'sort',
      'source',
      'to',
    ]);
    expect(parameters.get('limit')).toMatchObject({ type: 'integer', minimum: 1, maximum: 200, default: 20 });
    expect(parameters.get('collapse')).toMatchObject({ enum: ['copies', 'stories', 'none'], default: 'copies' });
    expect(parameters.get('country')).toMatchObject({ type: 'array', items: { type: 'string' } });
    expect(parameters.get('sort')).toMatchObject({ enum: ['relevance', 'newest', 'oldest'] });
  });
});
