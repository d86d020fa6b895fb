import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { canonicalQuery } from '../../../src/api/saved-query.ts';
import { buildServer } from '../../../src/api/server.ts';
import { noAccess } from '../../support/access.ts';
import { sampleWorld } from './sample-world.ts';
import { article, depsOf, revision, type World } from './world.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildServer(depsOf(sampleWorld));
});
afterAll(() => app.close());

async function get(url: string, headers: Record<string, string> = {}, server = app): Promise<LightMyRequestResponse> {
  return server.inject({ url, headers: { host: 'localhost:8787', ...headers } });
}

const xml = (text: string): Document => new new JSDOM('').window.DOMParser().parseFromString(text, 'application/xml');

describe('GET /feeds/search', () => {
  test.each([
    ['rss', 'application/rss+xml; charset=utf-8'],
    ['atom', 'application/atom+xml; charset=utf-8'],
    ['json', 'application/feed+json; charset=utf-8'],
  ])('.%s is a feed of the search', async (kind, type) => {
    const { statusCode, headers, payload } = await get(`/feeds/search.${kind}?q=shelling&country=SD`);
    expect([statusCode, headers['content-type']]).toEqual([200, type]);
    expect(payload).toContain('Shelling resumes around El Fasher');
    expect(payload).not.toContain('Harbour notice');
    expect(headers['content-disposition']).toBeUndefined();
  });

  test('entries are the newest 50, known by the ids of their articles', async () => {
    const many = Array.from({ length: 60 }, (_, n) =>
      article(`n${n}`, 'harbour-ledger', [
        revision({
          title: `Notice ${n}`,
          published: { at: new Date(1.7e12 + n * 1000).toISOString(), precision: 'minute', origin: 'meta' },
        }),
      ]),
    );
    const server = await buildServer(depsOf({ ...sampleWorld, articles: many }));
    const document = xml((await get('/feeds/search.rss?sort=relevance', {}, server)).payload);
    const guids = [...document.querySelectorAll('guid')].map(({ textContent }) => textContent);
    expect(guids).toEqual(
      many
        .map(({ record }) => record.id)
        .toReversed()
        .slice(0, 50),
    );
    await server.close();
  });

  test('its own address is in it, without the token', async () => {
    const token = 'cwf_secret-of-the-reader';
    const record = {
      id: 'f-1',
      name: 'reader',
      query: canonicalQuery('q=El+Fasher'),
      createdAt: '2024-05-20T09:30:00.000Z',
      lastUsedAt: null,
      revokedAt: null,
    };
    const access = { ...noAccess, feedTokenOf: () => Promise.resolve(record) };
    const server = await buildServer(depsOf(sampleWorld, { access }));
    const url = `/feeds/search.rss?q=El+Fasher&token=${token}`;
    const self = 'http://localhost:8787/feeds/search.rss?q=El+Fasher';
    const rss = await get(url, {}, server);
    expect(rss.payload).not.toContain(token);
    expect(xml(rss.payload).querySelector('channel > *|link[rel="self"]')?.getAttribute('href')).toBe(self);
    expect(xml(rss.payload).querySelector('channel > link')?.textContent).toBe('http://localhost:8787/?q=El+Fasher');
    expect((await get(url.replace('.rss', '.json'), {}, server)).json()).toMatchObject({ feed_url: self.replace('.rss', '.json') });
    await server.close();
  });

  test('behind a proxy its address is the public one', async () => {
    const deps = depsOf(sampleWorld);
    const server = await buildServer({ ...deps, settings: { ...deps.settings, publicUrl: 'https://news.example/' } });
    const { payload } = await get('/feeds/search.atom?q=fasher', {}, server);
    const links = [...xml(payload).querySelectorAll('feed > link')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://news.example/feeds/search.atom?q=fasher', 'https://news.example/?q=fasher']);
    await server.close();
  });

  test('what has not changed is not sent again', async () => {
    const url = '/feeds/search.atom?q=fasher';
    const first = await get(url);
    const etag = String(first.headers.etag);
    expect(first.headers['last-modified']).toBe('Mon, 20 May 2024 08:00:00 GMT');
    const known: Record<string, string>[] = [
      { 'if-none-match': etag },
      { 'if-none-match': `"other", W/${etag}` },
      { 'if-modified-since': 'Mon, 20 May 2024 08:00:00 GMT' },
    ];
    for (const headers of known) {
      const again = await get(url, headers);
      expect([headers, again.statusCode, again.payload]).toEqual([headers, 304, '']);
      expect(again.headers.etag).toBe(etag);
    }
    const unknown: Record<string, string>[] = [
      { 'if-none-match': '"other"', 'if-modified-since': 'Mon, 20 May 2024 08:00:00 GMT' },
      { 'if-modified-since': 'Mon, 20 May 2024 07:59:59 GMT' },
      { 'if-modified-since': 'yesterday' },
    ];
    for (const headers of unknown) {
      expect([headers, (await get(url, headers)).statusCode]).toEqual([headers, 200]);
    }
  });

  test('a correction of the article gives another tag', async () => {
    const etagOf = async (world: World): Promise<unknown> => {
      const server = await buildServer(depsOf(world));
      const { headers } = await get('/feeds/search.json', {}, server);
      await server.close();
      return headers.etag;
    };
    const world = (updatedAt: string): World => {
      const one = article('a', 'harbour-ledger', [revision({})]);
      return { ...sampleWorld, articles: [{ ...one, record: { ...one.record, updatedAt } }] };
    };
    expect(await etagOf(world('2024-05-20T08:00:00.000Z'))).toBe(await etagOf(world('2024-05-20T08:00:00.000Z')));
    expect(await etagOf(world('2024-05-20T08:00:00.000Z'))).not.toBe(await etagOf(world('2024-05-20T08:00:01.000Z')));
  });

  test('an empty feed is a feed, and stays the same', async () => {
    const empty = await get('/feeds/search.atom?q=nothinghasthis');
    expect(xml(empty.payload).querySelectorAll('entry')).toHaveLength(0);
    expect((await get('/feeds/search.atom?q=nothinghasthis')).headers.etag).toBe(empty.headers.etag);
  });

  test('what cannot be read is refused like everywhere', async () => {
    expect((await get('/feeds/search.rss?country=Sudan')).json()).toMatchObject({ error: { field: 'country' } });
    expect((await get('/feeds/search.rss?limit=5')).json()).toMatchObject({ error: { code: 'unknown-parameter', field: 'limit' } });
    expect((await get('/feeds/search.xml')).json()).toMatchObject({ error: { code: 'not-found' } });
  });

  test('the key is needed, and readers are asked for it in the way they know', async () => {
    const server = await buildServer(depsOf(sampleWorld, { settings: { apiKey: 'a-key-of-enough-letters' } }));
    const refused = await get('/feeds/search.rss?q=fasher&token=nonsense', {}, server);
    expect([refused.statusCode, refused.json()]).toMatchObject([401, { error: { code: 'unauthorised' } }]);
    expect(refused.headers['www-authenticate']).toMatch(/^Basic /);
    const authorization = `Basic ${Buffer.from('reader:a-key-of-enough-letters').toString('base64')}`;
    expect((await get('/feeds/search.rss?q=fasher', { authorization }, server)).statusCode).toBe(200);
    await server.close();
  });
});
