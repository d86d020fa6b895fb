import { expect, test } from 'vitest';
import { searchDocument } from '../support/documents.ts';
import { type MakeEngine, withEngine } from './engine-made.ts';

/** Every engine corrects by the same rule, that of `src/search/query/nearest-word.ts`. */
export function correctionContract(make: MakeEngine): void {
  test.each([
    ['uknown', 'unknown'],
    // one edit away from all of these: the same length first, then the most frequent, then the first in the alphabet
    ['housa', 'house'],
    ['bordr', 'borde'],
    ['militi', 'militia'],
    ['stikes', 'stakes'],
    // two edits only from nine letters on, one before two
    ['negociatro', 'negotiator'],
    ['negotiatrs', 'negotiators'],
    ['damacssu', null],
    // another first letter is another word
    ['jnknown', null],
    ['nuknown', null],
    // no words of letters, or too short
    ['hous3', null],
    ['hous', null],
  ])('the one rule for corrections: %s is %s', async (typo, meant) => {
    await withEngine(make, async (engine) => {
      const texts = [
        'unknown house houses houses borde border border',
        'houses militia military stakes strikes',
        'houses border strikes negotiator damascus known',
        'strikes negotiators',
      ];
      await engine.upsert(texts.map((text, at) => searchDocument({ id: `d${at}`, title: 'x', text })));
      expect([...(await engine.correct([typo]))]).toEqual(meant === null ? [] : [[typo, meant]]);
    });
  });

  test('protected words and numbers are never corrected', async () => {
    await withEngine(
      make,
      async (engine) => {
        await engine.upsert([searchDocument({ id: 'a', text: 'africon mil2024x negotiators' })]);
        expect(await engine.correct(['africom', 'mil2025x', 'negotiatros', 'negotiators'])).toEqual(
          new Map([['negotiatros', 'negotiators']]),
        );
      },
      ['NATO', 'AFRICOM'],
    );
  });
}
