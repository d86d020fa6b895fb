import { describe, expect, test } from 'vitest';
import type { Actor, ActorAlias } from '../../../src/domain/lists.ts';
import { aliasIndex, clearAliases } from '../../../src/search/query/aliases.ts';
import { expandNames } from '../../../src/search/query/expand.ts';
import type { Leaf } from '../../../src/search/query/ast.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { printQuery } from '../../../src/search/query/print.ts';
import { satisfies } from '../../../src/search/query/tree.ts';
import { refusal } from '../../support/refusal.ts';
import fc from '../../support/property.ts';

const alias = (text: string, needs: string[] = []): ActorAlias => ({ text, language: null, exactCase: false, needs, not: [] });
const actor = (id: string, ...aliases: ActorAlias[]): Actor => ({
  id,
  name: id,
  type: 'rebel-group',
  countries: [],
  parent: null,
  force: null,
  active: { from: null, to: null },
  wikidata: null,
  aliases,
});

const ACTORS = [
  actor('arakan-army', alias('Arakan Army'), alias('AA', ['MM']), alias('ULA/AA')),
  actor('islamic-state', alias('Islamic State'), alias('Islamic State in Iraq'), alias('ISIS'), alias('IS', ['SY']), alias('داعش')),
  actor('al-shabaab', alias('al-Shabaab'), alias('الشباب', ['SO'])),
  actor('hamas', alias('Hamas'), alias('حماس'), alias('哈马斯')),
  actor('kia', alias('Kachin Army'), alias('River Guard')),
  actor('guards', alias('River guard')),
];
const ALIASES = aliasIndex(ACTORS);

/** The query as it is put to engines, printed. */
function expand(q: string): string {
  return printQuery(expandNames(parseQuery(q), ALIASES).query.tree);
}

describe('a name in a query', () => {
  test.each<[what: string, q: string, expected: string]>([
    ['of several words', 'arakan army clash', '(arakan army) OR actor:arakan-army clash'],
    ['as a phrase', '"Arakan Army"', '"arakan army" OR actor:arakan-army'],
    ['in the middle', 'drone isis mosul', 'drone isis OR actor:islamic-state mosul'],
    ['joined by a hyphen', 'al-shabaab', '"al shabaab" OR actor:al-shabaab'],
    ['in another script', 'حماس', 'حماس OR actor:hamas'],
    ['without spaces', '哈马斯', '"哈马 马斯" OR actor:hamas'],
    ['the longest', 'islamic state in iraq', '(islamic state in iraq) OR actor:islamic-state'],
    ['a part of a longer one', 'islamic state in syria', '(islamic state) OR actor:islamic-state in syria'],
    ['in another order', 'army arakan', 'army arakan'],
    ['that needs context', 'AA IS', 'aa is'],
    ['that two actors have', '"river guard"', '"river guard"'],
    ['excluded', '-isis -"arakan army"', '-isis -"arakan army"'],
    ['excluded in a group', 'drone -(hamas OR isis)', 'drone -(hamas OR isis)'],
    ['in the title', 'title:isis title:(hamas OR isis)', 'title:isis title:hamas OR title:isis'],
    ['of which only the beginning stands', 'hama* "arakan army"*', 'hama* "arakan army"*'],
    ['parted by an excluded word', 'arakan -x army', 'arakan -x army'],
    ['around a filter', 'arakan (country:MM) army', '(arakan army) OR actor:arakan-army'],
    ['in OR', 'isis OR drone', 'isis OR actor:islamic-state OR drone'],
    ['whose parts OR keeps apart', 'arakan OR army', 'arakan OR army'],
    ['in a group', '(arakan army clash) OR drone', '((arakan army) OR actor:arakan-army clash) OR drone'],
    [
      'of which there are too many',
      'isis hamas "arakan army" al-shabaab',
      'isis OR actor:islamic-state hamas OR actor:hamas "arakan army" OR actor:arakan-army "al shabaab"',
    ],
    [
      'where there are ways enough',
      '(a OR b) (c OR d) (e OR f) (g OR h) (i OR j) hamas isis',
      'a OR b c OR d e OR f g OR h i OR j hamas OR actor:hamas isis',
    ],
  ])('%s', (_, q, expected) => {
    expect(expand(q)).toBe(expected);
  });

  test('is told by its words and actor', () => {
    const places = [
      { start: 0, end: 6 },
      { start: 7, end: 11 },
    ];
    expect(expandNames(parseQuery('Arakan Army drone'), ALIASES).expansions).toEqual([
      { name: 'arakan army', actor: 'arakan-army', places },
    ]);
  });

  test('nothing but tags is ever added: an article on none of the actors is found as before', () => {
    const word = fc.constantFrom('arakan', 'army', '-isis', '"islamic state"', 'in', 'iraq', 'title:isis', 'حماس', 'x', '(', ')', 'OR');
    const spoken =
      (have: readonly string[]): ((leaf: Leaf) => boolean) =>
      (leaf) =>
        leaf.kind === 'words' && leaf.words.every((one) => have.includes(one));
    fc.assert(
      fc.property(fc.array(word), fc.subarray(['arakan', 'army', 'isis', 'islamic', 'state', 'in', 'iraq', 'حماس', 'x']), (parts, have) => {
        const q = parts.join(' ');
        fc.pre(refusal(q) === null);
        const query = parseQuery(q);
        const { query: expanded, expansions } = expandNames(query, ALIASES);
        expect(satisfies(expanded.tree, spoken(have))).toBe(satisfies(query.tree, spoken(have)));
        expect(expansions.length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

describe('what is known of the spellings', () => {
  test('those that stand for each other elsewhere mean one actor only', () => {
    expect(Object.fromEntries(clearAliases(ACTORS))).toMatchObject({
      'arakan-army': ['Arakan Army', 'ULA/AA'],
      kia: ['Kachin Army'],
      guards: [],
    });
  });

  test('all are marked in an article on the actor but acronyms that are words', () => {
    expect(ALIASES.spellingsOf('arakan-army').map((words) => words.join(' '))).toEqual(['arakan army', 'ula aa']);
    expect(ALIASES.spellingsOf('al-shabaab')).toHaveLength(2);
    expect(ALIASES.spellingsOf('nobody')).toEqual([]);
  });
});
