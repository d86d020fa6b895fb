import type { EngineQuery, EngineResult } from '../engine.ts';
import { type Ending, writeCursor } from './cursor.ts';
import type { SearchRequest } from './request.ts';
import { ShownHits } from './shown.ts';
import { MAX_OFFSET, type Note } from './types.ts';

/**
 * Pages that stay apart while articles arrive. In order of time a page begins after the place where the one before ended.
 * Where hits are folded, or come by relevance, what was shown is remembered too: a newer copy that arrives would else lead
 * a group again, or a better match push hits onto the next page. What was remembered is lost after half an hour, or when
 * the process ends: then the place alone counts, and a note says that hits may come twice.
 */
interface Paging {
  /** The query for the page that was asked for. */
  queryOf(request: SearchRequest): { readonly engineQuery: SearchRequest['engineQuery']; readonly renewed: readonly Note[] };
  /** How to go on after it. */
  nextOf(request: SearchRequest, result: EngineResult): { readonly cursor: string | null; readonly notes: readonly Note[] };
}

/** `now`: milliseconds, for tests. */
export function createPaging(now: () => number = Date.now): Paging {
  const shown = new ShownHits(now);
  const shownBefore = (before: Ending | null): readonly string[] => (before?.shown ? (shown.recall(before.shown) ?? []) : []);
  return {
    queryOf({ engineQuery, before }) {
      if (before === null) return { engineQuery, renewed: [] };
      const { after } = before;
      const ids = before.shown === null ? [] : shown.recall(before.shown);
      if (ids !== null) return { engineQuery: { ...engineQuery, after, shown: ids }, renewed: [] };
      return { engineQuery: { ...engineQuery, after, offset: after === null ? before.hits : 0 }, renewed: [RENEWED] };
    },
    nextOf({ engineQuery, fingerprint, before }, { ids, last, total, totalIsExact }) {
      const { offset, limit } = engineQuery;
      const hits = (before?.hits ?? offset) + limit;
      // On later pages the total counts what has arrived since as well.
      const isLast = before === null && totalIsExact ? hits >= total : ids.length < limit;
      if (isLast || (last === null && !isByRank(engineQuery))) return { cursor: null, notes: [] };
      if (hits > MAX_OFFSET) return { cursor: null, notes: [LIMIT] };
      const kept = mustRemember(engineQuery) ? shown.remember([...shownBefore(before), ...ids]) : null;
      return { cursor: writeCursor({ hits, after: last, shown: kept }, fingerprint), notes: [] };
    },
  };
}

function isByRank({ sort }: EngineQuery): boolean {
  return sort === 'relevance';
}

function mustRemember(query: EngineQuery): boolean {
  return isByRank(query) || (query.collapse ?? 'none') !== 'none';
}

const RENEWED: Note = {
  code: 'paging-renewed',
  message:
    'What the pages before showed is no longer remembered, so a hit may come twice. Begin again without the cursor, or export the search.',
};

const LIMIT: Note = {
  code: 'paging-limit',
  message: `Paging ends after ${MAX_OFFSET} hits; narrow the search by dates or filters, or export it, to see the others.`,
};
