import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../src/domain/feed.ts';
import { atom, parse, rdf, rss } from './documents.ts';
import fc from '../../support/property.ts';

const only = async (document: string): Promise<FeedItem> => {
  const { items } = await parse(document);
  expect(items).toHaveLength(1);
  return items[0] ?? expect.fail();
};
const fields = (inside: string): string => rss(`<item>${inside}</item>`);
const ONE = { title: 'One', url: 'https://wire.example/1' };
const one = '<title>One</title><link>https://wire.example/1</link>';

describe('what was broken is read as it was meant', () => {
  test.each<[string, string, Partial<FeedItem>]>([
    ['an unclosed title', fields('<title>One<link>https://wire.example/1</link>'), ONE],
    ['an unclosed link', fields('<title>One</title><link>https://wire.example/1<guid>7</guid>'), { ...ONE, guid: '7' }],
    ['a link that HTML tools wrote', fields('<title>One</title><link>https://wire.example/1<pubDate>x</pubDate>'), ONE],
    [
      'an unclosed enclosure',
      fields(`<enclosure url="https://wire.example/a.mp3">${one}`),
      { ...ONE, media: [{ url: 'https://wire.example/a.mp3', type: null }] },
    ],
    [
      'an unclosed description',
      fields(`${one}<description>Text<pubDate>Tue, 14 May 2024 10:00:00 GMT</pubDate>`),
      { ...ONE, summary: 'Text' },
    ],
    ['an unclosed author', fields(`<author><name>Ann${one}`), { ...ONE, authors: ['Ann'] }],
    ['tags that cross', rss('<item><title>One</item></title><link>/</link>'), { title: 'One', url: null }],
    ['a closing tag too many', fields(`${one}</b></description>`), ONE],
    ['tags closed in another case', fields('<Title>One</title><link>https://wire.example/1</LINK>'), ONE],
    ['HTML breaks', fields(`${one}<description>a<br>b<hr>c</description>`), { ...ONE, summary: 'a<br>b<hr>c' }],
    ['an unclosed paragraph', fields(`<description><p>a<p>b</description>${one}`), { ...ONE, summary: '<p>a<p>b</p></p>' }],
    [
      'numbers in angle brackets',
      fields(`<title>Losses <50 so far</title><link>https://wire.example/1</link><x a=">"/>`),
      { url: 'https://wire.example/1' },
    ],
    ['a raw less-than sign', fields('<title>Losses < 50</title>'), { title: 'Losses < 50' }],
    [
      'an attribute without quotes',
      fields(`${one}<enclosure url=https://wire.example/a.mp3 />`),
      { media: [{ url: 'https://wire.example/a.mp3', type: null }] },
    ],
    ['an attribute twice', fields(`${one}<guid isPermaLink="false" isPermaLink="true">g</guid>`), { ...ONE, guid: 'g' }],
    ['an undeclared prefix', rss(`<item>${one}<foo:bar>x</foo:bar><dcterms:issued>2024-05-14</dcterms:issued></item>`), ONE],
    [
      'raw ampersands in an attribute',
      fields(`${one}<enclosure url="https://wire.example/a?b=1&c=2"/>`),
      { media: [{ url: 'https://wire.example/a?b=1&c=2', type: null }] },
    ],
    ['HTML entities in a title', fields('<title>Caf&eacute;&nbsp;&ndash;&nbsp;R&D</title>'), { title: 'Café – R&D' }],
    [
      'HTML entities in CDATA, which are HTML',
      fields('<title>x&nbsp;</title><description><![CDATA[a&nbsp;b]]></description>'),
      { summary: 'a&nbsp;b' },
    ],
    ['a reference without its end', fields('<title>R&amp D &copy</title><x>&</x>'), { title: 'R& D ©' }],
    [
      'items in the root beside a channel',
      '<rss version="2.0"><channel><title>t</title></channel><item><title>One</title></item></rss>',
      { title: 'One' },
    ],
    ['items in a list of their own', rss(`<items><item>${one}</item></items>`), ONE],
    ['RSS without its root', `<channel><item>${one}</item></channel>`, ONE],
    ['an Atom entry in RSS', rss(`<entry>${one}</entry>&`), ONE],
    ['an RSS item in Atom', atom(`<item>${one}</item>`), ONE],
  ])('%s', async (_, document, expected) => {
    expect(await only(document)).toMatchObject(expected);
  });

  test('an item that is not closed ends where the next begins', async () => {
    const { items } = await parse(rss('<item><title>One<item><title>Two</title><item><title>Three</title></item>'));
    expect(items.map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
  });
});

describe('CDATA that nobody closed ends with its element', () => {
  const open = '<item><title>One</title><description><![CDATA[text &amp; so on</description></item>';
  test.each([
    ['when nothing closes it', rss(`${open}<item><title>Two</title></item>`)],
    ['when the next section would', rss(`${open}<item><title><![CDATA[Two]]></title></item>`)],
    ['in Atom', atom(open.replaceAll('item>', 'entry>').concat('<entry><title><![CDATA[Two]]></title></entry>'))],
  ])('%s', async (_, document) => {
    const { items } = await parse(document);
    expect(items.map(({ title }) => title)).toEqual(['One', 'Two']);
    expect(items[0]?.summary).toBe('text &amp; so on');
  });

  test('but a section inside a section is text', async () => {
    const item = await only(fields(`${one}<description><![CDATA[a <![CDATA[ b]]></description><x>&</x>`));
    expect(item).toMatchObject({ ...ONE, summary: 'a <![CDATA[ b' });
  });

  test('many of them are bounded work', async () => {
    const document = rss('<item><title>t</title><description><![CDATA[x</description></item>'.repeat(50_000));
    expect((await parse(document)).items.length).toBeGreaterThan(10);
  });
});

describe('a document that ends too early', () => {
  const whole = '<item><title>One</title><link>https://wire.example/1</link></item>';
  const cut = (tail: string): string => `<rss version="2.0"><channel><title>t</title>${whole}<item>${tail}`;

  test.each([
    ['in a text', '<title>Two</title><description>The begin', 'Two', null, 'The begin'],
    ['in CDATA', '<title>Two</title><description><![CDATA[<p>The begin', 'Two', null, '<p>The begin'],
    ['where CDATA begins', '<title>Two</title><description><![CD', 'Two', null, null],
    ['in an address, which is none then', '<title>Two</title><link>https://wire.example/20', 'Two', null, null],
    ['in a headline, which is none then', '<link>https://wire.example/2</link><title>Minister deni', null, 'https://wire.example/2', null],
    ['in a tag', '<title>Two</title><link>https://wire.example/2</link><guid isPerma', 'Two', 'https://wire.example/2', null],
  ])('%s', async (_, tail, title, url, summary) => {
    const { items } = await parse(cut(tail));
    expect(items.map((item) => item.title)).toEqual(['One', title]);
    expect(items[1]).toMatchObject({ url, summary });
  });
});

describe('well-formed documents are never guessed at', () => {
  test.each<[string, string, Partial<FeedItem>]>([
    [
      'a headline inside the picture of a channel',
      '<rss version="2.0"><channel xml:lang="fr"><image><title>Logo</title><link>/logo</link></image><item><title>One</title></item></channel></rss>',
      { title: 'One' },
    ],
    [
      'another vocabulary inside a content',
      atom(
        '<entry><title>One</title><content type="application/xml"><feed><entry><title>Two</title><id>x</id></entry></feed></content></entry>',
      ),
      { title: 'One', guid: null },
    ],
    [
      'SVG with a title',
      atom(
        '<entry><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One<svg xmlns="http://www.w3.org/2000/svg"><title>!</title></svg></div></title></entry>',
      ),
      { title: 'One!' },
    ],
    [
      'a field of an unknown vocabulary',
      rss('<item xmlns:x="https://other.example/ns"><x:title>No</x:title><title>One</title></item>'),
      { title: 'One' },
    ],
    [
      'names as in HTML inside markup',
      atom(
        '<entry><title>One</title><summary type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><details><summary>s</summary>t</details></div></summary></entry>',
      ),
      { summary: '<div><details><summary>s</summary>t</details></div>' },
    ],
    [
      'the source of a reprint',
      atom('<entry><source><title>Other</title><id>o</id><author><name>Ann</name></author></source><id>1</id><title>One</title></entry>'),
      { title: 'One', guid: '1', authors: ['Ann'] },
    ],
  ])('%s', async (_, document, expected) => {
    expect(await only(document)).toMatchObject(expected);
  });
});

describe('namespaces count, not prefixes', () => {
  const DC = 'http://purl.org/dc/elements/1.1/';
  test.each<[string, string, Partial<FeedItem>]>([
    [
      'another prefix',
      `<rss version="2.0" xmlns:d="${DC}"><channel><item><d:creator>Ann</d:creator></item></channel></rss>`,
      { authors: ['Ann'] },
    ],
    [
      'declared where it is used',
      `<rss version="2.0"><channel><item><q:creator xmlns:q="${DC}">Ann</q:creator></item></channel></rss>`,
      { authors: ['Ann'] },
    ],
    [
      'as default of one element',
      `<rss version="2.0"><channel><item><creator xmlns="${DC}">Ann</creator></item></channel></rss>`,
      { authors: ['Ann'] },
    ],
    [
      'https, other case, no slash',
      `<rss version="2.0" xmlns:d="HTTPS://purl.org/DC/elements/1.1"><channel><item><d:creator>Ann</d:creator></item></channel></rss>`,
      { authors: ['Ann'] },
    ],
    [
      'a prefix that means two things',
      `<rss version="2.0" xmlns:d="${DC}"><channel><item><d:creator>Ann</d:creator><d:title xmlns:d="http://search.yahoo.com/mrss/">M</d:title></item></channel></rss>`,
      { authors: ['Ann'], title: 'M' },
    ],
    [
      'RSS 1.0 under a prefix, RDF as default',
      `<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:channel/><r:item about="https://wire.example/1"><r:title>One</r:title></r:item></RDF>`,
      { title: 'One', guid: 'https://wire.example/1' },
    ],
    [
      'Atom in RSS as default',
      `<rss version="2.0"><channel><item><title>One</title><link xmlns="http://www.w3.org/2005/Atom" href="https://wire.example/1"/></item></channel></rss>`,
      ONE,
    ],
    [
      'a feed in a namespace nobody knows',
      `<feed xmlns="https://old.example/ns"><entry><title>One</title></entry></feed>`,
      { title: 'One' },
    ],
    [
      'XHTML under a prefix',
      atom('<entry><content type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div><h:p>a</h:p></h:div></content></entry>'),
      { contentHtml: '<p>a</p>' },
    ],
    [
      'RDF attributes under a prefix',
      rdf('<item xmlns:k="http://www.w3.org/1999/02/22-rdf-syntax-ns#" k:about="https://wire.example/1"><title>One</title></item>'),
      { ...ONE, guid: 'https://wire.example/1' },
    ],
  ])('%s', async (_, document, expected) => {
    expect(await only(document)).toMatchObject(expected);
  });
});

describe('xml:base', () => {
  const entry = (inside: string, attributes = ''): string => `<entry${attributes}>${inside}</entry>`;
  test.each([
    ['of the feed', atom(entry('<link href="a"/>'), ' xml:base="https://base.example/x/"'), 'https://base.example/x/a'],
    [
      'of the entry, relative to the feed',
      atom(entry('<link href="a"/>', ' xml:base="y/"'), ' xml:base="https://base.example/x/"'),
      'https://base.example/x/y/a',
    ],
    ['of the link itself', atom(entry('<link xml:base="https://base.example/z/" href="a"/>')), 'https://base.example/z/a'],
    ['relative to the document', atom(entry('<link href="a"/>'), ' xml:base="/deep/"'), 'https://wire.example/deep/a'],
    ['not http', atom(entry('<link href="a"/>'), ' xml:base="javascript:x/"'), 'https://wire.example/feeds/a'],
    [
      'of the channel, for a link that is text',
      rss('<item xml:base="https://base.example/"><link>a</link></item>'),
      'https://base.example/a',
    ],
    [
      'does not touch whole addresses',
      atom(entry('<link href="https://wire.example/a"/>'), ' xml:base="https://base.example/"'),
      'https://wire.example/a',
    ],
  ])('%s', async (_, document, url) => {
    expect((await only(document)).url).toBe(url);
  });

  test('holds for pictures and attachments too', async () => {
    const item = await only(rss('<item xml:base="https://base.example/x/"><enclosure url="a.mp3"/></item>'));
    expect(item.media).toEqual([{ url: 'https://base.example/x/a.mp3', type: null }]);
  });
});

describe('entities that a DOCTYPE defines', () => {
  const document = (definitions: string, title: string): string =>
    `<!DOCTYPE rss [${definitions}]><rss version="2.0"><channel><item><title>${title}</title></item></channel></rss>`;

  test.each([
    ['a text', '<!ENTITY org "Harbour Wire">', '&org;: news', 'Harbour Wire: news'],
    ['single quotes', "<!ENTITY org 'Harbour'>", '&org;', 'Harbour'],
    ['a character', '<!ENTITY dash "&#8211;">', 'a &dash; b', 'a – b'],
    ['the first definition counts', '<!ENTITY a "1"><!ENTITY a "2">', '&a;', '1'],
    ['before HTML names', '<!ENTITY copy "(c)">', '&copy;', '(c)'],
    ['never what refers to others', '<!ENTITY a "x"><!ENTITY b "&a;&a;">', '&b;', '&b;'],
    ['never a file', '<!ENTITY a SYSTEM "file:///etc/passwd">', '&a;', '&a;'],
    ['never a parameter', '<!ENTITY % a "x">', '&a;', '&a;'],
  ])('%s', async (_, definitions, title, expected) => {
    expect((await only(document(definitions, title))).title).toBe(expected);
  });

  test('add no more than a bounded amount of text', async () => {
    const feed = await parse(document(`<!ENTITY a "${'x'.repeat(2000)}">`, '&a;'.repeat(100_000)));
    expect(feed.items[0]?.title?.length).toBeLessThan(2_500_000);
  });
});

describe('Channel Definition Format', () => {
  test('fields in elements and in attributes', async () => {
    const feed = await parse(
      `<?xml version="1.0"?><!DOCTYPE Channel SYSTEM "x.dtd"><CHANNEL HREF="https://wire.example/" LASTMOD="2004-04-06T23:05:43-05:00">
       <TITLE>Harbour Wire</TITLE><ABSTRACT>All of it</ABSTRACT><ITEM HREF="https://wire.example/1" LASTMOD="2004-04-05T10:00Z"><TITLE>One</TITLE>
       <ABSTRACT>Text</ABSTRACT></ITEM><CHANNEL><TITLE>Inner</TITLE><ITEM><A HREF="https://wire.example/2">Two</A></ITEM></CHANNEL></CHANNEL>`,
    );
    expect(feed).toMatchObject({
      format: 'rss',
      title: 'Harbour Wire',
      link: 'https://wire.example/',
      description: 'All of it',
      updatedAt: '2004-04-07T04:05:43.000Z',
    });
    expect(feed.items).toMatchObject([
      { ...ONE, summary: 'Text', published: { at: '2004-04-05T10:00:00.000Z' } },
      { title: null, url: 'https://wire.example/2' },
    ]);
  });

  test('its names mean nothing in RSS', async () => {
    const item = await only(fields(`<a href="https://ads.example/">Ad</a><abstract>x</abstract>${one}<x>&</x>`));
    expect(item).toMatchObject({ ...ONE, summary: null });
  });
});

const words = fc.string({ unit: fc.constantFrom(...'abc &<>\'"]=/éї中é '.split('')), maxLength: 12 });
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const anItem = fc
  .record({ title: words, link: fc.nat(99), description: words, creator: words, category: words })
  .map(
    ({ title, link, description, creator, category }) =>
      `<item><title>${escape(title)}</title><link>https://wire.example/${link}</link><description><![CDATA[${description.replaceAll(']]>', '')}]]></description>` +
      `<dc:creator>${escape(creator)}</dc:creator><category domain="x">${escape(category)}</category><enclosure url="https://wire.example/${link}.mp3" type="audio/mpeg"/></item>`,
  );

test('what strict parsing can read is read the same by the repair', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anItem, { maxLength: 4 }), async (items) => {
      const plain = await parse(rss(items.join('')));
      const repaired = await parse(rss(`${items.join('')}<x>R&D</x>`));
      expect(repaired).toEqual(plain);
    }),
  );
});

test('whatever is cut off, the items before it are read as if it were whole', async () => {
  const document = rss(
    Array.from({ length: 5 }, (_, i) => `<item><title>Item ${i}</title><link>https://wire.example/${i}</link></item>`).join(''),
  );
  const whole = (await parse(document)).items;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: document.indexOf('<channel>'), max: document.length }), async (end) => {
      const complete = document.slice(0, end).split('</item>').length - 1;
      expect((await parse(document.slice(0, end))).items.slice(0, complete)).toEqual(whole.slice(0, complete));
    }),
  );
});
