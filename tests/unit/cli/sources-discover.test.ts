import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { conflictwire } from '../../support/command.ts';
import { announce, placeWith, rss, site } from './sources-site.ts';

interface Discovered {
  readonly url: string;
  readonly feeds: readonly Record<string, unknown>[];
  readonly failed: readonly { readonly url: string; readonly code: string }[];
  readonly pageProblem: { readonly code: string } | null;
  readonly added: string | null;
}

async function discover(url: string, yaml = '', ...more: string[]): Promise<{ code: number | null; result: Discovered; list: string }> {
  const place = await placeWith(yaml);
  const { code, stdout } = await conflictwire(['sources', 'discover', url, '--json', ...more, ...place.args]);
  return { code, result: JSON.parse(stdout) as Discovered, list: await readFile(join(place.folder, 'sources.yaml'), 'utf8') };
}

test('announced feeds are tried and come with an entry each; those of one host are one family', async () => {
  const { base, asked } = await site({
    '/': { body: `<html><head>${announce('/feed')}${announce('/comments/feed')}${announce('/gone')}</head></html>` },
    '/feed': rss('Вісті гавані', 3, 'uk'),
    '/comments/feed': rss('Comments', 0),
  });
  const { code, result, list } = await discover(base);
  expect(code).toBe(0);
  expect(result.feeds).toEqual([
    {
      url: `${base}/feed`,
      origin: 'announced',
      title: 'Вісті гавані',
      format: 'rss',
      items: 3,
      newestAt: '2020-02-03T09:00:00.000Z',
      language: 'uk',
      source: null,
      entry: { id: '127-0-0-1', name: 'Вісті гавані', language: 'uk', family: null, feeds: [{ url: `${base}/feed` }] },
    },
    expect.objectContaining({ title: 'Comments', items: 0, entry: expect.objectContaining({ id: 'comments', family: '127-0-0-1' }) }),
  ]);
  expect(result.failed).toEqual([expect.objectContaining({ url: `${base}/gone`, code: 'not-found' })]);
  expect(list).toBe('');
  // What the page announces makes guesses needless.
  expect(asked.toSorted()).toEqual(['/', '/comments/feed', '/feed', '/gone', '/robots.txt']);
});

test('--add appends the best new feed; a known one is named and not added', async () => {
  const { base } = await site({
    '/': { body: announce('/one') + announce('/two') },
    '/one': rss('The Harbour Gazette', 2),
    '/two': rss('The Harbour Gazette: World', 2),
  });
  const place = await placeWith(`# mine\n- id: known\n  name: Known\n  feeds:\n    - url: ${base}/one/\n`);
  const args = ['sources', 'discover', '--add', base, ...place.args];
  const first = await conflictwire(args);
  expect(first.code).toBe(0);
  expect(first.stdout).toContain(`# ${base}/one is known already, as source known`);
  expect(first.stderr).toContain('the-harbour-gazette-world was added to');
  const list = await readFile(join(place.folder, 'sources.yaml'), 'utf8');
  expect(list).toMatch(/^# mine\n/);
  expect(parse(list)).toEqual([
    expect.objectContaining({ id: 'known' }),
    {
      id: 'the-harbour-gazette-world',
      name: 'The Harbour Gazette: World',
      language: 'en-GB',
      family: 'known',
      feeds: [{ url: `${base}/two` }],
    },
  ]);
  const second = await conflictwire(args);
  expect(second.stderr).toContain('nothing was added');
  expect(await readFile(join(place.folder, 'sources.yaml'), 'utf8')).toBe(list);
});

test('what is printed for people is YAML that can be pasted', async () => {
  const { base } = await site({ '/': { body: announce('/feed') }, '/feed': rss('A: #1 \u001b[31m"wire"', 2) });
  const place = await placeWith('');
  const { stdout } = await conflictwire(['sources', 'discover', base, ...place.args]);
  expect(stdout).toMatch(/^# .*rss, 2 items, newest 2020-02-02 09:00, en-gb, announced by the page\n/);
  // oxlint-disable-next-line no-control-regex -- none may come through
  expect(stdout).not.toMatch(/\u001b/);
  expect(parse(stdout)).toEqual([expect.objectContaining({ feeds: [{ url: `${base}/feed` }] })]);
  await writeFile(join(place.folder, 'sources.yaml'), stdout);
  expect((await conflictwire(['sources', '--json', ...place.args])).code).toBe(0);
});

test('a feed that is given itself is found as it is, where a permanent redirect says it lives', async () => {
  const { base, asked } = await site({
    '/old': { status: 301, location: '{base}/new' },
    '/new': { status: 302, location: '{base}/x.rss' },
    '/moved': { status: 308, location: '{base}/x.rss' },
    '/x.rss': rss('X', 1),
  });
  expect((await discover(`${base}/moved`)).result.feeds).toMatchObject([{ url: `${base}/x.rss`, origin: 'given' }]);
  expect((await discover(`${base}/old`)).result.feeds).toMatchObject([{ url: `${base}/old`, origin: 'given' }]);
  expect(asked).not.toContain('/feed');
});

test('a link to a page that lists feeds is followed once', async () => {
  const { base } = await site({
    '/': { body: '<a href="/rss/">All our feeds</a>' },
    '/rss/': { body: '<a href="/rss/top.xml">Top</a> <a href="/rss/more/">More</a>' },
    '/rss/top.xml': rss('Top', 1),
    '/rss/more/': { body: '<a href="/rss/deep.xml">Deep</a>' },
    '/rss/deep.xml': rss('Deep', 1),
  });
  expect((await discover(base)).result.feeds.map(({ url }) => url)).toEqual([`${base}/rss/top.xml`]);
});

test('a list that leads to a further list is where following ends', async () => {
  const { base, asked } = await site({
    '/': { body: '<a href="/rss/">All our feeds</a>' },
    '/rss/': { body: '<a href="/rss/more/">More</a>' },
    '/rss/more/': { body: '<a href="/rss/deep.xml">Deep</a>' },
    '/rss/deep.xml': rss('Deep', 1),
  });
  expect((await discover(base)).code).toBe(4);
  expect(asked).not.toContain('/rss/deep.xml');
});

test('usual addresses are tried where nothing is announced, until one is a feed', async () => {
  const { base, asked } = await site({ '/': { body: '<p>news</p>' }, '/rss.xml': rss('Found', 1), '/atom.xml': rss('Never asked', 1) });
  expect((await discover(base)).result.feeds).toMatchObject([{ url: `${base}/rss.xml`, origin: 'usual-address' }]);
  expect(asked).not.toContain('/atom.xml');
});

test('a news sitemap is the last resort; one without headlines is none', async () => {
  const map = (news: string): string =>
    `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>{base}/1</loc>${news}</url></urlset>`;
  const { base } = await site({
    '/': { body: '<p>news</p>' },
    '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nAllow: /\nSitemap: {base}/old-news.xml\nSitemap: {base}/map-news.xml\n' },
    '/old-news.xml': { type: 'application/xml', body: map('') },
    '/map-news.xml': {
      type: 'application/xml',
      body: map(
        '<news:news><news:publication><news:name>Gazette</news:name><news:language>en</news:language></news:publication><news:publication_date>2020-02-01</news:publication_date><news:title>Report</news:title></news:news>',
      ),
    },
  });
  expect((await discover(base)).result.feeds).toMatchObject([
    { url: `${base}/map-news.xml`, origin: 'sitemap', format: 'sitemap', items: 1 },
  ]);
});

test('robots.txt is kept: what it disallows is not asked for, and is said', async () => {
  const { base, asked } = await site({
    '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /feed\n' },
    '/': { body: announce('/feed') },
    '/feed': rss('Closed', 1),
  });
  const { code, result } = await discover(base);
  expect(code).toBe(4);
  expect(result).toMatchObject({ feeds: [], failed: [{ url: `${base}/feed`, code: 'robots-disallowed' }] });
  expect(asked).not.toContain('/feed');
});

test.each([
  ['asked to slow down', { status: 429 }],
  ['asked for a human', { status: 403, headers: { 'cf-mitigated': 'challenge' } }],
])('a site that %s is left alone: no guesses', async (_, answer) => {
  const { base, asked } = await site({ '/': { body: announce('/feed') }, '/feed': answer });
  expect((await discover(base)).code).toBe(4);
  expect(asked.filter((path) => !['/', '/feed', '/robots.txt'].includes(path))).toEqual([]);
});

test('a site that cannot be read, and one without feeds, say so', async () => {
  const { base } = await site({ '/': { body: '<p>nothing here</p>' }, '/closed': { status: 403 } });
  const place = await placeWith('');
  const none = await conflictwire(['sources', 'discover', base, ...place.args]);
  expect(none.code).toBe(4);
  expect(none.stderr).toContain(`no feed was found at ${base}/`);
  const closed = await conflictwire(['sources', 'discover', `${base}/closed`, '--add', ...place.args]);
  expect(closed.code).toBe(4);
  expect(closed.stderr).toMatch(/gave nothing: forbidden: .*HTTP 403/);
});

test('private addresses are refused as everywhere, in what a page announces too', async () => {
  const { base, asked } = await site({ '/': { body: announce('/feed') }, '/feed': rss('Inside', 1) });
  const place = await placeWith('');
  await writeFile(join(place.folder, 'conflictwire.yaml'), 'fetch: { timeoutMs: 2000 }\n');
  const { code, stdout } = await conflictwire(['sources', 'discover', base, '--json', ...place.args]);
  expect(code).toBe(4);
  expect((JSON.parse(stdout) as Discovered).pageProblem?.code).toBe('private-address');
  expect(asked).toEqual([]);
});

test.each([
  [['sources', 'discover'], /missing required argument 'site'/],
  [['sources', 'discover', 'ftp://gazette.example/'], /no address of a site/],
  [['sources', 'discover', 'not a host'], /no address of a site/],
  [['sources', 'discover', 'https://desk:hunter2@gazette.example/'], /^(?!.*hunter2).*must not hold a user name/],
])('%j is wrong usage', async (args, message) => {
  const { code, stderr } = await conflictwire(args);
  expect(code).toBe(2);
  expect(stderr.split('\n').find((line) => message.test(line))).toBeDefined();
});

test('the list that comes with the program is not changed', async () => {
  const { base, asked } = await site({ '/': rss('X', 1) });
  const place = await placeWith('');
  const { code, stderr } = await conflictwire(['sources', 'discover', '--add', base, '--data', place.data], { cwd: place.folder });
  expect(code).toBe(2);
  expect(stderr).toMatch(/comes with the program.*--config/);
  expect(asked).toEqual([]);
});

test('another host that fails does not end the search on this one', async () => {
  const { base } = await site({ '/': { body: announce('http://127.0.0.1:1/feed') }, '/feed': rss('Gazette', 1) });
  const { result } = await discover(base);
  expect(result.failed).toEqual([expect.objectContaining({ code: 'robots-unavailable' })]);
  expect(result.feeds).toEqual([expect.objectContaining({ url: `${base}/feed`, origin: 'usual-address' })]);
});
