import { describe, expect, test } from 'vitest';
import { isCorrection, mostFrequent, nearestGroups, typosAllowed } from '../../../src/search/query/nearest-word.ts';

describe('typos', () => {
  test.each([
    ['iran', 0],
    ['kabul', 1],
    ['damascus', 1],
    ['ceasefire', 2],
    ['харкив', 1],
    ['القصف', 1],
    ['f16af', 0],
    ['中国人民解放軍', 0],
    ['x'.repeat(40), 2],
    ['x'.repeat(41), 0],
    ['', 0],
  ])('%s may be %i edits away', (word, edits) => {
    expect(typosAllowed(word)).toBe(edits);
  });

  test.each([
    ['gaza', true],
    ['oil', false],
    ['m23s', false],
    ['', false],
  ])('%s is a correction: %s', (word, expected) => {
    expect(isCorrection(word)).toBe(expected);
  });
});

describe('nearest words', () => {
  test.each<[string, string[], string[][]]>([
    ['uknown', ['unknown', 'known'], [['unknown']]],
    ['ukrane', ['ukraine', 'crane', 'urane'], [['ukraine', 'urane']]],
    // another first letter, also by a swap
    ['jordan', ['hordan', 'ojrdan', 'bordan'], []],
    // a swap of neighbours is one edit
    ['tropos', ['troops', 'tropes'], [['troops', 'tropes']]],
    // same length before others, one edit before two
    ['ceasefirs', ['ceasefire', 'ceasefires', 'ceasefier', 'ceasefi'], [['ceasefire'], ['ceasefires'], ['ceasefier'], ['ceasefi']]],
    // two edits only from nine letters on
    ['damascsu', ['damascus'], [['damascus']]],
    ['damacssu', ['damascus'], []],
    ['negociatros', ['negotiators'], [['negotiators']]],
    // never the word itself, numbers, or a word that is too short
    ['kabul', ['kabul', 'kabu1', 'kabu', 'kabu'], [['kabu']]],
    ['iran', ['iraq'], []],
    ['харкив', ['харків', 'зарків'], [['харків']]],
  ])('of %s', (word, others, expected) => {
    expect(nearestGroups(word, others)).toEqual(expected);
  });

  test('of equals the most frequent, then the first in the alphabet, and none that is in no document', () => {
    expect(
      mostFrequent([
        ['houses', 3],
        ['house', 7],
        ['hours', 7],
      ]),
    ).toBe('hours');
    expect(mostFrequent([['houses', 0]])).toBeNull();
    expect(mostFrequent([])).toBeNull();
  });
});
