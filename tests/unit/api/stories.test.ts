import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildServer } from '../../../src/api/server.ts';
import { newsWorld } from './news-world.ts';
import { depsOf } from './world.ts';

let app: FastifyInstance;
beforeAll(async () => {
  app = await buildServer(depsOf(newsWorld));
});
afterAll(() => app.close());

async function get(url: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await app.inject({ url, headers: { host: 'localhost' } });
  return { status: response.statusCode, body: response.json() };
}

describe('GET /api/search', () => {
  test.each<[string, string, string[]]>([
    ['', 'reports', ['second', 'copy', 'arabic']],
    ['&collapse=copies', 'reports', ['second', 'copy', 'arabic']],
    ['&collapse=stories', 'stories', ['second']],
    ['&collapse=none', 'articles', ['second', 'copy', 'arabic', 'version', 'wire']],
  ])('folds as asked: %s', async (asked, counted, ids) => {
    const { body } = await get(`/api/search?sort=newest&country=SD${asked}`);
    expect(body).toMatchObject({ counted, total: ids.length });
    expect((body.hits as { id: string }[]).map(({ id }) => id)).toEqual(ids);
  });

  test('a hit says how many stand behind it, and how large its story is', async () => {
    const { body } = await get('/api/search?q=crossing&sort=oldest');
    expect(body.hits).toMatchObject([
      {
        id: 'wire',
        copyGroup: 'wire',
        copies: 2,
        outlets: 2,
        families: 1,
        storyId: 'kosti',
        story: { reports: 3, articles: 5, outlets: 3, families: 2 },
      },
    ]);
  });
});

describe('GET /api/articles/:id', () => {
  test('lists the copies with what they are and why', async () => {
    const { body } = await get('/api/articles/copy');
    expect(body.copies).toMatchObject({
      group: 'wire',
      articles: 3,
      outlets: 2,
      families: 1,
      original: 'wire',
      credit: { agency: 'afp', rule: 'dateline' },
      relation: 'copy',
      evidence: { with: 'wire', rule: 'opening', spans: [{ start: 4, end: 40, otherStart: 0, otherEnd: 36 }] },
      others: [
        { id: 'wire', sourceName: 'Meridian Courier', samePublisher: true, relation: null, evidence: null, credit: null },
        { id: 'version', source: 'meridian-courier', relation: 'version', title: 'Ferry stopped at Kosti (updated)' },
      ],
    });
    expect(body.story).toMatchObject({ id: 'kosti', title: 'Ferry stopped at Kosti', groups: 3, articles: 5, outlets: 3, families: 2 });
  });

  test('one that stands alone is a group by itself', async () => {
    const { body } = await get('/api/articles/alone');
    expect(body).toMatchObject({ copies: { group: 'alone', articles: 1, original: 'alone', evidence: null, others: [] }, story: null });
  });
});

describe('GET /api/stories/:id', () => {
  test('tells the whole story', async () => {
    const { status, body } = await get('/api/stories/kosti');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: 'kosti',
      mergedFrom: null,
      title: 'Ferry stopped at Kosti',
      headline: 'wire',
      firstAt: '2024-05-10T06:00:00.000Z',
      newestAt: '2024-05-12T09:00:00.000Z',
      articles: 5,
      groups: 3,
      outlets: 3,
      families: 2,
      sources: [
        { id: 'meridian-courier', name: 'Meridian Courier', articles: 2 },
        { id: 'meridian-weekly', articles: 2 },
        { id: 'bawaba', articles: 1 },
      ],
      countries: [
        { id: 'SD', name: 'Sudan', reports: 3 },
        { id: 'SS', reports: 1 },
      ],
      actors: [{ id: 'rsf-sudan', name: 'Rapid Support Forces', reports: 1 }],
      languages: [
        { id: 'en', name: 'English', reports: 2 },
        { id: 'ar', name: 'Arabic', reports: 1 },
      ],
      merged: ['kosti-b'],
      next: null,
    });
    expect(body.reports).toMatchObject([
      { copyGroup: 'wire', at: '2024-05-10T06:00:00.000Z', original: { id: 'wire', url: 'https://courier.example/wire' }, copies: 2 },
      { copyGroup: 'arabic', original: { language: 'ar', direction: 'rtl' }, copies: 0, outlets: [{ id: 'bawaba', name: 'بوابة الأخبار' }] },
      { copyGroup: 'second', evidence: { rule: 'text', shared: ['country:SD'] } },
    ]);
  });

  test('pages are bounded and follow each other', async () => {
    const first = (await get('/api/stories/kosti?limit=2')).body;
    expect([(first.reports as unknown[]).length, first.next]).toEqual([2, 2]);
    const last = (await get('/api/stories/kosti?limit=2&offset=2')).body;
    expect([(last.reports as unknown[]).length, last.next]).toEqual([1, null]);
    expect((await get('/api/stories/kosti?limit=201')).body).toMatchObject({ error: { code: 'bad-parameter', field: 'limit' } });
    expect((await get('/api/stories/kosti?offset=60')).body).toMatchObject({ reports: [], next: null });
  });

  test('one that was merged away answers as the one it has become part of, and says so', async () => {
    expect((await get('/api/stories/kosti-b')).body).toMatchObject({ id: 'kosti', mergedFrom: 'kosti-b' });
  });

  test.each(['/api/stories/none', '/api/stories/..%2fetc'])('%s is a 404', async (url) => {
    expect((await app.inject({ url, headers: { host: 'localhost' } })).statusCode).toBe(404);
  });
});
