import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXTRA_FACETS } from '../../src/search/engine.ts';
import type { SearchDocument } from '../../src/domain/search.ts';
import { CORPUS } from '../support/corpus.ts';
import { ALL, FINDS, without } from '../support/finds.ts';
import { booleanContract } from './engine-boolean.ts';
import { correctionContract } from './engine-corrections.ts';
import { expansionContract } from './engine-expansion.ts';
import { foldingContract } from './engine-folding.ts';
import { pagingContract } from './engine-paging.ts';
import { idsOf, type MadeEngine, type MakeEngine, pagesOf, withEngine } from './engine-made.ts';
import { timelineContract } from './engine-timeline.ts';
import { writingContract } from './engine-writing.ts';
import { batchesOf, engineQuery, rawQuery, searchDocument } from '../support/documents.ts';

/** What every search engine must do alike. `make` gives an engine over nothing, not yet prepared. */
export function engineContract(name: string, make: MakeEngine): void {
  const parts = {
    reading: readingContract,
    'the Boolean language': booleanContract,
    'other names of an actor': expansionContract,
    'order and pages': orderContract,
    folding: foldingContract,
    'paging while documents arrive': pagingContract,
    writing: writingContract,
    corrections: correctionContract,
    timeline: timelineContract,
    rebuilding: rebuildContract,
  };
  for (const [what, contract] of Object.entries(parts)) {
    describe(`${name}: ${what}`, () => {
      contract(make);
    });
  }
}

function readingContract(make: MakeEngine): void {
  let made: MadeEngine;
  beforeAll(async () => {
    made = await make([]);
    await made.engine.prepare();
    await made.engine.upsert(CORPUS);
  });
  afterAll(async () => made.dispose());

  test.each(FINDS)('%s', async (text, expected) => {
    expect(await idsOf(made.engine, text)).toEqual([...expected].sort());
  });

  test('every sort gives the same hits and total', async () => {
    for (const sort of ['relevance', 'newest', 'oldest'] as const) {
      expect(await idsOf(made.engine, 'ceasefire', { sort })).toEqual(['en-ceasefire', 'en-strike']);
      expect(await idsOf(made.engine, '', { sort })).toEqual(ALL);
      expect(await idsOf(made.engine, '-ceasefire', { sort })).toEqual(without('en-ceasefire', 'en-strike'));
    }
  });

  test('more than ten words all count', async () => {
    const words = 'an escorted the drone collapsed oil is crude there about people fled to depot';
    expect(await idsOf(made.engine, words)).toEqual(['en-strike']);
    expect(await idsOf(made.engine, `${words} nosuchword`)).toEqual([]);
    expect(await idsOf(made.engine, `${words} -strike`)).toEqual([]);
  });

  test('facets count all hits, not the page, and order by count, then value', async () => {
    const { facets, totalIsExact } = await made.engine.search(engineQuery('', { limit: 1 }));
    expect(totalIsExact).toBe(true);
    expect(facets.country.slice(0, 4)).toEqual([
      { value: 'PS', count: 3 },
      { value: 'IL', count: 2 },
      { value: 'UA', count: 2 },
      { value: 'AF', count: 1 },
    ]);
    expect(facets.region.slice(0, 2)).toEqual([
      { value: 'middle-east', count: 5 },
      { value: 'PS', count: 3 },
    ]);
    expect(facets.actor[0]).toEqual({ value: 'russia-mil', count: 2 });
    expect(facets.source[0]).toEqual({ value: 'alpha', count: 2 });
    expect(facets.language[0]).toEqual({ value: 'en', count: 4 });
    expect(facets.language.reduce((sum, { count }) => sum + count, 0)).toBe(ALL.length - 1);
  });

  test('the main facets are always counted, the others when they are asked for', async () => {
    const main = ['country', 'region', 'actor', 'source', 'language'];
    const plain = await made.engine.search(engineQuery('', { limit: 1 }));
    expect(Object.keys(plain.facets)).toEqual(main);
    const { facets } = await made.engine.search(engineQuery('', { limit: 1, facets: EXTRA_FACETS }));
    expect(Object.keys(facets).toSorted()).toEqual([...main, ...EXTRA_FACETS].toSorted());
    expect(facets).toMatchObject(plain.facets);
    expect(facets.event?.slice(0, 2)).toEqual([
      { value: 'explosions-remote-violence', count: 2 },
      { value: 'air-drone-strike', count: 1 },
    ]);
    expect(facets.actorType).toEqual([
      { value: 'rebel-group', count: 2 },
      { value: 'state-forces', count: 1 },
    ]);
    expect(facets.place?.map(({ value }) => value)).toEqual(['170063', '706483', 'SY.11']);
    expect(facets.materiel?.map(({ value }) => value)).toEqual(['155mm', 'f-16']);
    expect(facets.filedFrom?.map(({ value }) => value)).toEqual(['TR', 'UA']);
    expect(facets.outletCountry?.map(({ value }) => value)).toEqual(['GB', 'RU']);
    expect(facets.primaryCountry?.slice(0, 2)).toEqual([
      { value: 'PS', count: 3 },
      { value: 'UA', count: 2 },
    ]);
  });

  test.each(['ceasefire', '"the ceasefire collapsed oil"', '-"the bank of japan" drone', 'nosuchword', 'event:nosuchevent'])(
    'other facets count the same hits: %s',
    async (text) => {
      const { facets, total } = await made.engine.search(engineQuery(text, { facets: ['event', 'filedFrom'] }));
      const strike = total === 0 ? [] : [{ value: 'air-drone-strike', count: 1 }];
      expect(facets.event?.slice(0, 1)).toEqual(strike);
      expect(facets.filedFrom).toEqual(strike.map(() => ({ value: 'TR', count: 1 })));
      expect(facets.materiel).toBeUndefined();
    },
  );

  test('facets describe the hits after all filters, also of their own name', async () => {
    const { facets } = await made.engine.search(engineQuery('ceasefire country:SY'));
    expect(facets.country).toEqual([
      { value: 'IQ', count: 1 },
      { value: 'SY', count: 1 },
    ]);
    expect(facets.source).toEqual([{ value: 'bravo', count: 1 }]);
    const nothing = await made.engine.search(engineQuery('nosuchword'));
    expect(nothing.facets).toEqual({ country: [], region: [], actor: [], source: [], language: [] });
  });

  test('a typo is corrected to an indexed word; short words, acronyms and known words are left alone', async () => {
    const corrections = await made.engine.correct(['ukrane', 'ceasefrie', 'xyzzyq', 'doah', 'ceasefire', 'f61', 'негациаторс', 'харкив']);
    expect(corrections.get('ukrane')).toBe('ukraine');
    expect(corrections.get('ceasefrie')).toBe('ceasefire');
    expect([...corrections.keys()].sort()).toEqual(['ceasefrie', 'ukrane', 'харкив']);
    expect(corrections.get('харкив')).toBe('харків');
    expect((await made.engine.correct([])).size).toBe(0);
  });

  test.each([
    ['"'],
    ['a" OR "b'],
    ['NEAR(ceasefire drone)'],
    ['ceasefire AND'],
    ['meta:t_1'],
    ['t_1'],
    ['*'],
    ['cease*'],
    ['ceasefire\u0000'],
    ['\u0000'],
    ['\ud800'],
    ["'; DROP TABLE doc; --"],
    ['{title body} : x'],
    ['x'.repeat(10_000)],
    ['-ceasefire'],
    [''],
  ])('a word that is no word cannot break out: %j', async (word) => {
    const { ids } = await made.engine.search(rawQuery([word], { filters: { source: { include: ['golf'] } } }));
    expect(ids.filter((id) => id !== 'xx-unknown')).toEqual([]);
    expect(await made.engine.correct([word])).toBeInstanceOf(Map);
    expect(await idsOf(made.engine, 'ceasefire')).toEqual(['en-ceasefire', 'en-strike']);
  });

  test.each([['SY" OR country = "UA'], ["SY' OR 1=1 --"], ['SY\\'], ['\u0000'], ['SY\u0000'], ['*'], ['t_1'], ['[UA]'], ['']])(
    'a filter value is only ever a value: %j',
    async (value) => {
      expect(await idsOf(made.engine, '', { filters: { country: { include: [value] } } })).toEqual([]);
      expect(await idsOf(made.engine, '', { filters: { country: { include: [value, 'JP'] } } })).toEqual(['en-bank']);
      expect(await idsOf(made.engine, '', { filters: { country: { exclude: [value] } } })).toEqual(ALL);
    },
  );

  test('dates far outside any calendar are only dates', async () => {
    expect(await idsOf(made.engine, '', { from: -1e15, to: 1e15 })).toEqual(ALL);
    expect(await idsOf(made.engine, '', { from: 1e15 })).toEqual([]);
  });

  test('many searches at once are all answered', async () => {
    const queries = Array.from({ length: 40 }, (_, index) => FINDS[index % FINDS.length] ?? (['', ALL] as const));
    const answers = await Promise.all(queries.map(async ([text]) => idsOf(made.engine, text)));
    expect(answers).toEqual(queries.map(([, expected]) => [...expected].sort()));
  });
}

function orderContract(make: MakeEngine): void {
  // Many share one second, as articles do of which only the day is known; they arrive in no order.
  const tied: readonly SearchDocument[] = Array.from({ length: 53 }, (_, index) =>
    searchDocument({
      id: `tie-${String((index * 29) % 53).padStart(2, '0')}`,
      title: 'Same words',
      text: 'exactly the same text',
      sortAt: 1_700_000_000 - 86_400 * (((index * 29) % 53) % 3),
      source: ((index * 29) % 53) % 2 === 0 ? 'even' : 'odd',
    }),
  );
  const newest = [...tied].sort((a, b) => b.sortAt - a.sortAt || (a.id < b.id ? -1 : 1)).map((document) => document.id);
  const oldest = [...tied].sort((a, b) => a.sortAt - b.sortAt || (a.id < b.id ? -1 : 1)).map((document) => document.id);
  let made: MadeEngine;
  beforeAll(async () => {
    made = await make([]);
    await made.engine.prepare();
    await made.engine.upsert(tied.slice(0, 20));
    await made.engine.upsert(tied.slice(20));
  });
  afterAll(async () => made.dispose());

  test.each(['', 'same', 'source:even', '-nosuchword'])('pages of "%s" have no gaps or repeats, ties are ordered by id', async (text) => {
    const wanted = (order: readonly string[]): string[] =>
      order.filter((id) => text !== 'source:even' || tied.some((document) => document.id === id && document.source === 'even'));
    expect(await pagesOf(made.engine, engineQuery(text, { sort: 'newest' }), 7)).toEqual(wanted(newest));
    expect(await pagesOf(made.engine, engineQuery(text, { sort: 'oldest' }), 7)).toEqual(wanted(oldest));
    expect(await pagesOf(made.engine, engineQuery(text, { sort: 'relevance' }), 7)).toEqual(wanted(newest));
  });

  test('a page of nothing and a page beyond the end still know the total', async () => {
    expect(await made.engine.search(engineQuery('same', { limit: 0 }))).toMatchObject({ ids: [], total: 53, totalIsExact: true });
    expect(await made.engine.search(engineQuery('same', { offset: 60 }))).toMatchObject({ ids: [], total: 53, totalIsExact: true });
  });

  test('relevance puts hits in the title first', async () => {
    await withEngine(make, async (engine) => {
      const filler = Array.from({ length: 30 }, (_, index) =>
        searchDocument({ id: `other-${index}`, text: `Weather note number ${index}` }),
      );
      await engine.upsert([
        ...filler,
        searchDocument({ id: 'body', title: 'Evening news', text: 'The mutiny spread. A mutiny it was.', at: '2024-05-20T00:00:00Z' }),
        searchDocument({ id: 'title', title: 'Mutiny in the port', text: 'Sailors refused orders on Monday.', at: '2024-05-01T00:00:00Z' }),
      ]);
      expect((await engine.search(engineQuery('mutiny', { sort: 'relevance' }))).ids).toEqual(['title', 'body']);
      expect((await engine.search(engineQuery('mutiny', { sort: 'newest' }))).ids).toEqual(['body', 'title']);
    });
  });

  test('a facet lists its hundred most frequent values', async () => {
    await withEngine(make, async (engine) => {
      const actors = Array.from({ length: 130 }, (_, index) => `actor-${String(index).padStart(3, '0')}`);
      await engine.upsert([searchDocument({ id: 'all', actors }), searchDocument({ id: 'one', actors: ['actor-129'] })]);
      const { facets } = await engine.search(engineQuery(''));
      expect(facets.actor).toHaveLength(100);
      expect(facets.actor.slice(0, 2)).toEqual([
        { value: 'actor-129', count: 2 },
        { value: 'actor-000', count: 1 },
      ]);
    });
  });
}

function rebuildContract(make: MakeEngine): void {
  const old = Array.from({ length: 40 }, (_, index) => searchDocument({ id: `old-${index}`, text: 'shared before' }));
  const fresh = Array.from({ length: 60 }, (_, index) => searchDocument({ id: `new-${index}`, text: 'shared after' }));

  test('searches are answered throughout, from the old index or the new one', async () => {
    await withEngine(make, async (engine) => {
      await engine.upsert(old);
      const { generation: before } = await engine.state();
      let done = false;
      const rebuilt = engine.rebuild(batchesOf(fresh, 10)).finally(() => {
        done = true;
      });
      const totals = new Set<number>();
      while (!done) totals.add((await engine.search(engineQuery('shared'))).total);
      const { indexed, generation } = await rebuilt;
      expect([...totals].filter((total) => total !== old.length && total !== fresh.length)).toEqual([]);
      expect(indexed).toBe(fresh.length);
      expect(generation).not.toBe(before);
      expect(await engine.state()).toEqual({ documents: fresh.length, generation });
      expect(await engine.prepare()).toEqual({ documents: fresh.length, generation });
      expect((await engine.search(engineQuery('before'))).total).toBe(0);
      expect((await engine.search(engineQuery('shared after'))).total).toBe(fresh.length);
    });
  });

  test('what is written during a rebuild is in the new index, whatever the rebuild brings later', async () => {
    await withEngine(make, async (engine) => {
      const stale = searchDocument({ id: 'changed', text: 'shared stale' });
      await engine.upsert([stale, searchDocument({ id: 'deleted', text: 'shared' })]);
      const batches = async function* (): AsyncGenerator<readonly SearchDocument[]> {
        yield fresh.slice(0, 5);
        await engine.upsert([searchDocument({ id: 'changed', text: 'shared revised' }), searchDocument({ id: 'added', text: 'shared' })]);
        await engine.remove(['deleted', 'new-0']);
        expect(await idsOf(engine, 'revised')).toEqual(['changed']);
        yield [stale, searchDocument({ id: 'deleted', text: 'shared' })];
      };
      await engine.rebuild(batches());
      expect(await idsOf(engine, 'shared')).toEqual(['added', 'changed', 'new-1', 'new-2', 'new-3', 'new-4']);
      expect(await idsOf(engine, 'revised')).toEqual(['changed']);
      expect(await idsOf(engine, 'stale')).toEqual([]);
    });
  });

  test('a rebuild that breaks off leaves the old index as it was, and the next one works', async () => {
    await withEngine(make, async (engine) => {
      await engine.upsert(old);
      const before = await engine.state();
      const broken = async function* (): AsyncGenerator<readonly SearchDocument[]> {
        yield fresh.slice(0, 10);
        throw new Error('the store went away');
      };
      await expect(engine.rebuild(broken())).rejects.toThrow('the store went away');
      expect(await engine.state()).toEqual(before);
      expect((await engine.search(engineQuery('shared before'))).total).toBe(old.length);
      expect((await engine.rebuild(batchesOf([], 10))).indexed).toBe(0);
      expect((await engine.state()).documents).toBe(0);
    });
  });
}
