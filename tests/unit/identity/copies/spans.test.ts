import { expect, test } from 'vitest';
import { type CopyReading, readForCopies, sharedSpans } from '../../../../src/identity/copies/index.ts';
import { DAM } from './reports.ts';
import fc from '../../../support/property.ts';

const read = ({ text }: { readonly text: string }): CopyReading =>
  readForCopies({ title: '', text, byline: null, source: 'gazette', at: 0 });

test('the longest shared runs come first, with the places in both texts', () => {
  const other = { text: `Kyiv and Moscow blamed each other for it. Also, ${DAM.text.split('\n\n')[1]}` };
  const [first, second, third] = sharedSpans(read(DAM), read(other));
  expect(DAM.text.slice(first?.start, first?.end)).toMatch(/^Officials in Kherson .* to Mykolaiv$/);
  expect(other.text.slice(first?.otherStart, first?.otherEnd)).toBe(DAM.text.slice(first?.start, first?.end));
  expect(DAM.text.slice(second?.start, second?.end)).toBe('Kyiv and Moscow blamed each other for');
  expect(third).toBeUndefined();
});

test.each([
  ['harakat and digits', 'قال إنّ ١٦ ألف شخص يعيشون في المنطقة المهدّدة', 'وأضاف: قال إن 16 ألف شخص يعيشون في المنطقة المهددة.'],
  ['a script without spaces', '赫尔松官员说，危险区域内住着数千人', '据报道，赫尔松官员说，危险区域内住着数千人。'],
])('%s', (_, text, other) => {
  const [span] = sharedSpans(read({ text }), read({ text: other }));
  expect(span).toMatchObject({ start: 0, end: text.length });
});

test('no more than asked for; none where nothing of five words is shared', () => {
  expect(sharedSpans(read(DAM), read(DAM), 0)).toEqual([]);
  expect(sharedSpans(read(DAM), read({ text: 'on Tuesday, sending water across' }))).toEqual([]);
});

test('places are those in the whole text, whatever stands before the report itself', () => {
  const text = `KHERSON, Ukraine (Reuters) - ${DAM.text}`;
  const [span] = sharedSpans(read({ text }), read(DAM));
  expect(text.slice(span?.start, span?.end)).toBe(DAM.text.slice(span?.otherStart, span?.otherEnd));
});

test('spans lie within their texts and never overlap', () => {
  const word = fc.constantFrom('dam', 'water', 'fell', 'on', 'the', 'plain', '村', '1,200');
  const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => {
      const spans = sharedSpans(read({ text: a }), read({ text: b }), 5).toSorted((x, y) => x.start - y.start);
      for (const [at, span] of spans.entries()) {
        expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        expect(span.end).toBeLessThanOrEqual(a.length);
        expect(span.otherEnd).toBeLessThanOrEqual(b.length);
      }
    }),
  );
});
