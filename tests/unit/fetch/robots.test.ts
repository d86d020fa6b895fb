import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Fetcher, FetchOutcome } from '../../../src/domain/fetch.ts';
import { MAX_ROBOTS_BYTES, robotsRules } from '../../../src/fetch/robots-rules.ts';
import { RobotsCache, type RobotsAnswer } from '../../../src/fetch/robots.ts';
import { as, describeOutcome, fetcherFor, respond, serve, type Loopback } from './loopback.ts';

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

const withRobots = (robots: Listener, page: Listener = respond('page')): Promise<Loopback> =>
  serve((request, response) => (request.url === '/robots.txt' ? robots(request, response) : page(request, response)));
const page = (url: string, fetcher: Fetcher = fetcherFor()): Promise<FetchOutcome> => fetcher.fetch({ url, purpose: 'page' });

describe('robots.txt', () => {
  test.each<[string, string, string, string]>([
    ['everything', 'User-agent: *\nDisallow: /', '/a', 'blocked robots-disallowed'],
    ['a folder', 'User-agent: *\nDisallow: /private/', '/private/a', 'blocked robots-disallowed'],
    ['another folder', 'User-agent: *\nDisallow: /private/', '/news/a', 'fresh'],
    ['us by name', 'User-agent: ConflictWire/1.0\nDisallow: /\n\nUser-agent: *\nDisallow:', '/a', 'blocked robots-disallowed'],
    ['others by name', 'User-agent: otherbot\nDisallow: /', '/a', 'fresh'],
    ['all but us', 'User-agent: *\nDisallow: /\n\nUser-agent: conflictwire\nAllow: /', '/a', 'fresh'],
    ['by wildcard and end', 'User-agent: *\r\nDisallow: /*.pdf$', '/x/a.pdf', 'blocked robots-disallowed'],
    ['a query', 'User-agent: *\nDisallow: /*?print=', '/a?print=1', 'blocked robots-disallowed'],
    ['the longer rule', 'User-agent: *\nDisallow: /news\nAllow: /news/open', '/news/open/1', 'fresh'],
    ['after a byte order mark', '\ufeffUser-agent: *\nDisallow: /', '/a', 'blocked robots-disallowed'],
    ['HTML instead', '<!doctype html><title>Not here</title>', '/a', 'fresh'],
    ['nothing', '', '/a', 'fresh'],
  ])('that forbids %s', async (_name, robots, path, expected) => {
    const server = await withRobots(respond(robots));
    const outcome = await page(`${server.origin}${path}`);
    expect(describeOutcome(outcome)).toBe(expected);
    expect(outcome.exchange === null).toBe(expected !== 'fresh');
    expect(server.paths()).toEqual(expected === 'fresh' ? ['/robots.txt', path] : ['/robots.txt']);
  });

  test('is not asked for feeds', async () => {
    const server = await withRobots(respond('User-agent: *\nDisallow: /'));
    as('fresh', await fetcherFor().fetch({ url: `${server.origin}/feed`, purpose: 'feed' }));
    expect(server.paths()).toEqual(['/feed']);
  });

  test.each([400, 401, 403, 404, 410])('refused with %i allows all', async (status) => {
    const server = await withRobots(respond('User-agent: *\nDisallow: /', {}, status));
    expect(describeOutcome(await page(`${server.origin}/a`))).toBe('fresh');
  });

  test.each<[string, Listener]>([
    ['500', respond('', {}, 500)],
    ['503', respond('', {}, 503)],
    ['429', respond('', {}, 429)],
    ['a broken connection', (_request, response) => response.destroy()],
    [
      'a broken body',
      (_request, response) => void response.writeHead(200, { 'content-length': 100 }).write('User', () => response.destroy()),
    ],
    ['a broken encoding', respond('User-agent: *', { 'content-encoding': 'gzip' })],
  ])('that cannot be read (%s) allows nothing for now', async (_name, robots) => {
    const server = await withRobots(robots);
    const fetcher = fetcherFor();
    for (let round = 0; round < 2; round += 1) {
      expect(await page(`${server.origin}/a`, fetcher)).toMatchObject({
        kind: 'failed',
        reason: { code: 'robots-unavailable' },
        retryable: true,
        exchange: null,
      });
    }
    expect(server.paths()).toEqual(['/robots.txt']);
  });

  test('that asks us to come back later throttles the host', async () => {
    const server = await withRobots(respond('', { 'retry-after': '60' }, 503));
    expect(as('throttled', await page(`${server.origin}/a`)).retryAt).not.toBeNull();
    expect(server.paths()).toEqual(['/robots.txt']);
  });

  test('is read once for all that ask at the same time and later', async () => {
    const server = await withRobots((_request, response) => void setTimeout(() => response.end('User-agent: *\nDisallow: /no'), 50));
    const fetcher = fetcherFor();
    await Promise.all([1, 2, 3, 4].map(async (n) => as('fresh', await page(`${server.origin}/${n}`, fetcher))));
    as('blocked', await page(`${server.origin}/no`, fetcher));
    expect(server.paths().filter((path) => path === '/robots.txt')).toHaveLength(1);
  });

  test('goes on being read for others when the first who asked is called off', async () => {
    const server = await withRobots((_request, response) => void setTimeout(() => response.end(''), 100));
    const fetcher = fetcherFor();
    const controller = new AbortController();
    const first = fetcher.fetch({ url: `${server.origin}/1`, purpose: 'page', signal: controller.signal });
    const second = page(`${server.origin}/2`, fetcher);
    await expect.poll(() => server.requests.length).toBe(1);
    controller.abort();
    expect(describeOutcome(await first)).toBe('failed aborted');
    as('fresh', await second);
    expect(server.paths()).toEqual(['/robots.txt', '/2']);
  });

  test('is followed through redirects, also to another host; one that leads nowhere allows all', async () => {
    const other = await serve(respond('User-agent: *\nDisallow: /a'));
    const moved = await withRobots(respond('', { location: `${other.origin}/rules` }, 301));
    expect(describeOutcome(await page(`${moved.origin}/a`))).toBe('blocked robots-disallowed');
    const loop = await withRobots(respond('', { location: '/robots.txt' }, 301));
    as('fresh', await page(`${loop.origin}/a`));
  });

  test('of the redirect target is kept too', async () => {
    const other = await withRobots(respond('User-agent: *\nDisallow: /'));
    const server = await withRobots(respond(''), (_request, response) => response.writeHead(302, { location: `${other.origin}/x` }).end());
    const outcome = as('blocked', await page(`${server.origin}/a`));
    expect(outcome).toMatchObject({ reason: { code: 'robots-disallowed' }, exchange: { status: 302, hops: [{ status: 302 }] } });
    expect(other.paths()).toEqual(['/robots.txt']);
  });

  test('may be compressed, and only its first 500 KiB count', async () => {
    const packed = await withRobots(respond(gzipSync('User-agent: *\nDisallow: /'), { 'content-encoding': 'gzip' }));
    expect(describeOutcome(await page(`${packed.origin}/a`))).toBe('blocked robots-disallowed');
    const long = await withRobots(respond(`User-agent: *\nDisallow: /a\n${'# filler\n'.repeat(MAX_ROBOTS_BYTES / 9)}\nDisallow: /b`));
    const fetcher = fetcherFor();
    expect(describeOutcome(await page(`${long.origin}/a`, fetcher))).toBe('blocked robots-disallowed');
    as('fresh', await page(`${long.origin}/b`, fetcher));
  });

  test('does not hide that the host is refused', async () => {
    expect(await page('http://127.0.0.1:1/a', fetcherFor({ allowPrivateAddresses: false }))).toMatchObject({
      kind: 'failed',
      reason: { code: 'private-address' },
      retryable: false,
    });
  });

  test('sets the pace of its host by Crawl-delay, itself exempt', async () => {
    const starts: number[] = [];
    const server = await withRobots(respond('User-agent: *\nCrawl-delay: 0.3'), (_request, response) => {
      starts.push(performance.now());
      response.end('page');
    });
    const fetcher = fetcherFor();
    await Promise.all([1, 2, 3].map(async (n) => as('fresh', await page(`${server.origin}/${n}`, fetcher))));
    expect((starts[2] ?? 0) - (starts[0] ?? 0)).toBeGreaterThan(400);
  });
});

describe('rules', () => {
  const rules = (text: string) => robotsRules('http://a.example', new TextEncoder().encode(text));

  test.each<[string, number]>([
    ['Crawl-delay: 5', 5000],
    ['Crawl-delay: 3600', 30_000],
    ['Crawl-delay: 1e999', 30_000],
    ['Crawl-delay: -1', 0],
    ['Crawl-delay: soon', 0],
  ])('%s waits %i ms', (line, expected) => {
    expect(rules(`User-agent: *\n${line}`).crawlDelayMs).toBe(expected);
  });

  test('made to be slow are not: past a bound, wildcards forbid rather than cost', () => {
    const slow = rules(`User-agent: *\n${`Disallow: /${'*a'.repeat(400)}b\n`.repeat(600)}Allow: /x*y\nDisallow: /end/*`);
    const started = performance.now();
    expect(slow.allows(new URL(`http://a.example/${'a'.repeat(8000)}`))).toBe(false);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('the memory of rules', () => {
  const answer = (size: number): RobotsAnswer => ({ rules: { allows: () => true, crawlDelayMs: 0, size } });

  test('is bounded in origins: the longest unused goes first', async () => {
    const loaded: string[] = [];
    const cache = new RobotsCache((origin) => {
      loaded.push(origin);
      return Promise.resolve(answer(10));
    });
    await cache.get('kept');
    for (let n = 0; n < 1500; n += 1) {
      await cache.get(String(n));
      await cache.get('kept');
    }
    await cache.get('0');
    expect(loaded.filter((origin) => origin === 'kept')).toHaveLength(1);
    expect(loaded.filter((origin) => origin === '0')).toHaveLength(2);
  });

  test('is bounded in text', async () => {
    let loads = 0;
    const cache = new RobotsCache(() => Promise.resolve(answer(20_000_000 + loads++)));
    await cache.get('a');
    await cache.get('b');
    await cache.get('b');
    await cache.get('a');
    expect(loads).toBe(3);
  });

  test('does not hold on to a failure of its own', async () => {
    let loads = 0;
    const cache = new RobotsCache(() => (loads++ === 0 ? Promise.reject(new Error('once')) : Promise.resolve(answer(1))));
    await expect(cache.get('a')).rejects.toThrow('once');
    expect(await cache.get('a')).toHaveProperty('rules');
  });
});
