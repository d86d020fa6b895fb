import { describe, expect, test } from 'vitest';
import { tag } from './read.ts';

const idsOf = (text: string, language: string | null): string =>
  tag(text, language)
    .materiel.map(({ id }) => id)
    .toSorted()
    .join(' ');

const ROWS: [text: string, language: string | null, ids: string][] = [
  ['Seized: one Type 68 7.62 × 39 mm rifle', 'en', '7-62x39mm type-68'],
  ['Fighters with AK47s and RPG-7s', 'en', 'ak-47 rpg-7'],
  ['Two T-72B3 and a BMP-2 were hit', 'en', 'bmp-2 t-72'],
  ['An F-16C and a Mi-8 took off', 'en', 'f-16 mi-8'],
  ['Shahed drones and Iskander-M missiles', 'en', 'iskander shahed-136'],
  ['Patriot missiles arrived', 'en', 'patriot'],
  ['Cluster munitions and barrel bombs were used', 'en', 'barrel-bomb cluster-munition'],
  ['A 12.7mm machine gun and 122-mm shells', 'en', '12-7mm 122mm machine-gun'],
  ['Cartridges of 7.62x54 and 9x19', 'en', '7-62x54mm 9x19mm'],
  ['A 9 mm pistol', 'en', '9mm pistol'],
  ['Су-34 сбросил ФАБ-500, патроны 7,62х39', 'ru', '7-62x39mm fab-500 su-34'],
  ['Обстрел из «Градов» РСЗО, 122-мм снаряды', 'ru', '122mm bm-21 mlrs'],
  ['Збили дванадцять Шахедів', 'uk', 'shahed-136'],
  ['قذائف هاون عيار 120 ملم', 'ar', '120mm mortar'],
  ['Une attaque à la voiture piégée', 'fr', 'vbied'],
];

const NONE: [text: string, language: string][] = [
  ['The Patriot Act was debated', 'en'],
  ['Stacey Abrams spoke in Leopard print', 'en'],
  ['The Lancet published a study', 'en'],
  ['He shot the film on 35 mm with a 50 mm lens', 'en'],
  ['20 mm of rain fell, then 155 mm in a day', 'en'],
  ['He took the M4 and the A10', 'en'],
  ['A Javelin throw won the medal', 'en'],
  ['A Grad school student', 'en'],
  ['M23 and M-19 were named', 'en'],
  ['The 1945x28 lottery', 'en'],
];

describe('materiel', () => {
  test.each(ROWS)('%s', (text, language, ids) => expect(idsOf(text, language)).toBe(ids));
  test.each(NONE)('none: %s', (text, language) => expect(idsOf(text, language)).toBe(''));

  test('where an actor stands there is no weapon', () => {
    const tags = tag('M23 rebels with M16 rifles near Goma, in eastern Congo', 'en');
    expect(tags.actors.map(({ id }) => id)).toEqual(['m23']);
    expect(tags.materiel.map(({ id }) => id)).toEqual(['m16']);
  });

  test('names and kinds are those of the list, calibres are written out', () => {
    const { materiel } = tag('Troops fired 5.56×45 mm rounds and an RPG-7', 'en');
    expect(materiel).toContainEqual({ id: '5-56x45mm', name: '5.56 × 45 mm', kind: 'calibre', score: expect.any(Number) });
    expect(materiel).toContainEqual({ id: 'rpg-7', name: 'RPG-7', kind: 'light-weapon', score: expect.any(Number) });
  });
});
