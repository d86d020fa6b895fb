import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/domain/search.ts';
import type { EngineQuery, EngineTimeline } from '../../src/search/engine.ts';
import { bucketStart, type Interval, INTERVALS } from '../../src/search/timeline/interval.ts';
import { engineQuery, searchDocument } from '../support/documents.ts';
import { dice, madeDocuments, madeQuery, modelMatches } from '../support/folding-model.ts';
import { type MadeEngine, type MakeEngine, withEngine } from './engine-made.ts';

type Counted = Pick<EngineTimeline, 'total' | 'undated'> & { readonly buckets: readonly (readonly [number, number])[] };

/** Each group once, at its earliest hit; of hits in one second the one with a date is the earlier one. */
function modelTimeline(documents: readonly SearchDocument[], query: EngineQuery, interval: Interval): Counted {
  const matching = new Set(modelMatches(documents, query));
  const keyOf = ({ id, copyGroup, storyId }: SearchDocument): string =>
    query.collapse === 'copies' ? copyGroup : query.collapse === 'stories' && storyId !== null ? `story ${storyId}` : id;
  const isUndated = (document: SearchDocument): number => (document.publishedAt === null ? 1 : 0);
  const groups = Map.groupBy(
    documents.filter(({ id }) => matching.has(id)),
    keyOf,
  );
  const firsts = [...groups.values()].flatMap(
    (group) => group.toSorted((a, b) => a.sortAt - b.sortAt || isUndated(a) - isUndated(b))[0] ?? [],
  );
  const buckets = Map.groupBy(firsts, ({ sortAt }) => bucketStart(sortAt, interval));
  return {
    total: firsts.length,
    undated: firsts.filter((first) => isUndated(first) === 1).length,
    buckets: [...buckets].map(([start, own]) => [start, own.length] as const).sort(([a], [b]) => a - b),
  };
}

const asCounted = ({ total, undated, counts }: EngineTimeline): Counted => ({
  total,
  undated,
  buckets: [...counts].sort(([a], [b]) => a - b),
});
const whole = { from: null, to: null };

/** A few years of it, so that every interval has several buckets; a fifth has no date. */
function spread(documents: readonly SearchDocument[], below: (most: number) => number): SearchDocument[] {
  return documents.map((document) => {
    const sortAt = document.sortAt + (below(3) - 1) * 86_400 * 300;
    return { ...document, sortAt, publishedAt: below(5) === 0 ? null : new Date(sortAt * 1000).toISOString() };
  });
}

export function timelineContract(make: MakeEngine): void {
  const at = (day: string, over: Partial<Parameters<typeof searchDocument>[0]>): SearchDocument =>
    searchDocument({ id: day, text: 'shells fell', at: `${day}T23:59:59Z`, ...over });
  let made: MadeEngine;
  beforeAll(async () => {
    made = await make([]);
    await made.engine.prepare();
    await made.engine.upsert([
      at('1969-12-31', { id: 'before-1970' }),
      at('2023-12-31', { id: 'eve', copyGroup: 'eve', copies: 1, regions: ['SY.11'], countries: ['SY'] }),
      at('2024-01-01', { id: 'copy', copyGroup: 'eve', copies: 1, text: 'shells fell loudly', regions: ['UA.05'], countries: ['UA'] }),
      at('2024-01-07', { id: 'sunday' }),
      at('2024-01-08', { id: 'monday' }),
    ]);
  });
  afterAll(async () => made.dispose());

  test.each<[string, Interval, string[]]>([
    ['after:2023', 'day', ['2023-12-31 1', '2024-01-07 1', '2024-01-08 1']],
    ['after:2023', 'week', ['2023-12-25 1', '2024-01-01 1', '2024-01-08 1']],
    ['after:2023', 'month', ['2023-12-01 1', '2024-01-01 2']],
    ['', 'year', ['1969-01-01 1', '2023-01-01 1', '2024-01-01 2']],
    ['after:2024', 'month', ['2024-01-01 3']],
    ['loudly', 'day', ['2024-01-01 1']],
    ['nosuchword', 'day', []],
    ['before:1970', 'hour', ['1969-12-31 1']],
  ])('%s by the %s: what is folded counts once, at its earliest hit', async (text, interval, expected) => {
    const answer = await made.engine.timeline(engineQuery(text, { collapse: 'copies' }), { interval, ...whole });
    const shown = asCounted(answer).buckets.map(([start, count]) => `${new Date(start * 1000).toISOString().slice(0, 10)} ${count}`);
    expect(shown).toEqual(expected);
    expect(answer).toMatchObject({ interval, totalIsExact: true, notes: [] });
  });

  test('an interval that makes too many buckets is refused and says which one would do; auto takes one that fits', async () => {
    const query = engineQuery('', { collapse: 'copies' });
    const refused = made.engine.timeline(query, { interval: 'hour', ...whole });
    await expect(refused).rejects.toMatchObject({ field: 'interval', message: expect.stringContaining('ask for month') as unknown });
    expect((await made.engine.timeline(query, { interval: 'auto', ...whole })).interval).toBe('year');
    expect((await made.engine.timeline(engineQuery('after:2023'), { interval: 'auto', ...whole })).interval).toBe('day');
  });

  test('buckets reach over what was asked for', async () => {
    const [from, to] = [Date.UTC(2024, 0, 1) / 1000, Date.UTC(2024, 1, 1) / 1000];
    const { span } = await made.engine.timeline(engineQuery('monday', { from, to }), { interval: 'day', from, to });
    expect(span?.first).toBe(from);
    expect(span?.last).toBe(to - 1);
    expect((await made.engine.timeline(engineQuery('nosuchword'), { interval: 'day', ...whole })).span).toBeNull();
  });

  test('words that begin so, the most frequent first', async () => {
    const words = await made.engine.words('rep', 5);
    expect(words.map(({ word }) => word)).toEqual(['report']);
    expect(await made.engine.words('zzz', 5)).toEqual([]);
    expect(await made.engine.words('*', 5)).toEqual([]);
  });

  describe('as a plain model says', () => {
    test.each([1, 2])(
      'made corpus %i',
      async (seed) => {
        const below = dice(seed);
        const documents = spread(madeDocuments(below, 60), below);
        let total = 0;
        await withEngine(make, async (engine) => {
          await engine.upsert(documents);
          for (let round = 0; round < 40; round += 1) {
            const asked = madeQuery(below);
            const interval = INTERVALS[1 + below(INTERVALS.length - 1)] ?? 'day';
            const answer = await engine.timeline(asked, { interval, ...whole });
            expect({ asked, interval, ...asCounted(answer) }).toEqual({ asked, interval, ...modelTimeline(documents, asked, interval) });
            expect(answer.total).toBe((await engine.search({ ...asked, limit: 0 })).total);
            total += answer.total;
          }
        });
        expect(total).toBeGreaterThan(100);
      },
      120_000,
    );
  });

  test('where all values are wanted none is left out, however many there are', async () => {
    await withEngine(make, async (engine) => {
      const provinces = Array.from({ length: 1300 }, (_, index) => `${index % 2 === 0 ? 'RU' : 'CN'}.X${index}`);
      await engine.upsert(
        Array.from({ length: 13 }, (_, index) =>
          searchDocument({ id: `many-${index}`, countries: ['RU'], regions: provinces.slice(index * 100, index * 100 + 101) }),
        ),
      );
      const { facets } = await engine.search(engineQuery('', { allValues: true, limit: 0 }));
      const found = facets.region.filter(({ value }) => value.includes('.'));
      expect(found.map(({ value }) => value).toSorted()).toEqual(provinces.toSorted());
      expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(13 * 101 - 1);
      const few = await engine.search(engineQuery('', { limit: 0 }));
      expect(few.facets.region).toHaveLength(100);
    });
  }, 60_000);
}
