import type { PlaceTag } from '../domain/tags.ts';
import type { Gazetteer } from './gazetteer/index.ts';

export type PlaceRule = 'place.town' | 'place.admin1' | 'place.admin2';

export function placeRule(gazetteer: Gazetteer, place: number): PlaceRule {
  return `place.${gazetteer.kind(place)}`;
}

/** GeoNames code of the admin-1 unit that a place is or lies in. */
export function admin1Of(gazetteer: Gazetteer, place: number): number {
  return gazetteer.kind(place) === 'admin1' ? place : gazetteer.admin1(place);
}

export function placeTag(gazetteer: Gazetteer, place: number): PlaceTag {
  const admin1 = admin1Of(gazetteer, place);
  return {
    id: gazetteer.id(place),
    name: gazetteer.name(place),
    country: gazetteer.country(place),
    admin1: admin1 < 0 ? null : gazetteer.id(admin1),
    lat: gazetteer.latitude(place),
    lon: gazetteer.longitude(place),
    precision: gazetteer.kind(place),
  };
}
