import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/domain/search.ts';
import type { EngineQuery, SearchEngine } from '../../src/search/engine.ts';
import { engineQuery, type QueryOptions, searchDocument } from '../support/documents.ts';
import { dice, madeDocuments, madeQuery, modelAnswer, modelMatches } from '../support/folding-model.ts';
import { type MadeEngine, type MakeEngine, pagesOf, withEngine } from './engine-made.ts';

/** What one answer is compared by: the query goes along, so that a difference shows what was asked. */
export async function againstModel(engine: SearchEngine, documents: readonly SearchDocument[], asked: EngineQuery): Promise<number> {
  const all = await engine.search({ ...asked, collapse: 'none', limit: 1000, offset: 0 });
  const matching = modelMatches(documents, asked);
  const ordered = asked.sort === 'relevance' ? all.ids : matching;
  expect({ asked, ids: all.ids.toSorted() }).toEqual({ asked, ids: matching.toSorted() });
  const { ids, total, totalIsExact, facets, notes } = await engine.search(asked);
  const wanted = { ...modelAnswer(documents, asked, ordered), totalIsExact: true, notes: [] };
  expect({ asked, answer: { ids, total, facets, totalIsExact, notes } }).toEqual({ asked, answer: wanted });
  return total;
}

const at = (day: number): string => `2024-05-${String(day).padStart(2, '0')}T10:00:00Z`;
const member = (id: string, day: number, over: Partial<Parameters<typeof searchDocument>[0]>): SearchDocument =>
  searchDocument({ id, at: at(day), text: 'Shells fell on the market', ...over });

/** A wire report in three outlets, one of which calls the town by another name, a report of the same story, and others. */
const NEWS: readonly SearchDocument[] = [
  member('wire', 10, { copyGroup: 'wire', copies: 2, storyId: 's1', source: 'wire', countries: ['SD'] }),
  member('copy', 12, { copyGroup: 'wire', copies: 2, storyId: 's1', source: 'gazette', countries: ['SD', 'TD'] }),
  member('cut', 11, { copyGroup: 'wire', copies: 2, storyId: 's1', source: 'courier', text: 'Shells fell on the bazaar', language: 'fr' }),
  member('own', 13, { storyId: 's1', source: 'gazette', text: 'A market burned', countries: ['SD'] }),
  member('else', 9, { storyId: 's2', source: 'courier', text: 'A market opened', countries: ['KE'] }),
  member('new-a', 14, { storyId: null, text: 'Nothing of the market' }),
  member('new-b', 14, { storyId: null, text: 'Nothing of the market' }),
];

export function foldingContract(make: MakeEngine): void {
  let made: MadeEngine;
  beforeAll(async () => {
    made = await make([]);
    await made.engine.prepare();
    await made.engine.upsert(NEWS);
  });
  afterAll(async () => made.dispose());

  test.each<[string, QueryOptions, string[]]>([
    ['', { collapse: 'none' }, ['new-a', 'new-b', 'own', 'copy', 'cut', 'wire', 'else']],
    ['', { collapse: 'copies' }, ['new-a', 'new-b', 'own', 'copy', 'else']],
    ['', { collapse: 'stories' }, ['new-a', 'new-b', 'own', 'else']],
    ['', { collapse: 'copies', sort: 'oldest' }, ['else', 'wire', 'own', 'new-a', 'new-b']],
    ['shells', { collapse: 'stories', sort: 'oldest' }, ['wire']],
    // A copy that alone matches is found.
    ['bazaar', { collapse: 'copies' }, ['cut']],
    ['source:courier', { collapse: 'stories' }, ['cut', 'else']],
    ['"on the market" -source:gazette', { collapse: 'copies' }, ['wire']],
    ['"shells fell on the" lang:fr', { collapse: 'copies' }, ['cut']],
    ['market -shells', { collapse: 'copies', sort: 'relevance' }, ['new-a', 'new-b', 'own', 'else']],
    ['title:report', { collapse: 'copies', sort: 'newest' }, ['new-a', 'new-b', 'own', 'copy', 'else']],
  ])('%s %j', async (text, options, ids) => {
    const answer = await made.engine.search(engineQuery(text, options));
    const ordered = (some: readonly string[]): readonly string[] => (options.sort === 'relevance' ? some.toSorted() : some);
    expect({ ids: ordered(answer.ids), total: answer.total }).toEqual({ ids: ordered(ids), total: ids.length });
    expect(answer).toMatchObject({ totalIsExact: true, notes: [] });
  });

  test('a facet says how many there would be with that filter', async () => {
    for (const collapse of ['copies', 'stories', 'none'] as const) {
      const { facets } = await made.engine.search(engineQuery('', { collapse, limit: 1 }));
      for (const [facet, values] of [
        ['source', facets.source] as const,
        ['country', facets.country] as const,
        ['language', facets.language] as const,
      ]) {
        for (const { value, count } of values) {
          const filters = { [facet]: { include: [value] } };
          expect([collapse, value, count]).toEqual([
            collapse,
            value,
            (await made.engine.search(engineQuery('', { collapse, filters }))).total,
          ]);
        }
      }
    }
  });

  test('pages have no gaps and no repeats', async () => {
    for (const collapse of ['copies', 'stories'] as const) {
      const all = (await made.engine.search(engineQuery('', { collapse }))).ids;
      for (const size of [1, 2, 3]) expect(await pagesOf(made.engine, engineQuery('', { collapse }), size)).toEqual(all);
      expect(await made.engine.search(engineQuery('', { collapse, offset: 60 }))).toMatchObject({ ids: [], total: all.length });
    }
  });

  test('a group that grows or falls apart is folded as it is now', async () => {
    await withEngine(make, async (engine) => {
      const idsFor = async (): Promise<readonly string[]> => (await engine.search(engineQuery('', { collapse: 'copies' }))).ids;
      const [a, b] = ['a', 'b'].map((id, day) => ({ id, text: 'same', at: at(day + 1) }));
      if (!a || !b) throw new Error('no sketches');
      await engine.upsert([searchDocument(a), searchDocument(b)]);
      expect(await idsFor()).toEqual(['b', 'a']);
      await engine.upsert([searchDocument({ ...a, copies: 1 }), searchDocument({ ...b, copyGroup: 'a', copies: 1 })]);
      expect(await idsFor()).toEqual(['b']);
      await engine.upsert([searchDocument(a), searchDocument(b)]);
      expect(await idsFor()).toEqual(['b', 'a']);
    });
  });

  describe('as a plain model says', () => {
    test.each([1, 2, 3, 4])(
      'made corpus %i',
      async (seed) => {
        const below = dice(seed);
        const documents = madeDocuments(below, 60);
        let hits = 0;
        await withEngine(make, async (engine) => {
          await engine.upsert(documents);
          for (let round = 0; round < 60; round += 1) hits += await againstModel(engine, documents, madeQuery(below));
        });
        expect(hits).toBeGreaterThan(200);
      },
      120_000,
    );
  });
}
