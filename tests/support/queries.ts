import type { EngineQuery } from '../../src/search/engine.ts';

const ANY = { include: [], exclude: [] };

/** Matches every document, newest first. */
export const EVERYTHING: EngineQuery = {
  query: { terms: [], filters: [], from: null, to: null },
  filters: { country: ANY, region: ANY, actor: ANY, source: ANY, language: ANY },
  from: null,
  to: null,
  sort: 'newest',
  limit: 20,
  offset: 0,
};
