import { expect, describe, test } from 'vitest';
import { HOST, withAccess, type AccessWorld } from './access-world.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';
interface Answer {
  readonly status: number;
  readonly body: string;
  json<T>(): T;
}

async function ask(
  { server }: AccessWorld,
  method: Method,
  url: string,
  payload?: object,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await server.inject({
    method,
    url,
    headers: { ...HOST, 'content-type': 'application/json', ...headers },
    ...(payload && { payload: JSON.stringify(payload) }),
  });
  return { status: answer.statusCode, body: answer.body, json: () => answer.json() };
}

const HOOK = 'https://desk.example/hook';
const search = {
  name: 'Ferries',
  query: '?q=ferry&country=GB&country=',
  channels: [
    { kind: 'webhook', url: HOOK, secret: 'a secret of the desk' },
    { kind: 'mail', to: 'desk@desk.example', at: '07:00', timeZone: 'Europe/Kyiv' },
  ],
  quiet: { from: '22:00', to: '06:00', timeZone: 'Europe/Kyiv' },
};
interface Saved {
  readonly id: string;
  readonly channels: readonly { readonly kind: string; readonly url?: string; readonly secret?: string }[];
}

describe('saved searches', () => {
  test('are kept, changed and removed; secrets are written and never read', async () => {
    await withAccess({}, async (world) => {
      const made = await ask(world, 'POST', '/api/searches', search);
      expect(made.status).toBe(200);
      const { id } = made.json<Saved>();
      const shown = {
        id,
        name: 'Ferries',
        query: 'country=GB&q=ferry',
        channels: [{ kind: 'webhook', url: HOOK }, search.channels[1]],
        quiet: search.quiet,
        enabled: true,
        feed: '/feeds/search.rss?country=GB&q=ferry',
        createdAt: '2024-05-20T09:30:00.000Z',
        lastRunAt: null,
      };
      expect(made.json()).toEqual(shown);
      expect((await ask(world, 'GET', '/api/searches')).json()).toEqual({ searches: [shown] });
      const other = { kind: 'webhook', url: `${HOOK}/2` };
      const changed = await ask(world, 'PUT', `/api/searches/${id}`, {
        ...search,
        enabled: false,
        channels: [{ kind: 'webhook', url: HOOK }, other],
      });
      expect(changed.json()).toMatchObject({
        id,
        enabled: false,
        channels: [{ url: HOOK }, { ...other, secret: expect.stringMatching(/^whsec_[\w+/]{43}=$/) }],
      });
      const stored = await world.alerts.search(id);
      expect(stored?.channels[0]).toMatchObject({ secret: 'a secret of the desk' });
      expect((await ask(world, 'GET', '/api/searches')).body).not.toContain('secret');
      expect((await ask(world, 'DELETE', `/api/searches/${id}`)).status).toBe(204);
      expect((await ask(world, 'DELETE', `/api/searches/${id}`)).status).toBe(404);
      expect((await ask(world, 'PUT', `/api/searches/${id}`, search)).status).toBe(404);
    });
  });

  test('are for administrators', async () => {
    await withAccess({}, async (world) => {
      const read = { authorization: `Bearer ${(await world.access.createKey('desk', 'read')).secret}` };
      for (const [method, url] of [
        ['GET', '/api/searches'],
        ['POST', '/api/searches'],
        ['PUT', '/api/searches/q-1'],
        ['DELETE', '/api/searches/q-1'],
        ['POST', '/api/searches/preview'],
        ['GET', '/api/searches/q-1/preview'],
        ['GET', '/api/searches/q-1/deliveries'],
        ['POST', '/api/deliveries/1/retry'],
      ] as const) {
        expect((await ask(world, method, url)).status).toBe(401);
        expect((await ask(world, method, url, undefined, read)).status).toBe(403);
      }
    });
  });

  test.each<[object, string, string]>([
    [{ ...search, name: '' }, 'name', 'name says'],
    [{ ...search, query: 'country=Syria' }, 'query', 'country'],
    [{ ...search, query: 'offset=3' }, 'query', 'There is no parameter offset'],
    [{ ...search, query: 4 }, 'query', 'search parameters'],
    [{ ...search, channels: 'mail' }, 'channels', 'channels is a list'],
    [{ ...search, channels: [{ kind: 'fax' }] }, 'channels.0.kind', 'webhook or mail'],
    [{ ...search, channels: [{ kind: 'webhook', url: 'ftp://x' }] }, 'channels.0.url', 'http or https'],
    [{ ...search, channels: [{ kind: 'webhook', url: 'https://me:pw@desk.example/' }] }, 'channels.0.url', 'without a name and password'],
    [{ ...search, channels: [{ kind: 'webhook', url: HOOK, secret: 'short' }] }, 'channels.0.secret', '16 characters'],
    [{ ...search, channels: [{ kind: 'webhook', url: HOOK, at: '07:00' }] }, 'channels.0.at', 'There is no'],
    [{ ...search, channels: [{ kind: 'mail', to: 'a@b.example\r\nBcc: c@d.example' }] }, 'channels.0.to', 'mail address'],
    [{ ...search, channels: [{ kind: 'mail', to: 'a@b.example', at: '7' }] }, 'channels.0.at', '07:30'],
    [{ ...search, channels: [{ kind: 'mail', to: 'a@b.example', timeZone: 'Mars/Base' }] }, 'channels.0.timeZone', 'time zone'],
    [{ ...search, channels: [search.channels[0], search.channels[0]] }, 'channels.1', 'twice'],
    [{ ...search, quiet: { from: '22:00', to: '22:00', timeZone: 'UTC' } }, 'quiet.to', 'the same'],
    [{ ...search, quiet: { from: '25:00', to: '22:00', timeZone: 'UTC' } }, 'quiet.from', '07:30'],
    [{ ...search, quiet: { from: '21:00', to: '22:00' } }, 'quiet.timeZone', 'time zone'],
    [{ ...search, enabled: 'yes' }, 'enabled', 'true or false'],
    [{ ...search, owner: 'me' }, 'owner', 'There is no owner'],
  ])('%j is refused and says why', async (payload, field, message) => {
    await withAccess({}, async (world) => {
      const answer = await ask(world, 'POST', '/api/searches', payload);
      const { error } = answer.json<{ error: { field: string; message: string } }>();
      expect([answer.status, error.field, error.message]).toEqual([400, field, expect.stringContaining(message)]);
      expect(await world.alerts.searches()).toEqual([]);
    });
  });

  test.each([
    ['GET', '/api/searches?limit=1', 400, 'limit'],
    ['GET', '/api/searches/q-1/preview?days=31', 400, 'days'],
    ['GET', '/api/searches/q-1/preview?days=x', 400, 'days'],
    ['GET', '/api/searches/q-1/deliveries?limit=0', 400, 'limit'],
    ['GET', '/api/searches/q-1/deliveries?before=-1', 400, 'before'],
    ['GET', '/api/searches/q-1/preview', 404, undefined],
    ['GET', '/api/searches/q-1/deliveries', 404, undefined],
    ['POST', '/api/deliveries/7/retry', 404, undefined],
    ['POST', '/api/deliveries/seven/retry', 404, undefined],
  ] as const)('%s %s gets %i', async (method, url, status, field) => {
    await withAccess({}, async (world) => {
      const answer = await ask(world, method, url);
      expect([answer.status, answer.json<{ error: { field?: string } }>().error.field]).toEqual([status, field]);
    });
  });

  test('a preview of any query, with its days bounded', async () => {
    await withAccess({}, async (world) => {
      expect((await ask(world, 'POST', '/api/searches/preview', { query: 'q=ferry' })).json()).toEqual({ fired: [] });
      const refused = await ask(world, 'POST', '/api/searches/preview', { query: 'q=ferry', days: 31 });
      expect(refused.json()).toMatchObject({ error: { code: 'bad-body', field: 'days', message: 'days is a whole number from 1 to 30.' } });
    });
  });
});

test('deliveries are listed page by page, and tried again by hand', async () => {
  await withAccess({}, async (world) => {
    const { id } = (await ask(world, 'POST', '/api/searches', search)).json<Saved>();
    const content = (story: string) => ({ search: { id, name: 'Ferries', query: 'q=ferry' }, storyId: story, articles: [] });
    const stories = ['s-1', 's-2', 's-3'];
    await world.alerts.settle(
      { upTo: 0, articles: stories.map((articleId) => ({ articleId, firstSeenAt: '2024-05-21', publishedAt: null })) },
      new Map([[id, stories]]),
      (_search, seen) => ({
        seen,
        deliveries: stories.map((storyId) => ({
          channel: `webhook ${HOOK}`,
          storyId,
          nextAt: '2024-05-20T09:30:00.000Z',
          content: content(storyId),
        })),
      }),
    );
    interface Page {
      readonly deliveries: readonly { readonly id: number; readonly storyId: string; readonly state: string }[];
      readonly next: number | null;
    }
    const first = (await ask(world, 'GET', `/api/searches/${id}/deliveries?limit=2`)).json<Page>();
    expect(first.deliveries.map(({ storyId }) => storyId)).toEqual(['s-3', 's-2']);
    const second = (await ask(world, 'GET', `/api/searches/${id}/deliveries?before=${first.next}`)).json<Page>();
    expect([second.deliveries.map(({ storyId }) => storyId), second.next]).toEqual([['s-1'], null]);
    const number = second.deliveries[0]?.id ?? 0;
    await world.alerts.saveDelivery(number, { state: 'dead', attempts: 8, nextAt: null, sentAt: null, error: 'the address answered 500' });
    const retried = await ask(world, 'POST', `/api/deliveries/${number}/retry`);
    expect(retried.json()).toMatchObject({ id: number, channel: `webhook ${HOOK}`, state: 'waiting', attempts: 0, error: null });
    await world.alerts.saveDelivery(number, { state: 'sent', attempts: 1, nextAt: null, sentAt: '2024-05-20T09:31:00.000Z', error: null });
    expect((await ask(world, 'POST', `/api/deliveries/${number}/retry`)).status).toBe(409);
  });
});
