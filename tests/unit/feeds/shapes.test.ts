import { describe, expect, test } from 'vitest';
import { atom, outcome, parse, rdf, rss } from './documents.ts';

const item = '<item><title>One</title><link>https://wire.example/1</link></item>';
const entry = '<entry><title>One</title><link href="https://wire.example/1"/></entry>';

/** Documents that real outlets serve; every one holds the item "One". */
const READABLE: readonly (readonly [string, string])[] = [
  ['no version', `<rss><channel>${item}</channel></rss>`],
  ['a version nobody knows', `<rss version="3.0"><channel>${item}</channel></rss>`],
  [
    'version 0.91 with a DOCTYPE',
    `<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "x.dtd"><rss version="0.91"><channel>${item}</channel></rss>`,
  ],
  ['no channel', `<rss version="2.0">${item}</rss>`],
  [
    'upper-case tags',
    rss(item).replace(/<(\/?)(rss|channel|item|title|link)\b/g, (_, slash: string, name: string) => `<${slash}${name.toUpperCase()}`),
  ],
  [
    'RDF under another prefix',
    rdf(item).replaceAll('rdf:RDF', 'r:RDF').replaceAll('xmlns:rdf', 'xmlns:r').replaceAll('rdf:about', 'r:about'),
  ],
  [
    'Atom under a prefix',
    atom(entry)
      .replace(/<(\/?)(?=[a-z])/g, '<$1atom:')
      .replace('xmlns=', 'xmlns:atom='),
  ],
  ['a Dublin Core title', rss(`<item><dc:title>One</dc:title><link>https://wire.example/1</link></item>`)],
  ['a byte order mark', `\ufeff${rss(item)}`],
  ['blank lines in front', `\n\n  ${rss(item)}`],
  ['a server warning in front', `<br />\n<b>Warning</b>: session_start() in <b>/x.php</b><br />\n${rss(item)}`],
  ['text in front', `Deprecated: foo\n${rss(item)}`],
  ['a script behind', `${rss(item)}<script>track()</script>`],
  ['text behind', `${rss(item)}\n-- 0.3 s`],
  ['a closing tag cut short', rss(item).slice(0, -1)],
  ['a raw ampersand in a link', rss(item.replace('</item>', '<comments>https://wire.example/?a=1&b=2&copy=3</comments></item>'))],
  ['a raw ampersand in the channel', rss(`<description>R&D & more</description>${item}`)],
  ['HTML entities', rss(`<description>a&nbsp;&ndash;&hellip;&notit;</description>${item}`)],
  ['unknown entities', rss(`<description>&bogus;</description>${item}`)],
  [
    'entities of a DOCTYPE',
    `<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>${rss(`<description>&c;</description>${item}`).replace(/<\?.*?\?>/, '')}`,
  ],
  ['NUL bytes and control characters', rss(`<description>a\u0000\u0008\u001fb</description>${item}`)],
  ['impossible character numbers', rss(`<description>&#0;&#x1F;&#99999999;&#xD800;</description>${item}`)],
  ['a form feed as white space', rss(`\f${item}`)],
  ['an HTML doctype all the same', rss(item).replace('?>', '?><!DOCTYPE html>')],
  ['an unparsable Atom date', atom(entry.replace('<link', '<updated>yesterday</updated><link'))],
  ['a bare Atom link', atom('<entry><title>One</title><link>https://wire.example/1</link></entry>')],
  ['an XHTML title', atom(entry.replace('<title>One', '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">O<b>n</b>e</div>'))],
  ['CDATA in a title', rss(item.replace('One', '<![CDATA[One]]>'))],
  [
    'JSON Feed after blank lines',
    ' \n{"version":"https://jsonfeed.org/version/1","items":[{"id":"1","title":"One","url":"https://wire.example/1"}]}',
  ],
];

test.each(READABLE)('can be read: %s', async (_, document) => {
  const { items } = await parse(document);
  expect(items.map(({ title, url }) => ({ title, url }))).toEqual([{ title: 'One', url: 'https://wire.example/1' }]);
});

/** What is no feed says which kind of nothing it is. */
const REFUSED: readonly (readonly [string, string, string])[] = [
  ['nothing', '', 'empty-body'],
  ['white space', ' \n\t ', 'empty-body'],
  ['a byte order mark alone', '\ufeff', 'empty-body'],
  ['an HTML page', '<!doctype html><html><head><title>x</title></head><body>hi</body></html>', 'html-instead-of-feed'],
  ['an XHTML page', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body/></html>', 'html-instead-of-feed'],
  ['a fragment of HTML', '<div><p>Access denied</p></div>', 'html-instead-of-feed'],
  ['an HTML page without html', '<!DOCTYPE html><custom-app></custom-app>', 'html-instead-of-feed'],
  ['a comment', '<!-- only this -->', 'not-a-feed'],
  ['an open comment', '<!-- <rss>', 'not-a-feed'],
  ['an XML declaration', '<?xml version="1.0"?>', 'not-a-feed'],
  ['plain text', 'Service unavailable', 'not-a-feed'],
  ['an OPML list', '<opml version="2.0"><body><outline/></body></opml>', 'not-a-feed'],
  ['a sitemap index', '<sitemapindex><sitemap><loc>https://wire.example/s.xml</loc></sitemap></sitemapindex>', 'not-a-feed'],
  ['other JSON', '{"error": "gone"}', 'not-a-feed'],
  ['a JSON list', '[1]', 'not-a-feed'],
  ['broken JSON', '{"version": "https://jsonfeed.org/version/1",', 'malformed-feed'],
];

test.each(REFUSED)('is refused: %s', async (_, document, code) => {
  expect(await outcome(document)).toBe(code);
});

test('a refusal says what, where and what to do', async () => {
  await expect(parse('<opml/>')).rejects.toThrow(
    'https://wire.example/feeds/world.xml is not a feed: its root element is <opml>; RSS, RDF, Atom, JSON Feed and news sitemaps can be read. Check the address.',
  );
  await expect(parse('{"version": "https://jsonfeed.org/version/1",')).rejects.toThrow(
    /^https:\/\/wire\.example\/feeds\/world\.xml begins like a JSON Feed but cannot be read \(.+\)\. The outlet has to mend it\.$/,
  );
});

describe('links', () => {
  test.each([
    ['relative to the site', `<item><link>/a</link></item>`, 'https://wire.example/a'],
    ['relative to xml:base', `<item xml:base="https://base.example/x/"><link>a</link></item>`, 'https://base.example/x/a'],
    ['white space around', `<item><link>\n https://wire.example/a \n</link></item>`, 'https://wire.example/a'],
    ['without scheme', `<item><link>//cdn.example/a</link></item>`, 'https://cdn.example/a'],
    ['not ASCII', `<item><link>https://wire.example/новини</link></item>`, 'https://wire.example/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8'],
    ['escaped once too often', `<item><link>https://wire.example/a?b=1&amp;amp;c=2</link></item>`, 'https://wire.example/a?b=1&c=2'],
    ['javascript', `<item><link>javascript:alert(1)</link></item>`, null],
    ['file', `<item><link>file:///etc/passwd</link></item>`, null],
    ['nonsense', `<item><link>http://</link></item>`, null],
    ['a permalink', `<item><guid>https://wire.example/g</guid></item>`, 'https://wire.example/g'],
    ['a permalink that says so', `<item><guid isPermaLink="true">https://wire.example/g</guid></item>`, 'https://wire.example/g'],
    ['a guid that is none', `<item><guid isPermaLink="false">https://wire.example/g</guid></item>`, null],
    ['a guid that is a number', `<item><guid>12345</guid></item>`, null],
    ['an unusable link and a permalink', `<item><link>tag:x</link><guid>https://wire.example/g</guid></item>`, 'https://wire.example/g'],
    ['an Atom link', `<item><atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="/b"/></item>`, 'https://wire.example/b'],
    [
      'FeedBurner',
      `<item><link>https://feeds.example/~r/1</link><feedburner:origLink xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">https://wire.example/o</feedburner:origLink></item>`,
      'https://wire.example/o',
    ],
  ])('%s', async (_, document, url) => {
    expect((await parse(rss(document))).items[0]?.url).toBe(url);
  });

  test('in Atom they are relative to the feed document, unless xml:base says otherwise', async () => {
    const document = atom('<link href="https://other.example/"/><entry><link href="1"/></entry>');
    expect((await parse(document)).items[0]?.url).toBe('https://wire.example/feeds/1');
    expect((await parse(document.replace('<feed', '<feed xml:base="/deep/"'))).items[0]?.url).toBe('https://wire.example/deep/1');
    expect((await parse(document, { url: null })).items[0]?.url).toBe('https://other.example/1');
  });

  test('without any base a relative link is no link', async () => {
    const { items } = await parse('<rss version="2.0"><channel><item><link>/a</link></item></channel></rss>', { url: null });
    expect(items[0]?.url).toBeNull();
  });
});

test.each([
  ['5 &lt; 6 and 7 &gt; 2', '5 < 6 and 7 > 2'],
  ['&lt;em&gt;A&lt;/em&gt; &amp;#8220;B&amp;#8221;', 'A “B”'],
  ['A &amp;amp;quot;B&amp;amp;quot;', 'A "B"'],
  ['two\n  lines&lt;br/&gt;and three', 'two lines and three'],
  ['&lt;script&gt;x()&lt;/script&gt;Title', 'Title'],
  ['don&#146;t', 'don’t'],
  ['\u202bעזה\u202c', '\u202bעזה\u202c'],
  ['&lt;img src="x"&gt;', null],
  ['don\u0092t \u0081\u009d', 'don’t'],
  ['  ', null],
])('title %j becomes %j', async (title, plain) => {
  expect((await parse(rss(`<item><title>${title}</title></item>`))).items[0]?.title).toBe(plain);
});

test('markup that nobody escaped keeps its order', async () => {
  const xhtml =
    '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">one <b>two</b> three <a href="/x?a=1&amp;b=2">four</a></div></content>';
  const [item] = (await parse(atom(`<entry>${xhtml}</entry>`))).items;
  expect(item?.contentHtml).toBe('one <b>two</b> three <a href="/x?a=1&amp;b=2">four</a>');
  const [other] = (await parse(rss('<item><description>one <b>two</b> three</description></item>'))).items;
  expect(other?.summary).toBe('one <b>two</b> three');
});

test('the content stands in for a missing summary, never the other way round', async () => {
  const document = rss('<item><description>d</description></item><item><content:encoded>c</content:encoded></item>');
  const { items } = await parse(document);
  expect(items.map(({ summary, contentHtml }) => [summary, contentHtml])).toEqual([
    ['d', null],
    ['c', 'c'],
  ]);
});
