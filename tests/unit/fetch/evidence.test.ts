import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createFetcher } from '../../../src/fetch/fetcher.ts';
import { settingsSchema } from '../../../src/config/schema.ts';
import { as, fetcherFor, fetchFeed, respond, serve, serveSocket } from './loopback.ts';

const UTC_MS = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

test('headers are kept in the order and spelling received, byte for byte', async () => {
  const lines = [
    'dAtE: Sun, 22 Nov 2026 10:00:00 GMT',
    'Set-Cookie: a=1',
    'X-Zeta: 1',
    'SET-COOKIE: b=2',
    'x-name: \u00d0\u009a\u00ff\t!',
    'Content-Length: 3',
    'X-Empty:',
  ];
  const server = await serveSocket((socket) =>
    socket.end(Buffer.from(`HTTP/1.1 200 Fine\r\n${lines.join('\r\n')}\r\n\r\na\u0000\u00ff`, 'latin1')),
  );
  const outcome = as('fresh', await fetchFeed(server.origin));
  expect(outcome.exchange.hops[0]?.rawHeaders).toEqual([
    ['dAtE', 'Sun, 22 Nov 2026 10:00:00 GMT'],
    ['Set-Cookie', 'a=1'],
    ['X-Zeta', '1'],
    ['SET-COOKIE', 'b=2'],
    ['x-name', '\u00d0\u009a\u00ff\t!'],
    ['Content-Length', '3'],
    ['X-Empty', ''],
  ]);
  expect(outcome.body).toEqual(Uint8Array.of(0x61, 0, 0xff));
  expect(outcome.contentType).toBeNull();
});

test('an early hint is not taken for the answer', async () => {
  const server = await serveSocket((socket) =>
    socket.end('HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\nX-Real: 1\r\nContent-Length: 2\r\n\r\nok'),
  );
  const outcome = as('fresh', await fetchFeed(server.origin));
  expect(outcome.exchange.hops).toMatchObject([
    {
      status: 200,
      rawHeaders: [
        ['X-Real', '1'],
        ['Content-Length', '2'],
      ],
    },
  ]);
});

test('each hop says when, and to which address; the exchange says by what', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/') response.writeHead(302, { location: '/feed' }).end();
    else response.writeHead(200, { 'content-type': 'text/xml; charset=windows-1251' }).end('hello');
  });
  const before = new Date().toISOString();
  const { exchange, contentType } = as('fresh', await fetchFeed(`${server.origin}/`));
  const after = new Date().toISOString();
  const times = [before, exchange.startedAt, ...exchange.hops.flatMap((hop) => [hop.startedAt, hop.endedAt]), exchange.endedAt, after];
  for (const time of times) expect(time).toMatch(UTC_MS);
  expect(times).toEqual([...times].sort());
  expect(exchange.hops.map((hop) => hop.serverAddress)).toEqual(['127.0.0.1', '127.0.0.1']);
  expect(exchange.tool).toBe('conflictwire/1.2.3');
  expect(exchange.receivedSha256).toBe(createHash('sha256').update('hello').digest('hex'));
  expect(exchange.decodedSha256).toBe(exchange.receivedSha256);
  expect(contentType).toBe('text/xml; charset=windows-1251');
});

test('a request says who asks, for what, and how to reach us', async () => {
  const server = await serve(respond('hello'));
  const fetcher = fetcherFor({ contactUrl: 'https://новини.example/бот' });
  await fetcher.fetch({ url: `${server.origin}/feed`, purpose: 'feed' });
  await fetcher.fetch({ url: `${server.origin}/page`, purpose: 'page' });
  const [feed, robots, page] = server.requests.map((request) => request.headers);
  for (const headers of [feed, robots, page]) {
    expect(headers?.['user-agent']).toMatch(/^conflictwire\/1\.2\.3 \(\+https:\/\/xn--[a-z0-9-]+\.example\/%[\dA-F%]+\)$/i);
    expect(headers).toMatchObject({ 'accept-encoding': 'gzip, br, deflate', 'accept-language': '*' });
  }
  expect(feed?.accept).toContain('application/rss+xml');
  expect(page?.accept).toContain('text/html');
});

test('the operator may name the user agent, if it can stand in a header', async () => {
  const server = await serve(respond('hello'));
  await fetchFeed(server.origin, { userAgent: 'Newsroom reader/2' });
  expect(server.requests[0]?.headers['user-agent']).toBe('Newsroom reader/2');
  const { fetch } = settingsSchema.parse({});
  expect(() => createFetcher({ ...fetch, userAgent: 'a\r\nHost: evil' }, { version: '1' })).toThrow(/fetch\.userAgent/);
});
