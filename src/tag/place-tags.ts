import type { PlaceTag, RegionTag } from '../domain/tags.ts';
import type { Candidate } from './candidates.ts';
import type { Gazetteer } from './gazetteer/index.ts';
import { admin1Of, placeTag } from './place-kinds.ts';
import { placeWeight } from './score.ts';

/** Places of an article, those named most and earliest first. */
export function placeTags(gazetteer: Gazetteer, candidates: readonly Candidate[]): PlaceTag[] {
  const weights = new Map<number, number>();
  for (const { place, field, start } of candidates) {
    if (place >= 0) weights.set(place, (weights.get(place) ?? 0) + placeWeight(field, start));
  }
  return [...weights].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).map(([place]) => placeTag(gazetteer, place));
}

/** The admin-1 units that the places of an article are or lie in. */
export function provinceTags(gazetteer: Gazetteer, candidates: readonly Candidate[]): RegionTag[] {
  const provinces = new Set(candidates.flatMap(({ place }) => (place < 0 ? [] : [admin1Of(gazetteer, place)])));
  return [...provinces]
    .filter((place) => place >= 0)
    .map((place) => ({ id: gazetteer.id(place), name: gazetteer.name(place), kind: 'admin1', parent: gazetteer.country(place) }));
}
