import { describe, expect, test } from 'vitest';
import type { EngineQuery } from '../../../src/search/engine.ts';
import { holds } from '../../../src/search/meilisearch/check.ts';
import { type Plan, planCounting, planQuery, queryText } from '../../../src/search/meilisearch/plan.ts';
import type { QueryNode } from '../../../src/search/query/ast.ts';
import { allOf } from '../../../src/search/query/tree.ts';
import { differences, wantedSettings } from '../../../src/search/meilisearch/settings.ts';
import { encodeBeginnings, encodeWord } from '../../../src/search/meilisearch/words.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { engineQuery, orTagged, rawQuery, wordsNode } from '../../support/documents.ts';
import fc from '../../support/property.ts';

/** The only plan of a query in which no tag may stand in for words. */
function planOf(query: EngineQuery): Plan {
  const [plan, ...others] = planQuery(query);
  if (!plan || others.length > 0) throw new Error(`${others.length + (plan ? 1 : 0)} plans`);
  return plan;
}

/** A plain word as it is spelled within one that is not. */
const signs = (word: string): string => encodeBeginnings(word)[1] ?? '';

describe('how a query is put to the server', () => {
  test.each([
    ['oil port', ['"oil"', '"port"'], [], [], 0],
    ['oil oil', ['"oil"'], [], [], 0],
    ['"crude oil"', ['"crude oil"'], [], [], 0],
    ['"bank of japan"', ['"bank of japan"'], [], [], 1],
    ['-oil -"crude oil"', [], ['-"oil"', '-"crude oil"'], [], 0],
    ['-"bank of japan"', [], [], [], 1],
    ['title:oil', [], [], ['titleWords = "oil"'], 0],
    ['-title:oil', [], [], ['NOT (titleWords = "oil")'], 0],
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
    const negated = Array.from({ length: 130 }, (_, number): QueryNode => ({
      kind: 'not',
      node: wordsNode([`n${number}`]),
      start: 0,
      end: 0,
    }));
    const plan = planOf({ ...rest, query: { ...query, tree: allOf([...(query.tree ? [query.tree] : []), ...negated]) } });
    expect(queryText(plan.negations, plan.units)).toMatch(/^(?:-"n\d+" )+(?:"w\d+" ?)+$/);
    expect(plan.negations.length + plan.unsure.length).toBe(130);
    expect(plan.units).toHaveLength(12);
  });

  test.each<[string, readonly (readonly [string, readonly string[]])[]]>([
    [
      'a OR b',
      [
        ['"a"', []],
        ['"b"', []],
      ],
    ],
    [
      'x a OR b',
      [
        ['"x" "a"', []],
        ['"x" "b"', []],
      ],
    ],
    [
      '(a b) OR -c',
      [
        ['"a" "b"', []],
        ['-"c"', []],
      ],
    ],
    ['-(a OR b)', [['-"a" -"b"', []]]],
    [
      '-(a b)',
      [
        ['-"a"', []],
        ['-"b"', []],
      ],
    ],
    [
      '(a OR b) (a OR b)',
      [
        ['"a"', []],
        ['"b"', []],
      ],
    ],
    ['a (b OR -a)', [['"a" "b"', []]]],
    ['a -a', []],
    // What orders nothing is one condition, however it is put together.
    ['country:SY OR lang:ar', [['', ['(countries IN ["SY"] OR language IN ["ar"])']]]],
    ['a -(country:SY lang:ar)', [['"a"', ['(NOT (countries IN ["SY"]) OR NOT (language IN ["ar"]))']]]],
    [
      'a OR country:SY',
      [
        ['"a"', []],
        ['', ['countries IN ["SY"]']],
      ],
    ],
    ['title:a OR title:b', [['', ['(titleWords = "a" OR titleWords = "b")']]]],
    ['after:1970-01-02 OR (before:1970 lang:ar)', [['', ['(sortAt >= 86400 OR (sortAt < 0 AND language IN ["ar"]))']]]],
    ['title:f1*', [['', [`(titleWords STARTS WITH "f1" OR titleWords STARTS WITH "${signs('f1')}")`]]]],
  ])('%s', (text, expected) => {
    expect(
      planQuery(engineQuery(text, { sort: 'relevance' })).map(({ units, negations, filter }) => [queryText(negations, units), filter]),
    ).toEqual(expected);
  });

  test('without an order of relevance, and to count, OR of single words is one condition on the lists of words', () => {
    const either = '((titleWords = "a" OR textWords = "a") OR (titleWords = "b" OR textWords = "b"))';
    const shown = (plans: readonly Plan[]): unknown => plans.map(({ units, filter }) => [units, filter]);
    expect(shown(planQuery(engineQuery('x a OR b', { sort: 'newest' })))).toEqual([[['"x"'], [either]]]);
    expect(shown(planCounting(engineQuery('x a OR b', { sort: 'relevance' })))).toEqual([[['"x"'], [either]]]);
    expect(shown(planQuery(engineQuery('a OR "b c"', { sort: 'newest' })))).toEqual([
      [['"a"'], []],
      [['"b c"'], []],
    ]);
  });

  test('the beginning of a word is a condition, that of a phrase is checked as well', () => {
    const coded = encodeWord('яр');
    const condition = `(titleWords STARTS WITH "${coded}" OR textWords STARTS WITH "${coded}")`;
    expect(planOf(engineQuery('яр* x'))).toMatchObject({ units: ['"x"'], filter: [condition], unsure: [] });
    expect(planOf(engineQuery('"b яр*"'))).toMatchObject({ units: ['"b"'], filter: [condition], unsure: [{ negated: false }] });
    expect(planOf(engineQuery('-яр*'))).toMatchObject({ units: [], filter: [`NOT (${condition})`], unsure: [] });
  });

  test('order is by time where that is asked for', () => {
    expect(planOf(engineQuery('', { sort: 'relevance' })).sort).toEqual([]);
    expect(planOf(engineQuery('', { sort: 'newest' })).sort).toEqual(['sortAt:desc', 'id:asc']);
    expect(planOf(engineQuery('', { sort: 'oldest' })).sort).toEqual(['sortAt:asc', 'id:asc']);
  });
});

describe('a tag that may stand in for a name', () => {
  const tagged = (words: string[], value: string): QueryNode => orTagged(wordsNode(words), value);
  const plans = (nodes: QueryNode[]): [string, readonly string[]][] => {
    const { query, ...rest } = engineQuery('country:SY', { sort: 'relevance' });
    return planQuery({ ...rest, query: { ...query, tree: allOf(nodes) } }).map(({ units, negations, filter }) => [
      queryText(negations, units),
      filter,
    ]);
  };
  const SY = 'countries IN ["SY"]';

  test('is another way beside the words, which come first', () => {
    expect(plans([wordsNode(['drone']), tagged(['arakan', 'army'], 'arakan-army')])).toEqual([
      ['"drone" "arakan army"', [SY]],
      ['"drone"', [SY, 'actors IN ["arakan-army"]']],
    ]);
  });

  test('two names make four ways, three make eight', () => {
    const names = [tagged(['a'], 'x'), tagged(['b', 'c'], 'y'), tagged(['d'], 'z')];
    expect(plans(names.slice(0, 2))).toEqual([
      ['"a" "b c"', [SY]],
      ['"b c"', [SY, 'actors IN ["x"]']],
      ['"a"', [SY, 'actors IN ["y"]']],
      ['', [SY, 'actors IN ["x"]', 'actors IN ["y"]']],
    ]);
    expect(plans(names)).toHaveLength(8);
  });

  test('the same name twice is one', () => {
    expect(plans([tagged(['a'], 'x'), tagged(['a'], 'x')])).toHaveLength(2);
  });

  test('no value of a tag gets out of its quotes', () => {
    expect(plans([tagged(['a'], 'x" OR actors = "y')])).toEqual([
      ['"a"', [SY]],
      ['', [SY, `actors IN ['x" OR actors = "y']`]],
    ]);
  });

  test('a candidate is right by its words or the tag', () => {
    const name = tagged(['bank', 'of'], 'x');
    const stored = { foldTitle: 'oil', foldText: 'the river' };
    expect(holds({ ...stored, actors: ['y', 'x'] }, name)).toBe(true);
    expect(holds({ ...stored, actors: ['y'] }, name)).toBe(false);
    expect(holds({ ...stored, foldText: 'a bank of' }, name)).toBe(true);
  });
});

describe('checking a candidate', () => {
  const coded = encodeWord('яркий');
  const candidate = { foldTitle: 'oil prices rise', foldText: `the bank of japan of the north ${coded}`, countries: ['SY'], sortAt: 100 };
  test.each([
    ['"bank of japan"', true],
    ['"bank of the"', false],
    ['ban', false],
    ['"rise the"', false],
    ['"prices rise"', true],
    ['title:"prices rise"', true],
    ['title:"bank of"', false],
    ['ban*', true],
    ['title:ban*', false],
    ['"of the no*"', true],
    ['"of no*"', false],
    ['ярк*', true],
    ['"north ярк*"', true],
    ['nothing OR (country:SY before:1970-01-01T00:02)', true],
    ['nothing OR after:1970-01-01T00:02', false],
  ])('%s', (text, expected) => {
    const { root } = parseQuery(text);
    expect(holds(candidate, root)).toBe(expected);
    expect(holds(candidate, root && { kind: 'not', node: root, start: 0, end: 0 })).toBe(!expected);
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
