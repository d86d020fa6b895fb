import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { FORMAT_KINDS, type Format } from '../../../../src/api/exports/formats.ts';
import type { ExportContext, ExportRecord } from '../../../../src/api/exports/record.ts';
import { escapeXml } from '../../../../src/api/exports/xml.ts';
import { exportContext, exportRecord } from '../../../support/export-records.ts';
import fc from '../../../support/property.ts';

const { DOMParser } = new JSDOM('').window;

/** Parsed as XML parsers must: one wrong character and nothing is read at all. */
function parseXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const problem = document.querySelector('parsererror');
  if (problem) throw new Error(`${problem.textContent} in ${JSON.stringify(text.slice(0, 2000))}`);
  return document;
}

function write(format: Format, records: readonly ExportRecord[], context: Partial<ExportContext> = {}): string {
  const writer = FORMAT_KINDS[format].writer(exportContext(context));
  return [writer.head(), ...records.map((record) => writer.record(record)), writer.tail()].join('');
}

const textOf = (parent: ParentNode | null, name: string): string | null =>
  [...(parent?.querySelectorAll('*') ?? [])].find((one) => one.nodeName === name)?.textContent ?? null;

const HOSTILE = `]]><script>alert(1)</script> & "quoted" 'single' \u0000\u0008\uFFFE \uD800 end`;
const HARMLESS = `]]><script>alert(1)</script> & "quoted" 'single'   end`;
const hostile = exportRecord(
  { id: 'x<&"', title: HOSTILE, excerpt: HOSTILE, language: HOSTILE, url: `https://x.example/?a=1&b=<"'>` },
  {
    sourceName: HOSTILE,
    tags: { ...exportRecord().tags, countries: [{ id: '"><x', name: HOSTILE, score: 1, focus: true }] },
  },
);
const DAY = exportRecord({ publishedAt: '2024-05-13T00:00:00.000Z', publishedAtPrecision: 'day' });
const UNDATED = exportRecord({ publishedAt: null, publishedAtPrecision: 'none', url: 'javascript:alert(1)', canonicalUrl: null });

describe('XML', () => {
  test('any text comes back, less what XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const holdable = text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
        const { documentElement } = parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
        expect(documentElement.textContent).toBe(holdable);
        // In attributes a line break reads as a space, as everywhere in XML.
        expect(documentElement.getAttribute('b')?.replace(/\s/g, ' ')).toBe(holdable.replace(/\s/g, ' '));
      }),
    );
  });

  test.each(['rss', 'atom'] as const)('%s is well-formed whatever outlets write', (format) => {
    const search = { title: HOSTILE, self: `https://x.example/?q="<&'>`, home: `https://x.example/?q="<&'>` };
    const document = parseXml(write(format, [hostile, DAY, UNDATED], search));
    const [first] = document.querySelectorAll(format === 'rss' ? 'item' : 'entry');
    expect(textOf(first ?? null, 'title')).toBe(HARMLESS);
    expect(document.querySelectorAll('script')).toHaveLength(0);
    expect(textOf(document, 'title')).toBe(HARMLESS);
    expect(write(format, [UNDATED])).not.toContain('javascript:');
    expect(parseXml(write(format, [])).documentElement.nodeName).toBe(format === 'rss' ? 'rss' : 'feed');
  });
});

describe('RSS', () => {
  const itemOf = (record: ExportRecord): Element | null => parseXml(write('rss', [record])).querySelector('item');

  test('an entry is known by the id of the article', () => {
    const item = itemOf(exportRecord());
    expect(textOf(item, 'guid')).toBe('a1');
    expect(item?.querySelector('guid')?.getAttribute('isPermaLink')).toBe('false');
    expect(textOf(item, 'link')).toBe('https://outlet.example/a');
    expect(textOf(item, 'pubDate')).toBe('Mon, 13 May 2024 09:40:00 GMT');
    expect(textOf(item, 'atom:updated')).toBe('2024-05-13T11:00:00.000Z');
    expect([...(item?.querySelectorAll('category') ?? [])].map((one) => one.textContent)).toEqual(['Sudan', 'Rapid Support Forces']);
  });

  test('a day stays a day, and unknown is left out', () => {
    expect([textOf(itemOf(DAY), 'pubDate'), textOf(itemOf(DAY), 'dc:date')]).toEqual([null, '2024-05-13']);
    expect(['pubDate', 'dc:date', 'link'].map((name) => textOf(itemOf(UNDATED), name))).toEqual([null, null, null]);
  });

  test('an excerpt that looks like markup is shown, not run', () => {
    const shown = textOf(itemOf(exportRecord({ excerpt: '<img src=x onerror=alert(1)>' })), 'description') ?? '';
    const page = new JSDOM(shown).window.document;
    expect(page.querySelector('img')).toBeNull();
    expect(page.body.textContent).toBe('<img src=x onerror=alert(1)>');
  });
});

describe('Atom', () => {
  const feed = (records: readonly ExportRecord[]): Document =>
    parseXml(write('atom', records, { self: 'https://x.example/feeds/search.atom' }));

  test('has what RFC 4287 demands', () => {
    const document = feed([exportRecord(), DAY]);
    for (const parent of [document.documentElement, ...document.querySelectorAll('entry')]) {
      const own = [...parent.children].map(({ nodeName }) => nodeName);
      for (const name of ['id', 'title', 'updated']) expect([name, own.filter((one) => one === name).length]).toEqual([name, 1]);
    }
    expect(textOf(document, 'id')).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    const [first, day] = document.querySelectorAll('entry');
    expect(textOf(first ?? null, 'id')).toBe('urn:conflictwire:article:a1');
    expect(textOf(first ?? null, 'published')).toBe('2024-05-13T09:40:00.000Z');
    expect([textOf(day ?? null, 'published'), textOf(day ?? null, 'dc:date')]).toEqual([null, '2024-05-13']);
    expect(document.querySelector('link[rel="self"]')?.getAttribute('href')).toBe('https://x.example/feeds/search.atom');
  });
});

describe('JSON Feed', () => {
  interface Feed {
    readonly version: string;
    readonly items: readonly Record<string, unknown>[];
  }
  const feed = (records: readonly ExportRecord[]): Feed => JSON.parse(write('json', records)) as Feed;

  test('has what version 1.1 demands, and no date that nobody knows', () => {
    const { version, items } = feed([exportRecord(), DAY, UNDATED, hostile]);
    expect(version).toBe('https://jsonfeed.org/version/1.1');
    expect(items[0]).toMatchObject({
      id: 'a1',
      url: 'https://outlet.example/a',
      content_text: 'Artillery fire was heard.',
      date_published: '2024-05-13T09:40:00.000Z',
      authors: [{ name: 'Meridian Courier' }],
    });
    expect(items[1]).toMatchObject({ _conflictwire: { published: '2024-05-13', precision: 'day' } });
    for (const item of items.slice(1, 3)) expect(item).not.toHaveProperty('date_published');
    expect(items[2]).not.toHaveProperty('url');
    expect(items[3]?.['title']).toBe(HOSTILE);
    expect(feed([])).toMatchObject({ items: [] });
  });
});
