import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadActors, loadMateriel, loadRegions } from '../../../src/config/lists.ts';

const packaged = (name: string): string => fileURLToPath(new URL(`../../../config/${name}`, import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lists-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

const wrongActors: [what: string, yaml: string, place: RegExp][] = [
  [
    'a doubled id',
    '- { id: a, name: A, type: rebel-group }\n- { id: a, name: B, type: rebel-group }',
    /:2:\d+: 1\.id: the id a is used before, in line 1/,
  ],
  ['an unknown parent', '- id: a\n  name: A\n  type: rebel-group\n  parent: b', /:4:\d+: 0\.parent: there is no entry with the id b/],
  ['its own ancestor', '- { id: a, name: A, type: alliance, parent: b }\n- { id: b, name: B, type: alliance, parent: a }', /own ancestor/],
  ['a country that is none', '- id: a\n  name: A\n  type: rebel-group\n  countries: [SY, UK]', /:4:\d+: 0\.countries\.1: .*ISO 3166-1/],
  ['an unknown type', '- { id: a, name: A, type: army }', /:1:\d+: 0\.type: must be "state-forces" or/],
  [
    'an empty alias',
    '- id: a\n  name: A\n  type: rebel-group\n  aliases:\n    en: ["  "]',
    /:5:\d+: 0\.aliases\.en\.0: must hold a letter/,
  ],
  [
    'an alias of signs',
    '- id: a\n  name: A\n  type: rebel-group\n  aliases:\n    en:\n      - { text: "--" }',
    /:6:\d+: 0\.aliases\.en\.0\.text: must hold a letter/,
  ],
  ['an unknown key', '- { id: a, name: A, type: rebel-group, alias: {} }', /:1:\d+: 0\.alias: this key is not known/],
  ['a language that is none', '- { id: a, name: A, type: rebel-group, aliases: { English: [B] } }', /:1:\d+: 0\.aliases\.English: /],
  [
    'a country in needs that is none',
    '- { id: a, name: A, type: rebel-group, aliases: { en: [{ text: B, needs: [ZZ] }] } }',
    /no ISO 3166-1 country/,
  ],
  ['an inexact acronym', '- { id: a, name: A, type: rebel-group, aliases: { en: [{ text: SDF, exact: false }] } }', /exactly their case/],
];

describe('actors', () => {
  test('the compact form is read in full', async () => {
    const file = await write(
      'good.yaml',
      [
        '- id: river-front',
        '  name: River Front',
        '  type: rebel-group',
        '  countries: ["NO", SY]',
        '  active: { from: 1998, to: 2004 }',
        '  wikidata: Q100',
        '  aliases:',
        '    en: [{ text: RF, needs: [SY, river], not: [radio] }, Front of the River]',
        '    any: [{ text: Rivfront, exact: true }]',
        '- { id: river-front-north, name: River Front (North), type: rebel-group, parent: river-front }',
      ].join('\n'),
    );
    const [first, second] = await loadActors(file);
    expect(first).toEqual({
      id: 'river-front',
      name: 'River Front',
      type: 'rebel-group',
      countries: ['NO', 'SY'],
      parent: null,
      force: null,
      active: { from: 1998, to: 2004 },
      wikidata: 'Q100',
      aliases: [
        { text: 'River Front', language: 'en', exactCase: false, needs: [], not: [] },
        { text: 'RF', language: 'en', exactCase: true, needs: ['SY', 'river'], not: ['radio'] },
        { text: 'Front of the River', language: 'en', exactCase: false, needs: [], not: [] },
        { text: 'Rivfront', language: null, exactCase: true, needs: [], not: [] },
      ],
    });
    expect(second).toMatchObject({ parent: 'river-front', countries: [], aliases: [] });
  });

  test.each(wrongActors)('%s is refused with file, line and key', async (_, yaml, place) => {
    const file = await write('actors.yaml', yaml);
    const error = await loadActors(file).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'ConfigError', message: expect.stringContaining(file) });
    expect(error).toMatchObject({ message: expect.stringMatching(place) });
  });

  test('all problems are told at once', async () => {
    const file = await write(
      'many.yaml',
      '- { id: a, name: A, type: alliance, parent: x }\n- { id: a, name: A, type: alliance, parent: y }',
    );
    await expect(loadActors(file)).rejects.toMatchObject({ problems: [{ line: 2 }, { line: 1 }, { line: 2 }] });
  });

  test('the packaged list loads, and holds what the labelled data names', async () => {
    const actors = await loadActors(packaged('actors.yaml'));
    const ids = new Set(actors.map((actor) => actor.id));
    const named =
      'adf al-shabaab arakan-army farc hamas hezbollah houthis islamic-state jnim m-19 m23 milf npa pij pkk pla-china pmf rsf-sudan russia-mil sdf-syria shining-path slm splm stc taliban ttp wagner';
    expect(named.split(' ').filter((id) => !ids.has(id))).toEqual([]);
    const short = actors.flatMap((actor) => actor.aliases).filter((alias) => /^\p{Lu}{1,4}$/u.test(alias.text) && !alias.exactCase);
    expect(short).toEqual([]);
  });
});

describe('regions', () => {
  test.each([
    [
      'a doubled id',
      '- { id: a, name: A, countries: [SY] }\n- { id: a, name: B, countries: [SY] }',
      /:2:\d+: 1\.id: the id a is used before, in line 1/,
    ],
    ['an unknown parent', '- { id: a, name: A, parent: b, countries: [SY] }', /:1:\d+: 0\.parent: there is no entry with the id b/],
    ['nothing in it', '- { id: a, name: A }', /neither countries nor regions/],
    ['a country that is none', '- { id: a, name: A, countries: [sy] }', /:1:\d+: 0\.countries\.0: .*ISO 3166-1/],
    ['a bad id', '- { id: Middle East, name: A, countries: [SY] }', /0\.id: must be lower-case/],
  ])('%s is refused with file, line and key', async (_, yaml, place) => {
    const file = await write('regions.yaml', yaml);
    await expect(loadRegions(file)).rejects.toMatchObject({ name: 'ConfigError', message: expect.stringMatching(place) });
  });

  test('the packaged list loads with the slugs people filter by', async () => {
    const ids = (await loadRegions(packaged('regions.yaml'))).map((region) => region.id);
    expect(ids).toEqual(
      expect.arrayContaining(['middle-east', 'sahel', 'west-africa', 'horn-of-africa', 'eastern-europe', 'south-asia', 'oceania']),
    );
  });
});

describe('materiel', () => {
  test('the compact form is read in full', async () => {
    const file = await write(
      'materiel.yaml',
      '- { id: rx-1, name: RX-1, kind: missile, aliases: { en: [{ text: Rex, needs: [missile], not: [dog] }], ru: [РХ-1] } }\n- { id: rx, name: RX (series), kind: drone }',
    );
    expect(await loadMateriel(file)).toEqual([
      {
        id: 'rx-1',
        name: 'RX-1',
        kind: 'missile',
        aliases: [
          { text: 'RX-1', language: 'en', exactCase: true, needs: [], not: [] },
          { text: 'Rex', language: 'en', exactCase: false, needs: ['missile'], not: ['dog'] },
          { text: 'РХ-1', language: 'ru', exactCase: true, needs: [], not: [] },
        ],
      },
      { id: 'rx', name: 'RX (series)', kind: 'drone', aliases: [] },
    ]);
  });

  test.each([
    [
      'a doubled id',
      '- { id: a, name: A, kind: drone }\n- { id: a, name: B, kind: drone }',
      /:2:\d+: 1\.id: the id a is used before, in line 1/,
    ],
    ['an unknown kind', '- { id: a, name: A, kind: gun }', /:1:\d+: 0\.kind: must be "small-arm" or/],
    ['an unknown key', '- { id: a, name: A, kind: drone, type: x }', /0\.type: this key is not known/],
    ['an empty need', '- { id: a, name: A, kind: drone, aliases: { en: [{ text: B, needs: [" "] }] } }', /must hold a letter/],
    ['an inexact acronym', '- { id: a, name: A, kind: drone, aliases: { en: [{ text: TOW, exact: false }] } }', /exactly their case/],
    ['a bad id', '- { id: A 1, name: A, kind: drone }', /0\.id: must be lower-case/],
  ])('%s is refused with file, line and key', async (_, yaml, place) => {
    const file = await write('materiel.yaml', yaml);
    await expect(loadMateriel(file)).rejects.toMatchObject({ name: 'ConfigError', message: expect.stringMatching(place) });
  });

  test('the packaged list loads, and no spelling stands for two things without context', async () => {
    const items = await loadMateriel(packaged('materiel.yaml'));
    expect(items.length).toBeGreaterThan(250);
    const owners = new Map<string, Set<string>>();
    for (const { id, aliases } of items) {
      for (const { text, needs, language } of aliases) {
        if (needs.length > 0) continue;
        const key = `${text.toLowerCase()} ${language === 'en' ? 'any' : (language ?? 'any')}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([text, ids]) => `${text}: ${[...ids].join(' ')}`)).toEqual([]);
  });
});
