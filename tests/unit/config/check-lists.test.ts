import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkLists, type Finding } from '../../../src/config/check-lists.ts';
import { MATERIEL_KINDS } from '../../../src/domain/lists.ts';
import { folderWith } from './place.ts';

const GOOD_REGIONS = '- { id: levant, name: Levant, countries: [SY] }\n';

async function findingsIn(actors: string, regions = GOOD_REGIONS, materiel = ''): Promise<Finding[]> {
  const folder = await folderWith({ 'actors.yaml': actors, 'regions.yaml': regions, 'materiel.yaml': materiel });
  return checkLists(filesIn(folder));
}

const filesIn = (folder: string): Record<'actors' | 'regions' | 'materiel', string> => ({
  actors: join(folder, 'actors.yaml'),
  regions: join(folder, 'regions.yaml'),
  materiel: join(folder, 'materiel.yaml'),
});

const [KIND] = MATERIEL_KINDS;

const brief = ({ severity, code, line, key }: Finding): string => `${severity} ${code} ${line} ${key}`;

/** Entries of actors, each on a line of its own. */
const actor = (id: string, rest: string, name = `The ${id}`): string => `- { id: ${id}, name: ${name}, type: rebel-group, ${rest} }\n`;

describe('what loads but will not work as it looks', () => {
  test.each<[what: string, yaml: string, expected: string[]]>([
    [
      'one spelling of two actors, folded alike',
      actor('a', 'aliases: { en: [Déjà Front] }') + actor('b', 'aliases: { fr: [deja front] }'),
      ['warning shared-spelling 2 1.aliases.fr.0'],
    ],
    [
      'the name of one is a spelling of another',
      actor('a', 'countries: []') + actor('b', 'aliases: { en: [the a] }'),
      ['warning shared-spelling 2 1.aliases.en.0'],
    ],
    [
      'with the same context',
      actor('a', 'aliases: { en: [{ text: River Guard, needs: [SY, IQ] }] }') +
        actor('b', 'aliases: { en: [{ text: River Guard, needs: [IQ, SY] }] }'),
      ['warning shared-spelling 2 1.aliases.en.0'],
    ],
    [
      'other contexts tell them apart',
      actor('a', 'aliases: { en: [{ text: River Guard, needs: [SY] }] }') +
        actor('b', 'aliases: { en: [{ text: River Guard, needs: [CO] }] }'),
      [],
    ],
    [
      'exact spellings in other cases never meet',
      actor('a', 'aliases: { any: [{ text: Rivfront, exact: true }] }') + actor('b', 'aliases: { any: [{ text: RIVFRONT, exact: true }] }'),
      [],
    ],
    ['twice with one actor is nothing', actor('a', 'aliases: { ru: [Речной фронт], uk: [Речной фронт] }'), []],
    ['an acronym without needs', actor('a', 'aliases: { en: [RVF] }'), ['warning bare-acronym 1 0.aliases.en.0']],
    ['in any script', actor('a', 'aliases: { ru: [РФФ] }'), ['warning bare-acronym 1 0.aliases.ru.0']],
    ['a name that is one', actor('a', 'countries: [SY]', 'RVF'), ['warning bare-acronym 1 0.name']],
    ['an acronym with needs', actor('a', 'aliases: { en: [{ text: RVF, needs: [SY] }] }'), []],
    ['one that is said to need none', actor('a', 'aliases: { en: [{ text: RVF, needs: [] }] }'), []],
    ['longer ones and those with figures are their own', actor('a', 'aliases: { en: [RVFXY, M23, Rvf] }'), []],
    ['the name of a country', actor('a', 'aliases: { en: [Chad] }'), ['warning country-name 1 0.aliases.en.0']],
    ['a country with needs', actor('a', 'aliases: { en: [{ text: Chad, needs: [election] }] }'), []],
    ['no spelling at all', actor('a', 'countries: [SY]', '"A (north)"'), ['warning no-spelling 1 0.name']],
    ['the first forces of a state have their template', '- { id: a, name: "A (army)", type: state-forces, countries: [SY] }\n', []],
    [
      'the second have none',
      '- { id: a, name: "A (army)", type: state-forces, countries: [SY] }\n- { id: b, name: "B (navy)", type: state-forces, countries: [SY] }\n',
      ['warning no-spelling 2 1.name'],
    ],
  ])('%s', async (_, yaml, expected) => {
    expect((await findingsIn(yaml)).map(brief)).toEqual(expected);
  });

  test('it says who has the spelling, where, and what to do', async () => {
    const [finding] = await findingsIn(actor('a', 'aliases: { en: [River Guard] }') + actor('b', 'aliases: { en: [River guard] }'));
    expect(finding?.message).toMatch(/“River guard” is also a spelling of a \(line 1\).*give each "needs"/);
    expect(finding?.file).toMatch(/actors\.yaml$/);
  });
});

test('materiel is looked at too', async () => {
  const piece = (id: string, alias: string): string => `- { id: ${id}, name: Piece ${id}, kind: ${KIND}, aliases: { en: [${alias}] } }\n`;
  const findings = await findingsIn(
    '',
    GOOD_REGIONS,
    piece('a', 'Long gun') + piece('b', 'long gun') + piece('b', '{ text: LG, exact: false }'),
  );
  expect(findings.map(brief)).toEqual([
    'error invalid 3 2.id',
    'error invalid 3 2.aliases.en.0.exact',
    'warning shared-spelling 2 1.aliases.en.0',
  ]);
});

describe('what loading refuses', () => {
  test('all of it is found at once, in both lists, beside what is only doubtful', async () => {
    const findings = await findingsIn(
      [
        '- { id: a, name: A, type: army }',
        '- { id: b, name: Bee, type: rebel-group, parent: a, countries: [SY, UK] }',
        '- { id: c, name: Cee, type: rebel-group, parent: gone, aliases: { en: [{ text: RVF, exact: false }] } }',
        '- { id: d, name: Dee, type: rebel-group, parent: a, active: { from: 2000, to: 1990 } }',
        '- { id: e, name: Eee, type: rebel-group, parent: a }',
        '- { id: e, name: Other, type: rebel-group }',
      ].join('\n'),
      '- { id: x, name: X, countries: [SY, ZZ] }\n- { id: y, name: Y, parent: x }\n- { id: z, name: Z, parent: nowhere, countries: [IQ] }\n',
    );
    expect(findings.map(brief)).toEqual([
      'error invalid 1 0.type',
      'error invalid 2 1.countries.1',
      'error invalid 3 2.parent',
      'error invalid 3 2.aliases.en.0.exact',
      'error invalid 4 3.active',
      'error invalid 6 5.id',
      'error invalid 1 0.countries.1',
      'error invalid 2 1.countries',
      'error invalid 3 2.parent',
      'warning bare-acronym 3 2.aliases.en.0',
    ]);
  });

  test.each<[what: string, actors: string, message: RegExp]>([
    ['no YAML', '- id: [', /not YAML/],
    ['no list', 'a: b', /must be a list/],
  ])('%s', async (_, actors, message) => {
    const findings = await findingsIn(actors);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.every(({ severity }) => severity === 'error')).toBe(true);
    expect(findings[0]?.message).toMatch(message);
  });

  test('a list that is not there', async () => {
    const folder = await folderWith({ 'regions.yaml': GOOD_REGIONS, 'materiel.yaml': '' });
    const [finding] = await checkLists(filesIn(folder));
    expect(finding).toMatchObject({ severity: 'error', line: null, message: 'there is no such file' });
  });
});

test('the packaged lists hold no spelling of two actors, no country and no actor without a spelling', async () => {
  const packaged = (name: string): string => fileURLToPath(new URL(`../../../config/${name}`, import.meta.url));
  const findings = await checkLists(filesIn(packaged('.')));
  expect(findings.filter(({ code }) => code !== 'bare-acronym').map((finding) => `${finding.line} ${finding.message}`)).toEqual([]);
});
