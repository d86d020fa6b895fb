import { expect, test } from 'vitest';
import type { FeedItem } from '../../../src/domain/feed.ts';
import { toParseFeedLine } from '../../../src/feeds/line.ts';
import { atom, parse, rdf, rss } from './documents.ts';

test('RSS 2.0: every field of the feed and its items', async () => {
  const feed = await parse(
    rss(`<description>Ports and frontiers</description><language>en-gb</language><ttl>30</ttl>
    <lastBuildDate>Tue, 14 May 2024 11:00:00 GMT</lastBuildDate>
    <item><title>Ceasefire holds in R&amp;amp;D &lt;b&gt;zone&lt;/b&gt;</title><link>https://wire.example/a?x=1&amp;y=2</link>
      <guid isPermaLink="false">wire-1</guid><pubDate>Tue, 14 May 2024 13:30:00 +0300</pubDate>
      <dc:creator>Olena Marchenko</dc:creator><author>desk@wire.example (Foreign desk)</author>
      <category>War</category><category domain="x">Peace talks</category><category>War</category>
      <description>Short &lt;i&gt;text&lt;/i&gt;</description><content:encoded><![CDATA[<p>Long text</p>]]></content:encoded>
      <enclosure url="/audio/1.mp3" type="audio/mpeg" length="1"/><enclosure url="/audio/2.mp3" type="audio/mpeg"/>
      <media:content url="https://cdn.example/p.jpg" type="image/jpeg"/></item>`),
  );
  expect(toParseFeedLine('f1', feed)).toEqual({
    id: 'f1',
    format: 'rss',
    encoding: 'utf-8',
    title: 'Harbour Wire',
    link: 'https://wire.example/',
    description: 'Ports and frontiers',
    language: 'en-gb',
    updatedAt: '2024-05-14T11:00:00.000Z',
    ttlMinutes: 30,
    items: [
      {
        guid: 'wire-1',
        url: 'https://wire.example/a?x=1&y=2',
        title: 'Ceasefire holds in R&D zone',
        summary: 'Short <i>text</i>',
        contentHtml: '<p>Long text</p>',
        publishedAt: '2024-05-14T10:30:00.000Z',
        authors: ['Olena Marchenko', 'Foreign desk'],
        categories: ['War', 'Peace talks'],
        media: [
          { url: 'https://wire.example/audio/1.mp3', type: 'audio/mpeg' },
          { url: 'https://wire.example/audio/2.mp3', type: 'audio/mpeg' },
          { url: 'https://cdn.example/p.jpg', type: 'image/jpeg' },
        ],
      },
    ],
  });
  expect(feed.items[0]?.published).toEqual({ at: '2024-05-14T10:30:00.000Z', precision: 'minute', origin: 'feed' });
});

test('RSS 1.0: items beside the channel, Dublin Core dates and authors', async () => {
  const feed = await parse(
    rdf(`<item rdf:about="https://wire.example/1"><title>أول</title><link>https://wire.example/1</link>
      <dc:date>2024-05-14T10:00:00+02:00</dc:date><dc:creator>ليلى</dc:creator><dc:subject>سوريا</dc:subject></item>
      <item rdf:about="https://wire.example/2"><title>ثان</title></item>`),
  );
  expect(feed.format).toBe('rdf');
  expect(feed.items.map(({ guid, url, title }) => [guid, url, title])).toEqual([
    ['https://wire.example/1', 'https://wire.example/1', 'أول'],
    ['https://wire.example/2', 'https://wire.example/2', 'ثان'],
  ]);
  expect(feed.items[0]).toMatchObject({ published: { at: '2024-05-14T08:00:00.000Z' }, authors: ['ليلى'], categories: ['سوريا'] });
});

test('Atom 1.0: link relations, typed content, inherited author, enclosure links', async () => {
  const feed = await parse(
    atom(
      `<id>urn:wire</id><subtitle>All of it</subtitle><updated>2024-05-14T12:00:00Z</updated><author><name>The desk</name></author>
      <link rel="self" href="/feeds/world.xml"/><link href="/world"/>
      <entry><id>urn:wire:1</id><title type="html">Shells &amp;lt;hit&amp;gt; &amp;amp; miss</title>
        <link rel="enclosure" type="image/png" href="/p.png"/><link rel="alternate" type="application/json" href="/1.json"/>
        <link rel="alternate" type="text/html" href="/1"/>
        <published>2024-05-14T09:00:00Z</published><updated>2024-05-14T10:00:00Z</updated>
        <category term="sudan" label="Sudan"/><summary>In short</summary><content type="text">5 &lt; 6 &amp; more</content></entry>
      <entry><id>urn:wire:2</id><title>Later</title><author><name>Amal</name></author><updated>2024-05-13</updated></entry>`,
      ' xml:lang="fr"',
    ),
  );
  expect(feed).toMatchObject({
    format: 'atom',
    id: 'urn:wire',
    description: 'All of it',
    link: 'https://wire.example/world',
    language: 'fr',
    updatedAt: '2024-05-14T12:00:00.000Z',
  });
  expect(feed.items[0]).toEqual({
    guid: 'urn:wire:1',
    url: 'https://wire.example/1',
    title: 'Shells <hit> & miss',
    summary: 'In short',
    contentHtml: '5 &lt; 6 &amp; more',
    published: { at: '2024-05-14T09:00:00.000Z', precision: 'minute', origin: 'feed' },
    authors: ['The desk'],
    categories: ['sudan', 'Sudan'],
    media: [{ url: 'https://wire.example/p.png', type: 'image/png' }],
  });
  expect(feed.items[1]).toMatchObject({ authors: ['Amal'], url: null, published: { at: '2024-05-13T00:00:00.000Z', precision: 'day' } });
});

test('Atom 0.3: issued, modified and base64 content', async () => {
  const content = Buffer.from('<p>Нове</p>').toString('base64');
  const feed = await parse(
    `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><tagline>Old</tagline><entry><title>T</title>
     <link rel="alternate" type="text/html" href="https://wire.example/o"/><issued>2004-01-01T10:14:55Z</issued>
     <content mode="base64" type="text/html">${content}</content></entry></feed>`,
  );
  expect(feed.description).toBe('Old');
  expect(feed.items[0]).toMatchObject({ contentHtml: '<p>Нове</p>', published: { at: '2004-01-01T10:14:55.000Z' } });
});

test.each<[string, string, Partial<FeedItem>]>([
  ['an author under a name that Dublin Core lacks', '<dc:author>Ann</dc:author>', { authors: ['Ann'] }],
  ['an author with an address in front', '<author>ann@wire.example (Ann)</author>', { authors: ['Ann'] }],
  [
    'keywords in one list',
    '<itunes:keywords>war, peace ,war</itunes:keywords><tags>a;b</tags>',
    { categories: ['a', 'b', 'war', 'peace'] },
  ],
  ['categories in attributes', '<itunes:category text="News"/><media:category>Africa</media:category>', { categories: ['Africa', 'News'] }],
  [
    'a headline and a caption beside the picture',
    '<media:group><media:content url="/p.jpg"><media:title>T</media:title></media:content><media:description>D</media:description></media:group>',
    { title: 'T', summary: 'D', media: [{ url: 'https://wire.example/p.jpg', type: null }] },
  ],
  [
    'terms of Dublin Core',
    '<dcterms:created>2024-05-14T10:00Z</dcterms:created>',
    { published: { at: '2024-05-14T10:00:00.000Z', precision: 'minute', origin: 'feed' } },
  ],
  [
    'an element that only says when',
    '<date>2024-05-14</date>',
    { published: { at: '2024-05-14T00:00:00.000Z', precision: 'day', origin: 'feed' } },
  ],
  ['a summary beside the description', '<description>d</description><summary>s</summary>', { summary: 'd', contentHtml: 's' }],
  [
    'a full text before there was content:encoded',
    '<fullitem>&lt;p&gt;f&lt;/p&gt;</fullitem>',
    { summary: '<p>f</p>', contentHtml: '<p>f</p>' },
  ],
  ['the full text for an aggregator', '<yandex:full-text xmlns:yandex="http://news.yandex.ru">f</yandex:full-text>', { contentHtml: 'f' }],
  ['a subtitle alone', '<itunes:subtitle>s</itunes:subtitle>', { summary: 's' }],
  [
    'scripts and styles',
    '<description><![CDATA[a<script>x("<b>")</script>b<STYLE>p {}</STYLE >c<style>open]]></description>',
    { summary: 'abc' },
  ],
  [
    'text that grows in lower case',
    `<description>${'İ'.repeat(9)}&lt;script&gt;x&lt;/script&gt;b</description>`,
    { summary: `${'İ'.repeat(9)}b` },
  ],
  [
    'characters of windows-1252 by number',
    '<description>don&amp;#146;t &amp;#x92; &amp;#X61;</description>',
    { summary: 'don&#x2019;t &#x2019; &#x61;' },
  ],
])('RSS 2.0: %s', async (_, inside, expected) => {
  expect((await parse(rss(`<item>${inside}</item>`))).items).toMatchObject([expected]);
});

test.each([
  ['<ttl>30</ttl><sy:updatePeriod>daily</sy:updatePeriod>', 30],
  ['<sy:updatePeriod>hourly</sy:updatePeriod>', 60],
  ['<sy:updatePeriod> Daily </sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>', 360],
  ['<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>', null],
  ['<sy:updatePeriod>often</sy:updatePeriod>', null],
  ['<sy:updatePeriod>yearly</sy:updatePeriod>', null],
  ['<ttl>-1</ttl>', null],
])('%s means %j minutes', async (inside, minutes) => {
  expect((await parse(rss(inside))).ttlMinutes).toBe(minutes);
});

test('titles are plain text unless they are asked for as the feed gives them', async () => {
  const document = rss('<item><title>&lt;b&gt;R&amp;amp;D&lt;/b&gt; &lt;img src="x"&gt;&lt;script&gt;x&lt;/script&gt;</title></item>');
  expect((await parse(document)).items[0]?.title).toBe('R&D');
  expect((await parse(document, { titles: 'as-given' })).items[0]?.title).toBe('<b>R&amp;D</b> <img src="x">');
  const json = '{"version": "https://jsonfeed.org/version/1", "title": "<i>t</i>", "items": []}';
  expect((await parse(json, { titles: 'as-given' })).title).toBe('<i>t</i>');
});

test.each([
  ['<title type="text">The &lt;b&gt; tag &amp;amp; co</title>', 'The <b> tag & co'],
  ['<title type="text/plain">a &lt; b</title>', 'a < b'],
  ['<title>The &lt;b&gt;old&lt;/b&gt; way</title>', 'The old way'],
  ['<title type="html">&lt;b&gt;x&lt;/b&gt;</title>', 'x'],
  ['<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">1 &lt; <b>2</b></div></title>', '1 < 2'],
  ['<title type="text/html" mode="escaped">&lt;i&gt;x&lt;/i&gt; &amp;eacute;</title>', 'x é'],
  ['<title mode="base64">PGI+eDwvYj4=</title>', 'x'],
  ['<title type="image/png"> </title><title>second</title>', 'second'],
])('Atom title %s', async (title, plain) => {
  expect((await parse(atom(`<entry>${title}</entry>`))).items[0]?.title).toBe(plain);
});

test.each([
  ['en_US', 'en-US'],
  ['pt-br', 'pt-br'],
  ['English', null],
  ['not a tag', null],
])('language %s is %j', async (given, language) => {
  expect((await parse(rss(`<language>${given}</language>`))).language).toBe(language);
});

const JSON_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour &amp; Wire',
  home_page_url: 'https://wire.example/',
  language: 'uk',
  authors: [{ name: 'The desk' }],
  items: [
    {
      id: 7,
      url: '/7',
      title: 'Сім',
      content_text: '1 < 2',
      date_published: '2024-05-14T10:00:00+03:00',
      tags: ['a', 'a', 'b'],
      attachments: [{ url: 'https://cdn.example/a.mp3', mime_type: 'audio/mpeg' }],
    },
    { id: 'x', external_url: 'https://other.example/x', content_html: '<p>x</p>', summary: 's', author: { name: 'Ann' } },
  ],
};

test('JSON Feed with half a character', async () => {
  const document = '{"version": "https://jsonfeed.org/version/1.1", "title": "a\\ud800b", "items": []}';
  expect((await parse(document)).title).toBe('a\ufffdb');
});

test.each(['1.0', '1.1'])('JSON Feed %s', async (version) => {
  const feed = await parse(JSON.stringify({ ...JSON_FEED, version: `https://jsonfeed.org/version/${version.replace('.0', '')}` }));
  expect(feed).toMatchObject({ format: 'json', title: 'Harbour & Wire', link: 'https://wire.example/', language: 'uk' });
  expect(feed.items).toEqual([
    {
      guid: '7',
      url: 'https://wire.example/7',
      title: 'Сім',
      summary: '1 < 2',
      contentHtml: '1 &lt; 2',
      published: { at: '2024-05-14T07:00:00.000Z', precision: 'minute', origin: 'feed' },
      authors: ['The desk'],
      categories: ['a', 'b'],
      media: [{ url: 'https://cdn.example/a.mp3', type: 'audio/mpeg' }],
    },
    {
      guid: 'x',
      url: 'https://other.example/x',
      title: null,
      summary: 's',
      contentHtml: '<p>x</p>',
      published: { at: null, precision: 'none', origin: null },
      authors: ['Ann'],
      categories: [],
      media: [],
    },
  ]);
});

test('ten thousand items arrive in order', async () => {
  const items = Array.from({ length: 10_000 }, (_, i) => `<item><title>Item ${i}</title><link>https://wire.example/${i}</link></item>`);
  const feed = await parse(rss(items.join('')));
  expect(feed.items).toHaveLength(10_000);
  expect(feed.items[9_999]).toMatchObject({ title: 'Item 9999', url: 'https://wire.example/9999' });
});

test.each([
  ['RSS', rss('')],
  ['RDF', rdf('')],
  ['Atom', atom('')],
  ['JSON Feed', '{"version": "https://jsonfeed.org/version/1", "title": "t", "items": []}'],
  ['RSS with an empty channel', '<rss version="2.0"><channel/></rss>'],
  ['RSS with nothing at all', '<rss/>'],
])('a feed without items is no error: %s', async (_, document) => {
  expect((await parse(document)).items).toEqual([]);
});
