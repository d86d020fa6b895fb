import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { request } from 'undici';
import { afterAll, describe, expect, test } from 'vitest';
import { loadSampleOutlets } from '../../../src/cli/demo/load.ts';
import type { SampleOutlet } from '../../../src/cli/demo/schema.ts';
import { startSampleOutlets } from '../../../src/cli/demo/server.ts';
import { parseFeed } from '../../../src/feeds/parse-feed.ts';

const samplesDir = fileURLToPath(new URL('../../../samples/', import.meta.url));

/** Written out here on purpose: a mark that is lost in the program must be missed by the test. */
const MARKS: Readonly<Record<string, string>> = {
  en: 'Sample article written for the Conflictwire demo',
  ar: 'مقال نموذجي كُتب للعرض التجريبي لبرنامج Conflictwire',
  ru: 'Образец статьи, написанный для демонстрации Conflictwire',
  uk: 'Зразок статті, написаний для демонстрації Conflictwire',
  fr: 'Article d&#39;exemple rédigé pour la démonstration de Conflictwire',
  es: 'Artículo de muestra escrito para la demostración de Conflictwire',
};

const outlets = await loadSampleOutlets(samplesDir);
const served = await startSampleOutlets({ samplesDir });
afterAll(() => served.close());

interface Answer {
  readonly status: number;
  readonly header: (name: string) => string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

async function get(
  url: string,
  headers: Record<string, string> = {},
  charset = 'utf-8',
  method: 'GET' | 'HEAD' | 'POST' = 'GET',
): Promise<Answer> {
  const response = await request(url, { headers, method });
  const bytes = new Uint8Array(await response.body.arrayBuffer());
  const header = (name: string): string => String(response.headers[name] ?? '');
  return { status: response.statusCode, header, bytes, text: new TextDecoder(charset, { fatal: true }).decode(bytes) };
}

const outletOf = (id: string): SampleOutlet => {
  const outlet = outlets.find((one) => one.id === id);
  if (outlet === undefined) throw new Error(`no outlet ${id}`);
  return outlet;
};

const feedUrl = (id: string): string => {
  const url = served.sources.find((source) => source.id === id)?.feeds[0]?.url;
  if (url === undefined) throw new Error(`no feed of ${id}`);
  return url;
};

const unescaped = (text: string): string => text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');

const itemsOf = async (id: string) => {
  const { bytes, header } = await get(feedUrl(id), {}, 'latin1');
  return await parseFeed(bytes, { url: feedUrl(id), contentType: header('content-type') });
};

const pageUrl = async (id: string, slug: string): Promise<string> => {
  const url = (await itemsOf(id)).items.find((item) => item.url?.includes(`/${slug}`))?.url ?? null;
  if (url === null) throw new Error(`no page ${id}/${slug}`);
  return url;
};

const alive = outlets.filter((outlet) => outlet.state === 'alive');

test('sources are loopback addresses with a port each, under their own names', () => {
  expect(served.sources.map((source) => source.id)).toEqual(outlets.map((outlet) => outlet.id));
  const hosts = served.sources.map((source) => new URL(source.feeds[0]?.url ?? '').host);
  expect(new Set(hosts).size).toBe(hosts.length);
  expect(hosts.every((host) => /^127\.0\.0\.1:\d+$/.test(host))).toBe(true);
  expect(served.sources.every((source) => source.enabled && source.name.includes('(sample)'))).toBe(true);
});

describe.each(alive.map((outlet) => [outlet.id, outlet] as const))('%s', (id, outlet) => {
  test('has a feed in which every article stands with its date, and the mark in every item', async () => {
    const feed = await itemsOf(id);
    expect(feed.format).toBe(outlet.feed.format);
    expect(feed.language).toBe(outlet.language);
    expect(feed.items.map((item) => item.title)).toEqual(outlet.articles.map((article) => article.title));
    expect(feed.items.map((item) => Date.parse(item.published.at ?? ''))).toEqual(
      outlet.articles.map(({ date }) => Date.parse(date ?? '')),
    );
    expect(feed.items.map((item) => item.published.precision)).toEqual(
      outlet.articles.map(({ date }) => (date === null ? 'none' : date.includes('T') ? 'minute' : 'day')),
    );
    for (const item of feed.items) {
      expect(item.summary).toContain('Conflictwire');
      expect(item.guid).not.toBeNull();
      expect(item.url).toContain('utm_source=feed');
    }
  });

  test('serves every page in its charset and direction, with the whole text, the mark in the masthead and under the text', async () => {
    const { items } = await itemsOf(id);
    const articles = outlet.articles.map((article, index) => ({ ...article, url: items[index]?.url ?? '' }));
    for (const { url, title, text } of articles.filter(({ page }) => page !== 'missing')) {
      const answer = await get(url, {}, outlet.charset);
      expect(answer.status).toBe(200);
      expect(answer.text.split(MARKS[outlet.language] ?? '?').length - 1).toBeGreaterThanOrEqual(2);
      expect(answer.text).toContain(outlet.name);
      expect(answer.text).toContain(`<html lang="${outlet.language}"`);
      expect(answer.text.includes('dir="rtl"')).toBe(outlet.language === 'ar');
      const read = unescaped(answer.text);
      expect([title, ...text].filter((part) => !read.includes(part))).toEqual([]);
    }
  });

  test('marks its front page too', async () => {
    const { text } = await get(new URL('/', feedUrl(id)).href, {}, outlet.charset);
    expect(text).toContain(MARKS[outlet.language] ?? '?');
  });
});

test('all four feed formats, all four layouts and three charsets are there', () => {
  expect(new Set(alive.map((outlet) => outlet.feed.format))).toEqual(new Set(['rss', 'atom', 'rdf', 'json']));
  expect(new Set(alive.map((outlet) => outlet.layout))).toEqual(new Set(['wordpress', 'plain', 'table', 'modern']));
  expect(new Set(alive.map((outlet) => outlet.charset))).toEqual(new Set(['utf-8', 'windows-1251', 'iso-8859-1']));
});

test('what an outlet writes is escaped', async () => {
  const slug = 'sierra-leone-war-declared-over';
  const { text } = await get(await pageUrl('harbour-ledger', slug));
  expect(text).toContain('over &amp; burns');
  expect(text).not.toContain('over & burns the weapons</');
});

describe('the ways in which outlets fail', () => {
  test('the dead one answers 404', async () => {
    expect((await get(feedUrl('lantern-observer'))).status).toBe(404);
  });

  test('the malformed one cannot be mended', async () => {
    await expect(itemsOf('saltmarsh-echo')).rejects.toMatchObject({ code: 'malformed-feed' });
  });

  test.each([
    ['harbour-ledger', 'missing'],
    ['plateau-review', 'robots'],
  ])('%s has one page that cannot be had (%s), and its feed carries that text whole', async (id, page) => {
    const index = outletOf(id).articles.findIndex((article) => article.page === page);
    const item = (await itemsOf(id)).items[index];
    const content = unescaped(item?.contentHtml ?? '');
    expect(outletOf(id).articles[index]?.text.filter((paragraph) => !content.includes(paragraph))).toEqual([]);
    expect((await get(item?.url ?? '')).status).toBe(page === 'missing' ? 404 : 200);
    const robots = await get(new URL('/robots.txt', feedUrl(id)).href);
    expect(robots.text.includes('Disallow: /members/')).toBe(page === 'robots');
    expect(new URL(item?.url ?? '').pathname.startsWith('/members/')).toBe(page === 'robots');
  });

  test('what is not there is a 404, what is no reading a 405', async () => {
    const base = feedUrl('sample-wire');
    expect((await get(`${base}/no-such-page`)).status).toBe(404);
    expect((await get(base, {}, 'utf-8', 'POST')).status).toBe(405);
  });
});

describe('conditional requests', () => {
  test.each(['sample-wire', 'harbour-ledger'])('%s answers 304 to its own validators and 200 to others', async (id) => {
    const first = await get(feedUrl(id));
    const etag = first.header('etag');
    const since = first.header('last-modified');
    const same = await get(feedUrl(id), { 'if-none-match': etag });
    expect([same.status, same.bytes.byteLength, same.header('etag')]).toEqual([304, 0, etag]);
    expect((await get(feedUrl(id), { 'if-modified-since': since })).status).toBe(304);
    expect((await get(feedUrl(id), { 'if-none-match': '"other"', 'if-modified-since': since })).status).toBe(200);
    expect((await get(feedUrl(id), { 'if-modified-since': 'Thu, 01 Jan 2015 00:00:00 GMT' })).status).toBe(200);
  });

  test('one outlet compresses where it may', async () => {
    const plain = await get(feedUrl('harbour-ledger'));
    const response = await request(feedUrl('harbour-ledger'), { headers: { 'accept-encoding': 'gzip' } });
    const bytes = new Uint8Array(await response.body.arrayBuffer());
    expect(response.headers['content-encoding']).toBe('gzip');
    expect(bytes.byteLength).toBeLessThan(plain.bytes.byteLength / 2);
    expect(new Uint8Array(gunzipSync(bytes))).toEqual(plain.bytes);
  });

  test('HEAD gives the headers alone', async () => {
    const { status, bytes, header } = await get(feedUrl('sample-wire'), {}, 'utf-8', 'HEAD');
    expect([status, bytes.byteLength]).toEqual([200, 0]);
    expect(Number(header('content-length'))).toBeGreaterThan(1000);
  });
});

describe('the second revision', () => {
  test('changes the corrected and the updated article and the feed that lists them, and nothing else', async () => {
    const second = await startSampleOutlets({ samplesDir });
    const urls = second.sources.map((source) => source.feeds[0]?.url ?? '');
    const meridian = urls[second.sources.findIndex((source) => source.id === 'meridian-courier')] ?? '';
    const { items } = await parseFeed((await get(meridian)).bytes, { url: meridian, contentType: null });
    const all = [...urls, ...items.map((item) => item.url ?? '')];
    const read = (): Promise<Answer[]> => Promise.all(all.map((url) => get(url, {}, 'latin1')));
    const before = await read();
    second.setRevision(2);
    const after = await read();
    const changed = all.filter((_url, index) => before[index]?.header('etag') !== after[index]?.header('etag'));
    const newer = all.filter((_url, index) => before[index]?.header('last-modified') !== after[index]?.header('last-modified'));
    const revised = items.filter((item) => /agreement-reached-in-belfast|approach-kherson/.test(item.url ?? '')).map((item) => item.url);
    expect(changed).toEqual([meridian, ...revised]);
    expect(newer).toEqual(changed);

    const [belfast, kherson] = await Promise.all(revised.map(async (url) => (await get(url ?? '')).text));
    expect(belfast).toContain('Correction: an earlier version');
    expect(belfast).toContain('article:modified_time');
    expect(belfast).toContain('Updated <time class="updated" datetime="1998-04-11T10:15:00+01:00">');
    expect(kherson).toContain('Ukrainian troops enter Kherson');
    await second.close();
  });

  test('can be what is served first', async () => {
    const late = await startSampleOutlets({ samplesDir, revision: 2 });
    const url = late.sources.find((source) => source.id === 'meridian-courier')?.feeds[0]?.url ?? '';
    expect((await get(url)).text).toContain('Ukrainian troops enter Kherson');
    late.setRevision(1);
    expect((await get(url)).text).not.toContain('Ukrainian troops enter Kherson');
    await late.close();
  });
});

test('closing ends every server, also with a connection kept open, and can be done twice', async () => {
  const short = await startSampleOutlets({ samplesDir });
  const url = short.sources[0]?.feeds[0]?.url ?? '';
  expect((await get(url)).status).toBe(200);
  await short.close();
  await short.close();
  await expect(get(url)).rejects.toThrow(/ECONNREFUSED|other side closed|ECONNRESET/);
});

test('a folder without samples is an error, not an empty demo', async () => {
  await expect(startSampleOutlets({ samplesDir: '/nonexistent-samples' })).rejects.toThrow(/ENOENT/);
});
