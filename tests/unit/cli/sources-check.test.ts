import { expect, test } from 'vitest';
import { conflictwire } from '../../support/command.ts';
import { announce, placeWith, rss, site } from './sources-site.ts';

interface Checked {
  readonly feeds: readonly {
    readonly source: string;
    readonly ok: boolean;
    readonly code: string;
    readonly suggestions: readonly string[];
  }[];
}

const source = (id: string, ...urls: string[]): string =>
  `- id: ${id}\n  name: ${id}\n  feeds:\n${urls.map((url) => `    - url: ${url}\n`).join('')}`;

test('where a feed is gone, what the site announces now is said; known feeds are no news', async () => {
  const { base, asked } = await site({
    '/': { body: announce('/new') + announce('/well') },
    '/new': rss('New', 1),
    '/well': rss('Well', 1),
    '/gone': { status: 410 },
    '/page': { body: '<html><body>welcome</body></html>' },
    '/busy': { status: 503 },
  });
  const place = await placeWith(
    source('well', `${base}/well`) + source('dead', `${base}/lost`, `${base}/gone`, `${base}/page`) + source('other', `${base}/error`),
  );
  const { code, stdout } = await conflictwire(['sources', 'check', '--json', ...place.args]);
  expect(code).toBe(0);
  const suggestions = [`${base}/new`];
  expect((JSON.parse(stdout) as Checked).feeds).toMatchObject([
    { source: 'well', ok: true, code: 'rss', suggestions: [] },
    { source: 'dead', ok: false, code: 'not-found', suggestions },
    { source: 'dead', ok: false, code: 'gone', suggestions },
    { source: 'dead', ok: false, code: 'html-instead-of-feed', suggestions },
    { source: 'other', ok: false, code: 'not-found', suggestions },
  ]);
  // The home page once for all of them, and no guesses.
  expect(asked.filter((path) => path === '/')).toHaveLength(1);
  expect(asked).not.toContain('/rss.xml');
  const { stdout: text } = await conflictwire(['sources', 'check', ...place.args]);
  expect(text).toContain(`this feed is gone, the site now announces ${base}/new`);
  expect(text).toContain('1 of 5 feeds are well');
});

test('what may pass makes nobody look for another feed', async () => {
  const { base, asked } = await site({
    '/': { body: announce('/new') },
    '/new': rss('New', 1),
    '/feed': { status: 500 },
    '/shut': { status: 403 },
  });
  const place = await placeWith(source('a', `${base}/feed`, `${base}/shut`));
  const { code, stdout } = await conflictwire(['sources', 'check', '--json', ...place.args]);
  expect(code).toBe(4);
  expect((JSON.parse(stdout) as Checked).feeds.flatMap((feed) => feed.suggestions)).toEqual([]);
  expect(asked).not.toContain('/');
});
