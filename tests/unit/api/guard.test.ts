import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { describe, expect, test } from 'vitest';
import { createKeyCheck } from '../../../src/api/auth.ts';
import { isLoopbackHost } from '../../../src/api/listen.ts';
import { assertSafeToListen, buildServer, listenHost, UnsafeListenError } from '../../../src/api/server.ts';
import { sampleWorld } from './sample-world.ts';
import { depsOf, type WorldOptions } from './world.ts';

const KEY = 'correct horse battery'.replaceAll(' ', '-');
const basic = (user: string, password: string): string => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;

async function withServer<T>(settings: NonNullable<WorldOptions['settings']>, use: (server: FastifyInstance) => Promise<T>): Promise<T> {
  const server = await buildServer(depsOf(sampleWorld, { settings }));
  try {
    return await use(server);
  } finally {
    await server.close();
  }
}

describe('listening', () => {
  test.each<[string, boolean]>([
    ['127.0.0.1', true],
    ['127.8.9.1', true],
    ['localhost', true],
    ['LOCALHOST', true],
    ['::1', true],
    ['[::1]', true],
    ['::ffff:127.0.0.1', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.5', false],
    ['127.0.0.1.example.org', false],
    ['localhost.example.org', false],
    ['128.0.0.1', false],
    ['::2', false],
    ['', false],
  ])('%j is loopback: %s', (host, expected) => {
    expect(isLoopbackHost(host)).toBe(expected);
  });

  test.each([
    ['[::1]', '::1'],
    ['::1', '::1'],
    ['[::]', '::'],
    ['127.0.0.1', '127.0.0.1'],
    ['LocalHost', '127.0.0.1'],
    ['news.example', 'news.example'],
  ])('%s is bound as %s', (host, expected) => expect(listenHost(host)).toBe(expected));

  test('others are let in only with a key', async () => {
    expect(() => assertSafeToListen({ host: '0.0.0.0', apiKey: null }, false)).toThrow(UnsafeListenError);
    expect(() => assertSafeToListen({ host: '0.0.0.0', apiKey: KEY }, false)).not.toThrow();
    expect(() => assertSafeToListen({ host: '127.0.0.1', apiKey: null }, false)).not.toThrow();
    expect(() => assertSafeToListen({ host: '0.0.0.0', apiKey: null }, true)).not.toThrow();
    const error: unknown = await buildServer(depsOf(sampleWorld, { settings: { host: '::' } })).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'UnsafeListenError', exitCode: 2, message: expect.stringContaining('server.apiKey') });
  });
});

describe('the key', () => {
  const right = [`Bearer ${KEY}`, `bearer ${KEY}`, `Bearer   ${KEY}`, basic('', KEY), basic('anyone', KEY)];
  const wrong = [
    undefined,
    '',
    KEY,
    'Bearer',
    'Bearer ',
    `Bearer ${KEY}x`,
    `Bearer ${KEY.slice(0, -1)}`,
    `Bearer ${KEY.toUpperCase()}`,
    `Token ${KEY}`,
    basic(KEY, ''),
    basic('a', `${KEY}:`),
    'Basic ',
    `Basic ${KEY}`,
    `Bearer ${'x'.repeat(100_000)}`,
  ];

  test.each(right)('%s is let in', (header) => expect(createKeyCheck(KEY)(header)).toBe(true));
  test.each(wrong)('%s is not', (header) => expect(createKeyCheck(KEY)(header)).toBe(false));

  test('hashes of one length are compared in constant time', () => {
    const text = readFileSync(new URL('../../../src/api/auth.ts', import.meta.url), 'utf8');
    expect(text).toMatch(/timingSafeEqual\(digest\(given\), expected\)/);
    expect(text).not.toMatch(/given\s*===\s*(?!null)/);
  });

  const paths = [
    '/',
    '/?q=x',
    '/sources',
    '/article/fasher',
    '/api/search',
    '/api/articles/fasher',
    '/api/sources',
    '/metrics',
    '/api/openapi.json',
    '/nothing',
    '/api/healthy',
  ];

  test.each(paths)('%s needs it when it is set, on loopback too', async (url) => {
    await withServer({ apiKey: KEY }, async (server) => {
      const without = await server.inject({ url, headers: { host: 'localhost' } });
      expect(without.statusCode).toBe(401);
      expect(without.headers['www-authenticate']).toMatch(url.startsWith('/api') || url === '/metrics' ? /^Bearer / : /^Basic /);
      expect(without.body).not.toContain(KEY);
      const withKey = await server.inject({ url, headers: { host: 'localhost', authorization: `Bearer ${KEY}` } });
      expect(withKey.statusCode).toBe(url === '/nothing' || url === '/api/healthy' ? 404 : 200);
      const browser = await server.inject({ url, headers: { host: 'localhost', authorization: basic('me', KEY) } });
      expect(browser.statusCode).toBe(withKey.statusCode);
    });
  });

  test('health is short without it', async () => {
    await withServer({ apiKey: KEY, host: '0.0.0.0' }, async (server) => {
      expect((await server.inject('/api/health')).json()).toEqual({ status: 'ok' });
      const full = await server.inject({ url: '/api/health', headers: { authorization: `Bearer ${KEY}` } });
      expect(full.json()).toMatchObject({ status: 'ok', checks: [{ name: 'engine' }], version: '0.0.0' });
    });
  });

  test('is not needed on loopback unless set', async () => {
    await withServer({}, async (server) => {
      for (const url of paths.slice(0, 9)) expect((await server.inject({ url, headers: { host: 'localhost' } })).statusCode).toBe(200);
    });
  });
});

describe('DNS rebinding', () => {
  test.each<[string, number]>([
    ['localhost', 200],
    ['localhost:8787', 200],
    ['LocalHost:1', 200],
    ['127.0.0.1:8787', 200],
    ['[::1]:8787', 200],
    ['evil.example', 403],
    ['evil.example:8787', 403],
    ['localhost.evil.example', 403],
    ['127.0.0.1.evil.example', 403],
    ['localhost:80:evil.example', 403],
    ['0.0.0.0:8787', 403],
    ['192.168.0.7', 403],
  ])('Host %s gets %i on loopback', async (host, status) => {
    await withServer({}, async (server) => {
      for (const url of ['/api/search', '/', '/api/health', '/nothing']) {
        const answer = await server.inject({ url, headers: { host } });
        expect(answer.statusCode).toBe(status === 200 && url === '/nothing' ? 404 : status);
      }
    });
  });

  test('elsewhere any name is fine, the key protects', async () => {
    await withServer({ host: '0.0.0.0', apiKey: KEY }, async (server) => {
      const answer = await server.inject({ url: '/api/search', headers: { host: 'search.example', authorization: `Bearer ${KEY}` } });
      expect(answer.statusCode).toBe(200);
    });
  });

  test('over a real connection, as a rebound browser would ask', async () => {
    await withServer({}, async (server) => {
      await server.listen({ host: '127.0.0.1', port: 0 });
      const { port } = server.server.address() as AddressInfo;
      const ask = (host: string): Promise<number | undefined> =>
        new Promise((resolve, reject) => {
          const asked = httpRequest({ host: '127.0.0.1', port, path: '/api/search', headers: { host } }, (answer) => {
            answer.resume();
            resolve(answer.statusCode);
          });
          asked.on('error', reject);
          asked.end();
        });
      expect(await ask('evil.example')).toBe(403);
      expect(await ask(`localhost:${port}`)).toBe(200);
    });
  });
});

describe('rate limit', () => {
  const statuses = async (server: FastifyInstance, times: number, remoteAddress: string): Promise<number[]> => {
    const all = [];
    for (let i = 0; i < times; i += 1) {
      const headers = { host: 'localhost', authorization: `Bearer ${KEY}` };
      all.push((await server.inject({ url: '/api/sources', headers, remoteAddress })).statusCode);
    }
    return all;
  };

  test('holds for loopback only when it is set', async () => {
    await withServer({}, async (server) => expect(new Set(await statuses(server, 320, '127.0.0.1'))).toEqual(new Set([200])));
    await withServer({ requestsPerMinute: 3 }, async (server) => {
      expect(await statuses(server, 5, '127.0.0.1')).toEqual([200, 200, 200, 429, 429]);
    });
  });

  test('is 300 a minute and client for others by default, wrong keys and unknown addresses included', async () => {
    await withServer({ host: '0.0.0.0', apiKey: KEY }, async (server) => {
      const all = await statuses(server, 301, '198.51.100.7');
      expect(all.filter((status) => status === 200)).toHaveLength(300);
      for (const url of ['/api/search', '/nothing', '/']) {
        const refused = await server.inject({ url, remoteAddress: '198.51.100.7' });
        expect(refused.statusCode).toBe(429);
        expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      }
      expect((await server.inject({ url: '/api/sources', remoteAddress: '198.51.100.7' })).json()).toMatchObject({
        error: { code: 'too-many-requests' },
      });
      expect(await statuses(server, 1, '198.51.100.8')).toEqual([200]);
    });
  });

  test('health is always answered, but keys cannot be tried on it', async () => {
    await withServer({ requestsPerMinute: 2, apiKey: KEY }, async (server) => {
      const ask = async (authorization?: string): Promise<number> =>
        (await server.inject({ url: '/api/health', headers: { host: 'localhost', ...(authorization && { authorization }) } })).statusCode;
      for (let i = 0; i < 5; i += 1) expect([await ask(), await ask(`Bearer ${KEY}`)]).toEqual([200, 200]);
      expect([await ask('Bearer a'), await ask('Bearer b'), await ask('Bearer c')]).toEqual([200, 200, 429]);
      expect([await ask(), await ask(`Bearer ${KEY}`)]).toEqual([200, 200]);
    });
  });

  test('a forwarded address is not believed', async () => {
    await withServer({ requestsPerMinute: 1 }, async (server) => {
      const ask = async (forwarded: string): Promise<number> =>
        (await server.inject({ url: '/api/sources', headers: { host: 'localhost', 'x-forwarded-for': forwarded } })).statusCode;
      expect([await ask('198.51.100.1'), await ask('198.51.100.2')]).toEqual([200, 429]);
    });
  });
});

describe('other origins', () => {
  const origin = 'https://dashboard.example';
  const settings = { corsOrigins: [origin], apiKey: KEY };

  test('a configured one may read, and ask before with a key header', async () => {
    await withServer(settings, async (server) => {
      const headers = { host: 'localhost', origin };
      const preflight = await server.inject({
        method: 'OPTIONS',
        url: '/api/search',
        headers: { ...headers, 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
      });
      expect(preflight.statusCode).toBe(204);
      expect(preflight.headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-headers': 'authorization, content-type, if-none-match',
        'access-control-allow-methods': 'GET, HEAD, POST, PUT, DELETE',
        vary: 'origin',
      });
      const answer = await server.inject({ url: '/api/search', headers: { ...headers, authorization: `Bearer ${KEY}` } });
      expect(answer.headers['access-control-allow-origin']).toBe(origin);
      expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
      const refused = await server.inject({ url: '/api/search', headers });
      expect(refused.statusCode).toBe(401);
      expect(refused.headers['access-control-allow-origin']).toBe(origin);
    });
  });

  test.each(['https://evil.example', 'https://dashboard.example.evil.example', 'null', 'http://dashboard.example'])(
    '%s may not',
    async (other) => {
      await withServer(settings, async (server) => {
        const headers = { host: 'localhost', origin: other, authorization: `Bearer ${KEY}` };
        expect((await server.inject({ url: '/api/search', headers })).headers['access-control-allow-origin']).toBeUndefined();
        const preflight = await server.inject({
          method: 'OPTIONS',
          url: '/api/search',
          headers: { ...headers, 'access-control-request-method': 'GET' },
        });
        expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
        expect(preflight.statusCode).toBe(404);
      });
    },
  );
});

test('every answer carries the security headers', async () => {
  await withServer({ apiKey: KEY }, async (server) => {
    const ok = { host: 'localhost', authorization: `Bearer ${KEY}` };
    const answers = [
      await server.inject({ url: '/', headers: ok }),
      await server.inject({ url: '/api/search', headers: ok }),
      await server.inject({ url: '/assets/none.js', headers: ok }),
      await server.inject({ url: '/nothing', headers: ok }),
      await server.inject({ url: '/api/search?x=1', headers: ok }),
      await server.inject({ url: '/api/articles/%E0%A4%A', headers: ok }),
      await server.inject({ url: '/', headers: { host: 'localhost' } }),
      await server.inject({ url: '/', headers: { host: 'evil.example' } }),
      await server.inject({ method: 'POST', url: '/api/search', headers: ok, payload: { a: 1 } }),
    ];
    for (const { headers } of answers) {
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });
});

test('the log holds neither keys nor what was searched for', async () => {
  const lines: string[] = [];
  const server = await buildServer(depsOf(sampleWorld, { settings: { apiKey: KEY }, log: (line) => lines.push(line) }));
  await server.inject({ url: '/api/search?q=ferry', headers: { host: 'localhost', authorization: `Bearer ${KEY}` } });
  await server.close();
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('')).not.toMatch(/ferry|correct-horse/);
});
