import { describe, expect, test } from 'vitest';
import { as, describeOutcome, fetcherFor, fetchFeed, respond, serve, serveSocket } from './loopback.ts';

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n';

describe('a server that never finishes', () => {
  test('headers that do not come are a headers-timeout', async () => {
    const server = await serveSocket(() => undefined);
    const outcome = as('failed', await fetchFeed(server.origin, { timeoutMs: 300 }));
    expect(outcome).toMatchObject({ reason: { code: 'headers-timeout' }, retryable: true });
    expect(outcome.exchange).toMatchObject({ status: null, hops: [{ status: null, serverAddress: '127.0.0.1' }] });
  });

  test('headers that drip are one as well', async () => {
    const server = await serveSocket((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('X-Drip: 1\r\n'), 20);
      socket.on('close', () => clearInterval(drip));
    });
    expect(describeOutcome(await fetchFeed(server.origin, { timeoutMs: 300 }))).toBe('failed headers-timeout');
  });

  test('a body that falls silent is a body-timeout', async () => {
    const server = await serveSocket((socket) => socket.write(`${HEAD}Content-Length: 100\r\n\r\n<rss>`));
    const outcome = as('failed', await fetchFeed(server.origin, { timeoutMs: 1000 }));
    expect(outcome).toMatchObject({ reason: { code: 'body-timeout' }, exchange: { status: 200, received: null } });
  });

  test('a body that drips without end is a timeout', async () => {
    const server = await serveSocket((socket) => {
      socket.write(`${HEAD}\r\n`);
      const drip = setInterval(() => socket.write('x'), 20);
      socket.on('close', () => clearInterval(drip));
    });
    const started = performance.now();
    expect(describeOutcome(await fetchFeed(server.origin, { timeoutMs: 1000 }))).toBe('failed timeout');
    expect(performance.now() - started).toBeLessThan(3000);
    await expect.poll(server.open).toBe(0);
  });

  test('the time allowed is for all redirects together', async () => {
    const server = await serve((request, response) => {
      const step = Number(request.url?.slice(1));
      setTimeout(() => response.writeHead(302, { location: `/${step + 1}` }).end(), 150);
    });
    const outcome = as('failed', await fetchFeed(`${server.origin}/0`, { timeoutMs: 400 }));
    expect(outcome.reason.code).toMatch(/-timeout$/);
    expect(outcome.exchange?.hops.length).toBeLessThan(5);
  });

  test('TLS that never shakes hands is a connect-timeout', async () => {
    const server = await serveSocket(() => undefined);
    expect(describeOutcome(await fetchFeed(server.origin.replace('http:', 'https:'), { timeoutMs: 600 }))).toBe('failed connect-timeout');
    await expect.poll(server.open).toBe(0);
  });
});

describe('a connection that breaks', () => {
  test.each<[string, string]>([
    ['before a word', ''],
    ['in the headers', HEAD],
    ['in a body of known length', `${HEAD}Content-Length: 100\r\n\r\n<rss>`],
    ['in a chunked body', `${HEAD}Transfer-Encoding: chunked\r\n\r\n5\r\n<rss>\r\n`],
    ['inside a chunk', `${HEAD}Transfer-Encoding: chunked\r\n\r\n50\r\n<rss>`],
  ])('%s is a reset, by FIN and by RST', async (_name, sent) => {
    for (const end of ['end', 'resetAndDestroy'] as const) {
      const server = await serveSocket((socket) => {
        if (sent === '') socket[end]();
        else socket.write(sent, () => setTimeout(() => socket[end](), 30));
      });
      const outcome = as('failed', await fetchFeed(server.origin));
      expect(outcome).toMatchObject({ reason: { code: 'reset' }, retryable: true });
    }
  });

  test('a refused connection, an unknown name and plain HTTP behind https each have their own code', async () => {
    const gone = await serveSocket(() => undefined);
    const plain = await serve(respond('hello'));
    const closedPort = await closedOrigin();
    expect(describeOutcome(await fetchFeed(closedPort))).toBe('failed connect-failed');
    expect(describeOutcome(await fetchFeed('http://nowhere.invalid/'))).toBe('failed dns-failure');
    const refused = as('failed', await fetchFeed(plain.origin.replace('http:', 'https:')));
    expect(refused.reason.code).toBe('tls-failure');
    expect(refused.reason.message).toMatch(/^https:\/\/127\.0\.0\.1:\d+\/: TLS: [a-z ]+$/);
    expect(gone.open()).toBe(0);
  });

  test.each<[string, string]>([
    ['no HTTP at all', 'SSH-2.0-OpenSSH_9.6\r\n\r\n'],
    ['a chunk without length', `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n`],
    ['headers without end', `${HEAD}${'X-Pad: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n'.repeat(3000)}`],
    ['a NUL byte in a header', `${HEAD}X-Odd: a\u0000b\r\n\r\n`],
  ])('%s is a bad-response', async (_name, sent) => {
    const server = await serveSocket((socket) => socket.end(Buffer.from(sent, 'latin1')));
    expect(describeOutcome(await fetchFeed(server.origin))).toBe('failed bad-response');
  });
});

describe('calling off', () => {
  test('a signal ends a request under way and keeps what is known of it', async () => {
    const server = await serveSocket((socket) => socket.write(`${HEAD}\r\n<rss>`));
    const controller = new AbortController();
    const running = fetcherFor().fetch({ url: server.origin, purpose: 'feed', signal: controller.signal });
    await expect.poll(server.open).toBe(1);
    controller.abort();
    const outcome = as('failed', await running);
    expect(outcome).toMatchObject({ reason: { code: 'aborted' }, retryable: true });
    expect(outcome.exchange?.hops).toHaveLength(1);
    await expect.poll(server.open).toBe(0);
  });

  test('a signal that is aborted already asks nobody', async () => {
    const server = await serve(respond('hello'));
    const outcome = await fetcherFor().fetch({ url: server.origin, purpose: 'feed', signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ kind: 'failed', exchange: null, reason: { code: 'aborted' } });
    expect(server.requests).toHaveLength(0);
  });

  test('a request that waits for its host is called off at once', async () => {
    const server = await serve(respond('hello'));
    const fetcher = fetcherFor({ perHost: { minDelayMs: 600_000 } });
    as('fresh', await fetcher.fetch({ url: server.origin, purpose: 'feed' }));
    const controller = new AbortController();
    const waiting = fetcher.fetch({ url: server.origin, purpose: 'feed', signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    expect(describeOutcome(await waiting)).toBe('failed aborted');
  });

  test('close ends what runs and what waits, and nothing starts after it', async () => {
    const server = await serveSocket(() => undefined);
    const fetcher = fetcherFor({ concurrency: 1 });
    const requests = ['feed', 'feed', 'page'] as const;
    const running = requests.map((purpose) => fetcher.fetch({ url: server.origin, purpose }));
    await expect.poll(server.accepted).toBe(1);
    const started = performance.now();
    await fetcher.close();
    expect(performance.now() - started).toBeLessThan(1000);
    expect((await Promise.all(running)).map(describeOutcome)).toEqual(requests.map(() => 'failed aborted'));
    expect(describeOutcome(await fetcher.fetch({ url: server.origin, purpose: 'feed' }))).toBe('failed aborted');
    expect(server.accepted()).toBe(1);
    await expect.poll(server.open).toBe(0);
  });
});

/** An origin nobody listens at: the port was ours a moment ago. */
async function closedOrigin(): Promise<string> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `http://127.0.0.1:${address.port}`;
}
