import type { EngineQuery, EngineResult, Place } from '../engine.ts';
import type { IdList } from '../id-list.ts';
import type { HourCounts } from '../timeline/counter.ts';
import { Columns } from './columns.ts';
import { CommonWords } from './common-words.ts';
import { CommonestWords } from './commonest-words.ts';
import type { Connection } from './database.ts';
import { type Counted, countHits } from './facets.ts';
import { type DocidRange, has, type HitSet, HitSets } from './hit-sets.ts';
import { type Span, visitHits } from './hits.ts';
import { listByTime } from './listing.ts';
import { type Match, matchOf, type TimedMatch } from './match.ts';
import { newPage, offerByTime, pageByRank, type PageSource } from './pages.ts';
import { MAX_SECONDS, SLOTS, tablesOf } from './schema.ts';
import { KnownTags } from './tags.ts';
import { countHours } from './timeline.ts';

/** Of a span with less than so many of the documents only those within are looked for. */
const NARROW = 4;

export interface Reader {
  /** `begun` is called once the index has been read as far as it is kept in memory. */
  search(query: EngineQuery, begun: () => void): EngineResult;
  /** Counts what matches by the hour. */
  hours(query: EngineQuery, begun: () => void): HourCounts;
  /** Everything that matches, in order of time. */
  list(query: EngineQuery): IdList;
  /** Looks up one more of the words that are in most documents, while nobody asks for anything; false when there is none left. */
  lookAhead(): boolean;
}

/** Answers searches from the index file and from what it keeps of it in memory. */
export function createReader(connection: Connection): Reader {
  const state: State = {
    connection,
    columns: new Columns(),
    sets: new HitSets(),
    tags: new KnownTags(),
    common: new CommonWords(),
    commonest: new CommonestWords(),
    all: { counted: null },
  };
  return {
    search: (query, begun) => connection.transaction('read', () => search(state, query, begun)),
    hours: (query, begun) => connection.transaction('read', () => countHours(hitsOf(state, query, begun).source)),
    list: (query) => connection.transaction('read', () => listByTime(hitsOf(state, query, () => undefined).source)),
    lookAhead: () => state.commonest.isUnderWay && connection.transaction('read', () => lookAhead(state)),
  };
}

interface State {
  readonly connection: Connection;
  readonly columns: Columns;
  readonly sets: HitSets;
  readonly tags: KnownTags;
  readonly common: CommonWords;
  readonly commonest: CommonestWords;
  /** What was counted of all documents. */
  readonly all: Pick<HitSet, 'counted'>;
}

interface Hits {
  readonly match: Match;
  readonly source: PageSource;
}

function hitsOf(state: State, query: EngineQuery, begun: () => void): Hits {
  const { connection, columns, tags } = state;
  tags.refresh(connection);
  refresh(state);
  begun();
  const match = matchOf(query, (facet, value) => tags.id(facet, value));
  const span = match.kind === 'none' ? { from: 0, to: 0 } : spanOf(columns, query);
  const set = match.kind === 'words' ? setOf(state, match, span, query) : null;
  return { match, source: { connection, columns, set, span, query } };
}

function refresh({ connection, columns, sets, commonest }: State): void {
  if (!columns.refresh(connection)) return;
  sets.clear();
  commonest.reset();
}

function lookAhead(state: State): boolean {
  const { connection, columns, sets, commonest } = state;
  refresh(state);
  const expression = commonest.next(connection, columns);
  if (expression !== null) sets.find(connection, columns, { expression });
  return commonest.isUnderWay;
}

function search(state: State, query: EngineQuery, begun: () => void): EngineResult {
  const { match, source } = hitsOf(state, query, begun);
  const { total, facets } = counted(state, source.set, source.span, query);
  const isEmpty = query.limit <= 0 || query.offset >= total;
  const ids = isEmpty ? [] : pageOf(state, match, source);
  const goesOn = query.sort !== 'relevance' && ids.length >= query.limit;
  return { ids, last: goesOn ? placeOf(state, ids.at(-1)) : null, total, totalIsExact: true, facets, notes: [] };
}

function placeOf({ connection, columns }: State, id: string | undefined): Place | null {
  if (id === undefined) return null;
  const row = connection.statement(`SELECT docid FROM ${tablesOf(columns.build).doc} WHERE article_id = ?`).get(id);
  return row ? { id, sortAt: Math.floor(Number(row['docid']) / SLOTS) } : null;
}

type Words = Extract<Match, { kind: 'words' }>;

function setOf({ connection, columns, sets }: State, { expression, either, within }: Words, span: Span, query: EngineQuery): HitSet {
  if (within) return withinSpans({ connection, columns, sets }, sets.find(connection, columns, { expression }), within);
  const isNarrow = (span.to - span.from) * NARROW < columns.order.length && !sets.knows(expression);
  return sets.find(connection, columns, isNarrow ? { expression, range: docidsOf(query) } : { expression, either });
}

/** Of what the expression finds only what is also found within one of the spans. */
function withinSpans(
  { connection, columns, sets }: Pick<State, 'connection' | 'columns' | 'sets'>,
  set: HitSet,
  within: readonly TimedMatch[],
): HitSet {
  const bits = new Uint32Array(set.bits.length);
  for (const { from, to, expression } of within) {
    const other = sets.find(connection, columns, { expression });
    visitHits(columns, set, spanOf(columns, { from, to }), 1, (slot) => {
      if (has(other, slot)) bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
      return true;
    });
  }
  return { bits, slots: columns.slots, counted: null, page: null, placed: null };
}

function spanOf(columns: Columns, times: Pick<EngineQuery, 'from' | 'to'>): Span {
  const [from, last] = docidsOf(times);
  const first = columns.before(from);
  return { from: first, to: Math.max(first, columns.before(last + 1)) };
}

function docidsOf({ from, to }: Pick<EngineQuery, 'from' | 'to'>): DocidRange {
  return [firstDocid(from ?? -MAX_SECONDS), firstDocid(to ?? MAX_SECONDS) - 1];
}

function firstDocid(seconds: number): number {
  return Math.min(MAX_SECONDS, Math.max(-MAX_SECONDS, Math.ceil(seconds))) * SLOTS;
}

/** Pages of one search and its other orders are counted once. */
function counted({ columns, tags, all }: State, set: HitSet | null, span: Span, query: EngineQuery): Counted {
  const { collapse, facets, withoutFacets, allValues } = query;
  const key = JSON.stringify([columns.build, columns.change, span, collapse, facets, withoutFacets, allValues]);
  const memory = set ?? all;
  if (memory.counted?.key !== key) memory.counted = { key, value: countHits(columns, tags, set, span, query) };
  return memory.counted.value;
}

function pageOf(state: State, match: Match, source: PageSource): readonly string[] {
  const { set, columns, span, query } = source;
  if (set === null || query.after || query.shown?.length) return foundPage(state, match, source);
  const { collapse, sort, limit, offset } = query;
  const key = JSON.stringify([columns.change, span, collapse, sort, limit, offset]);
  if (set.page?.key !== key) set.page = { key, value: foundPage(state, match, source) };
  return set.page.value;
}

function foundPage({ sets, common }: State, match: Match, source: PageSource): readonly string[] {
  const { connection, columns, query } = source;
  const isCommon = (expression: string): boolean => common.has(connection, columns, expression);
  const order = query.sort === 'relevance' && match.kind === 'words' ? match.order(isCommon) : null;
  if (order?.kind === 'rank') return pageByRank(source, order.expression);
  const page = newPage(source);
  if (order?.kind === 'titles-first') {
    const titles = sets.find(connection, columns, { expression: order.expression });
    offerByTime(source, page, (slot) => has(titles, slot));
    offerByTime(source, page, (slot) => !has(titles, slot));
  } else offerByTime(source, page);
  return page.ids;
}
