import type { MultiSearchQuery } from 'meilisearch';
import { type EngineQuery, type EngineResult, type Facet, MAIN_FACETS } from '../engine.ts';
import { FacetCounter, facetsFrom } from './check.ts';
import type { Connection } from './connection.ts';
import { type Distribution, facetAttributes, valuesOf } from './facet-values.ts';
import { countedAttributes } from './filter.ts';
import { type Folding, groupOf } from './folding.ts';
import { NEWEST, type Planned } from './plan.ts';
import { ask, askAny, baseQuery, type Hit, idsOfAny, NO_HITS, type RankedQuery, rankedQuery, totalOf, withConditions } from './request.ts';
import type { Answer } from './search.ts';

/** Grouped hits that are read to fold them here; beyond, the newest of them tell how the others fold. */
const MAX_READ = 500;
/** Where all values are wanted, as for a map: somebody waits for it, but not with every search. */
const MAX_READ_FOR_ALL = 5000;
/** Grouped hits up to which the server counts groups unasked: a few microseconds for each. */
const MAX_COUNTED = 20_000;

/** Hits before any folding. */
interface Count {
  readonly total: number;
  readonly facets: Distribution;
}

/** How grouped hits fold. */
interface Folded {
  readonly groups: number;
  readonly groupsAreExact: boolean;
  /** Groups that carry a value, where so many hits do. */
  groupsWith(facet: Facet, value: string, hits: number): number;
  readonly facetsAreExact: boolean;
}

/**
 * The server's `distinct` brings the right hits, but counts every value by one hit of each group, and totals without
 * pages hardly at all. So hits that stand alone are counted by the server, and of those in groups as many as can be
 * read are folded here.
 */
export async function searchFolded(
  connection: Connection,
  uid: string,
  query: EngineQuery,
  { plans, counting }: Planned,
  folding: Folding & { readonly onward: readonly string[] },
  maxTotal: number,
): Promise<Answer> {
  const rest = plans.map((plan) => rankedQuery(uid, plan, plan.units, folding.onward));
  const queries = counting.map((plan) => baseQuery(uid, plan, plan.units));
  const grouped = queries.map((one) => withConditions(one, [folding.grouped]));
  const fields = [folding.attribute, ...countedAttributes(query)];
  const most = query.allValues === true ? MAX_READ_FOR_ALL : MAX_READ;
  const [ids, alone, together, read] = await Promise.all([
    windowOf(connection, rest, query, folding),
    countOf(
      connection,
      uid,
      queries.map((one) => withConditions(one, [folding.alone])),
      query,
    ),
    countOf(connection, uid, grouped, query),
    readHits(connection, grouped, most, fields),
  ]);
  const counted = read.length >= together.total ? null : await groupsOf(connection, grouped, together.total, query, folding);
  const folded = foldedOf(read, together.total, counted, query, folding);
  const total = alone.total + folded.groups;
  const isWhole = alone.total + together.total < maxTotal;
  const facets = [...new Set<Facet>([...MAIN_FACETS, ...(query.facets ?? [])])];
  return {
    ids,
    total: folded.groupsAreExact ? total : Math.max(total, query.offset + ids.length),
    totalIsExact: folded.groupsAreExact && isWhole,
    facets: facetsFrom(facets, (facet) => mergedCounts(facet, alone.facets, together.facets, folded), query.allValues),
    notes: [...(isWhole ? [] : [cappedNote(maxTotal)]), ...(folded.facetsAreExact ? [] : [estimatedNote(most)])],
  };
}

/** Ids of the wanted window: of each group the hit that comes first. */
async function windowOf(
  connection: Connection,
  ranked: readonly RankedQuery[],
  { limit, offset, sort }: EngineQuery,
  folding: Folding,
): Promise<string[]> {
  const queries = ranked.map(({ query }) => query);
  const [first, ...others] = queries;
  if (!first || limit === 0) return [];
  const window = { limit, offset, distinct: folding.attribute };
  if (others.length === 0) return (await ask(connection, [{ ...first, ...window }])).flatMap(({ hits }) => hits.map(({ id }) => id));
  if (sort === 'relevance') return (await idsOfAny(connection, ranked, offset + limit, 'search', folding)).slice(offset);
  return (await askAny(connection, queries, window)).hits.map(({ id }) => id);
}

async function countOf(connection: Connection, uid: string, queries: readonly MultiSearchQuery[], query: EngineQuery): Promise<Count> {
  const [first, ...others] = queries;
  if (first && others.length === 0) {
    const [answer] = await ask(connection, [{ ...first, ...NO_HITS, facets: facetAttributes(query) }]);
    return { total: totalOf(answer), facets: answer?.facetDistribution ?? {} };
  }
  const answer = await askAny(connection, queries, { ...NO_HITS, facetsByIndex: { [uid]: facetAttributes(query) } });
  return { total: totalOf(answer), facets: answer.facetsByIndex?.[uid]?.distribution ?? {} };
}

/** `counted`: groups as the server counts them, where not all hits were read and it was asked. */
function foldedOf(read: readonly Hit[], hits: number, counted: number | null, query: EngineQuery, folding: Folding): Folded {
  const articles = new FacetCounter(query.facets ?? []);
  const groups = new FacetCounter(query.facets ?? []);
  let found = 0;
  for (const hit of read) {
    articles.add(hit, null);
    if (groups.add(hit, groupOf(hit, folding))) found += 1;
  }
  const all = read.length >= hits;
  const share = read.length === 0 ? 1 : found / read.length;
  return {
    groups: all ? found : (counted ?? Math.round(hits * share)),
    groupsAreExact: all || counted !== null,
    facetsAreExact: all,
    groupsWith(facet, value, n) {
      const seen = articles.countOf(facet, value);
      const shareOfValue = seen === 0 ? share : groups.countOf(facet, value) / seen;
      return all ? groups.countOf(facet, value) : Math.ceil(n * shareOfValue);
    },
  };
}

/** How many groups there are; null where that would take too long and nobody asked for it. */
async function groupsOf(
  connection: Connection,
  queries: readonly MultiSearchQuery[],
  hits: number,
  { exactTotal }: EngineQuery,
  folding: Folding,
): Promise<number | null> {
  if (hits > MAX_COUNTED && exactTotal !== true) return null;
  const [first, ...others] = queries;
  if (first && others.length === 0) {
    const [answer] = await ask(connection, [{ ...first, ...NO_HITS, distinct: folding.attribute }], 'work');
    return totalOf(answer);
  }
  // What several queries find has no total of groups: the server counts a group once for each of them.
  const read = await readHits(connection, queries, hits, [folding.attribute]);
  return new Set(read.map((hit) => groupOf(hit, folding))).size;
}

async function readHits(connection: Connection, queries: readonly MultiSearchQuery[], limit: number, fields: string[]): Promise<Hit[]> {
  const asked = queries.map((query) => ({ ...query, sort: [...NEWEST], attributesToRetrieve: ['id', ...fields] }));
  const [first, ...others] = asked;
  if (first && others.length === 0) return (await ask(connection, [{ ...first, limit }], 'work')).flatMap((answer) => answer.hits);
  return (await askAny(connection, asked, { limit, offset: 0 }, 'work')).hits;
}

function mergedCounts(facet: Facet, alone: Distribution, together: Distribution, folded: Folded): [string, number][] {
  const counts = new Map(valuesOf(alone, facet));
  for (const [value, hits] of valuesOf(together, facet)) {
    counts.set(value, (counts.get(value) ?? 0) + folded.groupsWith(facet, value, hits));
  }
  return [...counts];
}

function cappedNote(maxTotal: number): EngineResult['notes'][number] {
  return { code: 'total-capped', message: `Counting stops at ${maxTotal} articles.` };
}

function estimatedNote(most: number): EngineResult['notes'][number] {
  const message = `More than ${most} of these articles are folded with others: the counts of filters are judged by the newest ${most} of them.`;
  return { code: 'facets-estimated', message };
}
