import type { Actor, WorldRegion } from '../../domain/lists.ts';
import type { Source } from '../../domain/source.ts';
import type { Labels } from './types.ts';

const COUNTRY = /^[A-Z]{2}$/;
const ADMIN1 = /^([A-Z]{2})\.([A-Z0-9]+)$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** Labels from the operator's lists and the runtime's own names of countries and languages, in English. */
export function createLabels(lists: {
  readonly sources: readonly Source[];
  readonly actors: readonly Actor[];
  readonly regions: readonly WorldRegion[];
  /** What news calls a country; others go by the runtime's name. */
  readonly countries: readonly { readonly id: string; readonly name: string }[];
}): Labels {
  const sources = names(lists.sources);
  const actors = names(lists.actors);
  const regions = new Map([...names(lists.countries), ...names(lists.regions)]);
  return {
    label(facet, value) {
      if (facet === 'source') return sources.get(value) ?? value;
      if (facet === 'actor') return actors.get(value) ?? value;
      if (facet === 'language') return languageName(value);
      return regions.get(value) ?? placeName(value);
    },
  };
}

function names(list: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  return new Map(list.map(({ id, name }) => [id, name]));
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

function placeName(value: string): string {
  if (COUNTRY.test(value)) return countryNames.of(value) ?? value;
  const admin1 = ADMIN1.exec(value);
  return admin1 ? `${placeName(admin1[1] ?? '')} (${value})` : value;
}

function languageName(value: string): string {
  if (!LANGUAGE.test(value)) return value;
  try {
    return languageNames.of(value) ?? value;
  } catch {
    // Looks like a language tag but is none: what is stored is the best name there is.
    return value;
  }
}
