import { loadGazetteer } from './index.ts';

/**
 * Looks up what a place of the gazetteer is called, by the id its tags carry; null for an id it does not hold. The
 * gazetteer is read and its ids are ordered with the first call, which takes a moment.
 */
export function placeFinder(): (id: string) => { readonly name: string; readonly country: string } | null {
  let byId: ReadonlyMap<string, number> | null = null;
  return (id) => {
    const gazetteer = loadGazetteer();
    byId ??= new Map(Array.from({ length: gazetteer.placeCount }, (_, place) => [gazetteer.id(place), place]));
    const place = byId.get(id);
    return place === undefined ? null : { name: gazetteer.name(place), country: gazetteer.country(place) };
  };
}
