import { pathOf } from './keys.ts';
import type { NameForm, Place } from './model.ts';

/** A line of the hand-written lists: a place and how news spell it. */
export interface SpellingLine {
  readonly country: string;
  /** Which kinds of place are meant; empty: the town, and the admin units called like it. */
  readonly kind: '' | '1' | '2' | 't';
  /** Where a place that no list has lies. */
  readonly at: { readonly latitude: number; readonly longitude: number; readonly admin1: string | null } | null;
  readonly names: readonly NameForm[];
}

const LINE = /^([A-Z]{2})(?:\/([12t]))?(?: @(-?[\d.]+),(-?[\d.]+)(?:,(\w+))?)?: (.+)$/u;
const LANGUAGE = /^([a-z]{2,3}) (.+)$/u;

/**
 * Reads lines such as `SY: Deir ez-Zor, Deir al-Zor; ar دير الزور; ru Дейр-эз-Зор`. `SY/1` means an admin-1 only, `/2` an
 * admin-2, `/t` a town; `SY @34.46,40.95` adds a town, `MM @21.37,93.97,02` one whose nearest neighbour lies in another admin-1. The first name is the one to show. Throws on a line that it cannot read.
 */
export function readSpellings(text: string): SpellingLine[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '').map(readLine);
}

function readLine(line: string): SpellingLine {
  const [, country = '', kind = '', latitude, longitude, admin1 = null, rest = ''] = LINE.exec(line) ?? [];
  if (country === '') throw new Error(`Cannot read the spelling line “${line}”`);
  const names = rest.split(';').flatMap((group, at) => {
    const [, language = null, listed = group] = at === 0 ? [] : (LANGUAGE.exec(group.trim()) ?? []);
    return listed.split(/[,،]/u).map((name) => ({ text: name.trim(), language, bare: false, listed: true }));
  });
  const at = latitude === undefined ? null : { latitude: Number(latitude), longitude: Number(longitude), admin1 };
  return { country, kind: kind as SpellingLine['kind'], at, names: names.filter((name) => name.text !== '') };
}

/** Adds the spellings to the places they name. Returns the lines whose place is not there. */
export function applySpellings(places: Place[], lines: readonly SpellingLine[]): SpellingLine[] {
  const byPath = new Map<string, Place[]>();
  for (const place of places) {
    for (const path of new Set(place.forms.map((form) => `${place.country} ${pathOf(form.text)}`))) {
      byPath.set(path, [...(byPath.get(path) ?? []), place]);
    }
  }
  return lines.filter((line) => {
    const found = line.at ? [townAt(places, line)] : meantBy(line, byPath);
    for (const place of found) {
      place.forms.push(...line.names.map((name) => ({ ...name, bare: place.kind !== 'town' && line.kind === '' })));
      if (place.kind === 'town' || line.kind !== '') place.name = line.names[0]?.text ?? place.name;
    }
    return found.length === 0;
  });
}

/** The town of most people that has one of the names, and the units that have it. */
function meantBy(line: SpellingLine, byPath: ReadonlyMap<string, readonly Place[]>): Place[] {
  const wanted = { '': ['town', 'admin1', 'admin2'], '1': ['admin1'], '2': ['admin2'], t: ['town'] }[line.kind];
  const found: Place[] = [];
  for (const kind of wanted) {
    for (const name of line.names) {
      const [best] = (byPath.get(`${line.country} ${pathOf(name.text)}`) ?? [])
        .filter((place) => place.kind === kind)
        .toSorted((one, two) => weight(two) - weight(one));
      if (!best) continue;
      found.push(best);
      break;
    }
  }
  return found;
}

const weight = (place: Place): number => place.population + place.rank * 100_000;

/** Farther apart (degrees) two places of one name are two. */
const SAME_PLACE = 0.25;

/** The town of one of the names that lies there, or a new one. */
function townAt(places: Place[], line: SpellingLine): Place {
  const { latitude, longitude, admin1: code } = line.at ?? { latitude: 0, longitude: 0, admin1: null };
  const away = (place: Place): number => Math.hypot(place.latitude - latitude, place.longitude - longitude);
  const towns = places.filter((place) => place.kind === 'town' && place.country === line.country);
  const within = towns.filter((place) => code === null || place.admin1?.code === `${line.country}.${code}`);
  const near = within.toSorted((one, two) => away(one) - away(two));
  const paths = new Set(line.names.map((name) => pathOf(name.text)));
  const same = near.find((place) => away(place) < SAME_PLACE && place.forms.some((form) => paths.has(pathOf(form.text))));
  if (same) return same;
  const [{ admin1, admin2 } = { admin1: null, admin2: null }] = near;
  const name = line.names[0]?.text ?? '';
  const town: Place = {
    kind: 'town',
    country: line.country,
    code: '',
    name,
    admin1,
    admin2,
    population: 0,
    rank: 0,
    latitude,
    longitude,
    forms: [],
  };
  places.push(town);
  return town;
}
