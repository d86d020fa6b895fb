import { describe, expect, test } from 'vitest';
import { settledWithin } from '../../../src/feeds/xml.ts';
import { atom, outcome, parse, rdf, rss } from './documents.ts';
import fc from '../../support/property.ts';

const item =
  '<item><title>A &amp; B</title><link>https://wire.example/1?a=1&amp;b=2</link><pubDate>Tue, 14 May 2024 10:00:00 GMT</pubDate><description><![CDATA[<p>x</p>]]></description></item>';
const BASES = [
  rss(item),
  rdf(item),
  atom('<entry><title>A</title><link href="/1"/><content type="xhtml"><div>a<b>b</b></div></content></entry>'),
  '{"version":"https://jsonfeed.org/version/1","items":[{"id":1,"title":"x"}]}',
  '<CHANNEL HREF="/"><ITEM HREF="/1" LASTMOD="2024-05-14"><TITLE>A</TITLE><ABSTRACT>x &amp; y</ABSTRACT></ITEM></CHANNEL>',
  '<urlset xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>/1</loc><n:news><n:title>A</n:title></n:news></url></urlset>',
  `<!DOCTYPE rss [<!ENTITY a "b">]>${rss(item.replace('A &amp; B', '&a; & b')).replace(/<\?.*?\?>/, '')}`,
];
const CODES = ['not-a-feed', 'html-instead-of-feed', 'malformed-feed', 'feed-timeout', 'empty-body'];

test('any bytes whatever give a feed or a FeedError', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const result = await outcome(bytes);
      expect(typeof result === 'number' || CODES.includes(result)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('a feed with pieces cut out, doubled or put in gives a feed or a FeedError', async () => {
  const junk = fc.oneof(
    fc.string({ maxLength: 20, unit: 'binary' }),
    fc.constantFrom(
      '<',
      '>',
      '&',
      '&amp',
      '<!--',
      ']]>',
      '<![CDATA[',
      '<?xml',
      '</item>',
      '<item>',
      '<channel/>',
      '</rss>',
      '"',
      '\0',
      '<feed>',
      '<link/>',
      'xmlns:a="',
      '<title type="xhtml">',
      '<__proto__>',
      '<constructor/>',
      '<toString:valueOf hasOwnProperty="__proto__">',
      ' xmlns="http://purl.org/dc/elements/1.1/" ',
      ' xml:base="../x/" ',
      '<entry>',
      '<media:group>',
      '<author>',
      '<!DOCTYPE rss [<!ENTITY b "c">',
      '&a;',
    ),
  );
  const cut = fc.tuple(fc.nat(1200), fc.nat(60), junk);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...BASES), fc.array(cut, { minLength: 1, maxLength: 4 }), async (base, cuts) => {
      const mutant = cuts.reduce((text, [at, length, added]) => text.slice(0, at) + added + text.slice(at + length), base);
      const result = await outcome(mutant, { timeoutMs: 5000 });
      expect(typeof result === 'number' || (CODES.includes(result) && result !== 'feed-timeout')).toBe(true);
      // XML that has a root can always be read.
      expect(result === 'malformed-feed' && !/^\s*\{/.test(mutant)).toBe(false);
    }),
    { numRuns: 500 },
  );
});

test('a document without an element is refused every time it comes', async () => {
  for (let i = 0; i < 3; i++) expect(await outcome('<!-- nothing here -->', { timeoutMs: 1000 })).toBe('not-a-feed');
});

test('an XML parser that never answers is given up', async () => {
  await expect(settledWithin(new Promise(() => {}), 20)).rejects.toMatchObject({ name: 'FeedError', code: 'feed-timeout' });
});

const DEEP = 100_000;
const nested = (tag: string, inside = ''): string => `${`<${tag}>`.repeat(DEEP)}${inside}${`</${tag}>`.repeat(DEEP)}`;

describe('a hundred thousand nested tags are survived', () => {
  test.each([
    ['in the channel', rss(nested('a'))],
    ['in a title', rss(`<item><title>${nested('b', 'x')}</title></item>`)],
    ['in XHTML content', atom(`<entry><content type="xhtml">${nested('div', 'x')}</content></entry>`)],
    ['of feeds', '<feed>'.repeat(DEEP)],
    ['of items', rss('<item>'.repeat(DEEP / 4))],
    ['of HTML in front', `${'<b>'.repeat(DEEP)}${rss('')}`],
    ['escaped in a title', rss(`<item><title>${'&lt;b&gt;'.repeat(DEEP)}x</title></item>`)],
    ['that nobody closes', rss(`<item><description>${'<b>'.repeat(DEEP)}`)],
    ['of another name each', atom(Array.from({ length: DEEP }, (_, i) => `<a${i}>`).join(''))],
    ['that declare namespaces', atom(Array.from({ length: DEEP }, (_, i) => `<a xmlns:p${i}="http://purl.org/dc/terms/">`).join(''))],
    ['of groups of pictures', rss(`<item>&${'<media:group><media:content>'.repeat(DEEP / 4)}x</item>`)],
    ['of JSON', `{"version":"https://jsonfeed.org/version/1","items":${'['.repeat(DEEP)}${']'.repeat(DEEP)}}`],
  ])('%s', async (_, document) => {
    const started = performance.now();
    const result = await outcome(document);
    expect(typeof result === 'number' || CODES.includes(result)).toBe(true);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('work grows with the size only', () => {
  test.each([
    ['unclosed tags in a description', rss(`<item><description><![CDATA[${'x<h '.repeat(500_000)}]]></description></item>`)],
    ['angle brackets in a title', rss(`<item><title><![CDATA[${'<'.repeat(1_000_000)}]]></title></item>`)],
    ['raw ampersands', rss(`<item><title>${'&'.repeat(300_000)}</title></item>`)],
    ['open comments', '<!-- '.repeat(400_000)],
    ['open CDATA', rss(`<item><title>${'<![CDATA['.repeat(200_000)}`)],
    [
      'closing tags of what is open elsewhere',
      atom(`${'<x>'.repeat(200_000)}<entry><content>${'<b>'.repeat(200_000)}${'</x>'.repeat(200_000)}`),
    ],
    ['closing tags of nothing', atom(`<entry><content>${'<b>'.repeat(200_000)}${'</i>'.repeat(200_000)}`)],
    ['attributes', rss(`<item>&<enclosure ${Array.from({ length: 100_000 }, (_, i) => `a${i}="x"`).join(' ')}/></item>`)],
    ['a picture within its address', rss(`<item>&<enclosure url="data:image/png;base64,${'A'.repeat(2_000_000)}"/></item>`)],
    ['definitions of entities', `<!DOCTYPE rss [${'<!ENTITY a "'.repeat(200_000)}]>${rss(item).replace(/<\?.*?\?>/, '')}`],
    ['open scripts', rss(`<item><description><![CDATA[${'<script>'.repeat(300_000)}]]></description></item>`)],
    ['white space in a sitemap index', `<sitemapindex><loc>${' '.repeat(1_000_000)}`],
    ['ends of CDATA', rss(`<item>&<description>${'<![CDATA[]]&gt;]]>'.repeat(100_000)}</description></item>`)],
    ['half tags', `<rss><channel>${'<title '.repeat(300_000)}`],
    ['addresses in an author', rss(`<item><author>${'a@'.repeat(500_000)}</author></item>`)],
    ['namespace declarations', rss(`<item>${' xmlns:'.repeat(300_000)}</item>`)],
  ])('%s', async (_, document) => {
    const started = performance.now();
    await outcome(document);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('entities of a DOCTYPE are never expanded', async () => {
  const lines = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
  const feed = await parse(`<!DOCTYPE rss [<!ENTITY l0 "lol">${lines}]><rss version="2.0"><channel><title>&l9;</title></channel></rss>`);
  expect(feed.title).toBe('&l9;');
  const external = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&x;</title></channel></rss>';
  expect((await parse(external)).title).toBe('&x;');
});

test('names out of JavaScript are names like any other', async () => {
  const feed = await parse(rss('<__proto__><polluted>1</polluted></__proto__><item><constructor>x</constructor><title>t</title></item>'));
  expect(feed.items[0]?.title).toBe('t');
  expect(Object.prototype).not.toHaveProperty('polluted');
});

test('lists are bounded', async () => {
  const categories = Array.from({ length: 5000 }, (_, i) => `<category>c${i}</category>`).join('');
  const [first] = (await parse(rss(`<item>${categories}</item>`))).items;
  expect(first?.categories).toHaveLength(100);
});

test.each([
  ['plain RSS', rss('<item/>'.repeat(60_000))],
  ['Atom', atom('<entry/>'.repeat(60_000))],
])('no more entries than a sitemap may hold are read: %s', async (_, document) => {
  expect((await parse(document)).items).toHaveLength(50_000);
});

test.each<[string, (inside: string) => string]>([
  ['RSS', (inside) => rss(`<item>${inside}</item><item><title>B</title></item>`)],
  ['Atom', (inside) => atom(`<entry>${inside}</entry><entry><title>B</title></entry>`)],
])('no more fields of an entry are read than any feed has, and the next entry whole: %s', async (_, write) => {
  const { items } = await parse(write(`${'<category>x</category>'.repeat(60_000)}<title>A</title>`));
  expect(items.map(({ title }) => title)).toEqual([null, 'B']);
});

test('a long document is read like a short one', async () => {
  const text = 'words '.repeat(200_000);
  const [short, long] = await Promise.all(
    ['words', text].map((words) => parse(rss(`${item}<item><description>${words}</description></item>`))),
  );
  expect(long?.items[0]).toEqual(short?.items[0]);
  expect(long?.items[1]?.summary).toBe(text.trim());
});

test.each(['<![C ', '<!-', '<!x ', '<!doctypex ', '<!DOCTYPE x '])(
  'a declaration without an end is read in one go: %s',
  async (opening) => {
    const result = await outcome(rss(`<item><title>${opening}${'(\u00a0 '.repeat(150_000)}</title></item>`));
    expect(result).toBeTypeOf('number');
  },
);
