import { describe, expect, test } from 'vitest';
import { extractPage } from '../../../src/extract/index.ts';

const TEXT =
  `<p>${'Negotiators from both sides of the river went back to the old customs house, the mediators said. '.repeat(4)}</p>`.repeat(3);
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta name="${name}" content="${content}">`;

interface Page {
  readonly lang?: string;
  readonly head?: string;
  /** Behind the headline. */
  readonly body?: string;
  readonly text?: string;
  readonly url?: string;
}

function read({ lang = 'en', head = '', body = '', text = TEXT, url = 'https://www.courier.example/story' }: Page) {
  const page = `<html lang="${lang}"><head><title>Old bridge falls</title>${head}</head><body><main><h1>Old bridge falls</h1>${body}${text}</main></body></html>`;
  const { published, modifiedAt } = extractPage({ page, url, contentType: null });
  return { at: published.at?.slice(0, published.precision === 'day' ? 10 : 16) ?? null, origin: published.origin, modifiedAt };
}

describe('what readers see at the headline', () => {
  test.each<[string, string, string, string]>([
    ['en', '<p>May 13, 2024</p>', '2024-05-13', 'text'],
    ['en', '<p>By Hanna Oduya | 13 May 2024, 10:30 GMT</p>', '2024-05-13T10:30', 'text'],
    ['en', '<div class="date">May 13</div><div class="year">2024</div><p>Published: 2024-05-13</p>', '2024-05-13', 'text'],
    ['de', '<p>Veröffentlicht am 13. Mai 2024, 12:30 Uhr</p>', '2024-05-13', 'text'],
    ['ar', '<p>نشر في: ١٣ أيار / مايو ٢٠٢٤</p>', '2024-05-13', 'text'],
    ['fa', '<p>تاریخ انتشار: ۲۴ اردیبهشت ۱۴۰۳</p>', '2024-05-13', 'text'],
    ['ko', '<p>입력시간 : [ 2024-05-13 15:24 ]</p>', '2024-05-13', 'text'],
    ['en', '<time datetime="2024-05-13T10:30:00Z">today</time>', '2024-05-13T10:30', 'time-element'],
    ['en', '<span itemprop="datePublished" content="2024-05-13T10:30:00Z"></span>', '2024-05-13T10:30', 'time-element'],
    ['en', '<abbr class="published" title="2024-05-13T10:30:00Z">Monday</abbr>', '2024-05-13T10:30', 'time-element'],
    ['en', `${TEXT}<p class="timestamp">Story published on May 13, 2024.</p>`, '2024-05-13', 'text'],
  ])('%s: %s', (lang, body, at, origin) => {
    expect(read({ lang, body })).toMatchObject({ at, origin });
  });

  test.each<[string, string]>([
    [
      'a sentence that mentions a day',
      '<p>The bridge fell on May 13, 2024 when a barge ran into its middle pillar, and nobody was on it at the time.</p>',
    ],
    ['the day of a change', '<p>Last updated: May 13, 2024</p>'],
    ['another article', '<h3><a href="/b">Other story</a></h3><time datetime="2024-05-13T10:30:00Z">13 May 2024</time>'],
    ['a box', '<div class="related-stories"><time datetime="2024-05-13T10:30:00Z">13 May 2024</time></div>'],
    ['comments', `${TEXT}<div id="comments"><time datetime="2024-05-13T10:30:00Z">13 May 2024</time></div>`],
    ['a side column', '<aside><time datetime="2024-05-13T10:30:00Z">13 May 2024</time></aside>'],
    ['either of two days', '<p>03/04/2024</p>'],
    ['a day to come', '<p>13 May 2199</p>'],
    ['a fact in a table', '<table><tr><th>Opened</th><td>13 May 2024</td></tr></table>'],
    ['hours ago', '<time>3 hours ago</time>'],
  ])('%s is no publication', (_, body) => {
    expect(read({ body })).toMatchObject({ at: null, origin: null });
  });

  test('the language settles which number is the day, a declaration alone does not', () => {
    const FRENCH = `<p>${'Les négociateurs des deux rives sont revenus dans la vieille maison des douanes, ont dit les médiateurs. '.repeat(4)}</p>`;
    expect(read({ lang: 'fr', body: '<p>03/04/2024</p>', text: FRENCH }).at).toBe('2024-04-03');
    expect(read({ lang: 'fr', body: '<p>03/04/2024</p>' }).at).toBeNull();
    expect(read({ lang: 'en-GB', body: '<p>03/04/2024</p>' }).at).toBe('2024-04-03');
  });

  test('a second statement settles it too', () => {
    expect(read({ body: '<p>03/04/2024</p>', url: 'https://www.courier.example/2024/03/04/story' }).at).toBe('2024-03-04');
    expect(read({ body: '<p>03/04/2024</p>', head: meta('date', '2024-04-03') }).at).toBe('2024-04-03');
  });

  test('the day of a change is kept as such', () => {
    const body = '<p>Published May 13, 2024. Updated: May 14, 2024</p>';
    expect(read({ body })).toMatchObject({ at: '2024-05-13', modifiedAt: '2024-05-14T00:00:00.000Z' });
  });
});

describe('statements against each other', () => {
  const stated = (at: string): string => ld({ '@type': 'NewsArticle', datePublished: at });
  test.each<[string, Page, string | null]>([
    [
      'the minute of the day the address has',
      { url: 'https://a.example/2024/05/13/s', body: '<time datetime="2024-05-13T10:30:00Z">x</time>' },
      '2024-05-13T10:30',
    ],
    [
      'two places against one',
      { head: stated('2024-06-20T10:00:00Z') + meta('pubdate', '2024-05-13'), url: 'https://a.example/2024/05/13/s' },
      '2024-05-13',
    ],
    [
      'a creation days after the last change',
      { head: ld({ '@type': 'NewsArticle', dateCreated: '2024-06-20', dateModified: '2024-05-14' }) + meta('date', '2024-05-13') },
      '2024-05-13',
    ],
    ['the start of Unix time', { head: stated('1970-01-01T00:00:00Z') + meta('date', '2024-05-13') }, '2024-05-13'],
    ['seconds of Unix time', { head: meta('pubdate', '1715596200') }, '2024-05-13T10:30'],
    ['words of another language', { lang: 'ru', head: meta('pubdate', '13 мая 2024') }, '2024-05-13'],
    ['eight digits of the address alone', { url: 'https://a.example/story-20240513' }, null],
    ['eight digits that something confirms', { url: 'https://a.example/story-20240513', body: '<p>13 May 2024</p>' }, '2024-05-13'],
    ['a video without an article', { head: ld({ '@type': 'VideoObject', uploadDate: '2024-05-13T10:30:00Z' }) }, '2024-05-13T10:30'],
    ['a review of a product is not the page', { head: ld({ '@type': 'Review', datePublished: '2024-05-13' }) }, null],
  ])('%s', (_, page, at) => {
    expect(read(page).at).toBe(at);
  });

  test('no article is changed before it is published', () => {
    const head = ld({ '@type': 'NewsArticle', datePublished: '2024-05-13T10:30:00Z', dateModified: '2024-05-13T09:00:00Z' });
    expect(read({ head })).toEqual({ at: '2024-05-13T10:30', origin: 'json-ld', modifiedAt: null });
  });
});

describe('JSON-LD as it comes', () => {
  test.each([
    ['a comma too many', '{"@type":"NewsArticle","datePublished":"2024-05-13",}'],
    ['a raw line break', '{"@type":"NewsArticle","headline":"Old\nbridge","datePublished":"2024-05-13"}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","datePublished":"2024-05-13"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2024-05-13"}\n//]]>'],
    ['a semicolon behind it', '{"@type":"NewsArticle","datePublished":"2024-05-13"};'],
    ['types in a list, a graph in a list', '[{"@graph":[{"@type":["Article","NewsArticle"],"datePublished":["2024-05-13"]}]}]'],
    ['a value object', '{"@type":"NewsArticle","datePublished":{"@value":"2024-05-13"}}'],
    ['an address for a type', '{"@type":"http://schema.org/NewsArticle","datePublished":"2024-05-13"}'],
  ])('%s', (_, block) => {
    expect(read({ head: `<script type="application/ld+json">${block}</script>` })).toMatchObject({ at: '2024-05-13', origin: 'json-ld' });
  });

  test.each(['{', 'null', '[]', '"x"', '{"@type":', '{"@graph":{"@graph":{}}}', '{"@type":7,"author":7,"datePublished":7}'])(
    '%s is passed over',
    (block) => {
      expect(read({ head: `<script type="application/ld+json">${block}</script>` }).at).toBeNull();
    },
  );
});
