import { describe, expect, test } from 'vitest';
import { COUNTRIES } from '../../../src/tag/data/countries.ts';
import { LANGUAGES } from '../../../src/tag/data/index.ts';
import { readBlock } from '../../../src/tag/data/names.ts';
import { demonymFormsOf } from '../../../src/tag/demonyms.ts';
import { formsOf } from '../../../src/tag/inflect.ts';
import { NATIONS } from './nations.ts';
import { tagger } from './lists.ts';

const countriesOf = (text: string, language: string): string[] =>
  tagger.tag({ title: '', text, language, outletCountry: null }).countries.map((country) => country.id);

const split = (list: string): string[] => list.split(' ').filter(Boolean);

describe.each(Object.entries(NATIONS))('nations in %s', (language, rows) => {
  test.each(rows)('%s', (text, countries) => {
    expect(countriesOf(text, language).toSorted()).toEqual(split(countries).toSorted());
  });
});

/** Territories without people of their own name, or that news calls after their country. */
const TERRITORIES = split(
  'AI AQ AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT HK EH VA',
);

/** Congolese, Dominican and their like are senses (`senses.ts`); small states that a language calls by their name only. */
const WITHOUT_DEMONYM: Readonly<Record<string, string>> = {
  fr: 'CD CG',
  es: 'CD CG GD IN',
  pt: 'CD CG',
  de: 'CD CG',
  tr: 'CG',
  ru: 'CG',
  uk: 'CD CG',
  ar: 'CD CG CF CV GQ KM KN ML PG RO SB ST VC',
  he: 'AG CD CG DM GD GQ GW KI KN LC ML SB ST TV VC VU',
  fa: 'AG CD CF CG GQ KN SB ST VC',
};

test.each(Object.entries(WITHOUT_DEMONYM))('every country has a demonym in %s that leads to it', (language, without) => {
  const names = LANGUAGES.find((one) => one.language === language);
  const demonyms = readBlock(names?.demonyms ?? '');
  const exempt = new Set([...TERRITORIES, ...split(without)]);
  const missing = COUNTRIES.filter(({ id }) => !exempt.has(id) && !demonyms.some(([country]) => country === id)).map(({ id }) => id);
  const wrong = demonyms
    .map(([id, form]) => [id, form.replace(/^=/u, '')] as const)
    .filter(([id, form]) => !countriesOf(`… ${form} …`, language).includes(id))
    .map((pair) => pair.join(' '));
  expect({ missing, wrong }).toEqual({ missing: [], wrong: [] });
});

describe('forms', () => {
  test.each([
    ['fr', 'béninois', 'béninoise béninoises'],
    ['fr', 'coréen', 'coréenne coréens coréennes'],
    ['es', 'danés', 'danesa daneses danesas'],
    ['es', 'iraní', 'iraníes iranís'],
    ['pt', 'sueco', 'sueca suecos suecas'],
    ['de', 'syrisch', 'syrische syrischen syrischer'],
    ['de', 'Russe', 'Russen Russin Russinnen'],
    ['de', 'Syrer', 'Syrern Syrerin'],
    ['tr', 'Suriyeli', 'Suriyeliler Suriyelilerin'],
    ['ru', 'сирийцы', 'сириец сирийца сирийцев сирийцами'],
    ['ru', 'бразильцы', 'бразилец бразильца'],
    ['ru', 'израильтяне', 'израильтян израильтянин'],
    ['ru', 'немецкий', 'немецкая немецкого немецких'],
    ['uk', 'сирійці', 'сирієць сирійця сирійців'],
    ['uk', 'росіяни', 'росіян росіянин росіянина'],
    ['ar', 'سوري', 'السورية للسوريين والسوري سوريون'],
    ['ar', '=أتراك', 'الأتراك للأتراك وأتراك'],
    ['he', 'סורי', 'הסורים לסורים סורית'],
    ['am', 'ኢትዮጵያ', 'ኢትዮጵያዊ ለኢትዮጵያውያን'],
  ])('%s %s', (language, demonym, wanted) => {
    expect(demonymFormsOf(demonym, language)).toEqual(expect.arrayContaining(split(wanted)));
  });

  test.each(['Харківщина', 'Бєлгородщина', 'Курщина'])('%s is declined', (name) => {
    const stem = name.slice(0, -1);
    expect(formsOf(name, 'uk')).toEqual(expect.arrayContaining(['а', 'и', 'і', 'у', 'ою'].map((ending) => stem + ending)));
  });
});
