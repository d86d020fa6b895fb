import { type EngineQuery, type EngineResult, type FacetCount, type SearchEngine } from '../engine.ts';
import type { Labels } from '../service/types.ts';
import type { MapBy, MapCountry, MapPoints, MapProvince } from './types.ts';

/** `SY.11`; a country is `SY`, a world region `middle-east`. */
const ADMIN1 = /^([A-Z]{2})\.[A-Z0-9]+$/;

/** The query whose facets make the map: none of their values is left out. */
export function mapQuery(query: EngineQuery, by: MapBy): EngineQuery {
  return { ...query, facets: by === 'country' ? [] : [by], allValues: true, limit: 0, offset: 0 };
}

export function countriesOf({ facets }: EngineResult, by: MapBy, labels: Labels, points: MapPoints): MapCountry[] {
  return (facets[by] ?? []).map(({ value, count }) => ({
    id: value,
    name: labels.label('country', value),
    count,
    lat: points.country(value)?.lat ?? null,
    lon: points.country(value)?.lon ?? null,
  }));
}

/** A province is only ever tagged where a place in it is named: a country alone never makes a pin. */
export function provincesOf({ facets }: EngineResult, points: MapPoints): MapProvince[] {
  return facets.region.flatMap(({ value, count }) => {
    const country = ADMIN1.exec(value)?.[1];
    if (country === undefined) return [];
    const point = points.admin1(value);
    return [{ id: value, name: point?.name ?? value, country, count, lat: point?.lat ?? null, lon: point?.lon ?? null }];
  });
}

/** What names no country: all, less what carries any of those that were found. */
export async function unplacedOf(engine: SearchEngine, query: EngineQuery, { total, facets }: EngineResult, by: MapBy): Promise<number> {
  const filter = query.filters[by];
  const found: readonly FacetCount[] = facets[by] ?? [];
  if (filter.include.length > 0) return 0;
  if (found.length === 0) return total;
  const include = found.map(({ value }) => value);
  const placed = await engine.search({ ...query, limit: 0, offset: 0, filters: { ...query.filters, [by]: { ...filter, include } } });
  return Math.max(0, total - placed.total);
}
