import { expect, test } from 'vitest';
import { parse } from './documents.ts';

const URLSET =
  '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">';
const page = (number: number, news: string): string =>
  `<url><loc>https://wire.example/${number}?a=1&amp;b=2</loc><lastmod>2024-05-20</lastmod><news:news>${news}</news:news></url>`;
const publication = (name: string, language = 'uk'): string =>
  `<news:publication><news:name>${name}</news:name><news:language>${language}</news:language></news:publication>`;

test('a news sitemap: address, headline, date, keywords, pictures, and whose it is', async () => {
  const news = `${publication('Портовий вісник')}<news:publication_date>2024-05-14T10:00:00+03:00</news:publication_date>
    <news:title>Перемир'я &amp; обмін</news:title><news:keywords>війна, мир</news:keywords><news:genres>Blog</news:genres>`;
  const images = '<image:image><image:loc>https://cdn.example/1.jpg</image:loc><image:title>No headline</image:title></image:image>';
  const feed = await parse(
    `<?xml version="1.0"?>${URLSET}${page(1, news).replace('</url>', `${images}</url>`)}${page(2, publication('Портовий вісник'))}</urlset>`,
  );
  expect(feed).toMatchObject({ format: 'sitemap', title: 'Портовий вісник', language: 'uk', link: null, updatedAt: null });
  expect(feed.items).toEqual([
    {
      guid: 'https://wire.example/1?a=1&b=2',
      url: 'https://wire.example/1?a=1&b=2',
      title: "Перемир'я & обмін",
      summary: null,
      contentHtml: null,
      published: { at: '2024-05-14T07:00:00.000Z', precision: 'minute', origin: 'feed' },
      authors: [],
      categories: ['війна', 'мир'],
      media: [{ url: 'https://cdn.example/1.jpg', type: null }],
    },
    expect.objectContaining({
      url: 'https://wire.example/2?a=1&b=2',
      title: null,
      published: { at: null, precision: 'none', origin: null },
    }),
  ]);
});

test('a sitemap without news gives addresses and nothing that it does not say', async () => {
  const feed = await parse(
    '<urlset><url><loc> https://wire.example/a </loc><lastmod>2024-05-14</lastmod></url><url><loc>javascript:x</loc></url></urlset>',
  );
  expect(feed).toMatchObject({ format: 'sitemap', title: null, language: null });
  expect(feed.items.map(({ url, title, published }) => [url, title, published.at])).toEqual([
    ['https://wire.example/a', null, null],
    [null, null, null],
  ]);
});

test('pages of several publications leave the name open', async () => {
  const feed = await parse(`${URLSET}${page(1, publication('A'))}${page(2, publication('B'))}</urlset>`);
  expect(feed).toMatchObject({ title: null, language: 'uk' });
});

test('prefixes are free, and what is broken is read', async () => {
  const document = `${URLSET}${page(1, `${publication('A')}<news:title>R&D</news:title>`)}`.replaceAll(/news(?=[:=])/g, 'n');
  expect((await parse(document)).items).toMatchObject([{ title: 'R&D', url: 'https://wire.example/1?a=1&b=2' }]);
});

test('a sitemap index says which sitemaps it lists, those with news first', async () => {
  const listed = ['2023', '2024', 'pages', 'authors', 'tags', 'news'].map(
    (name) => `<sitemap><loc>\n https://wire.example/${name}.xml</loc></sitemap>`,
  );
  const document = `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${listed.join('')}</sitemapindex>`;
  await expect(parse(document)).rejects.toMatchObject({
    code: 'not-a-feed',
    message:
      'https://wire.example/feeds/world.xml is a sitemap index, not a feed: it lists 6 sitemaps, among them https://wire.example/news.xml ' +
      'https://wire.example/2023.xml https://wire.example/2024.xml https://wire.example/pages.xml https://wire.example/authors.xml. ' +
      'Use the address of the one with the news.',
  });
  await expect(parse('<sitemapindex/>')).rejects.toThrow('it lists 0 sitemaps. Use the address');
});
