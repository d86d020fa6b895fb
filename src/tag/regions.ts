import type { WorldRegion } from '../domain/lists.ts';
import type { CountryTag, RegionTag } from '../domain/tags.ts';

/** The world regions of countries, and the countries themselves. */
export type RegionFinder = (countries: readonly CountryTag[]) => RegionTag[];

export function regionFinder(regions: readonly WorldRegion[]): RegionFinder {
  const byId = new Map(regions.map((region) => [region.id, region]));
  const byCountry = new Map<string, WorldRegion[]>();
  for (const region of regions) {
    for (const country of region.countries) byCountry.set(country, [...(byCountry.get(country) ?? []), region]);
  }
  return (countries) => {
    const wanted = new Set<WorldRegion>();
    for (const { id } of countries) for (const region of byCountry.get(id) ?? []) addWithAncestors(region, byId, wanted);
    const world = regions
      .filter((region) => wanted.has(region))
      .map(({ id, name, parent }) => ({ id, name, kind: 'world' as const, parent }));
    const own = countries.map(({ id, name }) => ({ id, name, kind: 'country' as const, parent: byCountry.get(id)?.[0]?.id ?? null }));
    return [...world, ...own];
  };
}

function addWithAncestors(region: WorldRegion, byId: ReadonlyMap<string, WorldRegion>, wanted: Set<WorldRegion>): void {
  let at: WorldRegion | undefined = region;
  while (at && !wanted.has(at)) {
    wanted.add(at);
    at = at.parent ? byId.get(at.parent) : undefined;
  }
}
