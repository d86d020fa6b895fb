import { afterAll, beforeAll, expect, test } from 'vitest';
import { COLLAPSE, type EngineQuery, type SearchEngine } from '../../src/search/engine.ts';
import { type BooleanArticle, booleanArticles } from '../support/boolean-corpus.ts';
import { type Asked, booleanQuery } from '../support/boolean-queries.ts';
import { engineQuery, searchDocument } from '../support/documents.ts';
import { dice, modelAnswer } from '../support/folding-model.ts';
import { refusal } from '../support/refusal.ts';
import { type MadeEngine, type MakeEngine, withEngine } from './engine-made.ts';

const ARTICLES = 5000;
const QUERIES = 300;

/** Refusals that only say that a made query is too large or leaves no time. */
const LIMITS = new Set(['too-many-alternatives', 'too-many-dates', 'too-many-terms', 'too-long', 'bad-date', 'short-prefix']);

/** Any Boolean query finds the same articles on every engine: those that it means. */
export function booleanContract(make: MakeEngine): void {
  knots(make);
  const below = dice(20_261_128);
  const articles = booleanArticles(below, ARTICLES);
  let made: MadeEngine;
  beforeAll(async () => {
    made = await make([]);
    await made.engine.prepare();
    await made.engine.upsert(articles.map(({ document }) => document));
  }, 120_000);
  afterAll(async () => made.dispose());

  test(`${QUERIES} made queries over ${ARTICLES} articles find what they mean`, async () => {
    const seen = { hits: 0, empty: 0, noted: 0 };
    for (let count = 0; count < QUERIES; count += 1) {
      const asked = readableQuery(below, articles);
      const { total, notes } = await expectMeaning(made.engine, articles, asked, optionsOf(below));
      seen.hits += total;
      if (total === 0) seen.empty += 1;
      if (notes > 0) seen.noted += 1;
    }
    console.warn(`${made.engine.name}: ${seen.noted} of ${QUERIES} Boolean queries carried notes, ${seen.empty} found nothing`);
    expect(seen.hits).toBeGreaterThan(50_000);
    expect(seen.empty).toBeLessThan(QUERIES / 3);
  }, 600_000);
}

/** Where it is easy to go wrong. */
const KNOTS: readonly (readonly [text: string, finds: readonly string[]])[] = [
  ['-country:ZZ OR drone', ['a', 'b', 'c']],
  ['-nosuchword OR (drone after:2024-06)', ['a', 'b', 'c']],
  ['drone OR (truce after:2024-06) -(gold before:1970)', ['a', 'b', 'c']],
  ['(drone before:2024-05-02) OR (truce after:2024-06) OR after:2024-07', ['a', 'c']],
  ['-(before:2024-06 -title:calm)', ['b', 'c']],
];

function knots(make: MakeEngine): void {
  test.each(KNOTS)('%s, in every order and folding', async (text, finds) => {
    await withEngine(make, async (engine) => {
      await engine.upsert([
        searchDocument({ id: 'a', title: 'Drone', text: 'gold', at: '2024-05-01T00:00:00Z' }),
        searchDocument({ id: 'b', title: 'Calm', text: 'a drone and gold', at: '2024-05-02T00:00:00Z' }),
        searchDocument({ id: 'c', title: 'Truce', text: 'silver', at: '2024-07-01T00:00:00Z' }),
      ]);
      for (const sort of ['relevance', 'newest', 'oldest'] as const) {
        for (const collapse of COLLAPSE) {
          const { ids, total } = await engine.search(engineQuery(text, { sort, collapse }));
          expect({ sort, collapse, ids: ids.toSorted(), total }).toEqual({ sort, collapse, ids: finds, total: finds.length });
        }
      }
    });
  });
}

function readableQuery(below: (most: number) => number, articles: readonly BooleanArticle[]): Asked {
  for (;;) {
    const asked = booleanQuery(below, articles);
    const code = refusal(asked.text)?.code;
    if (code === undefined) return asked;
    expect({ text: asked.text, code: LIMITS.has(code) ? 'a limit' : code }).toEqual({ text: asked.text, code: 'a limit' });
  }
}

function optionsOf(
  below: (most: number) => number,
): Pick<EngineQuery, 'sort' | 'collapse' | 'limit' | 'offset'> & { readonly facets: EngineQuery['facets'] } {
  return {
    sort: (['newest', 'oldest', 'relevance'] as const)[below(3)] ?? 'newest',
    collapse: COLLAPSE[below(3)] ?? 'none',
    facets: below(4) === 0 ? ['event'] : [],
    limit: 1 + below(400),
    offset: [0, 0, below(100)][below(3)] ?? 0,
  };
}

async function expectMeaning(
  engine: SearchEngine,
  articles: readonly BooleanArticle[],
  { text, finds }: Asked,
  options: ReturnType<typeof optionsOf>,
): Promise<{ total: number; notes: number }> {
  const asked = { ...engineQuery(text, options), facets: options.facets };
  const documents = articles.filter(finds).map(({ document }) => document);
  const sign = asked.sort === 'oldest' ? 1 : -1;
  const ordered = documents.toSorted((a, b) => sign * (a.sortAt - b.sortAt) || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
  const answer = await engine.search(asked);
  const { ids, total, facets } = modelAnswer(documents, asked, ordered);
  const wanted = { text: `${text} ${JSON.stringify(options)}`, total, exact: true };
  const byRelevance = asked.sort === 'relevance';
  if (byRelevance) {
    // What comes first is up to the engine, what comes at all is not.
    const all = await engine.search({ ...asked, collapse: 'none', offset: 0 });
    const found = ordered.length <= asked.limit ? ordered : ordered.filter((id) => all.ids.includes(id));
    expectSame({ ...wanted, ids: all.ids.toSorted(), total: all.total }, { ...wanted, ids: found.toSorted(), total: ordered.length });
  }
  const found = byRelevance ? [answer.ids.length] : answer.ids;
  expectSame(
    { ...wanted, ids: found, total: answer.total, exact: answer.totalIsExact },
    { ...wanted, ids: byRelevance ? [ids.length] : ids },
  );
  const estimated = answer.notes.some(({ code }) => code === 'facets-estimated');
  expect({ text, options, facets: estimated ? facets : answer.facets }).toEqual({ text, options, facets });
  return { total, notes: answer.notes.length };
}

interface Compared {
  readonly text: string;
  readonly ids: readonly (string | number)[];
  readonly total: number;
  readonly exact: boolean;
}

/** Hundreds of ids are compared much faster as one text. */
function expectSame(actual: Compared, wanted: Compared): void {
  expect({ ...actual, ids: actual.ids.join(' ') }).toEqual({ ...wanted, ids: wanted.ids.join(' ') });
}
