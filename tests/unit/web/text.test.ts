import { describe, expect, test } from 'vitest';
import type { DiffRun } from '../../../src/domain/revisions.ts';
import { shortened } from '../../../src/web/app/text/changes.ts';
import { bibtex, type Cited, plainCitation } from '../../../src/web/app/text/cite.ts';
import { agoOf, bucketName, publishedOf } from '../../../src/web/app/text/dates.ts';
import { beginning, cut, numbered, paragraphs } from '../../../src/web/app/text/pieces.ts';
import { without } from '../../../src/web/app/search/query-edit.ts';
import fc from '../../support/property.ts';

test('pieces keep the text whole, however marks overlap, and each says what covers it', () => {
  const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(30)).map(([start, length]) => ({ start, end: start + length })));
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), spans, (text, marks) => {
      const pieces = cut(text, marks);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { start, text: part, marks: over } of pieces) {
        for (const mark of over) expect(mark.start <= start && mark.end >= start + part.length).toBe(true);
      }
    }),
  );
});

test('paragraphs are what blank lines part, at their places in the text', () => {
  const text = 'One.\n\nTwo\nlines.\n \n\n  \n\nThree.';
  expect(paragraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two\nlines.', 'Three.']);
  expect(paragraphs(' \n\n ')).toEqual([]);
});

test('a long text is cut between characters; mentions behind the cut are not marked', () => {
  const text = `${'a'.repeat(399_999)}😀 Chad`;
  expect(beginning(text)).toHaveLength(399_999);
  const mention = { field: 'text', text: 'Chad', tag: 'TD', kind: 'country', rule: 'country.name' } as const;
  const list = [
    { ...mention, start: 0, end: 4 },
    { ...mention, start: 400_002, end: 400_006 },
    { ...mention, start: 5, end: 900_000 },
  ];
  expect(numbered(list, '', text, 399_999).map(({ number, marked }) => [number, marked])).toEqual([
    [1, true],
    [2, false],
  ]);
});

describe('dates', () => {
  test.each([
    ['2024-05-13T00:00:00.000Z', 'day', '13 May 2024', '2024-05-13'],
    ['2024-05-13T23:40:10.000Z', 'minute', '13 May 2024, 23:40 UTC', '2024-05-13T23:40:10.000Z'],
  ] as const)('%s to the %s', (at, precision, words, machine) => expect(publishedOf(at, precision)).toEqual({ words, machine }));

  test('what is unknown is never shown as a date', () => {
    expect([publishedOf(null, 'minute'), publishedOf('2024-05-13T00:00:00.000Z', 'none'), publishedOf('soon', 'day')]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('distances are in the largest unit that fits', () => {
    const now = Date.parse('2024-05-13T12:00:00Z');
    const at = (hours: number): string => agoOf(new Date(now - hours * 3_600_000).toISOString(), now);
    expect([at(0.001), at(0.5), at(30), at(72), at(-2)]).toEqual([
      'less than a minute ago',
      '30 min ago',
      '30 h ago',
      '3 days ago',
      'in 2 h',
    ]);
  });

  test('a bar is named by its interval', () => {
    const from = '2024-05-13T00:00:00.000Z';
    const names = (['hour', 'day', 'week', 'month', 'year'] as const).map((interval) => bucketName(from, interval));
    expect(names).toEqual(['13 May 2024, 00:00 UTC', '13 May 2024', 'week from 13 May 2024', 'May 2024', '2024']);
  });
});

describe('citations', () => {
  const article: Cited = {
    id: 'a1',
    title: 'Costs {rise} 10% & “more”',
    byline: 'A. Writer',
    sourceName: 'The Gazette',
    source: 'gazette',
    publishedAt: '2024-05-13T00:00:00.000Z',
    publishedAtPrecision: 'day',
    url: 'https://gazette.example/{1}',
    language: 'en',
    revision: 2,
    contentHash: 'ab'.repeat(32),
  };
  const readAt = '2024-06-01T10:00:00.000Z';

  test('in plain words', () => {
    expect(plainCitation(article, readAt)).toBe(
      'A. Writer. “Costs {rise} 10% & “more”.” The Gazette, 13 May 2024. https://gazette.example/{1} (revision 2 of the stored text, read 1 Jun 2024; sha256 abababababababab).',
    );
    expect(plainCitation({ ...article, publishedAtPrecision: 'none', byline: null, url: null }, readAt)).toContain(
      'The Gazette, n.d. (revision',
    );
  });

  test('for BibTeX, with what it would read as commands escaped', () => {
    const entry = bibtex(article, readAt);
    expect(entry).toMatch(/^@online\{gazette-a1,\n {2}title = \{\{Costs \\\{rise\\\} 10\\% \\& “more”\}\},\n/);
    expect(entry).toContain('url = {https://gazette.example/%7B1%7D}');
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('{', '}', '\\', '%', 'a', '\n', '$') }), (title) => {
        const bare = bibtex({ ...article, title }, readAt).replace(/\\textbackslash\{\}|\\[{}$&#%_]/g, '');
        expect(bare.split('{').length).toBe(bare.split('}').length);
      }),
    );
  });
});

test('comparisons lose the middle of what did not change, nothing else', () => {
  const long = 'word '.repeat(400);
  const diff: DiffRun[] = [
    { kind: 'equal', text: long },
    { kind: 'removed', text: '12' },
    { kind: 'added', text: '15' },
    { kind: 'equal', text: long },
  ];
  const { shown, isCut } = shortened(diff);
  expect(isCut).toBe(false);
  expect(shown.filter(({ kind }) => kind !== 'equal')).toEqual(diff.slice(1, 3));
  expect(shown.map(({ text }) => text).join('').length).toBeLessThan(400);
  expect(shortened([{ kind: 'added', text: 'x'.repeat(30_000) }]).isCut).toBe(true);
});

test.each([
  ['drone OR shelling', 0, 5, 'shelling'],
  ['drone OR shelling', 9, 17, 'drone'],
  ['a (b) c', 3, 4, 'a c'],
  ['a -"b c" d', 2, 8, 'a d'],
  ['a -b', 3, 4, 'a'],
])('%j without what stands from %i to %i', (q, start, end, rest) => expect(without(q, start, end)).toBe(rest));
