import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../../src/tag/data/countries.ts';
import { tagger, lists } from './lists.ts';

const tag = (text: string, language: string) => tagger.tag({ title: '', text, language, outletCountry: null });

/** CLDR gives these countries the name of another one, or one that means it only by context. */
const AMBIGUOUS = new Set([
  'DM fr',
  'CZ fa',
  'GD pt',
  'JE pt',
  'JE de',
  'RE de',
  'TC de',
  'TF de',
  'VI ru',
  'SX fr',
  'CG es',
  'GD es',
  'CG zh',
  'RE fr',
  'RE es',
  'RE tr',
  'JE fr',
  'JE es',
  'JE tr',
]);

/** English names that are words more often than the country. */
const WORDS = new Set(['Réunion', 'Jersey']);

describe('country names', () => {
  test('every country has a row, once', () => {
    expect(new Set(COUNTRIES.map((row) => row.id)).size).toBe(250);
  });

  test('every English name, demonym and capital leads to its country', () => {
    const wrong = COUNTRIES.flatMap(({ id, name, demonyms, capitals }) =>
      [name, ...demonyms, ...capitals]

        .filter((form) => !WORDS.has(form) && tag(`we saw ${form} there`, 'en').primaryCountry !== id)
        .map((form) => `${id} ${form}`),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['ar', 'ru', 'uk', 'fa', 'he', 'fr', 'es', 'pt', 'de', 'tr', 'zh', 'my', 'am', 'ps', 'th'])('CLDR names in %s', (language) => {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    const wrong = COUNTRIES.flatMap(({ id }) => {
      const name = (names.of(id) ?? '').replace(/\s*[(（,،].*$/u, '').trim();
      const found = tag(`… ${name} …`, language).countries.map((country) => country.id);
      return found.includes(id) || AMBIGUOUS.has(`${id} ${language}`) ? [] : [`${id} ${name}: ${found.join()}`];
    });
    expect(wrong).toEqual([]);
  });

  test('every country is in a world region', () => {
    const placed = new Set(lists.regions.flatMap((region) => region.countries));
    expect(COUNTRIES.filter(({ id }) => !placed.has(id))).toEqual([]);
  });
});
