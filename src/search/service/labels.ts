import type { Actor, WorldRegion } from '../../domain/lists.ts';
import type { Source } from '../../domain/source.ts';
import type { Facet } from '../engine.ts';
import type { Labels } from './types.ts';

const COUNTRY = /^[A-Z]{2}$/;
const ADMIN1 = /^([A-Z]{2})\.([A-Z0-9]+)$/;
const MOST_REMEMBERED = 5000;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** Gives the name of an id, or null where it knows none. */
export type NameOf = (id: string) => string | null;

/** Gives what a place is called and the country it is in, or null where it knows none. */
export type PlaceOf = (id: string) => { readonly name: string; readonly country: string } | null;

/**
 * Labels from the operator's lists and the runtime's own names of countries and languages, in English. `names` knows
 * what is in no list; an id without a name is shown as it is, or in words where it is made of them.
 */
export function createLabels(lists: {
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly regions: readonly WorldRegion[];
  /** What news calls a country; others go by the runtime's name. */
  readonly countries: readonly { readonly id: string; readonly name: string }[];
  readonly names?: { readonly place?: PlaceOf; readonly event?: NameOf; readonly materiel?: NameOf };
}): Labels {
  const named = lists.names ?? {};
  const sources = names(lists.sources);
  const actors = names(lists.actors);
  const regions = new Map([...names(lists.countries), ...names(lists.regions)]);
  const regionName: NameOf = (id) => regions.get(id) ?? placeName(id);
  const placeName: NameOf = (id) => {
    // A country is no place of its own, and names of provinces and towns come more than once.
    const place = COUNTRY.test(id) ? null : named.place?.(id);
    return place ? `${place.name}, ${regionName(place.country) ?? place.country}` : codeName(id);
  };
  const nameOf: Readonly<Record<Facet, NameOf>> = {
    source: (id) => sources.get(id) ?? null,
    actor: (id) => actors.get(id) ?? null,
    language: languageName,
    country: regionName,
    primaryCountry: regionName,
    filedFrom: regionName,
    outletCountry: regionName,
    region: regionName,
    place: placeName,
    actorType: inWords,
    event: (id) => named.event?.(id) ?? inWords(id),
    materiel: (id) => named.materiel?.(id) ?? inWords(id),
  };
  return { label: (facet, value) => nameOf[facet](value) ?? value };
}

/** `armed-clash`: Armed clash. What holds digits is a designation and stays as it is written. */
function inWords(slug: string): string {
  if (/\d/.test(slug)) return slug;
  const words = slug.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

function names(list: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  return new Map(list.map(({ id, name }) => [id, name]));
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

const codeName = remembered((value) => {
  if (COUNTRY.test(value)) return countryNames.of(value) ?? value;
  const admin1 = ADMIN1.exec(value);
  const [, country = ''] = admin1 ?? [];
  return admin1 ? `${countryNames.of(country) ?? country} (${value})` : value;
});

const languageName = remembered((value) => {
  if (!LANGUAGE.test(value)) return value;
  try {
    return languageNames.of(value) ?? value;
  } catch {
    // Looks like a language tag but is none: what is stored is the best name there is.
    return value;
  }
});

/** The runtime looks names up slowly, and every answer asks for the same few hundred. */
function remembered(nameOf: (id: string) => string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const name = known.get(id) ?? nameOf(id);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(id, name);
    return name;
  };
}
