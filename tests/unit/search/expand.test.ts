import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor, ActorAlias } from '../../../src/domain/lists.ts';
import { aliasIndex, clearAliases } from '../../../src/search/query/aliases.ts';
import { expandNames } from '../../../src/search/query/expand.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';

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

/** Terms as `words[=actor]`. */
function expand(q: string): string[] {
  return expandNames(parseQuery(q), ALIASES).query.terms.map(
    ({ words, negated, field, orTagged }) =>
      `${negated ? '-' : ''}${field === 'title' ? 'title:' : ''}${words.join(' ')}${orTagged ? `=${orTagged.value}` : ''}`,
  );
}

describe('a name in a query', () => {
  test.each<[what: string, q: string, expected: string[]]>([
    ['of several words', 'arakan army clash', ['arakan=arakan-army', 'army=arakan-army', 'clash']],
    ['as a phrase', '"Arakan Army"', ['arakan army=arakan-army']],
    ['in the middle', 'drone isis mosul', ['drone', 'isis=islamic-state', 'mosul']],
    ['joined by a hyphen', 'al-shabaab', ['al shabaab=al-shabaab']],
    ['in another script', 'حماس', ['حماس=hamas']],
    ['without spaces', '哈马斯', ['哈马 马斯=hamas']],
    ['the longest', 'islamic state in iraq', ['islamic', 'state', 'in', 'iraq'].map((word) => `${word}=islamic-state`)],
    ['a part of a longer one', 'islamic state in syria', ['islamic=islamic-state', 'state=islamic-state', 'in', 'syria']],
    ['in another order', 'army arakan', ['army', 'arakan']],
    ['that needs context', 'AA IS', ['aa', 'is']],
    ['that two actors have', '"river guard"', ['river guard']],
    ['excluded', '-isis -"arakan army"', ['-isis', '-arakan army']],
    ['in the title', 'title:isis', ['title:isis']],
    ['parted by an excluded word', 'arakan -x army', ['arakan', '-x', 'army']],
    [
      'of which there are too many',
      'isis hamas "arakan army" al-shabaab',
      ['isis=islamic-state', 'hamas=hamas', 'arakan army=arakan-army', 'al shabaab'],
    ],
  ])('%s', (_, q, expected) => {
    expect(expand(q)).toEqual(expected);
  });

  test('is told by its words and actor', () => {
    expect(expandNames(parseQuery('Arakan Army drone'), ALIASES).expansions).toEqual([{ name: 'arakan army', actor: 'arakan-army' }]);
  });

  test('nothing but tags is ever added', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('arakan', 'army', '-isis', '"islamic state"', 'in', 'iraq', 'title:isis', 'حماس', 'x')),
        (parts) => {
          const query = parseQuery(parts.join(' '));
          const { query: expanded, expansions } = expandNames(query, ALIASES);
          expect(expanded.terms.map(({ orTagged: _tag, ...term }) => term)).toEqual(query.terms);
          expect(expansions.length).toBeLessThanOrEqual(3);
        },
      ),
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
