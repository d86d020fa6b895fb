import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildServer } from '../../../src/api/server.ts';
import type { HeldItem } from '../../../src/store/records.ts';
import { article, depsOf, revision, source, type World } from './world.ts';

const ARABIC = 'تغطية مباشرة: وصول القافلة إلى المدينة';
const REFUSED = {
  code: 'error-page',
  message: 'the page is an error message; the page holds no text of an article',
  also: ['no-text'],
} as const;

const held = (id: number, over: Partial<HeldItem> = {}): HeldItem => ({
  id,
  sourceId: 'gazette',
  url: `https://gazette.example/${id}`,
  title: `Headline ${id}`,
  state: 'pending',
  reason: REFUSED,
  attempts: 2,
  nextAttemptAt: '2024-05-22T08:00:00.000Z',
  lastTryAt: '2024-05-20T08:00:00.000Z',
  articleId: `a${id}`,
  firstSeenAt: '2024-05-19T08:00:00.000Z',
  ...over,
});

const world: World = {
  sources: [source('gazette', 'The Gazette'), source('ledger', 'The Ledger')],
  states: [],
  held: [
    held(1),
    held(2, { title: '<b>bold</b>', url: 'javascript:alert(1)', articleId: null }),
    held(3, { state: 'given-up', nextAttemptAt: null }),
    held(4, {
      state: 'done',
      url: null,
      nextAttemptAt: null,
      lastTryAt: null,
      reason: { code: 'item-without-link-or-text', message: 'the feed item has no link' },
    }),
  ],
  articles: [
    article('whole', 'gazette', [revision({ verdict: { ok: true, reasons: [], version: 'verdict-9' } })]),
    article('stub', 'gazette', [revision({ verdict: { ok: true, reasons: ['too-short', 'paywall'], version: 'verdict-9' } })]),
    article('live', 'gazette', [
      revision({ title: ARABIC, language: 'ar', direction: 'rtl', captureId: 7, storedAt: '2024-05-13T09:50:00.000Z' }),
      revision({
        number: 2,
        reason: 'reprocessed',
        title: ARABIC,
        language: 'ar',
        direction: 'rtl',
        captureId: 7,
        verdict: { ok: true, reasons: ['live-page'], version: 'verdict-9' },
      }),
    ]),
    article('feed', 'gazette', [
      revision({ textOrigin: 'feed', originReason: REFUSED, verdict: { ok: true, reasons: ['feed-text-used'] } }),
    ]),
  ],
};

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildServer(depsOf(world));
});
afterAll(() => app.close());

const read = async (url: string) => {
  const response = await app.inject({ url, headers: { host: 'localhost' } });
  return { status: response.statusCode, body: response.body };
};
const json = async (url: string): Promise<unknown> => JSON.parse((await read(url)).body);

describe('an article says what its page was found to be', () => {
  test.each([
    ['whole', { verdict: { ok: true, reasons: [], version: 'verdict-9' }, textOriginReason: null }],
    ['stub', { verdict: { ok: true, reasons: ['too-short', 'paywall'], version: 'verdict-9' }, textOriginReason: null }],
    ['feed', { verdict: { ok: true, reasons: ['feed-text-used'], version: null }, textOriginReason: REFUSED }],
  ])('%s, to programs', async (id, expected) => {
    expect(await json(`/api/articles/${id}`)).toMatchObject(expected);
    expect(await json(`/api/articles/${id}/revisions`)).toMatchObject({ revisions: [expected] });
  });
});

describe('what was held back', () => {
  test('is listed newest first, each with its reason and what comes next', async () => {
    const answer = await json('/api/sources/gazette/held?limit=3');
    expect(answer).toMatchObject({ source: 'gazette', total: 4, items: [{ id: 4 }, { id: 3, state: 'given-up' }, { id: 2 }], next: 2 });
    const { sourceId: _, ...item } = held(1);
    expect(await json('/api/sources/gazette/held?limit=3&before=2')).toEqual({ source: 'gazette', total: 4, items: [item], next: null });
    expect(await json('/api/sources/ledger/held')).toEqual({ source: 'ledger', total: 0, items: [], next: null });
  });

  test.each([
    ['/api/sources/none/held', 404],
    ['/api/sources/gazette/held?limit=0', 400],
    ['/api/sources/gazette/held?limit=201', 400],
    ['/api/sources/gazette/held?before=x', 400],
  ])('%s is %i', async (url, status) => {
    expect((await read(url)).status).toBe(status);
  });
});
