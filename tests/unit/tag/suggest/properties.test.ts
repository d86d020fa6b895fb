import { expect, test } from 'vitest';
import { SUB_EVENT_TYPES } from '../../../../src/domain/events.ts';
import { tag } from './read.ts';
import fc from '../../../support/property.ts';

const WORDS =
  "killed|wounded|12|1,200|١٢|۱۲|و30|dozens|two|hundred|and|a|at least|up to|between|10-15|people|soldiers|no casualties|death toll|rises to|police|said|according to|fired|tear gas|protesters|airstrike|IED|7.62 × 39 mm|155mm|T-72|Grad|rockets|убиты|трое|مقتل|شخصا|قتلى|muertos|tués|2015|-year-old|$|%|didn't|attack|captured|the town";
const piece = fc.oneof(
  fc.constantFrom(...WORDS.split('|')),
  fc.constantFrom('. ', ', ', '\n', '\n\n', '(', '"', '–', '\u00a0', '😀', '\ud83d', '\u0301', '٬'),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const anyText = fc.array(piece, { maxLength: 40 }).chain((pieces) => fc.constantFrom(pieces.join(' '), pieces.join('')));
const ids = new Set(SUB_EVENT_TYPES.map(({ id }) => id));

test('suggestions lie in the text, bounds are in order, scores are shares', () => {
  fc.assert(
    fc.property(anyText, anyText, fc.constantFrom('en', 'fr', 'ru', 'ar', null), (title, text, language) => {
      const tags = tag(text, language, title);
      for (const { field, start, end, min, max, attributedTo } of tags.casualties) {
        const source = field === 'title' ? title : text;
        expect(start >= 0 && start < end && end <= source.length).toBe(true);
        expect(min === null && max === null).toBe(false);
        expect(min ?? 0).toBeLessThanOrEqual(max ?? Number.POSITIVE_INFINITY);
        expect(source).toContain(attributedTo ?? '');
      }
      for (const { id, score } of [...tags.events, ...tags.materiel]) {
        expect(score > 0 && score <= 1).toBe(true);
        expect(tags.mentions.some((mention) => mention.tag === id)).toBe(true);
      }
      expect(tags.events.every(({ id }) => ids.has(id))).toBe(true);
      expect(tags.events.length).toBeLessThanOrEqual(3);
    }),
    { numRuns: 400 },
  );
});

test.each([
  ['numbers', 'killed 12 and 13 and '.repeat(10_000)],
  ['number words', 'hundred thousand '.repeat(15_000)],
  ['digits', '1,234 '.repeat(30_000)],
  ['triggers', 'killed wounded '.repeat(15_000)],
  ['calibres', '7.62x39 mm 155'.repeat(15_000)],
])('a hostile text of %s is read', (_, text) => {
  expect(tag(text).casualties.length).toBeLessThan(2000);
});
