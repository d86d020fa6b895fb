import type { MultiSearchQuery } from 'meilisearch';
import type { EngineQuery } from '../engine.ts';
import { IdList } from '../id-list.ts';
import { storedDocuments } from './candidates.ts';
import { candidateFields, holds } from './check.ts';
import type { Connection } from './connection.ts';
import type { MeiliDocument } from './document.ts';
import { excludeByName } from './exclusions.ts';
import { type Folding, foldingOf } from './folding.ts';
import { findIndex } from './index-state.ts';
import { MAX_UNITS, type Plan, planQuery } from './plan.ts';
import { ask, baseQuery, NO_HITS, totalOf, withConditions } from './request.ts';
import { bestUnits } from './search-checked.ts';

/** Hits that are asked for at once: one answer is a megabyte. */
const WINDOW = 10_000;
/** A list that takes several questions is made again where the index changed between them, but not for ever. */
const TRIES = 3;

type Listed = Pick<MeiliDocument, 'id' | 'sortAt' | 'copies' | Folding['attribute']>;

/** Seconds; from included, to not. */
interface Span {
  readonly from: number;
  readonly to: number;
}

interface Listing {
  readonly connection: Connection;
  readonly uid: string;
  readonly query: EngineQuery;
  readonly queries: readonly MultiSearchQuery[];
  /** Whether the server alone can tell what matches. */
  readonly check: (hits: Listed[]) => Promise<Listed[]>;
}

/**
 * Everything that matches, in order of time. The server counts and pages no further than `maxTotal`, so the time is cut
 * into spans that hold few enough, and order and folding are made here.
 */
export async function listAll(connection: Connection, uid: string, query: EngineQuery, maxTotal: number): Promise<IdList> {
  const listing = await listingOf(connection, uid, query);
  for (let attempt = 1; ; attempt += 1) {
    const before = await findIndex(connection, uid, 'search');
    const { list, questions } = await listOnce(listing, maxTotal);
    if (questions <= 1) return list;
    const after = await findIndex(connection, uid, 'search');
    if (before?.updatedAt === after?.updatedAt) return list;
    if (attempt === TRIES) return withoutRepeats(list);
  }
}

async function listingOf(connection: Connection, uid: string, query: EngineQuery): Promise<Listing> {
  const plans: Plan[] = [];
  for (const plan of planQuery(query)) plans.push(await excludeByName(connection, uid, plan));
  const isUnsure = plans.some(({ unsure, units }) => unsure.length > 0 || units.length > MAX_UNITS);
  const queries: MultiSearchQuery[] = [];
  for (const plan of plans) {
    const units = await bestUnits(connection, uid, plan.units);
    const fields = ['id', 'sortAt', 'copies', 'copyGroup', 'storyId'];
    queries.push({ ...baseQuery(uid, { ...plan, sort: [] }, units), attributesToRetrieve: fields });
  }
  const check = async (hits: Listed[]): Promise<Listed[]> => {
    if (!isUnsure) return hits;
    const held = new Set<string>();
    const ids = hits.map(({ id }) => id);
    for await (const stored of storedDocuments(connection, uid, ids, candidateFields(query))) {
      if (holds(stored, query.query.tree)) held.add(stored.id);
    }
    return hits.filter(({ id }) => held.has(id));
  };
  return { connection, uid, query, queries, check };
}

async function listOnce(listing: Listing, maxTotal: number): Promise<{ list: IdList; questions: number }> {
  const { query } = listing;
  const folding = foldingOf(query);
  const seen = new Set<string>();
  const list = new IdList();
  let questions = 0;
  const whole = await spanOf(listing);
  for await (const hits of windows(listing, whole, maxTotal)) {
    questions += 1;
    for (const hit of hits) {
      const group = folding === null ? null : groupName(hit, folding);
      if (group !== null && seen.has(group)) continue;
      if (group !== null) seen.add(group);
      list.add(hit.id);
    }
  }
  return { list, questions };
}

/** Null for what stands alone, so that only real groups have to be remembered. */
function groupName(hit: Listed, { attribute }: Folding): string | null {
  return attribute === 'copyGroup' && hit.copies === 0 ? null : hit[attribute];
}

/** From the first to the last hit; null where there is none. */
async function spanOf({ connection, queries }: Listing): Promise<Span | null> {
  const ends = queries.flatMap((query) => ['sortAt:asc', 'sortAt:desc'].map((sort) => ({ ...query, sort: [sort], limit: 1 })));
  const found = (await ask(connection, ends)).flatMap(({ hits }) => hits.map((hit) => (hit as Listed).sortAt));
  return found.length === 0 ? null : { from: Math.min(...found), to: Math.max(...found) + 1 };
}

/** The hits of spans that hold few enough, in order of time and each once. */
async function* windows(listing: Listing, span: Span | null, maxTotal: number): AsyncGenerator<Listed[], void, undefined> {
  if (span === null) return;
  const { connection, queries, query, check } = listing;
  const within = queries.map((one) => withConditions(one, [`sortAt >= ${span.from}`, `sortAt < ${span.to}`]));
  const counts = await ask(
    connection,
    within.map((one) => ({ ...one, ...NO_HITS })),
    'work',
  );
  const most = Math.max(0, ...counts.map(totalOf));
  if (most === 0) return;
  if (most > WINDOW && span.to - span.from > 1) {
    const middle = span.from + Math.floor((span.to - span.from) / 2);
    const halves: Span[] = [
      { from: span.from, to: middle },
      { from: middle, to: span.to },
    ];
    for (const half of query.sort === 'oldest' ? halves : halves.reverse()) yield* windows(listing, half, maxTotal);
    return;
  }
  const answers = await ask(
    connection,
    within.map((one) => ({ ...one, limit: maxTotal })),
    'work',
  );
  const byId = new Map(answers.flatMap(({ hits }) => hits.map((hit) => [hit.id, hit as Listed])));
  const sign = query.sort === 'oldest' ? 1 : -1;
  yield await check([...byId.values()].sort((a, b) => sign * (a.sortAt - b.sortAt) || (a.id < b.id ? -1 : 1)));
}

/** An article that got another date meanwhile may have been met twice. */
function withoutRepeats(list: IdList): IdList {
  const once = new IdList();
  const seen = new Set<string>();
  for (const batch of list.batches(WINDOW)) {
    for (const id of batch) {
      if (!seen.has(id)) once.add(id);
      seen.add(id);
    }
  }
  return once;
}
