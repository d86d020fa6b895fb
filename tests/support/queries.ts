import { type EngineQuery, forEachFacet } from '../../src/search/engine.ts';

const ANY = { include: [], exclude: [] };

/** Matches every document, newest first. */
export const EVERYTHING: EngineQuery = {
  query: { root: null, tree: null, filters: [], from: null, to: null },
  filters: forEachFacet(() => ANY),
  from: null,
  to: null,
  sort: 'newest',
  limit: 20,
  offset: 0,
};
