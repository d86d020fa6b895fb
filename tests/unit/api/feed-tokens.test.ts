import { describe, expect, test } from 'vitest';
import { canonicalQuery } from '../../../src/api/saved-query.ts';
import { createFeedTokens } from '../../../src/api/feed-tokens.ts';
import { HOST, withAccess } from './access-world.ts';

interface Made {
  readonly id: string;
  readonly token: string;
  readonly url: string;
  readonly query: string;
}

describe('feed tokens', () => {
  test('are made once, listed without their secret, revoked', async () => {
    await withAccess({ publicUrl: 'https://news.example' }, async ({ server }) => {
      const made = await server.inject({
        method: 'POST',
        url: '/api/feed-tokens',
        headers: HOST,
        payload: { name: ' reader ', query: '?q=ferry&country=SY&country=IQ&sort=' },
      });
      expect(made.statusCode).toBe(200);
      const { id, token, url, query } = made.json<Made>();
      expect(query).toBe('country=IQ&country=SY&q=ferry');
      expect(url).toBe(`https://news.example/feeds/search.rss?country=IQ&country=SY&q=ferry&token=${token}`);
      const list = await server.inject({ url: '/api/feed-tokens', headers: HOST });
      expect(list.body).not.toContain(token);
      expect(list.json()).toEqual({
        feedTokens: [{ id, name: 'reader', query, createdAt: '2024-05-20T09:30:00.000Z', lastUsedAt: null, revokedAt: null }],
      });
      const gone = await server.inject({ method: 'DELETE', url: `/api/feed-tokens/${id}`, headers: HOST });
      expect(gone.json()).toMatchObject({ id, revokedAt: '2024-05-20T09:30:00.000Z' });
      expect((await server.inject({ method: 'DELETE', url: '/api/feed-tokens/f-none', headers: HOST })).statusCode).toBe(404);
    });
  });

  test('open the feeds of their search, however it is written, and nothing else', async () => {
    await withAccess({}, async ({ server, access }) => {
      await access.createKey('desk', 'read');
      const { record, secret } = await access.createFeedToken('reader', canonicalQuery('q=ferry&country=SY'));
      const passes = async (url: string): Promise<boolean> => (await server.inject({ url, headers: HOST })).statusCode !== 401;
      for (const format of ['rss', 'atom', 'json'])
        expect(await passes(`/feeds/search.${format}?country=SY&q=ferry&token=${secret}`)).toBe(true);
      expect(await passes(`/feeds/search.rss?token=${secret}&q=%66erry&country=SY`)).toBe(true);
      for (const url of [
        '/feeds/search.rss?q=ferry&country=SY',
        `/feeds/search.rss?q=ferry&country=SY&token=${secret}x`,
        `/feeds/search.rss?q=ferry&token=${secret}`,
        `/feeds/search.rss?q=ferry&country=SY&country=IQ&token=${secret}`,
        `/api/search?q=ferry&country=SY&token=${secret}`,
        `/?q=ferry&country=SY&token=${secret}`,
        `/feeds/../api/search?q=ferry&country=SY&token=${secret}`,
      ])
        expect([url, await passes(url)]).toEqual([url, false]);
      expect((await access.feedTokens())[0]?.lastUsedAt).toBe('2024-05-20T09:30:00.000Z');
      await access.revokeFeedToken(record.id);
      expect(await passes(`/feeds/search.rss?country=SY&q=ferry&token=${secret}`)).toBe(false);
      expect(await createFeedTokens(access).allows(secret, 'country=SY&q=ferry')).toBe(false);
    });
  });

  test('that do not fit, or no longer, are refused also where nothing is locked', async () => {
    await withAccess({}, async ({ server, access }) => {
      const { record, secret } = await access.createFeedToken('reader', canonicalQuery('q=ferry'));
      const status = async (search: string): Promise<number> =>
        (await server.inject({ url: `/feeds/search.rss?${search}`, headers: HOST })).statusCode;
      expect([await status('q=ferry'), await status(`q=ferry&token=${secret}`), await status(`q=ship&token=${secret}`)]).toEqual([
        200, 200, 401,
      ]);
      await access.revokeFeedToken(record.id);
      expect([await status('q=ferry'), await status(`q=ferry&token=${secret}`)]).toEqual([200, 401]);
    });
  });

  test.each<[unknown, string, string]>([
    [{ name: 'x', query: 'country=Syria' }, 'query', 'country'],
    [{ name: 'x', query: 'q=%22open' }, 'query', 'q'],
    [{ name: 'x', query: 'limit=5' }, 'query', 'There is no parameter limit; allowed are q, region'],
    [{ name: 'x', query: 'sort=best' }, 'query', 'sort is one of'],
    [{ name: 'x', query: 'q=a&q=b' }, 'query', 'q: Give it once.'],
    [{ name: 'x', query: 'from=2024-05-02&to=2024-05-01' }, 'query', 'later than from'],
    [{ name: 'x', query: `q=${'x'.repeat(9000)}` }, 'query', 'At most 8000'],
    [{ name: '  ', query: '' }, 'name', 'name says'],
    [{ name: 'x'.repeat(101), query: '' }, 'name', 'At most 100'],
    [{ query: '' }, 'name', 'name says'],
    [{ name: 'x' }, 'query', 'search parameters'],
    [{ name: 'x', query: '', role: 'admin' }, 'role', 'There is no role here'],
    [[], '', 'object'],
    [undefined, '', 'object'],
  ])('%j is refused and says why', async (payload, field, message) => {
    await withAccess({}, async ({ server }) => {
      const headers = { ...HOST, 'content-type': 'application/json' };
      const answer = await server.inject({
        method: 'POST',
        url: '/api/feed-tokens',
        headers,
        payload: payload === undefined ? '' : JSON.stringify(payload),
      });
      expect(answer.statusCode).toBe(400);
      const { error } = answer.json<{ error: { field?: string; message: string } }>();
      expect([error.field ?? '', error.message]).toEqual([field, expect.stringContaining(message)]);
    });
  });
});
