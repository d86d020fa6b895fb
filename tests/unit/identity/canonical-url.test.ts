import { expect, test } from 'vitest';
import { canonicalUrlKey, isFrontPageKey } from '../../../src/identity/canonical-url.ts';
import fc from '../../support/property.ts';

const ARTICLE = 'gazette.example/world/bridge-reopens';

const SAME = [
  ['campaign parameters', 'https://www.gazette.example/world/bridge-reopens?utm_source=feed&utm_campaign=a'],
  ['plain http', 'http://gazette.example/world/bridge-reopens'],
  ['host case, port and trailing slash', 'HTTPS://Gazette.Example:443/world/bridge-reopens/'],
  ['fragment', 'https://gazette.example/world/bridge-reopens#comments'],
  ['click ids in any case', 'https://gazette.example/world/bridge-reopens?FBCLID=x&gclid=y'],
  ['escaped ampersand from a feed', 'https://gazette.example/world/bridge-reopens?utm_source=a&amp;utm_medium=b'],
  ['mobile host', 'https://m.gazette.example/world/bridge-reopens'],
  ['mobile host behind www', 'https://www.m.gazette.example/world/bridge-reopens'],
  ['AMP host', 'https://amp.gazette.example/world/bridge-reopens'],
  ['AMP folder', 'https://gazette.example/amp/world/bridge-reopens'],
  ['AMP suffix', 'https://gazette.example/world/bridge-reopens/amp/'],
  ['AMP query', 'https://gazette.example/world/bridge-reopens?outputType=amp'],
  ['AMP viewer', 'https://www.google.com/amp/s/gazette.example/world/bridge-reopens/amp'],
  ['AMP cache', 'https://gazette-example.cdn.ampproject.org/v/s/gazette.example/world/bridge-reopens?amp=1'],
  ['print version', 'https://gazette.example/world/bridge-reopens/print'],
  ['index page', 'https://gazette.example/world/bridge-reopens/index.html'],
  ['doubled slashes', 'https://gazette.example//world//bridge-reopens'],
  ['dot segments', 'https://gazette.example/x/../world/./bridge-reopens'],
  ['needless escapes', 'https://gazette.example/w%6Frld/bridge%2Dreopens'],
  ['session in the path', 'https://gazette.example/world/bridge-reopens;jsessionid=8A1F'],
  ['archive copy', 'https://web.archive.org/web/20150301120000id_/http://gazette.example/world/bridge-reopens'],
  ['search redirect', 'https://www.google.co.uk/url?q=https%3A%2F%2Fgazette.example%2Fworld%2Fbridge-reopens&sa=U'],
  ['social redirect', 'https://l.facebook.com/l.php?u=https%3A%2F%2Fgazette.example%2Fworld%2Fbridge-reopens%3Ffbclid%3D1'],
  [
    'redirect in a redirect',
    `https://l.facebook.com/l.php?u=${encodeURIComponent('https://www.google.com/url?url=https%3A%2F%2Fgazette.example%2Fworld%2Fbridge-reopens')}`,
  ],
] as const;

test.each(SAME)('%s names the same article', (_, url) => {
  expect(canonicalUrlKey(url)).toBe(ARTICLE);
});

const OWN = [
  ['https://gazette.example/World/Bridge', 'gazette.example/World/Bridge'],
  ['https://gazette.example/article.php?id=4711&utm_source=x', 'gazette.example/article.php?id=4711'],
  ['https://gazette.example/?p=12', 'gazette.example/?p=12'],
  ['https://gazette.example/index.php?story=5', 'gazette.example/index.php?story=5'],
  ['https://gazette.example/live?page=2', 'gazette.example/live?page=2'],
  ['https://gazette.example/a?b=2&a=1', 'gazette.example/a?a=1&b=2'],
  ['https://edition.gazette.example/a', 'edition.gazette.example/a'],
  ['https://gazette.example:8443/a', 'gazette.example:8443/a'],
  ['https://خبر.example/حرب', 'xn--ngblk.example/%D8%AD%D8%B1%D8%A8'],
  ['https://gazette.example/новини/', 'gazette.example/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8'],
  ['http://127.0.0.2:8900/p/1?utm_source=rss', '127.0.0.2:8900/p/1'],
] as const;

test.each(OWN)('%s keeps what tells documents apart', (url, key) => {
  expect(canonicalUrlKey(url)).toBe(key);
});

const UNKNOWN = [
  'https://news.google.com/rss/articles/CBMiXyz?oc=5',
  'https://t.co/AbC',
  'http://feedproxy.google.com/~r/Gazette/~3/x/',
  'mailto:desk@gazette.example',
  'javascript:alert(1)',
  'not an address',
  '',
];

test.each(UNKNOWN)('%j has no key', (url) => {
  expect(canonicalUrlKey(url)).toBeNull();
});

test('a key is stable: the key of the key is the key', () => {
  expect(() =>
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const key = canonicalUrlKey(url);
        return key === null || canonicalUrlKey(`https://${key}`) === key;
      }),
    ),
  ).not.toThrow();
});

test('nothing makes it throw', () => {
  const paths = fc.string({ maxLength: 3000, unit: 'grapheme' });
  expect(() =>
    fc.assert(fc.property(paths, (text) => typeof canonicalUrlKey(`https://gazette.example/${text}`) === 'string')),
  ).not.toThrow();
});

test('front pages are known by their key', () => {
  expect(['gazette.example', 'gazette.example/', 'gazette.example:8080'].map(isFrontPageKey)).toEqual([true, true, true]);
  expect(['gazette.example/a', 'gazette.example/?p=1'].map(isFrontPageKey)).toEqual([false, false]);
});
