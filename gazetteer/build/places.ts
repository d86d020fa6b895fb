import { Grid } from './grid.ts';
import { pathOf } from './keys.ts';
import { CONFLICT_COUNTRIES } from './model.ts';
import type { City, NameForm, Place, Sources, Spot } from './model.ts';

const RANKS: Readonly<Record<string, number>> = { PPLC: 3, PPLA: 2, PPLA2: 1 };
/** Places that are no more. */
const GONE = new Set(['PPLQ', 'PPLH', 'PPLCH', 'PPLW']);

/** Towns of this many people are taken everywhere. */
const TOWN_POPULATION = 15_000;
/** Two rows no farther apart than this (degrees) may be one town. */
const SAME_TOWN = 0.03;
/** Cells of the grid in which a neighbour is looked for. */
const NEIGHBOUR = 45;

const isTaken = (city: City): boolean =>
  !GONE.has(city.feature) &&
  (city.population >= TOWN_POPULATION || CONFLICT_COUNTRIES.has(city.country) || (RANKS[city.feature] ?? 0) >= 2);

interface AdminIndex {
  readonly all: Map<string, Place>;
  readonly sums: Map<Place, { count: number; latitude: number; longitude: number }>;
}

/** All places with their main names; alternate names of towns come with them. */
export function gatherPlaces(sources: Sources): Place[] {
  const admins = adminsOf(sources);
  locateAdmins(admins, sources.spots);
  const spots = new Grid(sources.spots);
  const used = new Set<Spot>();
  const towns: Place[] = [];
  for (const city of sources.cities) {
    const spot = spotOf(city, spots);
    if (spot) used.add(spot);
    if (isTaken(city)) towns.push(townOf(city, spot, admins, sources));
  }
  const known = new Grid(towns);
  for (const spot of sources.spots) {
    if (used.has(spot) || !CONFLICT_COUNTRIES.has(spot.country) || isKnown(spot, known)) continue;
    const town = townOfSpot(spot, admins);
    towns.push(town);
    known.add(town);
  }
  const located = towns.map((town) => withNeighbourAdmin(town, known));
  for (const town of located) {
    if (town.admin1) town.admin1.population += town.population;
    if (town.admin2) town.admin2.population += town.population;
  }
  return [...admins.all.values(), ...located];
}

/** Where the lists disagree about codes, the nearest town that has one tells. */
function withNeighbourAdmin(town: Place, towns: Grid<Place>): Place {
  if (town.admin1) return town;
  const away = (other: Place): number => Math.hypot(other.latitude - town.latitude, other.longitude - town.longitude);
  const near = towns.near(town.country, town.latitude, town.longitude, NEIGHBOUR).filter((other) => other.admin1);
  const [nearest] = near.toSorted((one, two) => away(one) - away(two));
  return nearest ? { ...town, admin1: nearest.admin1 } : town;
}

const main = (text: string): NameForm[] => [{ text, language: null, bare: false }];

function adminsOf(sources: Sources): AdminIndex {
  const all = new Map<string, Place>();
  const rows = [
    ...sources.admins1.map((row) => ({ ...row, kind: 'admin1' as const })),
    ...sources.admins2.map((row) => ({ ...row, kind: 'admin2' as const })),
  ];
  for (const { code, name, kind } of rows) {
    const admin1 = kind === 'admin2' ? (all.get(code.split('.', 2).join('.')) ?? null) : null;
    const country = code.slice(0, 2);
    const place = { kind, country, code, name, admin1, admin2: null, population: 0, rank: 0, latitude: 0, longitude: 0, forms: main(name) };
    if (!all.has(code)) all.set(code, place);
  }
  return { all, sums: new Map() };
}

/** An admin unit lies in the middle of its towns; one without towns where the unit above it lies. */
function locateAdmins(admins: AdminIndex, spots: readonly Spot[]): void {
  for (const spot of spots) {
    for (const place of [adminOf(admins, spot.country, spot.admin1), adminOf(admins, spot.country, spot.admin1, spot.admin2)]) {
      if (!place) continue;
      const sum = admins.sums.get(place) ?? { count: 0, latitude: 0, longitude: 0 };
      admins.sums.set(place, { count: sum.count + 1, latitude: sum.latitude + spot.latitude, longitude: sum.longitude + spot.longitude });
    }
  }
  for (const place of admins.all.values()) {
    const sum = admins.sums.get(place) ?? (place.admin1 ? admins.sums.get(place.admin1) : undefined);
    if (!sum) continue;
    place.latitude = sum.latitude / sum.count;
    place.longitude = sum.longitude / sum.count;
  }
}

const adminOf = (admins: AdminIndex, ...codes: string[]): Place | null => admins.all.get(codes.join('.')) ?? null;

/** The row of the other list for the same town: it has today's admin codes. */
function spotOf(city: City, spots: Grid<Spot>): Spot | null {
  let best: Spot | null = null;
  let least = SAME_TOWN;
  for (const spot of spots.near(city.country, city.latitude, city.longitude)) {
    const away = Math.hypot(spot.latitude - city.latitude, spot.longitude - city.longitude) + (spot.name === city.name ? 0 : SAME_TOWN / 2);
    if (away < least) [best, least] = [spot, away];
  }
  return best;
}

function townOf(city: City, spot: Spot | null, admins: AdminIndex, sources: Sources): Place {
  const admin1 = adminOf(admins, city.country, spot?.admin1 ?? city.admin1);
  const others = spot && spot.name !== city.name ? main(spot.name) : [];
  const alternates = sources.townNames.get(String(city.id)) ?? [];
  const english = alternates.find((name) => name.language === null)?.text;
  return {
    kind: 'town',
    country: city.country,
    code: String(city.id),
    // Transliterations with marks (Al Ḩasakah) are not what is read in English.
    name: english && !isAscii(city.name) && isAscii(english) ? english : city.name,
    admin1,
    admin2: spot && admin1 ? adminOf(admins, city.country, spot.admin1, spot.admin2) : null,
    population: city.population,
    rank: RANKS[city.feature] ?? 0,
    latitude: city.latitude,
    longitude: city.longitude,
    forms: [...main(city.name), ...others, ...alternates.map((name) => ({ ...name, bare: false }))],
  };
}

const isAscii = (text: string): boolean => /^[\x20-\x7e]+$/u.test(text);

function townOfSpot(spot: Spot, admins: AdminIndex): Place {
  const { country, name, latitude, longitude } = spot;
  const admin1 = adminOf(admins, country, spot.admin1);
  const admin2 = admin1 && adminOf(admins, country, spot.admin1, spot.admin2);
  return { kind: 'town', country, code: '', name, admin1, admin2, population: 0, rank: 0, latitude, longitude, forms: main(name) };
}

function isKnown(spot: Spot, towns: Grid<Place>): boolean {
  const path = pathOf(spot.name);
  return towns.near(spot.country, spot.latitude, spot.longitude).some((town) => {
    const away = Math.hypot(town.latitude - spot.latitude, town.longitude - spot.longitude);
    return away < 0.001 || town.forms.some((form) => pathOf(form.text) === path);
  });
}
