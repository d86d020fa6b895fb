import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createFetcher } from '../../../src/fetch/fetcher.ts';
import type { PipelineContext } from '../../../src/pipeline/context.ts';
import { ingest } from '../../../src/pipeline/ingest.ts';
import { respond, serve } from '../fetch/loopback.ts';
import { feed, openContext, source } from './visits.ts';

const { signal } = new AbortController();
let clock: number;
let context: PipelineContext;

beforeEach(async () => {
  clock = Date.now();
  context = await openContext(() => new Date(clock));
});

describe('a host that asks for patience', () => {
  test('is left alone by the next run too, and by one beside it', async () => {
    const server = await serve(respond('', { 'retry-after': '18000' }, 429));
    const urls = ['/a', '/b'].map((path) => `${server.origin}${path}`);
    await ingest(context, [source(urls[0] ?? '')], { all: false, only: [], signal });
    const { fetch } = context.settings;
    const fetcher = createFetcher(fetch, { version: '1' });
    onTestFinished(() => fetcher.close());
    await ingest({ ...context, fetcher }, [source(...urls)], { all: true, only: [], signal });
    expect(server.paths()).toEqual(['/a']);
    expect(await context.store.feedState('gazette', urls[1] ?? '')).toMatchObject({ failures: 0, lastReason: { code: 'throttled' } });
  });

  test('pages that were not asked for lose no attempt, and their feed text is searchable meanwhile', async () => {
    const links = [1, 2, 3].map(
      (n) => `<item><link>{base}/page/${n}</link><title>T${n}</title><description>Words ${n}</description></item>`,
    );
    const server = await serve((request, response) => {
      const base = `http://${request.headers.host ?? ''}`;
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else if (request.url === '/feed')
        response.end(feed(9).replace('</channel>', `${links.join('').replaceAll('{base}', base)}</channel>`));
      else response.writeHead(429, { 'retry-after': '3600' }).end();
    });
    const one = {
      ...context,
      settings: { ...context.settings, fetch: { ...context.settings.fetch, perHost: { concurrency: 1, minDelayMs: 0 } } },
    };
    const fetcher = createFetcher(one.settings.fetch, { version: '1' });
    onTestFinished(() => fetcher.close());
    for (let n = 0; n < 3; n += 1) await ingest({ ...one, fetcher }, [source(`${server.origin}/feed`)], { all: true, only: [], signal });
    expect(server.paths().filter((path) => path.startsWith('/page'))).toHaveLength(1);
    const items = await context.store.dueItems('gazette', null, 0, 10);
    expect(items.map(({ attempts }) => attempts).toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
    expect(items.map(({ state: now, articleId }) => [now, articleId !== null])).toEqual(Array(3).fill(['pending', true]));
    for (const { nextAttemptAt } of items) expect(Math.round((Date.parse(nextAttemptAt ?? '') - clock) / 60_000)).toBe(60);
    expect((await context.store.totals()).captures).toBe(4);
  });
});

test('pages of one source take no longer than allowed, the rest stays due', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/robots.txt') return void response.end('User-agent: *\nCrawl-delay: 30');
    if (request.url !== '/feed') return void response.writeHead(404).end();
    const item = (n: number): string => `<item><link>http://${request.headers.host ?? ''}/${n}</link><title>T${n}</title></item>`;
    response.end(feed(9).replace('</channel>', `${item(1)}${item(2)}</channel>`));
  });
  const one = source(`${server.origin}/feed`);
  const { summary } = await ingest(context, [one], { all: false, only: [], signal, pagesMs: 0 });
  expect(summary).toMatchObject({ sources: { due: 1, fresh: 1 }, items: { new: 3 } });
  expect(server.paths()).toEqual(['/feed']);
  expect(await context.store.dueItems('gazette', new Date(clock).toISOString(), 0, 10)).toMatchObject(Array(3).fill({ attempts: 0 }));
});

test('a feed that another run asked meanwhile is not asked again', async () => {
  const slow = await serve((_request, response) => void setTimeout(() => response.end(feed(1)), 300));
  const server = await serve(respond(feed(2)));
  const herald = { ...source(server.origin), id: 'herald' };
  const fetch = { ...context.settings.fetch, concurrency: 1 };
  const behind = { ...context, settings: { ...context.settings, fetch } };
  const first = ingest(behind, [source(slow.origin), herald], { all: false, only: [], signal });
  await ingest(context, [herald], { all: false, only: [], signal });
  expect((await first).summary.sources).toMatchObject({ due: 2, fresh: 1, busy: 1 });
  expect(server.requests).toHaveLength(1);
});
