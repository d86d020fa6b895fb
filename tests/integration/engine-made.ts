import { expect } from 'vitest';
import type { EngineQuery, SearchEngine } from '../../src/search/engine.ts';
import { engineQuery, type QueryOptions } from '../support/documents.ts';

export interface MadeEngine {
  readonly engine: SearchEngine;
  readonly dispose: () => Promise<void>;
}

export type MakeEngine = (protectedWords: readonly string[]) => Promise<MadeEngine>;

/** Runs on an engine over nothing, prepared. */
export async function withEngine(
  make: MakeEngine,
  run: (engine: SearchEngine) => Promise<void>,
  protectedWords: readonly string[] = [],
): Promise<void> {
  const { engine, dispose } = await make(protectedWords);
  try {
    await engine.prepare();
    await run(engine);
  } finally {
    await dispose();
  }
}

/** All hits of a query, read in pages. */
export async function pagesOf(engine: SearchEngine, query: EngineQuery, size: number): Promise<string[]> {
  const ids: string[] = [];
  for (let offset = 0; ; offset += size) {
    const page = await engine.search({ ...query, limit: size, offset });
    ids.push(...page.ids);
    if (page.ids.length < size) return ids;
  }
}

/** Ids in their own order; all hits have to be on one page. */
export async function idsOf(engine: SearchEngine, text: string, options?: QueryOptions): Promise<string[]> {
  const { ids, total } = await engine.search(engineQuery(text, options));
  expect(total).toBe(ids.length);
  return [...ids].sort();
}
