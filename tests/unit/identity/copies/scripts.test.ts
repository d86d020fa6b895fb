import { describe, expect, test } from 'vitest';
import { readForCopies, sketchOf } from '../../../../src/identity/copies/index.ts';
import { REPORTS } from './languages.ts';
import { article, printed, verdictOn, wordOf } from './reports.ts';

describe.each(REPORTS)('%s', (_, title, text, edited) => {
  test('a copy with other letter forms and light edits is found and is one', () => {
    const known = new Set(sketchOf(readForCopies(article(title, text))).lead);
    const found = sketchOf(readForCopies(printed('', edited))).keys.filter((key) => known.has(key));
    expect(found.length).toBeGreaterThanOrEqual(2);
    expect(wordOf(verdictOn(article(title, text), printed(title, edited)))).toBe('copy');
  });

  test('a brief of its first sentence is one', () => {
    const brief = edited.slice(0, edited.search(/[.。]\s?(?=\S)/u) + 1);
    expect(wordOf(verdictOn(article(title, text), printed(title, brief)))).toBe('copy');
  });

  test('reports in other languages are none', () => {
    const others = REPORTS.filter(([, other]) => other !== title);
    expect(others.map(([, otherTitle, other]) => verdictOn(article(title, text), printed(otherTitle, other)).relation)).toEqual(
      others.map(() => null),
    );
  });
});
