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

/** The markup of a page, and its text without it. */
async function open(url: string): Promise<{ markup: string; text: string }> {
  const { body } = await app.inject({ url, headers: { host: 'localhost' } });
  return { markup: body, text: body.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ') };
}

describe('the results', () => {
  test('say where else a report stands and which story it belongs to', async () => {
    const { markup, text } = await open('/?q=crossing&sort=oldest');
    expect(text).toContain('1 report ');
    expect(text).toContain('Also in 1 outlet · Story: 3 reports');
    expect(markup).toContain('href="/article/wire?from=q%3Dcrossing%26sort%3Doldest#copies"');
    expect(markup).toContain('href="/story/kosti?from=q%3Dcrossing%26sort%3Doldest"');
  });

  test('an article that stands alone says nothing of the kind', async () => {
    expect((await open('/?q=onions')).markup).not.toMatch(/Also in|Story:|standing/);
  });

  test.each([
    ['/', '4 reports', ''],
    ['/?collapse=stories', '2 stories', 'stories'],
    ['/?collapse=none', '6 articles', 'none'],
  ])('%s: what is folded is a choice that stays in the address', async (url, counted, chosen) => {
    const { markup, text } = await open(url);
    expect(text).toContain(counted);
    const select = /<select name="collapse">.*?<\/select>/s.exec(markup)?.[0] ?? '';
    expect(/value="(\w*)"\s+selected/.exec(select)?.[1]).toBe(chosen);
    expect(markup).toContain(`href="/?country=SD${chosen === '' ? '' : `&amp;collapse=${chosen}`}"`);
  });
});

describe('an article', () => {
  test('lists its copies in plain words and names the original', async () => {
    const { markup, text } = await open('/article/copy?from=q%3Dferry');
    expect(text).toContain('This report stands in 3 articles of 2 outlets, behind which is one publisher.');
    expect(text).toContain('This one prints the same report. It names AFP as its author (dateline).');
    expect(text).toContain('Meridian Courier · 2024-05-10 06:00 UTC · original · same publisher · at courier.example');
    expect(text).toContain('the same outlet at another address');
    expect(markup).toContain('href="/article/wire?from=q%3Dferry"');
    expect(text).toContain('Story: Ferry stopped at Kosti · 3 reports in 3 outlets of 2 publishers');
  });

  test('titles of others are only ever text', async () => {
    const { markup } = await open('/article/wire');
    expect(markup).toContain('Shots at a ferry &lt;b&gt;near&lt;/b&gt; Kosti');
    expect(markup).not.toContain('<b>near');
  });

  test('one without copies has no such section', async () => {
    expect((await open('/article/alone')).markup).not.toContain('id="copies"');
  });
});

describe('a story', () => {
  test('has title, span, outlets, tags, and its reports by day', async () => {
    const { markup, text } = await open('/story/kosti?from=q%3Dferry');
    expect(text).toContain('3 reports (5 articles) in 3 outlets of 2 publishers · 2024-05-10 06:00 UTC – 2024-05-12 09:00 UTC');
    expect([...markup.matchAll(/<h2 id="day-([^"]*)"/g)].map(([, day]) => day)).toEqual(['2024-05-10', '2024-05-12']);
    expect(text).toMatch(/Countries Sudan 3 South Sudan 1/);
    expect(text).toMatch(/Actors Rapid Support Forces 1/);
    expect(text).toMatch(/06:00 Ferry stopped at Kosti Meridian Courier Meridian Weekly 2 copies/);
    expect(markup).toMatch(/<h3 dir="rtl" lang="ar">/);
    expect(markup).toContain('href="/?q=ferry"');
  });

  test('one that was merged away says what it has become part of', async () => {
    expect((await open('/story/kosti-b')).text).toContain('The story kosti-b has become part of this one.');
  });
});
