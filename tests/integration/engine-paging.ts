import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/domain/search.ts';
import type { EngineQuery, Place, SearchEngine } from '../../src/search/engine.ts';
import { engineQuery, searchDocument } from '../support/documents.ts';
import { dice, madeDocuments, madeQuery, modelAnswer, modelMatches } from '../support/folding-model.ts';
import { type MakeEngine, withEngine } from './engine-made.ts';

const START = Date.UTC(2024, 4, 1) / 1000;
/** Several share a second, as articles do of which only the day is known. */
const made = (id: string, minute: number, over: Partial<Parameters<typeof searchDocument>[0]> = {}): SearchDocument =>
  searchDocument({ id, sortAt: START + Math.floor(minute / 3) * 60, text: 'shells fell on the market', ...over });

/** Pages as the service asks for them; `between` is run after each. */
async function pagesOn(engine: SearchEngine, query: EngineQuery, between: (page: number) => Promise<void>): Promise<string[]> {
  const ids: string[] = [];
  let after: Place | null = null;
  for (let page = 1; ; page += 1) {
    const answer = await engine.search({ ...query, after, shown: ids });
    ids.push(...answer.ids);
    if (answer.ids.length < query.limit) return ids;
    after = answer.last;
    expect([null, answer.ids.at(-1)]).toContain(after?.id ?? null);
    await between(page);
  }
}

async function everything(engine: SearchEngine, query: EngineQuery): Promise<string[]> {
  const list = await engine.list(query);
  const ids = [...list.batches(7)].flat();
  expect(ids).toHaveLength(list.size);
  return ids;
}

/** Paging and listing, also while documents arrive. */
export function pagingContract(make: MakeEngine): void {
  const first = Array.from({ length: 40 }, (_, n) => made(`d${String(n).padStart(2, '0')}`, n));
  const grouped = first.map((document, n) => (n % 4 === 0 ? { ...document, copyGroup: n < 20 ? 'd00' : 'd20', copies: 4 } : document));

  describe.each(['newest', 'oldest', 'relevance'] as const)('%s', (sort) => {
    test.each(['none', 'copies'] as const)('collapse %s: while documents arrive no page repeats or loses a hit', async (collapse) => {
      await withEngine(make, async (engine) => {
        await engine.upsert(grouped);
        const query = engineQuery('shells', { sort, collapse, limit: 6 });
        const before = await everything(engine, { ...query, sort: sort === 'oldest' ? 'oldest' : 'newest' });
        const found = await pagesOn(engine, query, async (page) => {
          await engine.upsert([
            made(`new${page}`, 500 + page),
            made(`old${page}`, -500 - page),
            // Newer and older copies of what was shown, and of what was not.
            made(`copy${page}`, 600 + page, { copyGroup: page % 2 === 0 ? 'd00' : 'd20', copies: 5 }),
            made(`late${page}`, 20, { copyGroup: page % 2 === 0 ? 'd00' : 'd20', copies: 5 }),
            // A document that is sent again.
            grouped[page] ?? made('x', 0),
          ]);
        });
        expect(new Set(found).size).toBe(found.length);
        const copyOf = (id: string): string => (Number(/\d+/.exec(id)?.[0]) % 2 === 0 ? 'd00' : 'd20');
        const groupOf = (id: string): string =>
          /^(?:copy|late)/.test(id) ? copyOf(id) : (grouped.find((one) => one.id === id && one.copies > 0)?.copyGroup ?? id);
        const shown = found.map((id) => (collapse === 'copies' ? groupOf(id) : id));
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown).toEqual(expect.arrayContaining(before.map((id) => (collapse === 'copies' ? groupOf(id) : id))));
      });
    });
  });

  test('a page after a place begins with what comes next, also within a second', async () => {
    await withEngine(make, async (engine) => {
      await engine.upsert(first);
      for (const sort of ['newest', 'oldest'] as const) {
        const all = await everything(engine, engineQuery('', { sort }));
        for (const at of [0, 1, 2, 17, 39]) {
          const place = { id: all[at] ?? '', sortAt: first.find(({ id }) => id === all[at])?.sortAt ?? 0 };
          const { ids, total } = await engine.search({ ...engineQuery('', { sort, limit: 5 }), after: place });
          expect([sort, at, ids, total]).toEqual([sort, at, all.slice(at + 1, at + 6), 40]);
        }
      }
    });
  });

  test('phrases and many words go on from a place too', async () => {
    await withEngine(make, async (engine) => {
      await engine.upsert([...grouped, searchDocument({ id: 'other', text: 'fell on shells the market' })]);
      const query = engineQuery('"shells fell on the market"', { sort: 'newest', collapse: 'copies', limit: 6 });
      const all = await everything(engine, query);
      expect(all).toHaveLength(32);
      expect(await pagesOn(engine, query, async () => undefined)).toEqual(all);
    });
  });

  test('a list holds every hit once, in order, folded as a plain model says', async () => {
    const below = dice(7);
    const documents = madeDocuments(below, 120);
    await withEngine(make, async (engine) => {
      await engine.upsert(documents);
      for (let round = 0; round < 40; round += 1) {
        const asked = { ...madeQuery(below), sort: round % 2 === 0 ? ('newest' as const) : ('oldest' as const), offset: 0, limit: 1000 };
        const { ids } = modelAnswer(documents, asked, modelMatches(documents, asked));
        expect({ asked, ids: await everything(engine, asked) }).toEqual({ asked, ids });
      }
      expect(await everything(engine, engineQuery('nosuchword'))).toEqual([]);
    });
  });
}
