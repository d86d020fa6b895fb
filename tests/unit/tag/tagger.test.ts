import { describe, expect, test } from 'vitest';
import type { TagInput } from '../../../src/domain/tags.ts';
import { createTagger, toTagLine } from '../../../src/tag/index.ts';
import { lists, tagger } from './lists.ts';

const tag = (input: Partial<TagInput>) => tagger.tag({ title: '', text: '', language: null, outletCountry: null, ...input });
const countriesOf = (input: Partial<TagInput>) => tag(input).countries.map((country) => country.id);

describe('datelines', () => {
  const rows: [text: string, filedFrom: string | null, countries: string[]][] = [
    ['BEIRUT (Reuters) - A convoy left Homs on Friday.', 'LB', ['SY']],
    ['NAIROBI, Kenya (AP) — Two soldiers died in Baidoa.', 'KE', ['SO']],
    ['MOSCOW, May 3 (Reuters) - Talks on Sudan resumed.', 'RU', ['SD']],
    ['KYIV, Ukraine — A train was hit in Poland.', 'UA', ['PL']],
    ['By Jane Roe\nCAIRO (AFP) - Boats left Libya.', 'EG', ['LY']],
    ['Amman (AFP) - Trucks entered Gaza.', 'JO', ['PS']],
    ['PARIS, Texas (AP) - A tanker burned in Mexico.', 'US', ['MX']],
    ['SOMEWHERE, 3 May (XYZ News) - Rain fell in Peru.', null, ['PE']],
    ['МОСКВА, 3 мая. /ТАСС/. Переговоры с Ираном продолжены.', 'RU', ['IR']],
    ['بيروت (رويترز) - أعلنت بغداد هدنة', 'LB', ['IQ']],
    ['新华社北京5月3日电 叙利亚总统发表讲话', 'CN', ['SY']],
    ['Lebanon (population five million) - a country of cedars', null, ['LB']],
    ['SYRIA — Army units moved north', null, ['SY']],
  ];
  test.each(rows)('%s', (text, filedFrom, countries) => {
    const tags = tag({ text });
    expect([tags.filedFrom, tags.countries.map((country) => country.id)]).toEqual([filedFrom, countries]);
    expect(tags.mentions.filter((mention) => mention.kind === 'filed-from').map((mention) => mention.tag)).toEqual(
      filedFrom ? [filedFrom] : [],
    );
  });

  test('a headline is none', () => {
    expect(tag({ title: 'CAIRO — what the envoys said' }).filedFrom).toBeNull();
  });
});

describe('weights', () => {
  test('the title weighs more than the text', () => {
    expect(tag({ title: 'Blast in Mali', text: 'Officials in Niger and Niger again said so.' }).primaryCountry).toBe('ML');
  });

  test('a place outweighs where people come from, and is the focus', () => {
    const tags = tag({ text: 'Syrian refugees in Germany face deportation from Germany' });
    expect(tags.countries.map(({ id, focus }) => [id, focus])).toEqual([
      ['DE', true],
      ['SY', false],
    ]);
  });

  test('scores are shares of the top one', () => {
    const scores = tag({ text: 'Mali, Mali, Mali. Chad.' }).countries.map((country) => country.score);
    expect(scores[0]).toBe(1);
    expect(scores[1]).toBeGreaterThan(0);
    expect(scores[1]).toBeLessThan(0.5);
  });

  test('the dateline tips the scale between countries that are named', () => {
    const text = 'Kenya and Uganda signed.';
    expect(tag({ text: `KAMPALA (Reuters) - ${text}` }).primaryCountry).toBe('UG');
  });

  test('ties are in the order of ids', () => {
    expect(countriesOf({ title: 'Mali', text: '' })).toEqual(['ML']);
    expect(tag({ text: 'x'.repeat(10) }).countries).toEqual([]);
  });
});

describe('context', () => {
  test('title and text are resolved together', () => {
    expect(countriesOf({ title: 'Georgia votes', text: 'Crowds filled the centre of Tbilisi.' })).toEqual(['GE']);
    expect(tag({ title: 'AA takes a base', text: 'Fighting went on in Rakhine, Myanmar.' }).actors[0]?.id).toBe('arakan-army');
  });

  test("the outlet's country decides what no cue does", () => {
    expect(countriesOf({ text: 'Georgia changes its rules', outletCountry: 'US' })).toEqual(['US']);
    expect(countriesOf({ text: 'Georgia changes its rules', outletCountry: 'FR' })).toEqual(['GE']);
    expect(countriesOf({ text: 'The weather was fine', outletCountry: 'US' })).toEqual([]);
  });

  test('an acronym counts once its actor is named in full', () => {
    const tags = tag({ text: 'The Allied Democratic Forces moved on. Then ADF men came.' });
    expect(tags.mentions.filter((mention) => mention.kind === 'actor').map((mention) => mention.rule)).toEqual([
      'actor.alias',
      'actor.repeat',
    ]);
  });

  test('in a line of capitals a short acronym needs its country', () => {
    expect(tag({ title: 'IDF SAYS GOODBYE TO WINTER' }).actors).toEqual([]);
    expect(tag({ title: 'IDF SAYS STRIKES HIT LEBANON' }).actors.map((actor) => actor.id)).toEqual(['idf']);
  });

  test('an actor stands for its home only where no country is named', () => {
    const alone = tag({ text: 'Houthi boats attacked a tanker' });
    expect(alone.countries.map((country) => country.id)).toEqual(['YE']);
    expect(alone.mentions.map((mention) => mention.rule)).toContain('country.actor-home');
    expect(countriesOf({ text: 'Houthi boats attacked a tanker off Djibouti' })).toEqual(['DJ']);
    expect(countriesOf({ text: 'NATO met on Thursday' })).toEqual([]);
  });

  test('a wrongly declared language does not blind the tagger', () => {
    expect(countriesOf({ text: 'Los soldados del norte llegaron a Alemania y a Países Bajos con las tropas', language: 'en' })).toEqual([
      'DE',
      'NL',
    ]);
  });

  test('words of another language are not its names', () => {
    expect(countriesOf({ text: 'The reunion of the Suisse choir was in the Chine Hall', language: 'en' })).toEqual([]);
  });
});

describe('regions', () => {
  test('a country brings its world regions, their parents, and itself', () => {
    expect(tag({ text: 'Blast in Mali' }).regions).toEqual([
      { id: 'africa', name: 'Africa', kind: 'world', parent: null },
      { id: 'west-africa', name: 'West Africa', kind: 'world', parent: 'africa' },
      { id: 'sahel', name: 'Sahel', kind: 'world', parent: 'africa' },
      { id: 'ML', name: 'Mali', kind: 'country', parent: 'west-africa' },
    ]);
  });

  test('nothing named, nothing tagged', () => {
    expect(tag({ title: 'A quiet day', text: 'Nothing happened.' })).toEqual({
      countries: [],
      primaryCountry: null,
      regions: [],
      places: [],
      actors: [],
      filedFrom: null,
      events: [],
      casualties: [],
      materiel: [],
      mentions: [],
    });
  });
});

test('a line has exactly the keys of the contract', () => {
  const line = toTagLine('a1', tag({ title: 'Hamas fighters in Gaza', text: 'CAIRO (AP) - Talks.' }));
  expect(Object.keys(line)).toEqual([
    'id',
    'countries',
    'primaryCountry',
    'regions',
    'places',
    'actors',
    'filedFrom',
    'events',
    'casualties',
    'materiel',
    'mentions',
  ]);
  expect(line.countries[0]).toEqual({ id: 'PS', name: 'Palestine', score: 1, focus: true });
  expect(line.actors[0]).toEqual({ id: 'hamas', name: 'Hamas', type: 'rebel-group', score: 1 });
  expect(line.mentions[0]).toEqual({ field: 'title', start: 0, end: 5, text: 'Hamas', tag: 'hamas', kind: 'actor', rule: 'actor.alias' });
  expect(line.mentions.at(-1)).toEqual({ field: 'text', start: 0, end: 5, text: 'CAIRO', tag: 'EG', kind: 'filed-from', rule: 'dateline' });
  expect(JSON.parse(JSON.stringify(line))).toEqual(line);
});

describe('version', () => {
  test('is the same for the same lists, another for others', () => {
    expect(createTagger(lists).version).toBe(tagger.version);
    const [first, ...rest] = lists.regions;
    expect(createTagger({ ...lists, regions: rest }).version).not.toBe(tagger.version);
    const renamed = [{ ...first!, name: 'Other' }, ...rest];
    expect(createTagger({ ...lists, regions: renamed }).version).not.toBe(tagger.version);
    expect(createTagger({ ...lists, actors: [] }).version).not.toBe(tagger.version);
    expect(createTagger({ ...lists, materiel: [] }).version).not.toBe(tagger.version);
  });
});

describe('the packaged lists', () => {
  test('every alias without a condition is found by itself', () => {
    const missed = lists.actors.flatMap((actor) =>
      actor.aliases
        .filter((alias) => alias.needs.length === 0 && alias.not.length === 0)
        .filter((alias) => !tag({ text: `word ${alias.text} word`, language: alias.language }).actors.some(({ id }) => id === actor.id))
        .map((alias) => `${actor.id}: ${alias.text}`),
    );
    expect(missed).toEqual([]);
  });

  test('every alias with a condition is silent without it', () => {
    const loud = lists.actors.flatMap((actor) =>
      actor.aliases
        .filter((alias) => alias.needs.length > 0)
        .filter((alias) =>
          tag({ text: `word ${alias.text} word` }).mentions.some(({ rule, tag: id }) => id === actor.id && rule === 'actor.repeat'),
        )
        .map((alias) => `${actor.id}: ${alias.text}`),
    );
    expect(loud).toEqual([]);
  });
});
