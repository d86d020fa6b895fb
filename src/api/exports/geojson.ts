import type { PlacePrecision, PlaceTag } from '../../domain/tags.ts';
import { listSeparator } from './json-list.ts';
import { publishedOf, type RecordWriter } from './record.ts';

/** The most exact first. */
const PRECISIONS: readonly PlacePrecision[] = ['town', 'admin2', 'admin1'];

type Position = readonly [lon: number, lat: number];
type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Position }
  | { readonly type: 'MultiPoint'; readonly coordinates: Position[] };

/** RFC 7946: a feature for each article at its most exact places; without a geometry where no place is known better than by its country. */
export function geojsonWriter(): RecordWriter {
  const separator = listSeparator();
  return {
    head: () => '{"type":"FeatureCollection","features":[',
    record({ hit, sourceName, tags }) {
      const precision = PRECISIONS.find((one) => tags.places.some((place) => place.precision === one)) ?? null;
      const places = tags.places.filter((place) => place.precision === precision);
      const properties = {
        title: hit.title,
        url: hit.url,
        source: hit.source,
        sourceName,
        publishedAt: publishedOf(hit),
        publishedAtPrecision: hit.publishedAtPrecision,
        language: hit.language,
        placePrecision: precision,
        places: places.map(({ id, name, country, admin1 }) => ({ id, name, country, admin1 })),
        countries: hit.countries,
        primaryCountry: hit.primaryCountry,
        actors: hit.actors,
        events: tags.events.map(({ id }) => id),
        copyGroup: hit.copyGroup,
        copies: hit.copies,
        storyId: hit.storyId,
        excerpt: hit.excerpt,
      };
      return separator() + JSON.stringify({ type: 'Feature', id: hit.id, geometry: geometryOf(places), properties });
    },
    tail: () => '\n]}\n',
  };
}

function geometryOf(places: readonly PlaceTag[]): Geometry | null {
  const [first, ...others] = places.map(({ lat, lon }): Position => [lon, lat]);
  if (!first) return null;
  return others.length === 0 ? { type: 'Point', coordinates: first } : { type: 'MultiPoint', coordinates: [first, ...others] };
}
