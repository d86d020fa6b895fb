import { expect, test } from 'vitest';
import { tagger } from './lists.ts';
import fc from '../../support/property.ts';

/** Names of many scripts, and what may stand between them: marks, invisible characters, halves of surrogate pairs. */
const NAMES =
  'Syria|U.S.|Côte d’Ivoire|Co\u0302te d\'Ivoire|DR Congo|سوريا|وَلُبْنَان|حزب الله|בעזה|ארה"ב|Україні|М’янмі|ХАМАС|叙利亚|မြန်မာ့|เมียนมา|በኢትዮጵያ|İran|Al-Shabaab|IS|RSF|M23|BEIRUT (Reuters) - |Tripoli, Lebanon, |Georgia|troops';
const BETWEEN = '\u200f|\u200c|\u00ad|\u0301|\ud83d|\ude00|😀|\u{1f469}\u200d\u{1f467}|𝐈𝐫𝐚𝐧|\n|. |, | |-|\u0000|(|"';
const piece = fc.oneof(
  fc.constantFrom(...NAMES.split('|')),
  fc.constantFrom(...BETWEEN.split('|')),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const anyText = fc.array(piece, { maxLength: 25 }).chain((pieces) => fc.constantFrom(pieces.join(''), pieces.join(' ')));

test('every mention is in the text where it says, and every tag has a mention', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, text) => {
      const tags = tagger.tag({ title, text, language: null, outletCountry: null });
      for (const mention of tags.mentions) {
        const field = mention.field === 'title' ? title : text;
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(field.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.text).toBe(mention.text.trim());
      }
      const proved = new Set(tags.mentions.map((mention) => `${mention.kind} ${mention.tag}`));
      for (const { id } of tags.countries) expect(proved).toContain(`country ${id}`);
      for (const { id } of tags.actors) expect(proved).toContain(`actor ${id}`);
      expect([...proved].filter((one) => one.startsWith('filed-from'))).toEqual(tags.filedFrom ? [`filed-from ${tags.filedFrom}`] : []);
      expect(tags.primaryCountry).toBe(tags.countries[0]?.id ?? null);
    }),
    { numRuns: 400 },
  );
});

test('no mention cuts a character in two', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { start, end } of tagger.tag({ title: '', text, language: null, outletCountry: null }).mentions) {
        for (const at of [start, end])
          expect(/[\ud800-\udbff]$/.test(text.slice(0, at)) && /^[\udc00-\udfff]/.test(text.slice(at))).toBe(false);
        expect(/^\p{M}/u.test(text.slice(end))).toBe(false);
      }
    }),
    { numRuns: 200 },
  );
});

test('the same input gives the same tags, and scores fall', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const input = { title: '', text, language: null, outletCountry: null };
      const tags = tagger.tag(input);
      expect(tagger.tag(input)).toEqual(tags);
      for (const list of [tags.countries, tags.actors]) {
        const scores = list.map((one) => one.score);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['one word', 'A'.repeat(1_000_000)],
  ['capitals and commas', 'AB, '.repeat(250_000)],
  ['acronyms', 'IS RSF AA SDF ADF '.repeat(50_000)],
  ['names', 'Syria Hamas Georgia troops '.repeat(40_000)],
  ['marks', `Mali${'\u0301'.repeat(500_000)}`],
  ['open brackets', 'BEIRUT ('.repeat(100_000)],
  ['apostrophes', "М'".repeat(300_000)],
])('a hostile text of %s takes no time', (_, text) => {
  const start = performance.now();
  tagger.tag({ title: text.slice(0, 50_000), text, language: null, outletCountry: null });
  expect(performance.now() - start).toBeLessThan(5000);
});
