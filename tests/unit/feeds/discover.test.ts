import { describe, expect, test } from 'vitest';
import { feedCandidates, homeOf, sitemapCandidates, wellKnownFeeds } from '../../../src/feeds/discover.ts';
import fc from '../../support/property.ts';

const PAGE = 'https://gazette.example/world/';
const find = (html: string, url = PAGE): string[] => feedCandidates(html, url).map((one) => one.url);

const FOUND: readonly (readonly [string, string, readonly string[]])[] = [
  ['RSS announced', '<link rel="alternate" type="application/rss+xml" href="/feed">', ['https://gazette.example/feed']],
  [
    'Atom announced, in capitals',
    '<LINK REL="ALTERNATE" TYPE="Application/Atom+XML" HREF="a.xml">',
    ['https://gazette.example/world/a.xml'],
  ],
  ['JSON Feed announced', '<link rel="alternate" type="application/feed+json" href="/feed.json">', ['https://gazette.example/feed.json']],
  [
    'a type with a parameter',
    '<link rel="alternate home" type="application/rss+xml; charset=utf-8" href="/f">',
    ['https://gazette.example/f'],
  ],
  ['a vague type at a telling address', '<link rel="alternate" type="text/xml" href="/rss/top">', ['https://gazette.example/rss/top']],
  ['a vague type elsewhere', '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/7">', []],
  ['another language of the page', '<link rel="alternate" hreflang="ar" href="/ar/feed/">', []],
  ['a style sheet', '<link rel="stylesheet" type="text/css" href="/feed.css">', []],
  ['rel=feed', '<link rel="feed" href="/news">', ['https://gazette.example/news']],
  ['a base', '<base href="https://cdn.example/x/"><link rel="alternate" type="application/rss+xml" href="f">', ['https://cdn.example/x/f']],
  [
    'an address of another scheme',
    '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)"><a href="feed:x">rss</a>',
    [],
  ],
  [
    'links that look like feeds',
    '<a href="/rss.xml">RSS</a><a href="/?feed=rss2">f</a><a href="https://feeds.press.example/top">t</a>',
    ['https://gazette.example/rss.xml', 'https://gazette.example/?feed=rss2', 'https://feeds.press.example/top'],
  ],
  ['links that do not', '<a href="/feedback">f</a><a href="/brass">b</a><a href="/rss.png">i</a><a href="/newsfeedr/1">n</a>', []],
  [
    'one address twice',
    '<a href="/feed">a</a><link rel="alternate" type="application/rss+xml" href="/feed#top">',
    ['https://gazette.example/feed'],
  ],
  ['the page itself', '<a href="/world/feed/">here</a>', ['https://gazette.example/world/feed/']],
];

test.each(FOUND)('%s', (_, html, urls) => {
  expect(find(html)).toEqual(urls);
});

test('a page never proposes itself', () => {
  expect(find('<a href="/rss/#list">x</a><a href="/rss/all">y</a>', 'https://gazette.example/rss/')).toEqual([
    'https://gazette.example/rss/all',
  ]);
});

test('announced before linked, articles before recordings before comments, the own host before others', () => {
  const announce = (href: string, title: string): string =>
    `<link rel="alternate" type="application/rss+xml" href="${href}" title="${title}">`;
  const html = `<a href="/rss">All</a>${announce('/comments/feed/', 'Gazette » Comments')}${announce('https://feeds.press.example/g', 'Gazette')}${announce('/pod.xml', 'The podcast')}${announce('/feed', 'Gazette &raquo; Feed')}`;
  expect(feedCandidates(html, PAGE)).toEqual([
    { url: 'https://gazette.example/feed', origin: 'announced', title: 'Gazette » Feed' },
    { url: 'https://feeds.press.example/g', origin: 'announced', title: 'Gazette' },
    { url: 'https://gazette.example/pod.xml', origin: 'announced', title: 'The podcast' },
    { url: 'https://gazette.example/comments/feed/', origin: 'announced', title: 'Gazette » Comments' },
    { url: 'https://gazette.example/rss', origin: 'linked', title: 'All' },
  ]);
});

test('titles and addresses in other scripts', () => {
  const [one] = feedCandidates('<a href="/أخبار/rss"><b>أخبار</b>\n الميناء</a>', PAGE);
  expect(one).toEqual({ url: 'https://gazette.example/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/rss', origin: 'linked', title: 'أخبار الميناء' });
});

test('usual addresses: of the folder first, then of the site, each once', () => {
  const root = wellKnownFeeds('https://gazette.example/?lang=ar');
  expect(root).toEqual(
    expect.arrayContaining(['https://gazette.example/feed', 'https://gazette.example/?feed=rss2', 'https://gazette.example/atom.xml']),
  );
  expect(new Set(root).size).toBe(root.length);
  expect(wellKnownFeeds(PAGE)[0]).toBe('https://gazette.example/world/feed');
  expect(wellKnownFeeds('mailto:desk@gazette.example')).toEqual([]);
});

test('sitemaps: those of robots.txt that speak of news, then the usual ones', () => {
  const robots =
    'User-agent: *\nDisallow: /x\nSitemap: https://gazette.example/all.xml\n sitemap:\t/map/news.xml\r\nSITEMAP: ftp://gazette.example/news\n';
  expect(sitemapCandidates(robots, PAGE)).toEqual([
    'https://gazette.example/map/news.xml',
    'https://gazette.example/news-sitemap.xml',
    'https://gazette.example/sitemap-news.xml',
  ]);
  expect(sitemapCandidates(null, PAGE)).toHaveLength(2);
});

test.each([
  ['https://gazette.example/a/feed?x=1', 'https://gazette.example/'],
  ['http://rss.gazette.example/xml', 'http://www.gazette.example/'],
  ['https://feeds.gazette.co.example/f', 'https://www.gazette.co.example/'],
  ['https://rss.example/f', 'https://rss.example/'],
  ['http://127.0.0.1:8080/feed', 'http://127.0.0.1:8080/'],
  ['no address', null],
])('the site of %s is %s', (feed, home) => {
  expect(homeOf(feed)).toBe(home);
});

describe('hostile pages', () => {
  test('are bounded in what they propose and in the work they make', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `<a href="/rss/${i}">${'x'.repeat(50)}</a>`).join('');
    expect(find(many).length).toBe(200);
    for (const html of ['<div>'.repeat(300_000), '<a href="/rss">'.repeat(100_000), '</p>'.repeat(300_000), '<'.repeat(1_000_000)])
      expect(find(html).length).toBeLessThan(2);
    expect(find(`<a href="/rss/${'a'.repeat(100_000)}">x</a><a href="/rss">${'y'.repeat(1_000_000)}`)).toEqual([
      'https://gazette.example/rss',
    ]);
    // Past a depth no page has, it is no longer read.
    expect(find(`${'<div>'.repeat(6000)}<a href="/rss">x</a>`)).toEqual([]);
    expect(sitemapCandidates('Sitemap: /news\n'.repeat(100_000), PAGE).length).toBe(3);
    expect(sitemapCandidates(`${' '.repeat(200_000)}\n`.repeat(3), PAGE).length).toBe(2);
  });

  test('any text gives http addresses, each once', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<a href="',
        '<link rel=alternate type=application/rss+xml href=',
        '"',
        '>',
        '</a>',
        '/rss',
        '<base href="//',
        '<!--',
        '\0',
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const urls = find(pieces.join(''));
        expect(urls.every((url) => /^https?:/i.test(url))).toBe(true);
        expect(new Set(urls).size).toBe(urls.length);
      }),
    );
  });
});
