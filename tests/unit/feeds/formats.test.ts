import { expect, test } from 'vitest';
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
