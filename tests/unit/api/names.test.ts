import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildServer } from '../../../src/api/server.ts';
import type { SearchResponse } from '../../../src/search/service.ts';
import { sampleWorld } from './sample-world.ts';
import { depsOf } from './world.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildServer(depsOf(sampleWorld));
});
afterAll(() => app.close());

const get = async (url: string): Promise<string> => (await app.inject({ url, headers: { host: 'localhost' } })).body;
const search = async (query: string): Promise<SearchResponse> => JSON.parse(await get(`/api/search?${query}`)) as SearchResponse;

describe('a name of an actor that stands in no article, of an actor that one is tagged with', () => {
  test('finds it, and the answer says why', async () => {
    const { hits, notes } = await search('q=janjaweed');
    expect([hits.map(({ id }) => id), notes.map(({ code }) => code)]).toEqual([['fasher'], ['expanded', 'coverage']]);
  });

  test('finds nothing where only the words are asked for', async () => {
    expect(await search('q=janjaweed&expand=false')).toMatchObject({ total: 0, notes: [{ code: 'coverage' }] });
    expect(JSON.parse(await get('/api/search?expand=maybe'))).toMatchObject({ error: { field: 'expand' } });
  });
});
