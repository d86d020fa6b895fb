import { ACTOR_TYPES } from '../../domain/lists.ts';
import type { Facet } from '../engine.ts';

const TWO_LETTERS = /^[A-Za-z]{2}$/;
const COUNTRY_OR_ADMIN1 = /^[A-Za-z]{2}(?:\.[A-Za-z0-9]+)?$/;
/** Towns are numbers, or where they lie (`SY@36.201,37.161`); units begin with their country: `SY.11`, `SY.11.7733344`. */
const PLACE = /^(?:\d+|[A-Za-z]{2}(?:\.[A-Za-z0-9]+){1,3}|[A-Za-z]{2}@-?\d+\.\d+,-?\d+\.\d+)$/;
/** Not the one inside a place. */
const COMMA = /(?<!@-?\d{1,3}\.\d{1,6}),/;
const COUNTRIES: ReadonlySet<Facet> = new Set(['country', 'primaryCountry', 'filedFrom', 'outletCountry']);
const TYPES: ReadonlySet<string> = new Set(ACTOR_TYPES);
const ID = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}._-]*$/u;

/** The values of a list; every comma counts but the one in `SY@36.201,37.161`. */
export function splitValues(list: string): string[] {
  return list.split(COMMA);
}

/**
 * A filter value as documents carry it, or null where there can be no such value: countries are ISO 3166-1 alpha-2
 * in upper case, regions are countries, admin-1 codes (`SY.11`) or lower-case slugs, places GeoNames ids or codes, types
 * of actors a closed list, everything else is lower case.
 */
export function normaliseFilterValue(facet: Facet, value: string): string | null {
  if (COUNTRIES.has(facet)) return TWO_LETTERS.test(value) ? value.toUpperCase() : null;
  if (facet === 'place') return PLACE.test(value) ? value.toUpperCase() : null;
  if (facet === 'actorType') return TYPES.has(value.toLowerCase()) ? value.toLowerCase() : null;
  if (!ID.test(value)) return null;
  return facet === 'region' && COUNTRY_OR_ADMIN1.test(value) ? value.toUpperCase() : value.toLowerCase();
}

/** What a value of the facet looks like, for error messages. */
export function filterValueHint(facet: Facet): string {
  if (COUNTRIES.has(facet)) return 'a two-letter ISO 3166 code such as SY';
  if (facet === 'place') return 'a GeoNames id such as 170063 or the code of a province or district such as SY.11';
  if (facet === 'actorType') return `one of ${ACTOR_TYPES.join(', ')}`;
  if (facet === 'region') return 'a region id such as middle-east, a country such as SY or a province such as SY.11';
  return facet === 'language' ? 'a language code such as ar' : `an id of letters, digits and hyphens`;
}
