import { describe, expect, test } from 'vitest';
import type { ExtractedArticle } from '../../../src/domain/article.ts';
import { extractPage } from '../../../src/extract/index.ts';

const TEXT =
  `<p>${'Negotiators from both sides of the river went back to the old customs house on Monday, the mediators said. '.repeat(4)}</p>`.repeat(
    3,
  );
const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const meta = (name: string, content: string): string => `<meta property="${name}" content="${content}">`;
const read = (head: string, body = '', url = 'https://www.courier.example/story'): ExtractedArticle =>
  extractPage({ page: `<html><head>${head}</head><body>${body}${TEXT}</body></html>`, url, contentType: null });
const SITE = meta('og:site_name', 'The Courier');

describe('titles', () => {
  test.each([
    [
      'what readers see, where the data say much the same',
      `${SITE}${meta('og:title', 'Old bridge falls: the pictures')}`,
      '<h1>Old bridge falls after the storm</h1>',
      'Old bridge falls after the storm',
    ],
    [
      'the data, where the heading is another thing',
      meta('og:title', 'Old bridge falls after the storm'),
      '<h1>Menu</h1>',
      'Old bridge falls after the storm',
    ],
    [
      'the heading that says it',
      meta('og:title', 'Old bridge falls after the storm'),
      '<h1>The Courier</h1><h1>Old bridge falls after the storm</h1>',
      'Old bridge falls after the storm',
    ],
    ['a section behind a bar', '<title>Old bridge falls after the storm | World News</title>', '', 'Old bridge falls after the storm'],
    ['a question behind a bar', '<title>Old bridge falls after storm | Who pays?</title>', '', 'Old bridge falls after storm | Who pays?'],
    ['a dash of its own', `${SITE}<title>Old bridge falls – and nobody saw it</title>`, '', 'Old bridge falls – and nobody saw it'],
    ['a colon of its own', `${SITE}<title>Live: old bridge falls</title>`, '', 'Live: old bridge falls'],
    ['the site behind a colon', `${meta('og:site_name', '川の新聞')}<title>古い橋が崩れる：川の新聞</title>`, '', '古い橋が崩れる'],
    ['the site before a colon', `${SITE}<title>The Courier: Old bridge falls</title>`, '', 'Old bridge falls'],
    ['not the banner', '<title>River Notes: Old bridge falls</title>', '<h1>River Notes</h1><h3>Old bridge falls</h3>', 'Old bridge falls'],
    [
      'initials of the host',
      '<title>Old bridge falls - The River Bank Courier</title>',
      '',
      'Old bridge falls',
      'https://www.rbc.example/a',
    ],
    [
      'a site nobody names, shown without it',
      '<title>صدى الوادي - سقوط الجسر القديم بعد العاصفة</title>',
      '<div class="t">سقوط الجسر القديم بعد العاصفة</div>',
      'سقوط الجسر القديم بعد العاصفة',
    ],
    [
      'cut with dots',
      `${meta('og:title', 'Old bridge falls after the…')}<title>Old bridge falls after the storm of the year</title>`,
      '',
      'Old bridge falls after the storm of the year',
    ],
    ['a note of the archive', '<title>Old bridge falls (Published 2016)</title>', '', 'Old bridge falls'],
    ['Hebrew', `${meta('og:site_name', 'הד העמק')}<title>הגשר הישן קרס | הד העמק</title>`, '', 'הגשר הישן קרס'],
  ])('%s', (_, head, body, title, url = 'https://www.courier.example/story') => {
    expect(read(head, body, url).title).toBe(title);
  });
});

describe('authors', () => {
  const author = (value: unknown): string => ld({ '@type': 'NewsArticle', author: value });
  test.each<[string, string, string, string | null]>([
    [
      'a person before an organisation',
      author([
        { '@type': 'Organization', name: 'The Courier' },
        { '@type': 'Person', name: 'Hanna Oduya' },
      ]),
      '',
      'Hanna Oduya',
    ],
    ['an organisation where nobody else is', author({ '@type': 'Organization', name: 'River Press Agency' }), '', 'River Press Agency'],
    [
      'the reader’s name before the site’s',
      author({ name: 'The Courier' }) + SITE,
      '<h1>Old bridge falls</h1><p class="byline">By Hanna Oduya</p>',
      'Hanna Oduya',
    ],
    ['names and roles', author('By Hanna Oduya, Senior Correspondent'), '', 'Hanna Oduya'],
    ['two in one line', author('Hanna Oduya and Piet Sand'), '', 'Hanna Oduya, Piet Sand'],
    ['address, mail and handle', author(['https://www.courier.example/a/oduya', 'oduya@courier.example', '@oduya']), '', null],
    ['a name with its mail', '<meta name="author" content="Hanna Oduya (oduya@courier.example)">', '', 'Hanna Oduya'],
    ['a user', '<meta name="author" content="jdadmin">', '<h1>Old bridge falls</h1><p>Von Karla Wendt</p>', 'Karla Wendt'],
    ['rel', '', '<h1>Old bridge falls</h1><a rel="author" href="/a/1">Hanna Oduya</a>', 'Hanna Oduya'],
    [
      'itemprop',
      '',
      '<h1>Old bridge falls</h1><span itemprop="author" itemscope><span itemprop="name">Hanna Oduya</span></span>',
      'Hanna Oduya',
    ],
    [
      'a byline with role and date',
      '',
      '<h1>Old bridge falls</h1><div class="byline">By <span class="author-name">Hanna Oduya</span> Staff writer, May 13, 2024</div>',
      'Hanna Oduya',
    ],
    ['a line', '', '<h1>Old bridge falls</h1><p>By Hanna Oduya May 13, 2024</p>', 'Hanna Oduya'],
    ['a line in two', '', '<h1>Old bridge falls</h1><p>By</p><p>Hanna Oduya</p>', 'Hanna Oduya'],
    ['Arabic', '', '<h1>سقوط الجسر القديم</h1><p>بقلم: سلمى الحداد</p>', 'سلمى الحداد'],
    ['Russian', '', '<h1>Старый мост упал</h1><p>Автор: Анна Ветрова</p>', 'Анна Ветрова'],
    ['French', '', '<h1>Le vieux pont est tombé</h1><p>Par Élise Fontan</p>', 'Élise Fontan'],
    ['Chinese', '', '<h1>老桥倒塌</h1><p>记者：王小明</p>', '王小明'],
    ['not that of a photograph', '', '<h1>Old bridge falls</h1><div class="photo-author">Piet Sand</div>', null],
    [
      'not that of another article',
      '',
      '<h1>Old bridge falls</h1><p>x</p><h3><a href="/b">Other story</a></h3><p class="author">Piet Sand</p>',
      null,
    ],
    [
      'not that of a comment',
      '',
      `<h1>Old bridge falls</h1>${TEXT}<div class="comments"><p class="comment-author">Piet Sand</p></div>`,
      null,
    ],
  ])('%s', (_, head, body, byline) => {
    expect(read(head, body).byline).toBe(byline);
  });
});

test.each([
  ['relative', '/p/1.jpg', 'https://www.courier.example/p/1.jpg'],
  ['a logo', 'https://www.courier.example/img/logo-600.png', null],
  ['a placeholder', '/static/default.jpg', null],
  ['a pixel', 'https://pixel.courier.example/1x1.gif', null],
  ['a drawing', '/map.svg', null],
  ['data', 'data:image/png;base64,AAAA', null],
  ['a script', 'javascript:alert(1)', null],
  ['a word that only contains one', '/p/logostics-harbour.jpg', 'https://www.courier.example/p/logostics-harbour.jpg'],
])('lead image: %s', (_, image, address) => {
  expect(read(meta('og:image', image)).leadImage).toBe(address);
});
