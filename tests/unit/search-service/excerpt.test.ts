import { describe, expect, test } from 'vitest';
import { foldTokens, foldWords } from '../../../src/domain/fold.ts';
import { excerptOf } from '../../../src/search/service/excerpt.ts';
import { finderOf, highlight, type Wanted } from '../../../src/search/service/highlight.ts';
import fc from '../../support/property.ts';

const terms = (...spoken: string[]): Wanted[] => spoken.map((text) => ({ field: 'any', words: foldWords(text), prefix: false }));
const marks = (text: string, wanted: Wanted[]): string[] => highlight(text, finderOf(wanted)).map(([start, end]) => text.slice(start, end));

describe('highlights', () => {
  test.each<[string, string, string[], string[]]>([
    ['words in any case and with marks', 'Café, CAFE and cafés', ['cafe'], ['Café', 'CAFE']],
    ['a phrase is one span', 'the rapid support forces said rapid things', ['"Rapid Support Forces"'], ['rapid support forces']],
    ['a phrase over a line end', 'rapid\n\nsupport', ['rapid support'], ['rapid\n\nsupport']],
    ['joined forms', "The U.S. and Ukraine's F-16s", ['us', 'ukraine', 'f16'], ['U.S', 'Ukraine', 'F-16']],
    ['Arabic with vowel signs and letter forms', 'في حَلَب اليوم إلى', ['حلب', 'الى'], ['حَلَب', 'إلى']],
    ['pairs of an unspaced script are one span', '我们在中国人民中间', ['中国人'], ['中国人']],
    ['astral letters keep whole', '𝐖𝐚𝐫 and war', ['war'], ['𝐖𝐚𝐫', 'war']],
    ['nothing', 'nothing here', ['absent'], []],
  ])('%s', (_what, text, wanted, expected) => {
    expect(marks(text, terms(...wanted))).toEqual(expected);
  });

  test('words are found where folding the whole text finds them', () => {
    const pieces = [
      'us',
      'U.S.',
      "us's",
      'U-S',
      'F-16s',
      'f16',
      '5,000',
      '5 000',
      '5\u00a0000',
      'café',
      'cafe',
      'СИРИЯ',
      '中国',
      '’s',
      '—',
      ' ',
      ' ',
      '\n',
      '.',
      "'",
      '-',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces, 'a', 'S', 'u', 'c', '5', 'f', 'é'), { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        for (const word of ['us', 'f16', '5000', 'cafe', 'сирия', 's', 'a', '5']) {
          const expected = foldTokens(text).filter((token) => token.word === word);
          expect(highlight(text, finderOf(terms(word))).map(([start, end]) => text.slice(start, end))).toEqual(
            expected.map(({ start, end }) => text.slice(start, end)),
          );
          const begun = [{ field: 'any', words: [word], prefix: true }] as const;
          expect(highlight(text, finderOf(begun))).toHaveLength(foldTokens(text).filter((token) => token.word.startsWith(word)).length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('spans are in order, apart and inside the text, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        (text, words) => {
          let last = -1;
          for (const [start, end] of highlight(text, finderOf(terms(...words)))) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        },
      ),
    );
  });
});

test('other names of one actor count as one term where an excerpt is chosen', () => {
  const named = (text: string): Wanted => ({ field: 'any', words: foldWords(text), prefix: false, actor: 'x' });
  const filler = 'and so it went on '.repeat(30);
  const text = `${filler}Daesh, Isis, Isil ${filler}a drone of Daesh ${filler}`;
  expect(excerptOf(text, finderOf([named('isis'), ...terms('drone'), named('daesh'), named('isil')]))).toContain('a drone of Daesh');
});

describe('excerpt', () => {
  const words = Array.from({ length: 300 }, (_, index) => `word${index}`);
  const long = words.join(' ');

  test('a short text is given whole, on one line', () => {
    expect(excerptOf('One.\n\nTwo\t three.', finderOf(terms('two')))).toBe('One. Two three.');
  });

  test('without a match it is the beginning, cut after a word', () => {
    const excerpt = excerptOf(long, finderOf(terms('absent')));
    expect(excerpt.startsWith('word0 word1 ')).toBe(true);
    expect(excerpt).toMatch(/ word\d+…$/);
    expect(excerpt.length).toBeLessThanOrEqual(241);
  });

  test.each([0, 1, 7, 150, 298, 299])('holds the match wherever it is: word %i', (index) => {
    const excerpt = excerptOf(long, finderOf(terms(`word${index}`)));
    expect(marks(excerpt, terms(`word${index}`))).toEqual([`word${index}`]);
    expect(excerpt.length).toBeGreaterThan(190);
    expect(excerpt.length).toBeLessThanOrEqual(245);
  });

  test('is the beginning where that holds the match', () => {
    expect(excerptOf(`LUSAKA (Sample Wire) - ${long}`, finderOf(terms('word15')))).toMatch(/^LUSAKA \(Sample Wire\) - word0 /);
  });

  test('prefers the place where most different words stand together, and the first of equals', () => {
    const filler = 'and so on and so on '.repeat(40);
    const text = `shelling. ${filler} shelling shelling shelling. ${filler} the shelling of the airport. ${filler} shelling at an airport.`;
    expect(excerptOf(text, finderOf(terms('shelling', 'airport')))).toContain('the shelling of the airport.');
  });

  test('in a very long text any match will do where its first part has none', () => {
    const filler = 'and so on and so on '.repeat(2000);
    const text = `${filler} warriors ${filler} the War in the north ${filler} a war and peace`;
    expect(excerptOf(text, finderOf(terms('war', 'peace')))).toContain('the War in the north');
    expect(excerptOf(text, finderOf(terms('war in the north')))).toContain('the War in the north');
    expect(excerptOf(`${text} ${filler.repeat(4)} armistice`, finderOf(terms('armistice')))).toMatch(/^and so on/);
  });

  test('scripts without spaces are cut between characters', () => {
    const text = '新'.repeat(400) + '停火' + '聞'.repeat(400);
    const excerpt = excerptOf(text, finderOf(terms('停火')));
    expect(marks(excerpt, terms('停火'))).toEqual(['停火']);
    expect(excerpt.length).toBeLessThanOrEqual(242);
    expect(excerpt).toMatch(/^….+…$/);
  });

  test('no character is parted from its second half or its marks', () => {
    for (let shift = 0; shift < 4; shift += 1) {
      const excerpt = excerptOf('x'.repeat(shift) + '𝒜'.repeat(300), finderOf(terms('absent')));
      expect(excerpt.isWellFormed()).toBe(true);
      expect(excerptOf('x'.repeat(shift) + 'e\u0301'.repeat(300), finderOf(terms('absent'))).at(-2)).toBe('\u0301');
    }
  });

  test('bounded and well formed for any text', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('war', ' ', '\n\n', 'ه'.repeat(300))), { maxLength: 60 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (whole) => {
        const excerpt = excerptOf(whole, finderOf(terms('war', 'peace')));
        expect(excerpt.length).toBeLessThanOrEqual(2 * 240 + 42);
        expect(excerpt.isWellFormed()).toBe(true);
        const found = (text: string): number => Math.min(1, marks(text, terms('war')).length);
        expect(found(excerpt)).toBeGreaterThanOrEqual(found(whole));
      }),
    );
  });

  test('a text of a million characters does not hold the others up', () => {
    const started = performance.now();
    excerptOf('war and peace '.repeat(70_000), finderOf(terms('war', 'peace', '"war and peace"')));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
