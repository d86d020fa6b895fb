import { kindWordsOf, withoutAdminWords } from './admin-words.ts';
import { keysOf, pathOf } from './keys.ts';
import { CONFLICT_COUNTRIES } from './model.ts';
import type { NameForm, Place } from './model.ts';
import { variantsOf } from './variants.ts';

/** A name on its path, ready for the tree. */
export interface NamedPath {
  readonly keys: readonly string[];
  readonly language: string | null;
  readonly bare: boolean;
  readonly main: boolean;
  /** A town that our own lists spell so. */
  readonly listed: boolean;
}

/** Completes the forms of all places: bare forms of admin units, their seats' names in other languages. */
export function completeForms(places: readonly Place[]): void {
  const countries = countryNames();
  const towns = new Map<Place, Place[]>();
  for (const place of places) {
    if (place.kind === 'town') {
      for (const admin of [place.admin1, place.admin2]) if (admin) towns.set(admin, [...(towns.get(admin) ?? []), place]);
    } else addBareForms(place, countries);
  }
  for (const [admin, within] of towns) {
    if (admin.kind === 'admin1' || CONFLICT_COUNTRIES.has(admin.country)) takeSeatNames(admin, within, countries);
  }
  for (const place of places) if (place.kind === 'admin1') addKindWords(place);
}

/** A state may be called like its country (Mexico, Luxembourg): bare, that is the country. */
function countryNames(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const language of ['en', 'ar', 'ru', 'uk', 'fa', 'he', 'fr', 'es', 'zh', 'tr', 'my', 'am', 'ur']) {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let code = 0; code < 676; code++) {
      const name = regions.of(String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26)));
      if (name) names.add(pathOf(name));
    }
  }
  return names;
}

function addBareForms(admin: Place, countries: ReadonlySet<string>): void {
  const forms = admin.forms.splice(0);
  const add = (form: NameForm): void => {
    if (form.text === admin.name || !form.bare || !countries.has(pathOf(form.text))) admin.forms.push(form);
  };
  for (const form of forms) {
    const bare = withoutAdminWords(form.text, form.language);
    // Russian and Ukrainian put the kind after an adjective: the adjective alone is no name.
    const isAdjective = /(?:ая|ий|ый|ое|ька|ький) (?:область|край|округ|район|Республика)$/iu.test(form.text);
    add({ ...form, bare: form.bare || (bare === null && !isAdjective) });
    if (bare !== null) add({ ...form, text: bare, bare: true });
  }
}

/** Where a unit is called like a town in it, it is so in other languages too. */
function takeSeatNames(admin: Place, towns: readonly Place[], countries: ReadonlySet<string>): void {
  const bare = new Set(admin.forms.filter((form) => form.bare && form.language === null).map((form) => pathOf(form.text)));
  let seat: Place | null = null;
  for (const town of towns) {
    if (town.population < (seat?.population ?? 0)) continue;
    if (town.forms.some((form) => form.language === null && bare.has(pathOf(form.text)))) seat = town;
  }
  for (const form of seat?.forms ?? []) if (!countries.has(pathOf(form.text))) admin.forms.push({ ...form, bare: true });
}

function addKindWords(admin: Place): void {
  const bare = admin.forms.filter((form) => form.bare && form.language === null && /^\p{Script=Latin}/u.test(form.text));
  const words = kindWordsOf(admin.country);
  for (const form of bare) for (const word of words) admin.forms.push({ text: `${form.text} ${word}`, language: null, bare: false });
}

/** Longer names are no names. */
const MAX_WORDS = 24;

/** The distinct paths of a place's names. */
export function pathsOf(place: Place): NamedPath[] {
  const paths = new Map<string, NamedPath>();
  const shown = pathOf(place.name);
  for (const form of place.forms) {
    for (const text of variantsOf(form.text, place.country)) {
      const keys = keysOf(text);
      if (keys.length === 0 || keys.length > MAX_WORDS) continue;
      const path = keys.join(' ');
      merge(paths, path, {
        keys,
        language: form.language,
        bare: form.bare,
        main: path === shown,
        listed: place.kind === 'town' && form.listed === true,
      });
    }
  }
  return [...paths.values()];
}

const isLatin = (keys: readonly string[]): boolean => /^[a-z]/u.test(keys[0] ?? '');

/** One entry for a path, unless two languages of the Latin script share it: each must keep its own gate. */
function merge(paths: Map<string, NamedPath>, path: string, named: NamedPath): void {
  const open = paths.get(path);
  const own = `${path}|${named.language}`;
  if (!open) {
    if (named.language !== null && isLatin(named.keys)) paths.set(own, paths.get(own) ?? named);
    else paths.set(path, named);
    return;
  }
  const language = open.language === named.language ? open.language : null;
  paths.set(path, { ...open, language, bare: open.bare && named.bare, listed: open.listed || named.listed });
}
