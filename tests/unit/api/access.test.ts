import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cookieOf, HOST, withAccess, type AccessWorld } from './access-world.ts';

const bearer = (key: string): Record<string, string> => ({ ...HOST, authorization: `Bearer ${key}` });
const statusOf = async ({ server }: AccessWorld, url: string, headers: Record<string, string>): Promise<number> =>
  (await server.inject({ url, headers })).statusCode;
const DAY = 24 * 3600_000;

async function signIn(world: AccessWorld, key: string, headers: Record<string, string> = HOST): Promise<string> {
  const answer = await world.server.inject({ method: 'POST', url: '/api/session', headers, payload: { key } });
  expect(answer.statusCode).toBe(204);
  return cookieOf(answer.headers['set-cookie']);
}

describe('keys with roles', () => {
  test('a key opens what its role allows, and nothing once it is revoked, also by a session that it opened', async () => {
    await withAccess({}, async (world) => {
      const { access, server } = world;
      expect((await server.inject({ url: '/api/session', headers: HOST })).json()).toEqual({ role: 'admin', name: null, keyNeeded: false });
      const read = await access.createKey('desk', 'read');
      const admin = await access.createKey('chief', 'admin');
      expect(await statusOf(world, '/api/search', HOST)).toBe(401);
      expect(await statusOf(world, '/api/search', bearer(`${read.secret}x`))).toBe(401);
      expect(await statusOf(world, '/api/search', bearer(read.secret))).toBe(200);
      expect(await statusOf(world, '/api/feed-tokens', bearer(read.secret))).toBe(403);
      expect(await statusOf(world, '/api/feed-tokens', bearer(admin.secret))).toBe(200);
      const cookie = await signIn(world, read.secret);
      const who = await server.inject({ url: '/api/session', headers: { ...HOST, cookie } });
      expect(who.json()).toEqual({ role: 'read', name: 'desk', keyNeeded: true });
      expect(await statusOf(world, '/api/search', { ...HOST, cookie })).toBe(200);
      await access.revokeKey(read.record.id);
      expect(await statusOf(world, '/api/search', bearer(read.secret))).toBe(401);
      expect(await statusOf(world, '/api/search', { ...HOST, cookie })).toBe(401);
      await access.revokeKey(admin.record.id);
      expect(await statusOf(world, '/api/search', HOST)).toBe(401);
    });
  });

  test('the key of the configuration is one of role admin', async () => {
    await withAccess({ apiKey: 'a-key-of-enough-letters' }, async (world) => {
      expect(await statusOf(world, '/api/feed-tokens', bearer('a-key-of-enough-letters'))).toBe(200);
      const cookie = await signIn(world, 'a-key-of-enough-letters');
      expect(await statusOf(world, '/api/feed-tokens', { ...HOST, cookie })).toBe(200);
    });
  });

  test('who comes through a proxy where no key was made may look, and change nothing', async () => {
    await withAccess({}, async (world) => {
      const headers = { ...HOST, 'x-forwarded-for': '198.51.100.9' };
      expect(await statusOf(world, '/api/search', headers)).toBe(200);
      expect(await statusOf(world, '/api/feed-tokens', headers)).toBe(403);
    });
  });
});

describe('sessions', () => {
  test('the cookie is for us alone, ends after seven days and when signed out', async () => {
    await withAccess({}, async (world) => {
      const { secret } = await world.access.createKey('desk', 'read');
      const answer = await world.server.inject({ method: 'POST', url: '/api/session', headers: HOST, payload: { key: secret } });
      const header = String(answer.headers['set-cookie']);
      expect(header).toMatch(/^conflictwire=cws_[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/);
      const headers = { ...HOST, cookie: cookieOf(header) };
      world.pass(7 * DAY - 1000);
      expect(await statusOf(world, '/api/search', headers)).toBe(200);
      world.pass(1000);
      expect(await statusOf(world, '/api/search', headers)).toBe(401);
      const second = { ...HOST, cookie: await signIn(world, secret) };
      const out = await world.server.inject({ method: 'DELETE', url: '/api/session', headers: second });
      expect([out.statusCode, String(out.headers['set-cookie'])]).toEqual([
        204,
        expect.stringMatching(/^conflictwire=; .*Expires=Thu, 01 Jan 1970/),
      ]);
      expect(await statusOf(world, '/api/search', second)).toBe(401);
    });
  });

  test('signing in again ends the session before', async () => {
    await withAccess({}, async (world) => {
      const { secret } = await world.access.createKey('desk', 'read');
      const first = await signIn(world, secret);
      const second = await signIn(world, secret, { ...HOST, cookie: first });
      expect(await statusOf(world, '/api/search', { ...HOST, cookie: first })).toBe(401);
      expect(await statusOf(world, '/api/search', { ...HOST, cookie: second })).toBe(200);
    });
  });

  test.each<[string, object, Record<string, string>, boolean]>([
    ['plain http', {}, HOST, false],
    ['a public address with https', { publicUrl: 'https://news.example' }, { host: 'news.example' }, true],
    ['the machine itself beside it', { publicUrl: 'https://news.example' }, HOST, false],
    [
      'a trusted proxy that speaks https',
      { trustProxy: ['127.0.0.1'] },
      { ...HOST, 'x-forwarded-proto': 'https', 'x-forwarded-for': '198.51.100.1' },
      true,
    ],
    ['somebody who claims to', {}, { ...HOST, 'x-forwarded-proto': 'https' }, false],
  ])('%s: secure cookies as it should be', async (_name, settings, headers, secure) => {
    await withAccess(settings, async (world) => {
      const { secret } = await world.access.createKey('desk', 'read');
      const answer = await world.server.inject({ method: 'POST', url: '/api/session', headers, payload: { key: secret } });
      expect(String(answer.headers['set-cookie']).includes('; Secure')).toBe(secure);
    });
  });

  test('neither keys nor sessions nor tokens are in the database or the log', async () => {
    await withAccess({ apiKey: 'a-key-of-enough-letters' }, async (world) => {
      const key = await world.access.createKey('desk', 'read');
      const cookies = [await signIn(world, key.secret), await signIn(world, 'a-key-of-enough-letters')];
      const token = await world.access.createFeedToken('reader', 'q=ferry');
      await world.server.inject({ url: `/feeds/search.rss?q=ferry&token=${token.secret}`, headers: HOST });
      await world.server.inject({ url: '/api/search', headers: bearer('cw_wrong-key-wrong-key') });
      const sessions = cookies.map((cookie) => cookie.replace('conflictwire=', ''));
      const secrets = [key.secret, token.secret, 'a-key-of-enough-letters', 'cw_wrong-key-wrong-key', ...sessions];
      const stored = world
        .files()
        .map((file) => readFileSync(file, 'latin1'))
        .join('');
      expect(stored).toContain('reader');
      for (const secret of secrets) {
        expect(stored).not.toContain(secret);
        expect(world.log.join('')).not.toContain(secret);
      }
    });
  });
});

test('a browser without a key is led to the form that asks for it, and back', async () => {
  await withAccess({}, async (world) => {
    await world.access.createKey('desk', 'admin');
    const led = await world.server.inject({ url: '/?q=ferry', headers: { ...HOST, accept: 'text/html,*/*' } });
    expect([led.statusCode, led.headers.location]).toEqual([303, '/sign-in?next=%2F%3Fq%3Dferry']);
    expect(await statusOf(world, String(led.headers.location), { ...HOST, accept: 'text/html,*/*' })).not.toBe(401);
  });
});

describe('changes from elsewhere', () => {
  const body = { name: 'reader', query: 'q=ferry' };
  const dashboard = 'https://dash.example';

  test.each<[string, Record<string, string>, number]>([
    ['a program', {}, 200],
    ['our own page', { origin: 'http://localhost:8787', 'sec-fetch-site': 'same-origin' }, 200],
    ['our own page through a proxy that changes the host', { origin: 'http://elsewhere.example', 'sec-fetch-site': 'same-origin' }, 200],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine', { origin: 'http://localhost:3000' }, 403],
    ['a page without origin', { origin: 'null' }, 403],
    ['a configured dashboard that brings no key', { origin: dashboard }, 403],
    ['a form', { 'content-type': 'text/plain' }, 415],
  ])('%s on a machine of its own', async (_name, headers, status) => {
    await withAccess({ corsOrigins: [dashboard] }, async ({ server }) => {
      const sent = { ...HOST, 'content-type': 'application/json', ...headers };
      const answer = await server.inject({ method: 'POST', url: '/api/feed-tokens', headers: sent, payload: JSON.stringify(body) });
      expect(answer.statusCode).toBe(status);
    });
  });

  test('a configured dashboard may with a bearer key, not by what the browser adds', async () => {
    await withAccess({ corsOrigins: [dashboard] }, async (world) => {
      const { secret } = await world.access.createKey('dash', 'admin');
      const from = { ...HOST, origin: dashboard, 'sec-fetch-site': 'cross-site' };
      const send = async (headers: Record<string, string>): Promise<number> =>
        (await world.server.inject({ method: 'POST', url: '/api/feed-tokens', headers: { ...from, ...headers }, payload: body }))
          .statusCode;
      const cookie = await signIn(world, secret);
      const basic = `Basic ${Buffer.from(`me:${secret}`).toString('base64')}`;
      expect([await send({ authorization: `Bearer ${secret}` }), await send({ cookie }), await send({ authorization: basic })]).toEqual([
        200, 403, 403,
      ]);
    });
  });
});

describe('wrong keys', () => {
  test('twenty in a minute are enough; others, this machine and cookies go on', async () => {
    await withAccess({ host: '0.0.0.0', apiKey: 'a-key-of-enough-letters', requestsPerMinute: 1000 }, async (world) => {
      const cookie = await signIn(world, 'a-key-of-enough-letters');
      const ask = async (key: string, remoteAddress: string): Promise<number> =>
        (await world.server.inject({ url: '/api/search', headers: bearer(key), remoteAddress })).statusCode;
      for (let i = 0; i < 20; i += 1) expect(await ask(`wrong-${i}`, `2001:db8:0:7::${i}`)).toBe(401);
      expect(await ask('a-key-of-enough-letters', '2001:db8:0:7::ffff')).toBe(429);
      const tried = await world.server.inject({
        method: 'POST',
        url: '/api/session',
        headers: HOST,
        payload: { key: 'a-key-of-enough-letters' },
        remoteAddress: '2001:db8:0:7::ffff',
      });
      expect([tried.statusCode, tried.json<{ error: { code: string } }>().error.code]).toEqual([429, 'too-many-wrong-keys']);
      expect(Number(tried.headers['retry-after'])).toBeGreaterThan(0);
      const browser = await world.server.inject({ url: '/api/search', headers: { ...HOST, cookie }, remoteAddress: '2001:db8:0:7::ffff' });
      expect(browser.statusCode).toBe(200);
      expect(await ask('a-key-of-enough-letters', '2001:db8:0:8::1')).toBe(200);
      world.pass(60_000);
      expect(await ask('a-key-of-enough-letters', '2001:db8:0:7::ffff')).toBe(200);
    });
  });

  test('a proxy that is believed tells clients apart; one that is not is a single client', async () => {
    const headers = (key: string, client: number): Record<string, string> => ({
      ...bearer(key),
      'x-forwarded-for': `198.51.100.${client}`,
    });
    for (const [trustProxy, expected] of [
      [['127.0.0.1'], 200],
      [[], 429],
    ] as const) {
      await withAccess({ apiKey: 'a-key-of-enough-letters', trustProxy: [...trustProxy] }, async (world) => {
        for (let i = 0; i < 20; i += 1) expect(await statusOf(world, '/api/search', headers('wrong', 1))).toBe(401);
        expect(await statusOf(world, '/api/search', headers('a-key-of-enough-letters', 2))).toBe(expected);
      });
    }
  });
});

describe('the public address', () => {
  test('is answered to on loopback, and no other name', async () => {
    await withAccess({ publicUrl: 'https://news.example' }, async (world) => {
      expect(await statusOf(world, '/api/search', { host: 'news.example' })).toBe(200);
      expect(await statusOf(world, '/api/search', { host: 'News.Example' })).toBe(200);
      expect(await statusOf(world, '/api/search', { host: 'evil.example' })).toBe(403);
      expect(await statusOf(world, '/api/search', { host: 'news.example.evil.example' })).toBe(403);
    });
  });
});
