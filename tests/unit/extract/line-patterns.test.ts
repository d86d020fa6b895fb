import { describe, expect, test } from 'vitest';
import { countRuns } from '../../../src/extract/letters.ts';
import { openingsOf, start, whole } from '../../../src/extract/line-patterns.ts';

describe('openings of a line', () => {
  test.each([
    ['Share', ['share']],
    ['', ['']],
    ['» Share', ['» share', ' share', 'share']],
    ['📷 Photo', ['📷 photo', ' photo', 'photo']],
    ['....Share', ['....share', '...share', '..share', '.share']],
    ['ПОДЕЛИТЬСЯ', ['поделиться']],
  ])('%j', (line, openings) => {
    expect(openingsOf(line)).toEqual(openings);
  });
});

describe('patterns', () => {
  const matches = (pattern: RegExp, line: string): boolean => openingsOf(line).some((opening) => pattern.test(opening));

  test.each(['READ MORE', 'read more …', '(Read More', 'Weiter', 'Читать Далее'])('whole: %j', (line) => {
    expect(matches(whole('Read more|WEITER|читать\\s\\p{L}+'), line)).toBe(true);
  });

  test.each(['Read more about it', 'He read more', '---- read more'])('not whole: %j', (line) => {
    expect(matches(whole('Read more'), line)).toBe(false);
  });

  test('escapes keep their meaning in lower case', () => {
    expect(matches(start('\\S{3} \\D'), 'ABC d')).toBe(true);
    expect(matches(start('\\S{3} \\D'), 'A C d')).toBe(false);
  });
});

test.each([
  ['', 0],
  ['Two words', 2],
  ['…, — !', 0],
  ['3 мая 2024 г.', 4],
  ['a\u{1F600}b', 2],
  ['\u{20000}\u{20001}', 1],
  ['\ud840', 0],
])('runs of letters and numbers: %j', (text, count) => {
  expect(countRuns(text)).toBe(count);
  expect(text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0).toBe(count);
});
