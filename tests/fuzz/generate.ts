import fc from '../support/property.ts';

/** Documents from nothing: small trees of every element that the extractor or the feed reader treats in a way of its own. */

const WORDS = fc.constantFrom(
  'The ceasefire held on Monday, two people were hurt near the bridge.',
  'قالت الشرطة إن شخصين أصيبا قرب الجسر يوم الاثنين.',
  '周一，警方说桥边有两人受伤。',
  'Поліція повідомила про двох поранених біля мосту.',
  'READ: Another story',
  '[mc4wp_form id="206"]',
  'Leave a Reply',
  'Published 12 May 2023',
  '&amp;&lt;p&gt;&#0;&#xD800;&nbsp;&bogus;',
  '\u202e\u0000\u0007\u200f\ufeff\ufffe',
  '𝕏😀\ud83d',
  ']]>',
  '<!--',
  '2023-05-12T25:61:00+99:00',
);
const TEXT = fc.oneof({ weight: 4, arbitrary: WORDS }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) });
const VALUE = fc.oneof(
  fc.constantFrom(
    'article-body',
    'entry-content',
    'related newsletter',
    'share-bar',
    'caption',
    'comments',
    'https://wire.example/a?b=1&c',
    '//wire.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://[::1',
    '2023-05-12',
    'rtl',
    'ar',
    'zz-ZZ-zzzzzzzzzzzzzzzz',
    'articleBody',
    'og:title',
    'article:published_time',
    'utf-16',
    'x-user-defined',
  ),
  fc.string({ maxLength: 20 }),
);
const ATTRIBUTE = fc
  .tuple(
    fc.constantFrom(
      'class',
      'id',
      'href',
      'src',
      'dir',
      'lang',
      'itemprop',
      'property',
      'content',
      'name',
      'datetime',
      'charset',
      'style',
      'rel',
      'hidden',
    ),
    VALUE,
  )
  .map(([name, value]) => ` ${name}="${value}"`);
const ELEMENTS = (
  'p div span a article main section header footer aside nav h1 h2 h3 ul ol li dl dt dd table tr td th blockquote pre br img figure figcaption time meta link base ' +
  'title script style noscript template iframe svg math textarea select option form button video address details summary center font frameset plaintext xmp html head body'
).split(' ');

const { node: HTML_NODE } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    TEXT,
    fc
      .tuple(fc.constantFrom(...ELEMENTS), fc.array(ATTRIBUTE, { maxLength: 3 }), fc.array(tie('node'), { maxLength: 6 }), fc.boolean())
      .map(([name, attributes, inside, closed]) => `<${name}${attributes.join('')}>${inside.join(' ')}${closed ? `</${name}>` : ''}`),
  ),
}));
const JSON_LD = fc
  .oneof(
    fc.jsonValue({ maxDepth: 4 }),
    fc.record(
      {
        '@type': fc.constantFrom<unknown>('NewsArticle', 'VideoObject', 'CollectionPage', ['Article', 3]),
        headline: fc.oneof(TEXT, fc.jsonValue()),
        datePublished: fc.oneof(
          TEXT,
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
          fc.integer(),
        ),
        author: fc.jsonValue({ maxDepth: 3 }),
        articleBody: TEXT,
        isAccessibleForFree: fc.jsonValue(),
        '@graph': fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  )
  .map((value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`);

export const GENERATED_PAGE: fc.Arbitrary<string> = fc
  .tuple(fc.array(fc.oneof(HTML_NODE, JSON_LD), { maxLength: 4 }), fc.array(HTML_NODE, { maxLength: 12 }))
  .map(([head, body]) => `<!doctype html><html><head>${head.join('')}</head><body>${body.join('\n')}</body></html>`);

const FEED_NAMES = (
  'title link description content:encoded content summary guid id pubDate published updated dc:date dc:creator author name category media:content ' +
  'media:group enclosure item entry channel image ttl language sy:updatePeriod atom:link itunes:author xhtml:div source'
).split(' ');
const FEED_ATTRIBUTE = fc
  .tuple(fc.constantFrom('href', 'rel', 'type', 'url', 'xml:base', 'xml:lang', 'isPermaLink', 'length', 'medium', 'term'), VALUE)
  .map(([name, value]) => ` ${name}="${value}"`);
const { node: FEED_NODE } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    TEXT,
    TEXT.map((text) => `<![CDATA[<p>${text}</p>]]>`),
    fc
      .tuple(fc.constantFrom(...FEED_NAMES), fc.array(FEED_ATTRIBUTE, { maxLength: 2 }), fc.array(tie('node'), { maxLength: 6 }), fc.nat(9))
      .map(([name, attributes, inside, luck]) => `<${name}${attributes.join('')}>${inside.join('')}${luck === 0 ? '' : `</${name}>`}`),
  ),
}));
const FRAMES = fc.constantFrom(
  ['<?xml version="1.0"?><rss version="2.0"><channel>', '</channel></rss>'],
  ['<rss><channel><title>W</title>', ''],
  ['<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">', '</feed>'],
  ['<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">', '</rdf:RDF>'],
  ['<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">', '</urlset>'],
);
const JSON_FEED = fc
  .record(
    {
      version: fc.constantFrom('https://jsonfeed.org/version/1.1', 'x'),
      title: fc.jsonValue(),
      home_page_url: fc.oneof(VALUE, fc.jsonValue()),
      items: fc.oneof(
        fc.jsonValue(),
        fc.array(
          fc.record(
            { id: fc.jsonValue(), url: VALUE, title: TEXT, content_html: TEXT, date_published: TEXT, authors: fc.jsonValue() },
            { requiredKeys: [] },
          ),
          { maxLength: 5 },
        ),
      ),
    },
    { requiredKeys: ['version'] },
  )
  .map((feed) => JSON.stringify(feed));

export const GENERATED_FEED: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(FRAMES, fc.array(FEED_NODE, { maxLength: 10 }))
      .map(([[open, close], nodes]) => `${open}${nodes.join('\n')}${close}`),
  },
  { weight: 1, arbitrary: JSON_FEED },
);

/** One document of a kind; the same seed gives the same one. */
export function generate(kind: 'page' | 'feed', seed: number): string {
  return fc.sample(kind === 'page' ? GENERATED_PAGE : GENERATED_FEED, { seed, numRuns: 1 })[0] ?? '';
}
