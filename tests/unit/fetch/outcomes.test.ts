import { describe, expect, test } from 'vitest';
import { as, describeOutcome, fetcherFor, fetchFeed, respond, serve } from './loopback.ts';

const DAY = 24 * 60 * 60 * 1000;

describe('what a status means', () => {
  test.each<[number, Record<string, string>, string, boolean | null]>([
    [200, {}, 'fresh', null],
    [201, {}, 'fresh', null],
    [203, {}, 'fresh', null],
    [204, {}, 'failed empty-body', true],
    [205, {}, 'failed empty-body', true],
    [206, { 'content-range': 'bytes 0-3/9' }, 'failed bad-response', true],
    [304, {}, 'failed bad-response', true],
    [400, {}, 'failed http-error', false],
    [401, {}, 'blocked forbidden', null],
    [402, {}, 'failed http-error', true],
    [403, {}, 'blocked forbidden', null],
    [403, { 'cf-mitigated': 'challenge' }, 'blocked challenge', null],
    [503, { 'cf-mitigated': 'challenge' }, 'blocked challenge', null],
    [202, { 'x-amzn-waf-action': 'challenge' }, 'blocked challenge', null],
    [404, {}, 'gone not-found', null],
    [405, {}, 'failed http-error', false],
    [406, {}, 'failed http-error', false],
    [408, {}, 'failed http-error', true],
    [410, {}, 'gone gone', null],
    [414, {}, 'failed http-error', false],
    [418, {}, 'failed http-error', true],
    [429, {}, 'throttled throttled', null],
    [451, {}, 'blocked forbidden', null],
    [500, {}, 'failed server-error', true],
    [502, {}, 'failed server-error', true],
    [503, {}, 'throttled throttled', null],
    [522, {}, 'failed server-error', true],
    [700, {}, 'failed bad-response', true],
  ])('%i %j: %s', async (status, headers, expected, retryable) => {
    const server = await serve(respond(status === 204 || status === 205 || status === 304 ? '' : 'text', headers, status));
    const outcome = await fetchFeed(server.origin);
    expect(describeOutcome(outcome)).toBe(expected);
    expect('retryable' in outcome ? outcome.retryable : null).toBe(retryable);
    expect(outcome.exchange?.status).toBe(status);
    expect('reason' in outcome ? outcome.reason.message : `HTTP ${status}`).toContain(`HTTP ${status}`);
  });

  test('a 200 without a body is no success', async () => {
    const server = await serve(respond(''));
    expect(as('failed', await fetchFeed(server.origin))).toMatchObject({ reason: { code: 'empty-body' }, retryable: true });
  });

  test('the page of an error is kept, unless it is large or breaks off', async () => {
    const server = await serve((request, response) => {
      const size = Number(request.url?.slice(1));
      response.writeHead(404, size === 7 ? { 'content-length': 100 } : {});
      response.write('x'.repeat(size));
      if (size === 7) setTimeout(() => response.destroy(), 20);
      else response.end();
    });
    const received = async (size: number): Promise<Uint8Array | null> =>
      as('gone', await fetchFeed(`${server.origin}/${size}`)).exchange.received;
    expect(await received(1000)).toHaveLength(1000);
    expect(await received(1_000_001)).toBeNull();
    expect(await received(7)).toBeNull();
  });
});

describe('slowing down', () => {
  const retryAfter = async (value: string, status = 429): Promise<number | null> => {
    const server = await serve(respond('slow down', { 'retry-after': value }, status));
    const { retryAt } = as('throttled', await fetchFeed(server.origin));
    return retryAt === null ? null : Date.parse(retryAt);
  };

  test.each([429, 503])('%i with seconds and with a date', async (status) => {
    const before = Date.now();
    const seconds = await retryAfter('120', status);
    expect(seconds).toBeGreaterThanOrEqual(before + 120_000);
    expect(seconds).toBeLessThanOrEqual(Date.now() + 120_000);
    const date = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_000);
    expect(await retryAfter(date.toUTCString(), status)).toBe(date.getTime());
  });

  test('no more than a day, never in the past, and nothing is made of nonsense', async () => {
    expect(await retryAfter('99999999999')).toBeLessThanOrEqual(Date.now() + DAY);
    expect(await retryAfter('Fri, 01 Jan 2100 00:00:00 GMT')).toBeLessThanOrEqual(Date.now() + DAY);
    const before = Date.now();
    expect(await retryAfter('Sat, 01 Jan 2000 00:00:00 GMT')).toBeGreaterThanOrEqual(before);
    for (const nonsense of ['soon', '-5', 'Sat Jan  1 00:00:00 2000', '2100-01-01']) expect(await retryAfter(nonsense)).toBeNull();
  });

  test('the host is left alone until then, other hosts are not', async () => {
    const slow = await serve(respond('slow down', { 'retry-after': '100' }, 429));
    const other = await serve(respond('hello'));
    const fetcher = fetcherFor();
    const first = as('throttled', await fetcher.fetch({ url: `${slow.origin}/a`, purpose: 'feed' }));
    for (const purpose of ['feed', 'page'] as const) {
      const again = as('throttled', await fetcher.fetch({ url: `${slow.origin}/b`, purpose }));
      expect(again.retryAt).toBe(first.retryAt);
      expect(again.exchange).toMatchObject({ hops: [], status: null, received: null, requestedUrl: `${slow.origin}/b` });
    }
    expect(slow.paths()).toEqual(['/a']);
    as('fresh', await fetcher.fetch({ url: other.origin, purpose: 'feed' }));
  });

  test('requests that wait already learn of it too', async () => {
    const slow = await serve(respond('slow down', { 'retry-after': '100' }, 503));
    const fetcher = fetcherFor({ perHost: { concurrency: 1, minDelayMs: 30 } });
    const outcomes = await Promise.all([1, 2, 3, 4].map((n) => fetcher.fetch({ url: `${slow.origin}/${n}`, purpose: 'feed' })));
    expect(outcomes.map((outcome) => outcome.kind)).toEqual(Array(4).fill('throttled'));
    expect(slow.requests).toHaveLength(1);
  });

  test('the pause ends', async () => {
    const server = await serve((_request, response) =>
      server.requests.length === 1 ? response.writeHead(429, { 'retry-after': '1' }).end() : response.end('hello'),
    );
    const fetcher = fetcherFor();
    as('throttled', await fetcher.fetch({ url: server.origin, purpose: 'feed' }));
    await expect.poll(async () => (await fetcher.fetch({ url: server.origin, purpose: 'feed' })).kind, { timeout: 5000 }).toBe('fresh');
  });

  test.each(['on the answer', 'on a redirect to it'])('Retry-After %s holds back nobody, but is told', async (where) => {
    const wish = { 'retry-after': '7200' };
    const server = await serve((request, response) => {
      const here = where === 'on the answer' ? request.url === '/there' : request.url === '/';
      if (request.url === '/') response.writeHead(301, { location: '/there', ...(here ? wish : {}) }).end();
      else response.writeHead(200, here ? wish : {}).end('hello');
    });
    const fetcher = fetcherFor();
    for (let round = 0; round < 2; round += 1) {
      const { retryAt } = as('fresh', await fetcher.fetch({ url: `${server.origin}/`, purpose: 'feed' }));
      expect(Date.parse(retryAt ?? '')).toBeGreaterThan(Date.now() + 7_000_000);
    }
  });

  test('after a 429 the host is left alone for a while in any case', async () => {
    const server = await serve(respond('slow down', {}, 429));
    const fetcher = fetcherFor();
    expect(as('throttled', await fetcher.fetch({ url: server.origin, purpose: 'feed' })).retryAt).toBeNull();
    expect(as('throttled', await fetcher.fetch({ url: server.origin, purpose: 'feed' })).exchange.hops).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });

  test('no Retry-After, no pause', async () => {
    const server = await serve(respond('slow down', {}, 503));
    const fetcher = fetcherFor();
    for (let round = 0; round < 2; round += 1) {
      expect(as('throttled', await fetcher.fetch({ url: server.origin, purpose: 'feed' })).retryAt).toBeNull();
    }
    expect(server.requests).toHaveLength(2);
  });
});

describe('has it changed?', () => {
  test('an ETag goes back as it came, odd bytes included', async () => {
    const etag = 'W/"\u00e9\u00ff-1"';
    const server = await serve((request, response) =>
      request.headers['if-none-match'] === etag ? response.writeHead(304).end() : response.writeHead(200, { etag }).end('hello'),
    );
    const fetcher = fetcherFor();
    const { validators } = as('fresh', await fetcher.fetch({ url: server.origin, purpose: 'feed' }));
    expect(validators).toEqual({ etag, lastModified: null });
    const outcome = as('not-modified', await fetcher.fetch({ url: server.origin, purpose: 'feed', validators }));
    expect(outcome.validators).toEqual(validators);
    expect(outcome.exchange).toMatchObject({ status: 304, received: null, receivedSha256: null });
  });

  test('Last-Modified goes back as it came, and what a 304 brings replaces the old', async () => {
    const lastModified = 'Sun, 22 Nov 2026 09:00:00 GMT';
    const server = await serve((request, response) =>
      request.headers['if-modified-since'] === lastModified
        ? response.writeHead(304, { etag: '"new"' }).end()
        : response.writeHead(200, { 'last-modified': lastModified, 'cache-control': 'public, max-age=900' }).end('hello'),
    );
    const fetcher = fetcherFor();
    const first = as('fresh', await fetcher.fetch({ url: server.origin, purpose: 'feed' }));
    expect(first).toMatchObject({ validators: { etag: null, lastModified }, maxAgeSeconds: 900 });
    const { validators } = first;
    expect(as('not-modified', await fetcher.fetch({ url: server.origin, purpose: 'feed', validators })).validators).toEqual({
      etag: '"new"',
      lastModified,
    });
  });

  test('validators that could break out of their header are not sent', async () => {
    const server = await serve(respond('hello'));
    const validators = { etag: '"a"\r\nX-Evil: 1', lastModified: 'Ω' };
    as('fresh', await fetcherFor().fetch({ url: server.origin, purpose: 'feed', validators }));
    expect(server.requests[0]?.headers).not.toHaveProperty('x-evil');
    expect(server.requests[0]?.headers).not.toHaveProperty('if-none-match');
    expect(server.requests[0]?.headers).not.toHaveProperty('if-modified-since');
  });

  test.each<[Record<string, string>, number | null]>([
    [{ date: 'Sun, 22 Nov 2026 10:00:00 GMT', expires: 'Sun, 22 Nov 2026 10:30:00 GMT' }, 1800],
    [{ date: 'Sun, 22 Nov 2026 10:00:00 GMT', expires: 'Sun, 22 Nov 2026 10:30:00 GMT', 'cache-control': 'max-age=60' }, 60],
    [{ date: 'Sun, 22 Nov 2026 10:00:00 GMT', expires: 'Thu, 19 Nov 1981 08:52:00 GMT' }, 0],
    [{ expires: '0' }, null],
    [{ expires: 'Thu, 22 Nov 2126 10:00:00 GMT', 'cache-control': 'private, no-store' }, null],
    [{ 'cache-control': 'max-age=3600', age: '3000' }, 600],
    [{ 'cache-control': 'max-age=3600', age: '9999' }, 0],
    [{ 'cache-control': 'max-age=3600', age: 'old' }, 3600],
  ])('%j: fresh for %s seconds, also where nothing changed', async (headers, expected) => {
    const server = await serve((request, response) =>
      request.headers['if-none-match'] ? response.writeHead(304, headers).end() : response.writeHead(200, headers).end('hello'),
    );
    expect(as('fresh', await fetchFeed(server.origin)).maxAgeSeconds).toBe(expected);
    const validators = { etag: '"a"', lastModified: null };
    const again = as('not-modified', await fetcherFor().fetch({ url: server.origin, purpose: 'feed', validators }));
    expect(again.maxAgeSeconds).toBe(expected);
  });

  test.each<[string | null, number | null]>([
    [null, null],
    ['no-cache', null],
    ['max-age=0, must-revalidate', 0],
    ['s-maxage=10', null],
    ['public,MAX-AGE="60"', 60],
    ['max-age=-1', null],
    ['max-age=99999999999999', null],
  ])('Cache-Control %s: %s seconds', async (value, expected) => {
    const server = await serve(respond('hello', value === null ? {} : { 'cache-control': value }));
    expect(as('fresh', await fetchFeed(server.origin)).maxAgeSeconds).toBe(expected);
  });
});
