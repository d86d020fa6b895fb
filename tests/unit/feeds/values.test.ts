import { describe, expect, test } from 'vitest';
import type { FeedItem } from '../../../src/domain/feed.ts';
import { atom, parse, rss } from './documents.ts';

const first = async (document: string): Promise<FeedItem> => (await parse(document)).items[0] ?? expect.fail('no item');
const item = (inside: string): string => rss(`<item>${inside}</item>`);
const entry = (inside: string): string => atom(`<entry>${inside}</entry>`);
const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');

describe('base64', () => {
  test.each<[string, string, string | null]>([
    ['said by Atom 0.3', `<summary mode="base64">${base64('Truce é')}</summary>`, 'Truce é'],
    ['implied by a media type', `<summary type="application/x-news">${base64('Truce é')}</summary>`, 'Truce é'],
    [
      'wrapped',
      `<summary mode="base64">\n  ${base64('Truce holds').slice(0, 8)} \n  ${base64('Truce holds').slice(8)}\n</summary>`,
      'Truce holds',
    ],
    ['announced for plain words', '<summary mode="base64">Truce holds</summary>', 'Truce holds'],
    ['announced for markup', '<summary mode="base64">Truce &lt;b&gt;holds&lt;/b&gt;</summary>', 'Truce <b>holds</b>'],
    ['a picture', `<summary type="image/png">${base64(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))}</summary>`, null],
    ['a text type says nothing of it', `<summary type="text/plain">${base64('Truce')}</summary>`, base64('Truce')],
    ['an XML type neither', `<summary type="application/atom+xml">${base64('Truce')}</summary>`, base64('Truce')],
  ])('%s', async (_, inside, summary) => {
    expect((await first(entry(inside))).summary).toBe(summary);
  });
});

describe('a content without type', () => {
  test.each<[string, string, string]>([
    ['with references is HTML', '<content>Caf&amp;eacute; &amp;#8211; closed</content>', 'Caf&eacute; &#x2013; closed'],
    ['with an ampersand is text', '<content>Research &amp; more</content>', 'Research &amp; more'],
    ['called text is text', '<content type="text">Caf&amp;eacute;</content>', 'Caf&amp;eacute;'],
    ['called plain is text', '<content type="plain">1 &lt; 2</content>', '1 &lt; 2'],
  ])('%s', async (_, inside, html) => {
    const { contentHtml } = await first(entry(inside));
    expect(contentHtml?.replace('&#8211;', '&#x2013;')).toBe(html);
  });
});

describe('elements that nobody escaped are kept in their place', () => {
  test.each<[string, string, Partial<FeedItem>]>([
    ['a Dublin Core description', '<dc:description>Truce <b>holds</b> here</dc:description>', { summary: 'Truce <b>holds</b> here' }],
    ['a Dublin Core title', '<dc:title>Truce <i>holds</i> here</dc:title>', { title: 'Truce holds here' }],
    ['a title of a picture', '<media:title>Truce <i>holds</i> here</media:title>', { title: 'Truce holds here' }],
    ['behind CDATA', '<description><![CDATA[Truce ]]><b>holds</b> here</description>', { summary: 'Truce <b>holds</b> here' }],
    ['behind a comment', '<description>Truce <!-- x --><b>holds</b> here</description>', { summary: 'Truce <b>holds</b> here' }],
    ['a category', '<category>Peace <em>talks</em> now</category>', { categories: ['Peace talks now'] }],
    ['inside a container', '<author><name>Ann <b>Lee</b> Roy</name></author>', { authors: ['Ann Lee Roy'] }],
  ])('%s', async (_, inside, expected) => {
    expect(await first(item(inside))).toMatchObject(expected);
  });
});

describe('addresses', () => {
  test.each<[string, string, string | null]>([
    ['in an attribute of another format', item('<link url="https://wire.example/1"/>'), 'https://wire.example/1'],
    ['in an attribute called uri', entry('<link uri="/1"/>'), 'https://wire.example/1'],
    ['only as an identifier', entry('<id>https://wire.example/1</id>'), 'https://wire.example/1'],
    ['an identifier beside a link', entry('<id>https://wire.example/id</id><link href="/1"/>'), 'https://wire.example/1'],
    ['an identifier that is none', entry('<id>tag:wire.example,2024:1</id>'), null],
  ])('%s', async (_, document, url) => {
    expect((await first(document)).url).toBe(url);
  });

  test('of an enclosure, below its own base', async () => {
    const { media } = await first(entry('<enclosure xml:base="https://cdn.example/a/" uri="b.mp3"/>'));
    expect(media).toEqual([{ url: 'https://cdn.example/a/b.mp3', type: null }]);
  });
});

test('the last build of an item is its update', async () => {
  expect((await first(item('<lastBuildDate>2024-05-14T10:00:00Z</lastBuildDate>'))).published.at).toBe('2024-05-14T10:00:00.000Z');
});

test.each([
  ['Atom 0.2', '<p:feed xmlns:p="http://purl.org/pie/"><p:entry><p:title>One</p:title></p:entry></p:feed>'],
  ['Atom 0.1', '<p:feed xmlns:p="http://purl.org/echo/"><p:entry><p:title>One</p:title></p:entry></p:feed>'],
  [
    'RSS 0.93',
    '<p:rss xmlns:p="http://backend.userland.com/rss093"><p:channel><p:item><p:title>One</p:title></p:item></p:channel></p:rss>',
  ],
])('%s under a prefix', async (_, document) => {
  expect((await first(document)).title).toBe('One');
});

test('a bare entry is a document of one', async () => {
  const { format, items } = await parse('<entry xmlns="http://www.w3.org/2005/Atom"><title>One</title><link href="/1"/></entry>');
  expect(format).toBe('atom');
  expect(items).toMatchObject([{ title: 'One', url: 'https://wire.example/1' }]);
});

test('a language from the module that RSS 1.0 borrowed it through', async () => {
  const document =
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:r="http://purl.org/rss/1.0/modules/rss091#"><channel><title>W</title><r:language>uk</r:language></channel></rdf:RDF>';
  expect((await parse(document)).language).toBe('uk');
});
