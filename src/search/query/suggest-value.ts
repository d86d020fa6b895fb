import { ACTOR_TYPES } from '../../domain/lists.ts';
import { foldWords } from '../../domain/fold.ts';
import type { Facet } from '../engine.ts';
import { editDistance } from './edit-distance.ts';
import { normaliseFilterValue } from './filters.ts';

const COUNTRIES: ReadonlySet<Facet> = new Set(['country', 'primaryCountry', 'filedFrom', 'outletCountry']);
const LETTERS = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));
/** Names of this length and more may be misspelt by a letter. */
const FORGIVEN_FROM = 5;

let countries: ReadonlyMap<string, string> | null = null;

/** The value that was probably meant by one that cannot be, such as SY by `Syria`; null where none comes to mind. */
export function suggestValue(facet: Facet, written: string): string | null {
  const text = foldWords(written).join(' ');
  if (text === '') return null;
  if (COUNTRIES.has(facet)) return countryCalled(text);
  if (facet === 'actorType')
    return ACTOR_TYPES.find((type) => type.startsWith(text.slice(0, 5)) || editDistance(type, text, 2) <= 2) ?? null;
  if (facet === 'place') return null;
  // An id is its name in small letters, with hyphens.
  return normaliseFilterValue(facet, text.replaceAll(' ', '-'));
}

function countryCalled(text: string): string | null {
  countries ??= countryNames();
  const exact = countries.get(text);
  if (exact !== undefined || text.length < FORGIVEN_FROM) return exact ?? null;
  for (const [name, code] of countries) if (editDistance(name, text, 1) <= 1) return code;
  return null;
}

/** By folded English name. */
function countryNames(): Map<string, string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  return new Map(
    CODES.flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [[foldWords(name).join(' '), code] as const];
    }),
  );
}
