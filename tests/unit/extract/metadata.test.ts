import { afterAll, describe, expect, test } from 'vitest';
import type { ExtractedArticle } from '../../../src/domain/article.ts';
import { createExtractor } from '../../../src/extract/index.ts';

const PARAGRAPH = 'Negotiators from both sides of the river went back to the old customs house on Monday, the mediators said.';
const extractor = createExtractor({ workers: 1, timeoutMs: 20_000 });
afterAll(() => extractor.close());

const read = (
  head: string,
  { url = 'https://www.courier.example/story', body = '', html = '<html>', text = PARAGRAPH } = {},
): Promise<ExtractedArticle> =>
  extractor.extract({
    page: `${html}<head>${head}</head><body>${body}<article><p>${text}</p></article></body></html>`,
    url,
    contentType: null,
  });
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const SITE = meta('og:site_name', 'The Courier');

describe('title', () => {
  test.each([
    ['the site at the end', `${SITE}<title>Bridge falls | The Courier</title>`, 'Bridge falls'],
    ['the site at the beginning', `${SITE}<title>The Courier - Bridge falls</title>`, 'Bridge falls'],
    ['the host where no name is given', '<title>Bridge falls - Courier</title>', 'Bridge falls'],
    ['a site in right-to-left script', `${meta('og:site_name', 'المرصد')}<title>سقوط الجسر - المرصد</title>`, 'سقوط الجسر'],
    ['a dash of the title itself', `${SITE}<title>Bridge falls - three dead</title>`, 'Bridge falls - three dead'],
    [
      'a section that another candidate lacks',
      `${SITE}${meta('og:title', 'Bridge falls | World')}<title>Bridge falls</title>`,
      'Bridge falls',
    ],
    ['a hyphen inside a word', `${SITE}<title>Cross-border fire - The Courier</title>`, 'Cross-border fire'],
    ['the site alone is no title', `${SITE}${meta('og:title', 'The Courier')}<title>Bridge falls</title>`, 'Bridge falls'],
    ['markup and references in JSON-LD', ld({ '@type': 'NewsArticle', headline: 'Bridge &amp; road <i>fall</i>' }), 'Bridge & road fall'],
    ['none', '', null],
  ])('%s', async (_, head, title) => {
    expect((await read(head)).title).toBe(title);
  });

  test.each([
    ['behind a space', `${'a'.repeat(399)} b`, 'a'.repeat(399)],
    ['inside a character', `${'a'.repeat(399)}𐌰b`, 'a'.repeat(399)],
  ])('a very long one is never cut %s', async (_, long, title) => {
    expect((await read(`<title>${long}</title>`)).title).toBe(title);
  });

  test('a heading where nothing else is', async () => {
    expect((await read('', { body: '<h1>Bridge <b>falls</b></h1>' })).title).toBe('Bridge falls');
  });
});

describe('publication time', () => {
  const at = (time: string, precision: string, origin: string) => ({ at: time, precision, origin });
  test.each([
    [
      'JSON-LD before meta',
      ld({ '@type': 'NewsArticle', datePublished: '2024-05-13T10:00:00Z' }) + meta('article:published_time', '2024-05-10T10:00:00Z'),
      at('2024-05-13T10:00:00.000Z', 'minute', 'json-ld'),
    ],
    [
      'nested in a graph',
      ld([{ '@graph': [{ '@type': 'WebPage', mainEntity: { '@type': ['Article', 'X'], datePublished: '2024-05-13' } }] }]),
      at('2024-05-13T00:00:00.000Z', 'day', 'json-ld'),
    ],
    [
      'not from a list of other articles',
      ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2020-01-01' }] }),
      at(null as unknown as string, 'none', null as unknown as string),
    ],
    [
      'the object that names this page',
      ld([
        { '@type': 'NewsArticle', url: 'https://www.courier.example/other', datePublished: '2020-01-01' },
        { '@type': 'NewsArticle', mainEntityOfPage: { '@id': 'https://www.courier.example/story/' }, datePublished: '2024-05-13' },
      ]),
      at('2024-05-13T00:00:00.000Z', 'day', 'json-ld'),
    ],
    [
      'a day gives way to a time of that day',
      ld({ '@type': 'NewsArticle', datePublished: '2024-05-13' }) + meta('article:published_time', '2024-05-13T10:00:00Z'),
      at('2024-05-13T10:00:00.000Z', 'minute', 'meta'),
    ],
    [
      'a time of another day does not count',
      ld({ '@type': 'NewsArticle', datePublished: '2024-05-13' }) + meta('article:published_time', '2024-05-20T10:00:00Z'),
      at('2024-05-13T00:00:00.000Z', 'day', 'json-ld'),
    ],
    ['no zone is a day', meta('article:published_time', '2024-05-13T23:30:00'), at('2024-05-13T00:00:00.000Z', 'day', 'meta')],
    [
      'what cannot be is passed over',
      meta('article:published_time', '1970-01-01T00:00:00Z') + meta('datePublished', '2199-01-01') + meta('dc.date', '2024-05-13'),
      at('2024-05-13T00:00:00.000Z', 'day', 'meta'),
    ],
    [
      'ambiguous is passed over',
      meta('article:published_time', '03/04/2024'),
      at(null as unknown as string, 'none', null as unknown as string),
    ],
  ])('%s', async (_, head, published) => {
    expect((await read(head)).published).toEqual(published);
  });

  test('time elements: the one that says so', async () => {
    const body =
      '<time datetime="2024-05-14T09:00:00Z" class="updated">x</time><time datetime="2024-05-01T09:00:00Z">x</time><time itemprop="datePublished" datetime="2024-05-13T09:00:00Z">x</time>';
    expect((await read('', { body })).published).toEqual(at('2024-05-13T09:00:00.000Z', 'minute', 'time-element'));
  });

  test.each([
    ['/2024/05/13/bridge', '2024-05-13'],
    ['/world/2024-05-13-bridge', '2024-05-13'],
    ['/world/2024/may/13/bridge', '2024-05-13'],
    ['/world/20240513/bridge', '2024-05-13'],
    ['/world/2024/13/45/bridge', null],
    ['/world/20245513', null],
    ['/article/201905139', null],
  ])('the address %s', async (path, day) => {
    const { published } = await read('', { url: `https://www.courier.example${path}` });
    expect(published).toEqual(day === null ? { at: null, precision: 'none', origin: null } : at(`${day}T00:00:00.000Z`, 'day', 'url'));
  });
});

describe('canonical address', () => {
  const story = 'https://www.courier.example/world/bridge-falls-4711';
  const link = (href: string): string => `<link rel="canonical" href="${href}">`;
  const og = (href: string): string => meta('og:url', href);
  test.each([
    ['without tracking', `${story}?utm_source=rss`, link(story), story],
    ['a claim that tracks itself', story, link(`${story}?utm_source=canonical&utm_medium=x`), story],
    ['a claim on the old scheme', story, link(story.replace('https:', 'http:')), story],
    ['relative', `${story}?utm_source=rss`, link('/world/bridge-falls-4711'), story],
    ['og:url alone', `${story}?fbclid=1`, og(story), story],
    ['the home page', story, link('https://www.courier.example/'), story],
    ['a section', story, link('https://www.courier.example/world'), story],
    [
      'a shorter section that the title names',
      story,
      `<title>World watches as bridge falls</title>${link('https://www.courier.example/world/')}`,
      story,
    ],
    ['a tag page', story, link('https://www.courier.example/tag/bridge-falls'), story],
    ['a login page', story, link('https://www.courier.example/login?to=bridge-falls-4711'), story],
    ['another outlet', story, link('https://www.partner.example/world/bridge-falls-4711'), story],
    ['another name of the same outlet', 'https://m.courier.example/world/bridge-falls-4711', link(story), story],
    ['two that disagree', `${story}?a=1`, link(story) + og('https://www.courier.example/2024/bridge-falls-again-4711'), `${story}?a=1`],
    ['an AMP page names the article', 'https://www.courier.example/amp/bridge-falls-4711', link(story), story],
    ['a slug for a number', 'https://www.courier.example/?p=4711', `<title>Bridge falls</title>${link(story)}`, story],
    ['something quite different', story, link('https://www.courier.example/sport/cup-final-won'), story],
    ['page 1 of a live blog', `${story}?page=2`, link(story), `${story}?page=2`],
    [
      'a script without its number',
      'https://www.courier.example/article.php?id=4711',
      link('https://www.courier.example/article.php'),
      'https://www.courier.example/article.php?id=4711',
    ],
    ['no web address', story, link('javascript:alert(1)'), story],
    ['unreadable', story, link('http://['), story],
    [
      'a country domain is judged one label deeper',
      'https://news.courier.co.uk/world/bridge-falls-4711',
      link('https://other.co.uk/world/bridge-falls-4711'),
      'https://news.courier.co.uk/world/bridge-falls-4711',
    ],
    [
      'a regional suffix is judged one label deeper',
      'https://courier.in.ua/world/bridge-falls-4711',
      link('https://other.in.ua/world/bridge-falls-4711'),
      'https://courier.in.ua/world/bridge-falls-4711',
    ],
    [
      'a neighbour under a host for blogs',
      'https://courier.blogspot.com/2024/bridge-falls.html',
      link('https://other.blogspot.com/2024/bridge-falls.html'),
      'https://courier.blogspot.com/2024/bridge-falls.html',
    ],
    ['the home page of a language', story, link('https://www.courier.example/en/index.html'), story],
    ['a section of another kind', story, link('https://www.courier.example/world/europe/balkans'), story],
    ['page 1 by its path', `${story}/page/2`, link(story), `${story}/page/2`],
  ])('%s', async (_, url, head, canonical) => {
    expect((await read(head, { url })).canonicalUrl).toBe(canonical);
  });

  test('AMP and og:url disagree', async () => {
    const article = await read(link(story) + og('https://www.courier.example/amp/bridge-falls-4711'), {
      url: 'https://www.courier.example/amp/bridge-falls-4711',
      html: '<html amp>',
    });
    expect(article.canonicalUrl).toBe(story);
  });

  test('an address that is none stays', async () => {
    expect((await read(link(story), { url: 'page.html' })).canonicalUrl).toBe('page.html');
  });
});

describe('language', () => {
  const ARABIC = 'عاد الهدوء الحذر صباح اليوم السبت إلى محيط المعبر الشرقي، بعد يومين من الاشتباكات التي أدت إلى مقتل ستة أشخاص.';
  const SERBIAN = 'Влада је саопштила да су љубитељи мира стигли у град и да је мост отворен за саобраћај после три дана.';
  test.each([
    ['html lang', '<html lang="en-GB">', '', PARAGRAPH, 'en'],
    ['og:locale', '<html>', meta('og:locale', 'en_US'), PARAGRAPH, 'en'],
    ['JSON-LD', '<html>', ld({ '@type': 'NewsArticle', inLanguage: { '@type': 'Language', alternateName: 'en' } }), PARAGRAPH, 'en'],
    ['content-language', '<html>', '<meta http-equiv="content-language" content="en, fr">', PARAGRAPH, 'en'],
    ['a template left on English', '<html lang="en">', '', ARABIC, 'ar'],
    ['the second declaration fits', '<html lang="en">', meta('og:locale', 'sr_RS'), SERBIAN, 'sr'],
    ['letters before the declaration', '<html lang="en">', '', SERBIAN, 'sr'],
    ['English under an Arabic declaration', '<html lang="ar">', '', PARAGRAPH, 'en'],
    ['nothing declared', '<html lang="x-none">', '', PARAGRAPH, 'en'],
    ['too short to tell', '<html lang="sw">', '', 'Daraja', 'sw'],
  ])('%s', async (_, html, head, text, language) => {
    expect((await read(head, { html, text })).language).toBe(language);
  });
});

test.each([
  ['By Hanna Oduya', 'Hanna Oduya'],
  ['بقلم: سلمى الحداد', 'سلمى الحداد'],
  ['https://www.courier.example/author/hanna', null],
  ['hanna@courier.example', null],
  ['admin', null],
  ['Hanna Oduya — November 18, 2019', 'Hanna Oduya'],
])('author %s', async (author, byline) => {
  expect((await read(`<meta name="author" content="${author}">`)).byline).toBe(byline);
});

test('several authors, each once', async () => {
  const head = ld({ '@type': 'NewsArticle', author: [{ name: 'Hanna Oduya' }, 'Piet Sand', { name: ['Hanna Oduya'] }, { url: 'x' }] });
  expect((await read(head)).byline).toBe('Hanna Oduya, Piet Sand');
});

test('image, section, keywords, times of change', async () => {
  const head =
    ld({
      '@type': 'NewsArticle',
      keywords: ['Bridge', 'river'],
      articleSection: ['World', 'Asia'],
      dateModified: '2024-05-14T10:00:00+02:00',
      image: { '@type': 'ImageObject', url: '/b.jpg' },
    }) +
    meta('og:image', 'data:image/png;base64,x') +
    '<meta name="keywords" content="River, bridge, collapse">';
  expect(await read(head)).toMatchObject({
    leadImage: 'https://www.courier.example/b.jpg',
    section: 'World',
    keywords: ['bridge', 'River', 'collapse'],
    modifiedAt: '2024-05-14T08:00:00.000Z',
  });
});
