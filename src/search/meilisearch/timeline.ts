import type { MultiSearchQuery } from 'meilisearch';
import type { EngineQuery, EngineTimeline } from '../engine.ts';
import { bucketStart, intervalFor, spanOf, type TimelineAsked, type TimeSpan } from '../timeline/interval.ts';
import { timelineOf } from '../timeline/buckets.ts';
import { HourCounter } from '../timeline/counter.ts';
import type { Connection } from './connection.ts';
import { excludeByName } from './exclusions.ts';
import { foldingOf, groupOf, type Folding } from './folding.ts';
import { MAX_UNITS, type Plan, planCounting } from './plan.ts';
import { ask, askAny, baseQuery, type Hit, NO_HITS, totalOf, withConditions as conditioned } from './request.ts';
import { checkedHits } from './search-checked.ts';
import { type Unit, UNIT_OF } from './time-fields.ts';

/** Groups whose earliest hits are read unless the total must be exact. */
const MAX_GROUPS = 20_000;
/** Values of one facet that the server gives (`faceting.maxValuesPerFacet`). */
const MOST_VALUES = 1000;

/** What stands alone is counted by the server's facets; of each group the server names the earliest hit. */
export async function timeline(
  connection: Connection,
  uid: string,
  query: EngineQuery,
  asked: TimelineAsked,
  maxTotal: number,
): Promise<EngineTimeline> {
  const plans: Plan[] = [];
  for (const plan of planCounting(query)) plans.push(await excludeByName(connection, uid, plan));
  if (plans.length === 0) return timelineOf(new HourCounter<string>().result(), asked);
  if (plans.some(({ unsure, units }) => unsure.length > 0 || units.length > MAX_UNITS))
    return checkedTimeline(connection, uid, query, plans, asked, maxTotal);
  const queries = plans.map((plan) => baseQuery(uid, plan, plan.units));
  const hits = await spanOfHits(connection, queries);
  const span = spanOf(hits, asked);
  const interval = intervalFor(span, asked.interval);
  const empty = { interval, span, counts: new Map<number, number>(), total: 0, totalIsExact: true, undated: 0, notes: [] };
  if (hits === null) return empty;
  const folding = foldingOf(query);
  const single = folding === null ? queries : withConditions(queries, folding.alone);
  const [alone, undated, groups] = await Promise.all([
    countUnits(connection, uid, single, hits, UNIT_OF[interval]),
    countHits(connection, withConditions(single, 'undated = 1')),
    folding === null
      ? null
      : earliestOfGroups(connection, withConditions(queries, folding.grouped), folding, query.exactTotal === true ? maxTotal : MAX_GROUPS),
  ]);
  const counts = new Map<number, number>();
  const add = (seconds: number, count: number): void => {
    const start = bucketStart(seconds, interval);
    counts.set(start, (counts.get(start) ?? 0) + count);
  };
  for (const [unit, count] of alone.units) add(UNIT_OF[interval].startOf(unit), count);
  for (const { sortAt } of groups?.hits ?? []) add(sortAt, 1);
  const total = alone.total + (groups?.hits.length ?? 0);
  const isWhole = groups?.isWhole !== false && alone.total < maxTotal;
  return {
    ...empty,
    counts,
    total,
    totalIsExact: isWhole,
    undated: undated + (groups?.hits.filter((hit) => hit.undated).length ?? 0),
    notes: isWhole ? [] : [cutNote(alone.total >= maxTotal ? maxTotal : (groups?.hits.length ?? 0))],
  };
}

async function checkedTimeline(
  connection: Connection,
  uid: string,
  query: EngineQuery,
  plans: readonly Plan[],
  asked: TimelineAsked,
  maxTotal: number,
): Promise<EngineTimeline> {
  const counter = new HourCounter<string>();
  const folding = foldingOf(query);
  const checked = await checkedHits(connection, uid, { ...query, sort: 'oldest' }, plans, maxTotal, ['sortAt', 'publishedAt']);
  for await (const hit of checked.hits) counter.add(Math.floor(hit.sortAt), hit.publishedAt === null, groupOf(hit, folding));
  return { ...timelineOf(counter.result(), asked), totalIsExact: checked.notes.length === 0, notes: checked.notes };
}

function withConditions(queries: readonly MultiSearchQuery[], ...conditions: readonly string[]): MultiSearchQuery[] {
  return queries.map((query) => conditioned(query, conditions));
}

async function spanOfHits(connection: Connection, queries: readonly MultiSearchQuery[]): Promise<TimeSpan | null> {
  const end = async (sort: string): Promise<number | undefined> => {
    const [hit] = await readHits(connection, queries, { limit: 1 }, [sort, 'id:asc'], ['sortAt']);
    return hit?.sortAt;
  };
  const [first, last] = await Promise.all([end('sortAt:asc'), end('sortAt:desc')]);
  return first === undefined || last === undefined ? null : { first: Math.floor(first), last: Math.floor(last) };
}

interface Earliest {
  readonly sortAt: number;
  readonly undated: boolean;
}

/** The server brings of each group the hit that comes first in the order asked for. */
async function earliestOfGroups(
  connection: Connection,
  queries: readonly MultiSearchQuery[],
  { attribute }: Folding,
  most: number,
): Promise<{ hits: Earliest[]; isWhole: boolean }> {
  const sort = ['sortAt:asc', 'undated:asc', 'id:asc'];
  const found = await readHits(connection, queries, { limit: most + 1, distinct: attribute }, sort, ['sortAt', 'publishedAt', attribute]);
  const firsts = new Map<string, Earliest>();
  for (const hit of found) {
    const group = String(hit[attribute]);
    if (!firsts.has(group)) firsts.set(group, { sortAt: Math.floor(hit.sortAt ?? 0), undated: (hit.publishedAt ?? null) === null });
  }
  return { hits: [...firsts.values()].slice(0, most), isWhole: firsts.size <= most };
}

type TimedHit = Hit & { readonly sortAt?: number; readonly publishedAt?: string | null };

async function readHits(
  connection: Connection,
  queries: readonly MultiSearchQuery[],
  window: { readonly limit: number; readonly distinct?: string },
  sort: string[],
  fields: string[],
): Promise<TimedHit[]> {
  const sorted = queries.map((query) => ({ ...query, sort, attributesToRetrieve: ['id', ...fields] }));
  const [first, ...others] = sorted;
  if (first && others.length === 0) return (await ask(connection, [{ ...first, ...window }], 'work')).flatMap(({ hits }) => hits);
  return (await askAny(connection, sorted, { ...window, offset: 0 }, 'work')).hits;
}

/** How many documents there are in each unit that has any. Stretches with more units than the server lists are asked for one by one. */
async function countUnits(
  connection: Connection,
  uid: string,
  queries: readonly MultiSearchQuery[],
  { first, last }: TimeSpan,
  unit: Unit,
): Promise<{ units: Map<number, number>; total: number }> {
  const units = new Map<number, number>();
  let total = 0;
  const end = unit.of(last);
  for (let from = unit.of(first); from <= end; from += MOST_VALUES) {
    const within = [`sortAt >= ${unit.startOf(from)}`, `sortAt < ${unit.startOf(from + MOST_VALUES)}`];
    const stretch = end - unit.of(first) < MOST_VALUES ? queries : withConditions(queries, ...within);
    const counted = await countValues(connection, uid, stretch, unit.attribute);
    total += counted.total;
    for (const [value, count] of Object.entries(counted.values)) units.set(Number(value), count);
  }
  return { units, total };
}

async function countValues(
  connection: Connection,
  uid: string,
  queries: readonly MultiSearchQuery[],
  attribute: Unit['attribute'],
): Promise<{ total: number; values: Readonly<Record<string, number>> }> {
  const [first, ...others] = queries;
  if (first && others.length === 0) {
    const [answer] = await ask(connection, [{ ...first, ...NO_HITS, facets: [attribute] }]);
    return { total: totalOf(answer), values: answer?.facetDistribution?.[attribute] ?? {} };
  }
  const answer = await askAny(connection, queries, { ...NO_HITS, facetsByIndex: { [uid]: [attribute] } });
  return { total: totalOf(answer), values: answer.facetsByIndex?.[uid]?.distribution[attribute] ?? {} };
}

async function countHits(connection: Connection, queries: readonly MultiSearchQuery[]): Promise<number> {
  const [first, ...others] = queries;
  if (first && others.length === 0) return totalOf((await ask(connection, [{ ...first, ...NO_HITS }]))[0]);
  return totalOf(await askAny(connection, queries, NO_HITS));
}

function cutNote(most: number): EngineTimeline['notes'][number] {
  const message = `Only the earliest ${most} are counted; exactTotal counts all, and so does a narrower search.`;
  return { code: 'timeline-capped', message };
}
