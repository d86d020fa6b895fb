import type { ServerResponse } from 'node:http';
import { beforeEach, describe, expect, test } from 'vitest';
import { sourceHealth } from '../../../src/api/server.ts';
import type { PipelineContext } from '../../../src/pipeline/context.ts';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { visitFeed, type VisitResult } from '../../../src/pipeline/visit-feed.ts';
import type { FeedState } from '../../../src/store/records.ts';
import { respond, serve, type Loopback } from '../fetch/loopback.ts';
import { feed, openContext, source } from './visits.ts';

const MINUTE = 60_000;
const DAY = 24 * 60;
const { signal } = new AbortController();

/** On this machine's calendar, because Retry-After is read on it. */
let clock: number;
let context: PipelineContext;

beforeEach(async () => {
  clock = Math.floor(Date.now() / 1000) * 1000;
  context = await openContext(() => new Date(clock));
});

const visit = (url: string): Promise<VisitResult> => visitFeed(context, source(url), url, signal);
const state = (url: string): Promise<FeedState> => context.store.feedState('gazette', url);
const minutesTo = (at: string | null): number => (Date.parse(at ?? '') - clock) / MINUTE;
const pass = (url: string, only: readonly string[] = []) => ingest(context, [source(url)], { all: false, only, signal });
const notes = async (url: string): Promise<readonly string[]> => {
  const [health] = sourceHealth([source(url)], await context.store.feedStates(), [], new Date(clock));
  return health?.feeds[0]?.notes ?? [];
};
const wait = (minutes: number): void => {
  clock += minutes * MINUTE;
};

describe('how often a feed is asked', () => {
  test('ever less often while nothing changes, by 304 and by body alike', async () => {
    for (const etag of ['"1"', null]) {
      const server = await serve((request, response) =>
        etag !== null && request.headers['if-none-match'] === etag
          ? response.writeHead(304).end()
          : response.writeHead(200, etag === null ? {} : { etag }).end(feed(1, 2, 3)),
      );
      const url = `${server.origin}/feed`;
      const kinds = [(await visit(url)).kind];
      for (let n = 0; n < 4; n += 1) {
        wait(Math.ceil(minutesTo((await state(url)).nextFetchAt)));
        kinds.push((await visit(url)).kind);
      }
      expect(kinds).toEqual(['fresh', ...Array(4).fill('not-modified')]);
      expect((await state(url)).pace.intervalMinutes).toBe(94);
      expect(minutesTo((await state(url)).nextFetchAt)).toBeGreaterThanOrEqual(94);
    }
  });

  test('runs that come too late change nothing', async () => {
    const server = await serve(respond(feed(1, 2, 3)));
    for (let n = 0; n < 6; n += 1) {
      await visit(server.origin);
      wait(6 * 60);
    }
    expect((await state(server.origin)).pace).toMatchObject({ intervalMinutes: null, trend: 0 });
  });

  test('what feed and server ask for holds after a 304 too', async () => {
    const body = feed(1).replace('<item>', '<ttl>300</ttl><item>');
    const server = await serve((request, response) => {
      const headers = { etag: '"1"', 'cache-control': `max-age=${request.url === '/age' ? 36_000 : 0}` };
      if (request.headers['if-none-match']) response.writeHead(304, headers).end();
      else response.writeHead(200, headers).end(body);
    });
    for (const [path, minutes] of [
      ['/ttl', 300],
      ['/age', 600],
    ] as const) {
      for (let n = 0; n < 2; n += 1) {
        await visit(`${server.origin}${path}`);
        const due = minutesTo((await state(`${server.origin}${path}`)).nextFetchAt);
        expect(due).toBeGreaterThanOrEqual(minutes);
        expect(due).toBeLessThanOrEqual(minutes * 1.1);
      }
    }
  });

  test('sooner when a whole window turned over, and the operator can see that items may be missing', async () => {
    let first = 1;
    const server = await serve((_request, response) => response.end(feed(...Array.from({ length: 5 }, (_, i) => first + i))));
    await visit(server.origin);
    expect(await notes(server.origin)).toEqual([]);
    wait(67);
    first = 100;
    expect(await visit(server.origin)).toMatchObject({ kind: 'fresh', new: 5, reason: null });
    expect((await state(server.origin)).pace).toMatchObject({ intervalMinutes: 30, missedAt: new Date(clock).toISOString() });
    expect(await notes(server.origin)).toEqual([expect.stringContaining('may have been missed')]);
    wait(15 * DAY);
    expect(await notes(server.origin)).toEqual([]);
  });

  test('new validators are kept though the body is the same', async () => {
    let version = 1;
    const server = await serve((_request, response) => response.writeHead(200, { etag: `"${version}"` }).end(feed(1)));
    await visit(server.origin);
    version = 2;
    expect(await visit(server.origin)).toMatchObject({ kind: 'not-modified', seen: 1, new: 0 });
    expect((await state(server.origin)).validators.etag).toBe('"2"');
  });
});

describe('a server that asks for patience', () => {
  test.each([429, 503])('%i with seconds and with a date', async (status) => {
    const date = new Date(clock + 300 * MINUTE);
    for (const value of ['18000', date.toUTCString()]) {
      const server = await serve(respond('', { 'retry-after': value }, status));
      expect((await visit(server.origin)).kind).toBe('failed');
      const after = await state(server.origin);
      expect(Math.round(minutesTo(after.nextFetchAt))).toBe(300);
      expect(after).toMatchObject({ failures: 1, backoff: 0.5, lastReason: { code: 'throttled' } });
    }
  });

  test('is not asked for its other feeds, and that counts against none of them', async () => {
    const server = await serve(respond('', { 'retry-after': '18000' }, 429));
    const urls = [`${server.origin}/a`, `${server.origin}/b`];
    await ingest(context, [source(...urls)], { all: false, only: [], signal });
    expect(server.paths()).toEqual(['/a']);
    expect((await state(`${server.origin}/b`)).failures).toBe(0);
    expect(Math.round(minutesTo((await state(`${server.origin}/b`)).nextFetchAt))).toBe(300);
  });

  test('also with an answer that is no refusal', async () => {
    const server = await serve(respond(feed(1), { 'retry-after': '18000' }));
    expect((await visit(server.origin)).kind).toBe('fresh');
    expect(Math.round(minutesTo((await state(server.origin)).nextFetchAt))).toBe(300);
  });

  test('one bad path does not hold back the others', async () => {
    const server = await serve((request, response) => (request.url === '/a' ? response.writeHead(503).end() : response.end(feed(1))));
    await ingest(context, [source(`${server.origin}/a`, `${server.origin}/b`)], { all: false, only: [], signal });
    expect(server.paths()).toEqual(['/a', '/b']);
  });
});

describe('a feed that fails', () => {
  test('is never given up: at last it is asked once a week, and health says so', async () => {
    const server = await serve(respond('', {}, 500));
    const waits: number[] = [];
    for (let n = 0; n < 80; n += 1) {
      await visit(server.origin);
      const minutes = minutesTo((await state(server.origin)).nextFetchAt);
      waits.push(minutes);
      wait(Math.ceil(minutes));
    }
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    const daily = waits.filter((minutes) => minutes >= DAY && minutes < 2 * DAY);
    expect(daily.length).toBeGreaterThanOrEqual(14);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(7 * DAY);
    expect(await notes(server.origin)).toEqual([expect.stringContaining('once a week')]);
  });

  test('though quiet and asked seldom is asked again soon, but no sooner than its operator allows', async () => {
    let status = 200;
    const server = await serve((_request, response) => response.writeHead(status).end(feed(1)));
    await visit(server.origin);
    const quiet = await state(server.origin);
    const capture = { sourceId: 'gazette', purpose: 'feed', itemId: null, outcome: 'fresh', reason: null, exchange: null } as const;
    const known = { ...quiet, pace: { ...quiet.pace, intervalMinutes: DAY } };
    const at = new Date(clock).toISOString();
    for (const [minimum, minutes] of [
      [null, 90],
      [600, 900],
    ] as const) {
      await context.store.saveFeedVisit({
        state: known,
        capture: { ...capture, requestedUrl: quiet.url, contentType: null },
        items: null,
        at,
      });
      status = 502;
      await visitFeed(context, { ...source(server.origin), minIntervalMinutes: minimum }, server.origin, signal);
      const due = minutesTo((await state(server.origin)).nextFetchAt);
      expect(due).toBeGreaterThanOrEqual(minutes);
      expect(due).toBeLessThanOrEqual(minutes * 1.1);
    }
  });

  test.each<[string, number, string]>([
    ['a page that is missing', 404, 'not-found'],
    ['a challenge', 403, 'challenge'],
    ['a challenge that calls itself fine', 200, 'challenge'],
    ['a page that is no feed', 200, 'html-instead-of-feed'],
  ])('%s: HTTP %i is %s', async (_, status, code) => {
    const body = code === 'challenge' ? '<html><script>window._cf_chl_opt={}</script></html>' : '<html><body><p>Not here</p></body></html>';
    const server = await serve(respond(body, { 'content-type': 'text/html' }, status));
    expect(await visit(server.origin)).toMatchObject({ kind: 'failed', reason: { code } });
    expect(await state(server.origin)).toMatchObject({
      failures: 1,
      backoff: code === 'not-found' ? 0.5 : 1,
      lastReason: { code },
      stoppedAt: null,
    });
  });
});

describe('a feed that is gone for good', () => {
  test('is asked no more until its source is named, and comes back when it answers', async () => {
    let status = 410;
    const server = await serve((_request, response) => response.writeHead(status).end(status === 200 ? feed(1) : ''));
    await pass(server.origin);
    expect((await state(server.origin)).stoppedAt).toBe(new Date(clock).toISOString());
    expect(await notes(server.origin)).toEqual([
      expect.stringMatching(/gone for good \(HTTP 410\).*sources\.yaml.*ingest --source gazette/),
    ]);
    wait(400 * DAY);
    await pass(server.origin);
    await ingest(context, [source(server.origin)], { all: true, only: [], signal });
    expect(server.requests).toHaveLength(1);
    await pass(server.origin, ['gazette']);
    expect(server.requests).toHaveLength(2);
    status = 200;
    await pass(server.origin, ['gazette']);
    expect(await state(server.origin)).toMatchObject({ stoppedAt: null, failures: 0 });
    expect(await notes(server.origin)).toEqual([]);
  });

  test('is not one where a passing redirect leads to what is gone', async () => {
    const server = await serve((request, response) =>
      request.url === '/feed' ? response.writeHead(302, { location: '/closed' }).end() : response.writeHead(410).end(),
    );
    await visit(`${server.origin}/feed`);
    expect(await state(`${server.origin}/feed`)).toMatchObject({ stoppedAt: null, failures: 1 });
  });
});

describe('a feed that moves', () => {
  async function twoHosts(
    status: () => number,
  ): Promise<{ old: Loopback; fresh: Loopback; answer: { status: number; unchanged: number } }> {
    const answer = { status: 200, unchanged: 0 };
    const notModified = (response: ServerResponse): void => {
      answer.unchanged += 1;
      response.writeHead(304).end();
    };
    const fresh = await serve((request, response) => {
      if (answer.status !== 200) response.writeHead(answer.status).end();
      else if (request.headers['if-none-match'] === '"n"') notModified(response);
      else response.writeHead(200, { etag: '"n"' }).end(feed(1, 2));
    });
    const old = await serve((_request, response) => response.writeHead(status(), { location: `${fresh.origin}/feed` }).end());
    return { old, fresh, answer };
  }

  test('is asked at its new address after seven days, as the feed it was; when that fails, at the configured one', async () => {
    const { old, fresh, answer } = await twoHosts(() => 301);
    const url = `${old.origin}/feed`;
    expect(await visit(url)).toMatchObject({ kind: 'fresh', new: 2 });
    for (let day = 1; day <= 7; day += 1) {
      wait(DAY);
      // The new host gave the validators, so it is there that they are sent.
      expect((await visit(url)).kind).toBe('not-modified');
      expect((await state(url)).move.to).toBe(day < 7 ? null : `${fresh.origin}/feed`);
    }
    expect(old.requests).toHaveLength(8);
    expect(answer.unchanged).toBe(7);
    expect(await notes(url)).toEqual([expect.stringContaining(`moved to ${fresh.origin}/feed`)]);

    wait(DAY);
    expect(await visit(url)).toMatchObject({ kind: 'not-modified' });
    expect(old.requests).toHaveLength(8);
    expect(await state(url)).toMatchObject({ url, validators: { etag: '"n"' } });

    answer.status = 410;
    await visit(url);
    expect(await state(url)).toMatchObject({ failures: 1, stoppedAt: null });
    answer.status = 200;
    expect((await visit(url)).kind).toBe('not-modified');
    expect(old.requests).toHaveLength(9);
  });

  /** Moved for a week, so that `fresh` alone is asked. */
  async function moved(status: () => number) {
    const hosts = await twoHosts(status);
    const url = `${hosts.old.origin}/feed`;
    for (let n = 0; n < 2; n += 1) {
      await visit(url);
      wait(7 * DAY);
    }
    expect((await state(url)).move.to).toBe(`${hosts.fresh.origin}/feed`);
    return { ...hosts, url };
  }

  test('lives on when the old address is gone for good and the new one fails for a while', async () => {
    let status = 301;
    const { url, answer } = await moved(() => status);
    status = 410;
    answer.status = 503;
    for (let n = 0; n < 2; n += 1) await visit(url);
    expect(await state(url)).toMatchObject({ failures: 2, stoppedAt: null, lastReason: { code: 'gone' } });
    answer.status = 200;
    expect((await visit(url)).kind).toBe('not-modified');
  });

  test('is gone when both addresses say so', async () => {
    let status = 301;
    const { url, answer } = await moved(() => status);
    status = 410;
    answer.status = 410;
    await visit(url);
    expect((await state(url)).stoppedAt).toBeNull();
    await visit(url);
    expect((await state(url)).stoppedAt).toBe(new Date(clock).toISOString());
  });

  test('comes back when its old address is a feed again; that it is dead counts for nothing', async () => {
    let status = 301;
    const { url, old, fresh } = await moved(() => status);
    status = 404;
    const asked = old.requests.length;
    wait(30 * DAY);
    expect(await visit(url)).toMatchObject({ kind: 'failed', reason: { code: 'not-found' } });
    expect(await state(url)).toMatchObject({ failures: 0, lastReason: null, move: { to: `${fresh.origin}/feed` } });
    expect(minutesTo((await state(url)).nextFetchAt)).toBeLessThanOrEqual(66);
    wait(66);
    expect((await visit(url)).kind).toBe('not-modified');
    expect(old.requests).toHaveLength(asked + 1);
    status = 302;
    wait(30 * DAY);
    await visit(url);
    expect((await state(url)).move.to).toBeNull();
  });

  test('for now only, is asked at its configured address for ever, yet is not sent again what it sent', async () => {
    const { old, answer } = await twoHosts(() => 302);
    const url = `${old.origin}/feed`;
    const kinds = [];
    for (let day = 0; day < 10; day += 1) {
      kinds.push((await visit(url)).kind);
      wait(DAY);
    }
    expect(kinds).toEqual(['fresh', ...Array(9).fill('not-modified')]);
    expect(old.requests).toHaveLength(10);
    expect(answer.unchanged).toBe(9);
    expect((await state(url)).move).toEqual({ to: null, at: null, pendingTo: null, pendingSince: null });
  });

  test('to something that is no feed, has not moved', async () => {
    const other = await serve(respond('<html><body><p>We will be back soon.</p></body></html>'));
    const old = await serve((_request, response) => response.writeHead(301, { location: other.origin }).end());
    for (let day = 0; day < 10; day += 1) {
      await visit(old.origin);
      wait(DAY);
    }
    expect((await state(old.origin)).move).toMatchObject({ to: null, pendingTo: null });
    expect(old.requests).toHaveLength(10);
  });

  test('by the hand of the operator begins anew, but from http to https goes on', async () => {
    const server = await serve(respond(feed(1)));
    const url = `${server.origin}/feed`;
    await visit(url);
    expect((await state(`${server.origin}/other`)).lastFetchAt).toBeNull();
    expect(await state(url.replace('http:', 'https:'))).toEqual(await state(url));
  });
});
