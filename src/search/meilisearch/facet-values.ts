import type { EngineQuery, Facet } from '../engine.ts';
import { countedAttributes, FACET_ATTRIBUTES } from './filter.ts';

/** Counts by attribute and value, as the server gives them. */
export type Distribution = Readonly<Record<string, Readonly<Record<string, number>>>>;

const ADMIN1 = /^[A-Z]{2}\.[A-Z0-9]+$/;
/** The world has 3,900 provinces, and the server lists 1,000 values of an attribute: apart they all fit, and no search pays for it. */
const SHARDS = 8;

/** The provinces of a document once more, in attributes of their own. */
export type Shards = Readonly<Record<`admin1_${number}`, readonly string[]>>;

export function shardsOf(regions: readonly string[]): Shards {
  const provinces = regions.filter((region) => ADMIN1.test(region));
  const named = [...Map.groupBy(provinces, shardOf)].map(([shard, own]) => [`admin1_${shard}` as const, own] as const);
  return Object.fromEntries(named);
}

/** The attributes that are counted for a query; where all values are wanted, provinces by their shards. */
export function facetAttributes(query: EngineQuery): string[] {
  const shards = Array.from({ length: query.allValues === true ? SHARDS : 0 }, (_, shard) => `admin1_${shard}`);
  return [...countedAttributes(query), ...shards];
}

/** The counts of a facet's values, as far as the server lists them; of provinces all, where their shards were counted. */
export function valuesOf(distribution: Distribution, facet: Facet): [string, number][] {
  const listed = Object.entries(distribution[FACET_ATTRIBUTES[facet]] ?? {});
  const shards = Array.from({ length: SHARDS }, (_, shard) => distribution[`admin1_${shard}`]);
  if (facet !== 'region' || shards.every((shard) => shard === undefined)) return listed;
  return [...listed.filter(([value]) => !ADMIN1.test(value)), ...shards.flatMap((shard) => Object.entries(shard ?? {}))];
}

function shardOf(province: string): number {
  let hash = 0;
  for (let at = 0; at < province.length; at += 1) hash = (hash * 31 + province.charCodeAt(at)) >>> 0;
  return hash % SHARDS;
}
