import { describe, expect, test } from 'vitest';
import { OpmlError, type OpmlFeed, parseOpml } from '../../../src/feeds/opml.ts';
import { type OpmlEntry, writeOpml } from '../../../src/feeds/opml-write.ts';
import fc from '../../support/property.ts';

const opml = (body: string): string =>
  `<?xml version="1.0"?>\n<opml version="2.0">\n<head><title>My\n feeds</title></head>\n<body>\n${body}\n</body>\n</opml>`;
const FEED = '<outline type="rss" text="Harbour Wire" xmlUrl="https://wire.example/feed"/>';

function withoutLine({ line: _line, ...feed }: OpmlFeed): OpmlEntry {
  return feed;
}

/** What parsing ends in: feeds, or the error's class. */
function outcome(text: string): string {
  try {
    return typeof parseOpml(text).feeds.length;
  } catch (error) {
    return error instanceof OpmlError ? 'OpmlError' : String(error);
  }
}

const NOTHING = { id: null, country: null, family: null, encoding: null, minIntervalMinutes: null, disabledReason: null };

test('everything an outline says, with its line and the folders around it', () => {
  const parsed = parseOpml(
    opml(`<outline text="News">
  <outline title="Africa" text="af">
    <outline type="rss" text="short" title="Harbour &amp; Wire"
      xmlUrl="https://wire.example/feed?a=1&amp;b=2" htmlUrl="https://wire.example/" language="sw"/>
  </outline>
  <outline xmlUrl=" https://other.example/rss " />
</outline>`),
  );
  expect(parsed).toEqual({
    title: 'My feeds',
    problems: [],
    feeds: [
      {
        line: 8,
        xmlUrl: 'https://wire.example/feed?a=1&b=2',
        htmlUrl: 'https://wire.example/',
        title: 'Harbour & Wire',
        language: 'sw',
        folders: ['News', 'Africa'],
        isComment: false,
        own: NOTHING,
      },
      {
        line: 11,
        xmlUrl: 'https://other.example/rss',
        htmlUrl: null,
        title: null,
        language: null,
        folders: ['News'],
        isComment: false,
        own: NOTHING,
      },
    ],
  });
});

const URLS: readonly (readonly [string, string, readonly string[]])[] = [
  ['attribute names in any case', '<OUTLINE XMLURL="https://a.example/f"/>', ['https://a.example/f']],
  ['raw ampersands', '<outline text="A & B" xmlUrl="https://a.example/?x=1&y=2"/>', ['https://a.example/?x=1&y=2']],
  [
    'outlines nobody closed',
    '<outline xmlUrl="https://a.example/f"><outline xmlUrl="https://b.example/f">',
    ['https://a.example/f', 'https://b.example/f'],
  ],
  [
    'feeds inside feeds',
    '<outline xmlUrl="https://a.example/f"><outline xmlUrl="https://b.example/f"/></outline>',
    ['https://a.example/f', 'https://b.example/f'],
  ],
  ['url in place of xmlUrl, as old programs wrote it', '<outline type="rss" url="https://a.example/f"/>', ['https://a.example/f']],
  ['a folder with an address of its own kind', '<outline text="site" htmlUrl="https://a.example/"/>', []],
  ['an empty folder', '<outline text="empty"/>', []],
  ['an entity nobody declared', '<outline text="&nbsp;&bomb;" xmlUrl="https://a.example/f"/>', ['https://a.example/f']],
];

test.each(URLS)('%s', (_, body, urls) => {
  const parsed = parseOpml(opml(body));
  expect(parsed.feeds.map(({ xmlUrl }) => xmlUrl)).toEqual(urls);
  expect(parsed.problems).toEqual([]);
});

test.each([
  ['<outline type="rss" text="No address"/>', /"No address" has no xmlUrl/],
  ['<outline type="rss" xmlUrl="  "/>', /an outline has no xmlUrl/],
  ['<outline type="HTML+XPath" text="Rules" xmlUrl="https://a.example/"/>', /"Rules" is of type HTML\+XPath.*no feed/],
  ['<outline type="include" text="Elsewhere" url="https://a.example/more.opml"/>', /of type include.*not followed/],
])('%s is left out and named with its line', (outline, message) => {
  const parsed = parseOpml(opml(`${FEED}\n${outline}\n${FEED}`));
  expect(parsed.feeds).toHaveLength(2);
  expect(parsed.problems).toEqual([{ line: 7, message: expect.stringMatching(message) }]);
});

test('titles and addresses may have references by name and number, of XML and of HTML', () => {
  const outline = '<outline text="Caf&eacute; &amp; &#1045;&#x445;&#xfc;" xmlUrl="https://a.example/?x=1&amp;y=2&copy=3"/>';
  expect(parseOpml(opml(outline)).feeds).toMatchObject([{ title: 'Café & Ехü', xmlUrl: 'https://a.example/?x=1&y=2&copy=3' }]);
});

test('what is commented out is, with all below it', () => {
  const parsed = parseOpml(opml(`<outline text="off" isComment="TRUE"><outline text="x">${FEED}</outline></outline>${FEED}`));
  expect(parsed.feeds.map(({ isComment }) => isComment)).toEqual([true, false]);
});

describe('what is no list of feeds', () => {
  test.each([
    ['', /holds no element/],
    ['id: a', /holds no element/],
    ['<!doctype html>\n<html><body><outline xmlUrl="https://a.example/f"/></body></html>', /line 2 begins with <html>/],
    ['<rss><channel/></rss>', /begins with <rss>/],
    [opml('<outline>'.repeat(200)), /line 6: nested more than 100 deep/],
    [opml('<outline/>'.repeat(50_001)), /more than 50000 outlines/],
  ])('%#', (text, message) => {
    expect(() => parseOpml(text)).toThrow(OpmlError);
    expect(() => parseOpml(text)).toThrow(message);
  });

  test('hostile documents end soon, and never in another error', () => {
    const hostile = [
      opml('</outline>'.repeat(200_000)),
      opml(`<outline ${'a="b" '.repeat(100_000)}/>`),
      opml(`<outline text="${'&amp;'.repeat(300_000)}" xmlUrl="x"/>`),
      opml('<'.repeat(500_000)),
      opml('<x></x>'.repeat(100_000)),
      opml('\n<x/>'.repeat(100_000)),
      opml('<!--'.repeat(200_000)),
      opml('<![CDATA['.repeat(200_000)),
      `<!DOCTYPE opml [${'<!ENTITY a "&a;&a;">'.repeat(50_000)}]>${opml(FEED)}`,
      opml(`<outline __proto__="x" constructor="y" xmlUrl="https://a.example/f"/>`),
    ];
    for (const text of hostile) expect(parseOpml(text).feeds.length).toBeLessThan(3);
  });

  test('any text gives feeds or an OpmlError', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<opml>',
        '<outline ',
        'xmlUrl="',
        '"',
        '>',
        '</outline>',
        '/>',
        '<body>',
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '&',
        '&#0;',
        '&#x110000;',
        "'",
      ),
      fc.string({ unit: 'binary', maxLength: 10 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        expect(['number', 'OpmlError']).toContain(outcome(`<opml>${pieces.join('')}`));
      }),
    );
  });
});

describe('writeOpml', () => {
  const feed = (more: Partial<OpmlEntry>): OpmlEntry => ({
    xmlUrl: 'https://wire.example/feed',
    htmlUrl: null,
    title: 'Harbour Wire',
    language: null,
    folders: [],
    isComment: false,
    own: NOTHING,
    ...more,
  });

  test('feeds stand in their folders, each folder once, dates as OPML asks', () => {
    const text = writeOpml(
      'A < B',
      [
        feed({ folders: ['x', 'y'] }),
        feed({ title: null, xmlUrl: 'https://a.example/?b=1&c="2"' }),
        feed({ folders: ['x'], isComment: true, own: { ...NOTHING, id: 'wire', disabledReason: 'asked' } }),
      ],
      new Date(Date.UTC(2026, 4, 9, 8, 7, 6)),
    );
    expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0" xmlns:conflictwire="urn:conflictwire:source">
  <head>
    <title>A &lt; B</title>
    <dateCreated>Sat, 09 May 2026 08:07:06 GMT</dateCreated>
  </head>
  <body>
    <outline text="x" title="x">
      <outline text="y" title="y">
        <outline type="rss" text="Harbour Wire" title="Harbour Wire" xmlUrl="https://wire.example/feed"/>
      </outline>
      <outline type="rss" text="Harbour Wire" title="Harbour Wire" xmlUrl="https://wire.example/feed" isComment="true" conflictwire:id="wire" conflictwire:disabledReason="asked"/>
    </outline>
    <outline type="rss" text="https://a.example/?b=1&amp;c=&quot;2&quot;" title="https://a.example/?b=1&amp;c=&quot;2&quot;" xmlUrl="https://a.example/?b=1&amp;c=&quot;2&quot;"/>
  </body>
</opml>
`);
  });

  test('what was written is read back, whatever the script', () => {
    // Titles are one line; what XML cannot hold is no part of them.
    const name = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.constantFrom('<&>"\'', ']]>', '&amp;', 'صوت الميناء', 'ข่าวท่าเรือ', '港口新聞', 'ቢቢሲ'),
      )
      .map((text) => text.replace(/[\p{Cc}\ufffe\uffff]|\s+/gu, ' ').trim())
      .filter((text) => text !== '');
    const entry = fc.record({
      xmlUrl: fc.webUrl({ withQueryParameters: true }),
      htmlUrl: fc.option(fc.webUrl()),
      title: name,
      language: fc.option(fc.constantFrom('ar', 'pt-BR')),
      folders: fc.array(name, { maxLength: 3 }),
      isComment: fc.boolean(),
      own: fc.constant({ ...NOTHING, id: 'a', minIntervalMinutes: '90' }),
    });
    const byUrl = (a: OpmlEntry, b: OpmlEntry): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 8 }), name, (entries, title) => {
        const parsed = parseOpml(writeOpml(title, entries, new Date(0)));
        expect(parsed.title).toBe(title);
        expect(parsed.problems).toEqual([]);
        const read = parsed.feeds.map(withoutLine);
        // Feeds of one folder are brought together; their order inside it stays.
        expect(read.toSorted(byUrl)).toEqual(entries.toSorted(byUrl));
      }),
      { numRuns: 300 },
    );
  });

  test('characters XML cannot hold are left out, line ends and tabs are kept from being lost', () => {
    const text = writeOpml('t', [feed({ title: 'a\u0000\u0008\ufffe\ud800b\tc' })], new Date(0));
    expect(text).toContain('title="a\ufffdb&#9;c"');
  });
});
