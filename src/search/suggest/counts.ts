import { setTimeout } from 'node:timers/promises';
import { EXTRA_FACETS, type Facet, FACETS, forEachFacet, type SearchEngine } from '../engine.ts';
import { parseQuery } from '../query/parse.ts';

/** How many reports carry each value, as of some moment ago. */
export interface ValueCounts {
  of(facet: Facet, value: string): number | null;
  readonly values: ReadonlyMap<Facet, ReadonlyMap<string, number>>;
}

const FRESH_MS = 60_000;
/** Whoever is first waits for so long, then goes without counts. */
const PATIENCE_MS = 150;

export const NO_COUNTS: ValueCounts = { of: () => null, values: new Map() };

/** Counts everything now and then; nobody waits for it but the first, and not for long. */
export class CountKeeper {
  readonly #engine: SearchEngine;
  readonly #now: () => Date;
  #counts: ValueCounts = NO_COUNTS;
  #at = Number.NEGATIVE_INFINITY;
  #running: Promise<void> | null = null;

  constructor(engine: SearchEngine, now: () => Date) {
    this.#engine = engine;
    this.#now = now;
  }

  async current(): Promise<ValueCounts> {
    const time = this.#now().getTime();
    if (Math.abs(time - this.#at) > FRESH_MS) this.#running ??= this.#refresh(time);
    if (this.#counts === NO_COUNTS && this.#running)
      await Promise.race([this.#running, setTimeout(PATIENCE_MS, undefined, { ref: false })]);
    return this.#counts;
  }

  async #refresh(time: number): Promise<void> {
    try {
      this.#counts = await countAll(this.#engine);
    } catch {
      // Suggestions come without counts where the engine cannot tell; a search says what is wrong with it.
      this.#counts = this.#counts === NO_COUNTS ? { ...NO_COUNTS } : this.#counts;
    } finally {
      this.#at = time;
      this.#running = null;
    }
  }
}

async function countAll(engine: SearchEngine): Promise<ValueCounts> {
  const { facets } = await engine.search({
    query: parseQuery(''),
    filters: forEachFacet(() => ({ include: [], exclude: [] })),
    facets: EXTRA_FACETS,
    allValues: true,
    from: null,
    to: null,
    sort: 'newest',
    collapse: 'copies',
    limit: 0,
    offset: 0,
  });
  const values = new Map(FACETS.map((facet) => [facet, new Map((facets[facet] ?? []).map(({ value, count }) => [value, count]))] as const));
  return { values, of: (facet, value) => values.get(facet)?.get(value) ?? 0 };
}
