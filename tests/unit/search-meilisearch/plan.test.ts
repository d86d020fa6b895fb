import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EngineQuery } from '../../../src/search/engine.ts';
import { holds } from '../../../src/search/meilisearch/check.ts';
import { type Plan, planQuery, queryText } from '../../../src/search/meilisearch/plan.ts';
import type { Term } from '../../../src/search/query/ast.ts';
import { differences, wantedSettings } from '../../../src/search/meilisearch/settings.ts';
import { encodeWord } from '../../../src/search/meilisearch/words.ts';
import { engineQuery, rawQuery } from '../../support/documents.ts';

/** The only plan of a query in which no tag may stand in for words. */
function planOf(query: EngineQuery): Plan {
  const [plan, ...others] = planQuery(query);
  if (!plan || others.length > 0) throw new Error(`${others.length + (plan ? 1 : 0)} plans`);
  return plan;
}

describe('how a query is put to the server', () => {
  test.each([
    ['oil port', ['"oil"', '"port"'], [], [], 0],
    ['oil oil', ['"oil"'], [], [], 0],
    ['"crude oil"', ['"crude oil"'], [], [], 0],
    ['"bank of japan"', ['"bank of japan"'], [], [], 1],
    ['-oil -"crude oil"', [], ['-"oil"', '-"crude oil"'], [], 0],
    ['-"bank of japan"', [], [], [], 1],
    ['title:oil', [], [], ['titleWords = "oil"'], 0],
    ['-title:oil', [], [], ['NOT titleWords = "oil"'], 0],
    ['title:"crude oil"', ['"crude oil"'], [], ['titleWords = "crude"', 'titleWords = "oil"'], 1],
    ['-title:"crude oil"', [], [], [], 1],
    ['oil country:SY', ['"oil"'], [], ['countries IN ["SY"]'], 0],
    ['قصف', [`"${encodeWord('قصف')}"`], [], [], 0],
  ] as const)('%s', (text, units, negations, filter, unsure) => {
    const plan = planOf(engineQuery(text));
    expect(plan).toMatchObject({ units, negations, filter });
    expect(plan.unsure).toHaveLength(unsure);
  });

  test('no word, whatever it holds, gets out of its quotes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }), (words) => {
        const { units, negations } = planOf(rawQuery(words));
        expect(queryText(negations, units)).toMatch(/^(?:"[a-z0-9\uA016-\uA48C]+"(?: |$))+$/);
      }),
    );
  });

  test('negations stand first, before the server stops reading, and those it would not read are checked', () => {
    const { query, ...rest } = rawQuery(Array.from({ length: 12 }, (_, number) => `w${number}`));
    const negated = Array.from({ length: 130 }, (_, number) => ({ field: 'any' as const, words: [`n${number}`], negated: true }));
    const plan = planOf({ ...rest, query: { ...query, terms: [...query.terms, ...negated] } });
    expect(queryText(plan.negations, plan.units)).toMatch(/^(?:-"n\d+" )+(?:"w\d+" ?)+$/);
    expect(plan.negations.length + plan.unsure.length).toBe(130);
    expect(plan.positive).toHaveLength(12);
  });

  test('order is by time where that is asked for', () => {
    expect(planOf(engineQuery('', { sort: 'relevance' })).sort).toEqual([]);
    expect(planOf(engineQuery('', { sort: 'newest' })).sort).toEqual(['sortAt:desc', 'id:asc']);
    expect(planOf(engineQuery('', { sort: 'oldest' })).sort).toEqual(['sortAt:asc', 'id:asc']);
  });
});

describe('a tag that may stand in for a name', () => {
  const tagged = (words: string[], value: string): Term => ({ field: 'any', words, negated: false, orTagged: { facet: 'actor', value } });
  const plain = (word: string): Term => ({ field: 'any', words: [word], negated: false });
  const plans = (terms: Term[]): [string, readonly string[]][] => {
    const { query, ...rest } = engineQuery('country:SY');
    return planQuery({ ...rest, query: { ...query, terms } }).map(({ units, negations, filter }) => [queryText(negations, units), filter]);
  };
  const SY = 'countries IN ["SY"]';

  test('is another way beside the words, which come first', () => {
    expect(plans([plain('drone'), tagged(['arakan'], 'arakan-army'), tagged(['army'], 'arakan-army')])).toEqual([
      ['"drone" "arakan" "army"', [SY]],
      ['"drone"', [SY, 'actors = "arakan-army"']],
    ]);
  });

  test('two names make four ways, three make eight', () => {
    const names = [tagged(['a'], 'x'), tagged(['b', 'c'], 'y'), tagged(['d'], 'z')];
    expect(plans(names.slice(0, 2))).toEqual([
      ['"a" "b c"', [SY]],
      ['"b c"', [SY, 'actors = "x"']],
      ['"a"', [SY, 'actors = "y"']],
      ['', [SY, 'actors = "x"', 'actors = "y"']],
    ]);
    expect(plans(names)).toHaveLength(8);
  });

  test('the same name twice is one', () => {
    expect(plans([tagged(['a'], 'x'), tagged(['a'], 'x')])).toHaveLength(2);
  });

  test('no value of a tag gets out of its quotes', () => {
    expect(plans([tagged(['a'], 'x" OR actors = "y')])).toEqual([
      ['"a"', [SY]],
      ['', [SY, `actors = 'x" OR actors = "y'`]],
    ]);
  });

  test('a candidate is right by its words or the tag', () => {
    const term = { field: 'any' as const, words: ['bank', 'of'], negated: false, orTagged: { facet: 'actor' as const, value: 'x' } };
    const stored = { foldTitle: 'oil', foldText: 'the river' };
    expect(holds({ ...stored, actors: ['y', 'x'] }, [term])).toBe(true);
    expect(holds({ ...stored, actors: ['y'] }, [term])).toBe(false);
    expect(holds({ ...stored, foldText: 'a bank of' }, [term])).toBe(true);
  });
});

describe('checking a candidate', () => {
  const candidate = { foldTitle: 'oil prices rise', foldText: 'the bank of japan of the north' };
  test.each([
    ['any', 'bank of japan', true],
    ['any', 'bank of the', false],
    ['any', 'ban', false],
    ['any', 'rise the', false],
    ['any', 'prices rise', true],
    ['title', 'prices rise', true],
    ['title', 'bank of', false],
  ] as const)('%s "%s"', (field, phrase, expected) => {
    const words = phrase.split(' ');
    expect(holds(candidate, [{ field, words, negated: false }])).toBe(expected);
    expect(holds(candidate, [{ field, words, negated: true }])).toBe(!expected);
  });
});

describe('index settings', () => {
  const lists = { synonyms: { Kharkov: ['Kharkiv', 'Kharkov'], 'F-16': [] }, protectedWords: ['NATO', 'ВСУ', 'nato'] };

  test('word lists are folded and coded as the documents are', async () => {
    const { synonyms, typoTolerance } = await wantedSettings(lists);
    expect(synonyms).toEqual({ kharkov: ['kharkiv'] });
    expect(typoTolerance?.disableOnWords).toEqual(['nato', encodeWord('всу')]);
  });

  test('words of other scripts are also asked for as they are written', async () => {
    const { synonyms } = await wantedSettings({ synonyms: { Hamas: ['حماس'], ХАМАС: ['Hamas'] }, protectedWords: [] });
    expect(synonyms).toEqual({
      hamas: [encodeWord('حماس')],
      [encodeWord('хамас')]: ['hamas'],
      хамас: ['hamas', encodeWord('хамас')],
    });
  });

  test('only what differs is sent; the order of sets is no difference', async () => {
    const wanted = await wantedSettings(lists);
    const { typoTolerance, sortableAttributes, ...others } = wanted;
    const words = typoTolerance?.disableOnWords?.toReversed() ?? [];
    const actual = {
      ...others,
      typoTolerance: { ...typoTolerance, disableOnWords: words },
      sortableAttributes: sortableAttributes?.toReversed(),
    };
    expect(differences(wanted, { ...actual, sortableAttributes: actual.sortableAttributes ?? null })).toBeNull();
    expect(differences(wanted, { ...wanted, prefixSearch: 'indexingTime' })).toEqual({ prefixSearch: 'disabled' });
    expect(differences(wanted, { ...wanted, rankingRules: wanted.rankingRules?.toReversed() ?? null })).toEqual({
      rankingRules: wanted.rankingRules,
    });
  });
});
