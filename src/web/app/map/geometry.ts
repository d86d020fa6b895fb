import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json?url';
import { ask } from '../api/client.ts';
import { countryCode } from './country-numbers.ts';

type Named = { readonly name: string };
type World = Topology<{ countries: GeometryCollection<Named> }>;

/** One country's outline. */
export interface Shape {
  /** ISO 3166-1 alpha-2; null for what has none. */
  readonly id: string | null;
  readonly name: string;
  readonly geometry: Geometry;
}

let asked: Promise<readonly Shape[]> | null = null;

/** The outlines of Natural Earth 1:110m, fetched from our own server once. @throws ApiError */
export function loadShapes(): Promise<readonly Shape[]> {
  asked ??= ask<World>(atlas)
    .then(shapesOf)
    .catch((error: unknown) => {
      // The next look at the map tries again.
      asked = null;
      throw error;
    });
  return asked;
}

export function shapesOf(world: World): readonly Shape[] {
  const { features }: FeatureCollection<Geometry, Named> = feature(world, world.objects.countries);
  return features.map(({ id, properties: { name }, geometry }) => ({ id: countryCode(id, name), name, geometry }));
}
