import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Actor } from '../../src/domain/lists.ts';
import type { EngineQuery } from '../../src/search/engine.ts';
import { aliasIndex } from '../../src/search/query/aliases.ts';
import { expandNames } from '../../src/search/query/expand.ts';
import { engineQuery, type QueryOptions, searchDocument } from '../support/documents.ts';
import type { MadeEngine, MakeEngine } from './engine-made.ts';

const actor = (id: string, ...aliases: string[]): Actor => ({
  id,
  name: id,
  type: 'rebel-group',
  countries: ['MM'],
  parent: null,
  force: null,
  active: { from: null, to: null },
  wikidata: null,
  aliases: aliases.map((text) => ({ text, language: null, exactCase: false, needs: [], not: [] })),
});

const ALIASES = aliasIndex([
  actor('arakan-army', 'Arakan Army'),
  actor('tnla', 'Ta’ang National Liberation Army', 'Taang fighters'),
  actor('kia', 'Kachin Independence Army'),
  actor('nobody', 'River Guard'),
]);

const DOCUMENTS = [
  searchDocument({
    id: 'typed',
    title: 'Arakan Army takes town',
    text: 'A drone strike',
    actors: ['arakan-army'],
    countries: ['MM'],
    at: '2024-05-01T00:00:00Z',
  }),
  searchDocument({
    id: 'tagged',
    title: 'AA attacks',
    text: 'A drone was used',
    actors: ['arakan-army'],
    countries: ['MM'],
    at: '2024-05-02T00:00:00Z',
  }),
  searchDocument({ id: 'apart', title: 'People', text: 'arakan people and the army', countries: ['BD'], at: '2024-05-03T00:00:00Z' }),
  searchDocument({ id: 'other', title: 'Nothing of it', text: 'quiet', actors: ['tnla'], countries: ['MM'], at: '2024-05-04T00:00:00Z' }),
  searchDocument({ id: 'long', title: 'Five', text: 'The Ta’ang National Liberation Army had a drone', at: '2024-05-05T00:00:00Z' }),
  searchDocument({
    id: 'both',
    title: 'Truce',
    text: 'talks',
    actors: ['arakan-army', 'tnla', 'kia'],
    countries: ['MM', 'CN'],
    at: '2024-05-06T00:00:00Z',
  }),
  searchDocument({
    id: 'pairs',
    title: 'Pairs',
    text: 'taang national and national liberation and liberation army',
    at: '2024-05-07T00:00:00Z',
  }),
];

function expanded(text: string, options: QueryOptions = {}): EngineQuery {
  const asked = engineQuery(text, options);
  return { ...asked, query: expandNames(asked.query, ALIASES).query };
}

const FINDS: readonly (readonly [query: string, ids: readonly string[]])[] = [
  ['arakan army', ['typed', 'tagged', 'apart', 'both']],
  ['"arakan army"', ['typed', 'tagged', 'both']],
  ['army arakan', ['typed', 'apart']],
  ['arakan army drone', ['typed', 'tagged']],
  ['drone "Arakan Army"', ['typed', 'tagged']],
  ['"arakan army" -drone', ['both']],
  ['"arakan army" -"drone was used"', ['typed', 'both']],
  ['"arakan army" country:CN', ['both']],
  ['"arakan army" -actor:tnla', ['typed', 'tagged']],
  ['"arakan army" title:truce', ['both']],
  ['-"arakan army"', ['tagged', 'apart', 'other', 'long', 'both', 'pairs']],
  ['title:"arakan army"', ['typed']],
  ['"ta’ang national liberation army"', ['other', 'long', 'both']],
  ['ta’ang national liberation army', ['other', 'long', 'both', 'pairs']],
  ['"ta’ang national liberation army" drone', ['long']],
  ['"arakan army" "ta’ang national liberation army"', ['both']],
  ['"arakan army" "taang fighters"', ['both']],
  ['"arakan army" "taang fighters" "kachin independence army"', ['both']],
  ['"river guard"', []],
  ['"arakan army" before:2024-05-02', ['typed']],
  ['"arakan army" a drone was used a a drone was used drone strike', []],
  ['"arakan army" a drone was used aa attacks -strike -truce -quiet -talks -people -pairs', ['tagged']],
];

/** A name of an actor finds what is tagged with the actor, on every engine alike. */
export function expansionContract(make: MakeEngine): void {
  let made: MadeEngine;
  beforeAll(async () => {
    made = await make([]);
    await made.engine.prepare();
    await made.engine.upsert(DOCUMENTS);
  });
  afterAll(async () => made.dispose());

  test.each(FINDS)('%s', async (text, ids) => {
    for (const sort of ['relevance', 'newest', 'oldest'] as const) {
      const result = await made.engine.search(expanded(text, { sort }));
      expect({ ids: [...result.ids].sort(), total: result.total, exact: result.totalIsExact }).toEqual({
        ids: [...ids].sort(),
        total: ids.length,
        exact: true,
      });
    }
  });

  test('every hit is counted once in the facets', async () => {
    const { facets } = await made.engine.search(expanded('"arakan army"', { limit: 1 }));
    expect(facets.country).toEqual([
      { value: 'MM', count: 3 },
      { value: 'CN', count: 1 },
    ]);
    expect(facets.actor[0]).toEqual({ value: 'arakan-army', count: 3 });
  });

  test('order by time and pages go across both ways of matching', async () => {
    const ids = async (options: QueryOptions): Promise<readonly string[]> =>
      (await made.engine.search(expanded('"arakan army"', options))).ids;
    expect(await ids({ sort: 'newest' })).toEqual(['both', 'tagged', 'typed']);
    expect(await ids({ sort: 'oldest' })).toEqual(['typed', 'tagged', 'both']);
    expect(await ids({ sort: 'newest', limit: 2, offset: 1 })).toEqual(['tagged', 'typed']);
    expect(await ids({ sort: 'newest', limit: 1, offset: 2 })).toEqual(['typed']);
    expect(await ids({ sort: 'newest', limit: 0 })).toEqual([]);
  });

  test('by relevance what has the words comes first', async () => {
    expect((await made.engine.search(expanded('"arakan army"', { sort: 'relevance' }))).ids[0]).toBe('typed');
  });
}
