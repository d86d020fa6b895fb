import type { Place } from './model.ts';

/**
 * By country; in it what has no admin-1, then each admin-1 with what lies in it; there in turn what has no admin-2, then each
 * admin-2 with its towns. So the file need not say what lies where. Places of one GeoNames number are taken once.
 */
export function inOrder(places: readonly Place[]): Place[] {
  const seen = new Set<string>();
  const keyed = places
    .map((place) => ({ place, key: sortKey(place) }))
    .toSorted((one, two) => (one.key < two.key ? -1 : one.key > two.key ? 1 : 0));
  return keyed.filter(({ key }) => !seen.has(key) && seen.add(key)).map(({ place }) => place);
}

function sortKey(place: Place): string {
  const admin1 = place.kind === 'admin1' ? place.code : (place.admin1?.code ?? '');
  const admin2 = place.kind === 'admin2' ? place.code : (place.admin2?.code ?? '');
  // Towns without a number come last and by where they lie, so that numbers that follow each other are near.
  const own =
    place.kind === 'town'
      ? `1 ${place.code.padStart(12, '0') || 'z'} ${place.code === '' ? `${place.latitude} ${place.longitude}` : ''}`
      : '0';
  return [place.country, admin1, admin2, place.kind === 'town' ? own.replace(/^1 000000000000 /u, '1 z ') : own].join('\t');
}
