import { loadGazetteer } from './index.ts';
import type { Gazetteer } from './index.ts';

/** Degrees. */
export interface GazetteerPoint {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** Where countries and their admin-1 units lie; null where the gazetteer knows no place in them. */
export interface GazetteerPoints {
  /** The middle of its towns, by the people who live there. */
  country(id: string): GazetteerPoint | null;
  admin1(id: string): GazetteerPoint | null;
}

/** The gazetteer is read with the first question, which takes a moment. */
export function pointFinder(): GazetteerPoints {
  let found: ReadonlyMap<string, GazetteerPoint> | null = null;
  const points = (): ReadonlyMap<string, GazetteerPoint> => (found ??= readPoints(loadGazetteer()));
  return { country: (id) => points().get(id) ?? null, admin1: (id) => points().get(id) ?? null };
}

function readPoints(gazetteer: Gazetteer): Map<string, GazetteerPoint> {
  const points = new Map<string, GazetteerPoint>();
  const countries = new Map<string, Middle>();
  for (let place = 0; place < gazetteer.placeCount; place += 1) {
    const kind = gazetteer.kind(place);
    const [lat, lon] = [gazetteer.latitude(place), gazetteer.longitude(place)];
    if (kind === 'admin1') points.set(gazetteer.id(place), { name: gazetteer.name(place), lat, lon });
    if (kind !== 'town') continue;
    const code = gazetteer.country(place);
    const middle = countries.get(code) ?? new Middle(lon);
    countries.set(code, middle);
    middle.add(lat, lon, gazetteer.population(place) + 1);
  }
  for (const [code, middle] of countries) points.set(code, { name: code, ...middle.point() });
  return points;
}

/** Counts degrees of longitude from the first town on, so that a country on both sides of the date line is not put on the other side of the world. */
class Middle {
  readonly #base: number;
  #weight = 0;
  #lat = 0;
  #lon = 0;

  constructor(base: number) {
    this.#base = base;
  }

  add(lat: number, lon: number, weight: number): void {
    this.#weight += weight;
    this.#lat += lat * weight;
    this.#lon += turned(lon - this.#base) * weight;
  }

  point(): { lat: number; lon: number } {
    return { lat: rounded(this.#lat / this.#weight), lon: rounded(turned(this.#lon / this.#weight + this.#base)) };
  }
}

function turned(degrees: number): number {
  return degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 1000) / 1000;
}
