import { describe, expect, test } from 'vitest';
import { foldText, foldTokens, foldTokensFrom, foldWords } from '../../../src/domain/fold.ts';
import fc from '../../support/property.ts';

/** Spellings on one line are one to a reader, so they fold alike. */
const SAME: readonly (readonly [string, ...string[]])[] = [
  ['ukraine', "Ukraine's", 'UKRAINE’S', 'Ukraine´s', '«Ukraine»', 'Ukraine.'],
  ['us', 'U.S.', 'US', 'u.s', "U.S.'s", "US's"],
  ['usa', 'U.S.A.', 'u.s.a'],
  ['us led', 'U.S.-led', 'US-led'],
  ['f16', 'F-16', 'F16', 'F‑16', 'F–16', 'F-16s', "F-16's", 'Ｆ－１６'],
  ['m23', 'M-23', 'M23'],
  ['t72b3', 'T-72B3', 'T72B3'],
  ['hwasong 17', 'Hwasong-17', 'Hwasong17', 'Hwasong 17'],
  ['155 mm', '155mm', '155-mm', '155 mm'],
  ['mid 2024', 'mid-2024'],
  ['1990', '1990s', "1990's"],
  ['al shabaab', 'al-Shabaab', 'Al Shabaab', 'AL–SHABAAB'],
  ['ndjamena', "N'Djamena", 'N’Djamena', 'Ndjamena', 'NʼDjaména'],
  ['lviv', "L'viv", 'Lviv'],
  ['l armee', "l'armée", 'L’ARMÉE'],
  ['cote d ivoire', 'Côte d’Ivoire', "cote d'ivoire"],
  ['dont', "don't"],
  ['5000', '5,000', '5.000', '5\u202f000', "5'000", '٥٬٠٠٠', '۵۰۰۰', '５，０００'],
  ['1234567', '1,234,567', '1.234.567', '12,34,567'],
  ['3 5', '3.5', '3,5'],
  ['0 500', '0.500'],
  ['13 05 2024', '13.05.2024', '13/05/2024'],
  ['10 30', '10:30'],
  ['kyiv', 'Kyïv', 'KYIV'],
  ['sao', 'São', 'SÃO'],
  ['strasse', 'Straße', 'STRASSE', 'STRAẞE'],
  ['istanbul', 'İstanbul', 'ISTANBUL', 'ıstanbul'],
  ['walesa', 'Wałęsa'],
  ['sanaa', "Sana'a", 'Ṣanʿāʾa'],
  ['αθηνασ', 'Αθήνας', 'ΑΘΉΝΑΣ', 'ΑΘΗΝΑΣ'],
  ['елка', 'ёлка', 'Ёлка', 'ЕЛКА'],
  ['замок', 'за́мок'],
  ['йемен', 'Йемен', 'И\u0306емен'],
  ['україна', 'Україна', 'Украі\u0308на'],
  ['пять', "п'ять", 'п’ять', 'пʼять'],
  ['с300', 'С-300', 'с300'],
  ['قتل', 'قُتِل', 'قتـــل'],
  ['الاسراييليه', 'الإسرائيلية', 'الاسرائيليه'],
  ['كابل', 'كابل', 'کابل', 'ﻛﺎﺑﻞ'],
  ['ميخواهم', 'می‌خواهم', 'ميخواهم'],
  ['צהל', 'צה"ל', 'צה״ל', 'צה”ל', 'צהל'],
  ['שלום', 'שָׁלוֹם'],
  ['加沙', '加沙'],
  ['加沙 沙地 地带', '加沙地带', '（加沙地带）'],
  ['沙', '沙'],
  ['2024 年', '2024年', '２０２４年'],
  ['gaza 空袭', 'Gaza空袭'],
  ['バン ンク', 'バンク', 'ﾊﾞﾝｸ'],
  ['กรุ รุง', 'กรุง'],
  ['한국', '한국', '한국'.normalize('NFD')],
  ['हिन्दी', 'हिन्दी', 'हिन्‍दी'],
  ['cooperate', 'co\u00adoperate', 'co\u200boperate'],
  ['fire', 'ﬁre'],
  ['', '', ' ', '— … !', '\u0301', '🇺🇦', '\ud800', '\u0000'],
];

describe('spellings that are one word to a reader fold alike', () => {
  test.each(SAME)('%s', (expected, ...spellings) => {
    expect(spellings.map(foldText)).toEqual(spellings.map(() => expected));
  });

  test.each([
    ['Йемен', 'Иемен'],
    ['Київ', 'Киів'],
    ['их', 'іх'],
    ['F 16', 'F-16'],
    ['mid-2024', 'mid2024'],
    ['كتاب', 'كتب'],
  ])('%s is not %s', (left, right) => {
    expect(foldText(left)).not.toBe(foldText(right));
  });
});

test('offsets point at the original, also where letters were dropped, joined or multiplied', () => {
  const text = 'Kyïv: ﬁve F‑16s — قُتِل 加沙地 Straße U.S. 5,000 Ukraine’s';
  const spans = foldTokens(text).map(({ word, start, end }) => [word, text.slice(start, end)]);
  expect(spans).toEqual([
    ['kyiv', 'Kyïv'],
    ['five', 'ﬁve'],
    ['f16', 'F‑16'],
    ['قتل', 'قُتِل'],
    ['加沙', '加沙'],
    ['沙地', '沙地'],
    ['strasse', 'Straße'],
    ['us', 'U.S'],
    ['5000', '5,000'],
    ['ukraine', 'Ukraine'],
  ]);
});

test('decomposed text gives offsets that cover the marks', () => {
  const text = 'Sa\u0303o Йемен'.normalize('NFD');
  expect(foldTokens(text).map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual(['São', 'Йемен']);
});

const tricky = fc.string({
  unit: fc.constantFrom(
    ...Array.from('aAbzsSlLdÀéßİıøæΣςйЙёїѓקרצ״"\'’.,-‑ 15٥۵\u00a0\u0301\u0306\u0308\u200d\u200bقُتـأىک加沙ガﾊﾞกุ한ﷺ½क्ि😀𠀀\ud800'),
  ),
  maxLength: 40,
});
const anyText = fc.oneof(tricky, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string());

describe('for any text', () => {
  test('folded words stay as they are when folded again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = foldWords(text);
        expect(words.map(foldWords)).toEqual(words.map((word) => [word]));
        expect(foldText(words.join(' '))).toBe(words.join(' '));
      }),
      { numRuns: 2000 },
    );
  });

  test('composed and decomposed spelling fold alike', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
      { numRuns: 2000 },
    );
  });

  test('words hold only letters, digits and marks, and offsets are ordered and inside the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { word, start, end } of foldTokens(text)) {
          expect(word).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u);
          expect(word.length).toBeLessThanOrEqual(64);
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('words that begin as is asked for come with their number among all', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, at) => {
        const all = foldTokens(text).map((token, number) => ({ ...token, number }));
        const wanted = all[at % Math.max(1, all.length)]?.word.charCodeAt(0) ?? 0;
        const some = foldTokensFrom(text, new Set([wanted]));
        expect(all).toEqual(expect.arrayContaining(some));
        expect(some).toEqual(expect.arrayContaining(all.filter(({ word }) => word.charCodeAt(0) === wanted)));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ["a'", 200_000],
    ['a.', 200_000],
    ['1,22', 100_000],
    ['1,', 200_000],
    ['f-1', 100_000],
    ['é\u0301', 100_000],
    ['क\u093c\u0f71', 60_000],
    ['加', 200_000],
    ['x', 400_000],
    ['\u0f71\u0f72', 100_000],
  ])('the time grows with the length only: %j', (unit, times) => {
    const started = performance.now();
    foldTokens(unit.repeat(times));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
