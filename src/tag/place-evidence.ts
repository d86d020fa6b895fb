import type { Gazetteer } from './gazetteer/index.ts';
import { admin1Of } from './place-kinds.ts';

/** What the article says beside its place names: how strongly each country is in it, 0 to 1. */
export interface Known {
  readonly countries: ReadonlyMap<string, number>;
  /** One of them is named as a place, not only by its people. */
  readonly placed: boolean;
  /** Where it was filed, where the outlet is, where its actors are at home: settles ties, proves nothing. */
  readonly hints: ReadonlySet<string>;
}

/** What speaks for the countries and provinces of one name: all that is known, and the places chosen for the other names. */
export interface Evidence {
  /** 0 to 1; undefined where the country is not in the article. */
  readonly strength: (country: string) => number | undefined;
  readonly isProvince: (admin1: number) => boolean;
  /** Some country is named as a place, or another name was decided. */
  readonly placed: boolean;
  /** Another name was decided. */
  readonly hasNeighbours: boolean;
  readonly isHint: (country: string) => boolean;
  /** How many different names of the article the country could own. */
  readonly company: (country: string) => number;
}

/** Half as strong as a country named outright. */
const PLACE_STRENGTH = 0.5;

/** Counts of what was chosen so far, so that each name can be judged by the others alone without going through them again. */
export class Neighbours {
  readonly #countries = new Map<string, number>();
  readonly #admin1 = new Map<number, number>();
  readonly #gazetteer: Gazetteer;
  readonly #known: Known;
  readonly #company: ReadonlyMap<string, number>;
  #count = 0;

  constructor(gazetteer: Gazetteer, known: Known, company: ReadonlyMap<string, number>, chosen: readonly number[]) {
    this.#gazetteer = gazetteer;
    this.#known = known;
    this.#company = company;
    for (const place of chosen) this.#add(place);
  }

  #add(place: number): void {
    const country = this.#gazetteer.country(place);
    const admin1 = admin1Of(this.#gazetteer, place);
    this.#count++;
    this.#countries.set(country, (this.#countries.get(country) ?? 0) + 1);
    if (admin1 >= 0) this.#admin1.set(admin1, (this.#admin1.get(admin1) ?? 0) + 1);
  }

  /** Evidence for a name that itself was taken for `own` (-1: for none): its own choice is no proof of itself. */
  without(own: number): Evidence {
    const ownCountry = own < 0 ? null : this.#gazetteer.country(own);
    const ownAdmin1 = own < 0 ? -1 : admin1Of(this.#gazetteer, own);
    const others = this.#count - (own < 0 ? 0 : 1);
    const { countries, placed, hints } = this.#known;
    return {
      strength: (country) => {
        const known = countries.get(country);
        const near = (this.#countries.get(country) ?? 0) - (country === ownCountry ? 1 : 0);
        return near > 0 ? Math.max(known ?? 0, PLACE_STRENGTH) : known;
      },
      isProvince: (admin1) => (this.#admin1.get(admin1) ?? 0) - (admin1 === ownAdmin1 ? 1 : 0) > 0,
      placed: placed || others > 0,
      hasNeighbours: others > 0,
      isHint: (country) => hints.has(country),
      company: (country) => this.#company.get(country) ?? 1,
    };
  }
}
