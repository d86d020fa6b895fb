import { Lines, NumberReader } from './bytes.ts';
import { KINDS } from './format.ts';
import type { Header, PlaceKind } from './format.ts';
import type { SectionOf } from './tree.ts';

/**
 * The places, in an order that says what lies in what: by country, in it the places of unknown admin-1, then each admin-1
 * followed by its towns of unknown admin-2, then each of its admin-2 followed by its towns.
 */
export class PlaceTable {
  private readonly countryCodes: string[] = [];
  private readonly kindAndRank: Uint8Array;
  private readonly countries: Uint8Array;
  private readonly latitudes: Int32Array;
  private readonly longitudes: Int32Array;
  private readonly populations: Uint32Array;
  private readonly admins1: Int32Array;
  private readonly admins2: Int32Array;
  /** GeoNames id of a town (0: none), number of the code of an admin unit. */
  private readonly ids: Uint32Array;
  private readonly codes: Lines;
  private readonly names: Lines;

  constructor(header: Header, section: SectionOf) {
    const count = header.places;
    this.kindAndRank = section('kinds');
    this.countries = new Uint8Array(count);
    this.latitudes = new Int32Array(count);
    this.longitudes = new Int32Array(count);
    this.populations = new Uint32Array(count);
    this.admins1 = new Int32Array(count).fill(-1);
    this.admins2 = new Int32Array(count).fill(-1);
    this.ids = new Uint32Array(count);
    this.names = new Lines(section('names'), count);
    this.readNumbers(section);
    this.codes = new Lines(section('codes'), this.readOrder(section('countries').toString('utf8')));
  }

  private readNumbers(section: SectionOf): void {
    const latitudes = new NumberReader(section('latitudes'));
    const longitudes = new NumberReader(section('longitudes'));
    const populations = new NumberReader(section('populations'));
    const ids = new NumberReader(section('ids'));
    let latitude = 0;
    let longitude = 0;
    let id = 0;
    for (let place = 0; place < this.ids.length; place++) {
      this.latitudes[place] = latitude += latitudes.nextSigned();
      this.longitudes[place] = longitude += longitudes.nextSigned();
      this.populations[place] = populations.next();
      if (this.kind(place) !== 'town') continue;
      const step = ids.nextSigned();
      if (step !== 0) this.ids[place] = id += step;
    }
  }

  /** Walks the order of places; returns the number of codes. */
  private readOrder(countries: string): number {
    let place = 0;
    let codes = 0;
    for (const line of countries.trimEnd().split('\n')) {
      const [code = '', count] = line.split(' ');
      let admin1 = -1;
      let admin2 = -1;
      for (const end = place + Number(count); place < end; place++) {
        this.countries[place] = this.countryCodes.length;
        const kind = this.kind(place);
        if (kind !== 'town') this.ids[place] = codes++;
        if (kind === 'admin1') {
          admin1 = place;
          admin2 = -1;
        } else this.admins1[place] = admin1;
        if (kind === 'admin2') admin2 = place;
        else if (kind === 'town') this.admins2[place] = admin2;
      }
      this.countryCodes.push(code);
    }
    return codes;
  }

  kind(place: number): PlaceKind {
    return KINDS[(this.kindAndRank[place] ?? 0) & 3] ?? 'town';
  }

  rank(place: number): number {
    return (this.kindAndRank[place] ?? 0) >> 2;
  }

  country(place: number): string {
    return this.countryCodes[this.countries[place] ?? 0] ?? '';
  }

  admin1(place: number): number {
    return this.admins1[place] ?? -1;
  }

  admin2(place: number): number {
    return this.admins2[place] ?? -1;
  }

  population(place: number): number {
    return this.populations[place] ?? 0;
  }

  latitude(place: number): number {
    return (this.latitudes[place] ?? 0) / 1000;
  }

  longitude(place: number): number {
    return (this.longitudes[place] ?? 0) / 1000;
  }

  name(place: number): string {
    return this.names.line(place);
  }

  id(place: number): string {
    const number = this.ids[place] ?? 0;
    if (this.kind(place) !== 'town') return this.codes.line(number);
    if (number > 0) return String(number);
    return placeWithoutId(this.country(place), this.latitude(place), this.longitude(place));
  }
}

/** Id of a town for which GeoNames' number is not known: where it lies. */
export const placeWithoutId = (country: string, latitude: number, longitude: number): string =>
  `${country}@${latitude.toFixed(3)},${longitude.toFixed(3)}`;
