import type { Candidate } from './candidates.ts';
import { SUBJECT_VERBS } from './data/forces.ts';
import type { Gazetteer } from './gazetteer/index.ts';
import { MAIN } from './gazetteer/index.ts';
import { ADMIN_NOUNS, TOWN_NOUNS } from './data/place-cues.ts';

/** Names of our own lists that are a point or a province on the map too, not a whole country. */
const LOCAL: ReadonlySet<string> = new Set(['country.place', 'country.capital', 'country.sense', 'country.state']);
/** A town this small beside a province of the same name is not what news mean by the name alone. */
const SMALL_TOWN = 20_000;

/** Gives names whose country is decided their place on the map, where the gazetteer has one there. */
export function locateOwnNames(gazetteer: Gazetteer, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (candidate.name === null || candidate.country === null || !LOCAL.has(candidate.rule)) continue;
    if (candidate.name.country !== null && candidate.name.country !== candidate.country) candidate.rule = 'country.place';
    if (candidate.rule !== 'country.capital' || !isActing(candidate)) candidate.place = placeIn(gazetteer, candidate, candidate.country);
  }
}

/** "Moscow said": the government, not the town. */
export const isActing = ({ field, last }: Candidate): boolean => SUBJECT_VERBS.has(field.tokens[last + 1]?.key ?? '');

/** Datelines name towns: عمان there is Amman, not Oman. */
export function preferTowns(gazetteer: Gazetteer, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (!candidate.name?.sense) continue;
    const [best] = candidate.entries
      .map((entry) => gazetteer.place(entry))
      .filter((place) => gazetteer.kind(place) === 'town' && gazetteer.rank(place) >= 2)
      .toSorted((a, b) => gazetteer.population(b) - gazetteer.population(a));
    if (best !== undefined) candidate.country = gazetteer.country(best);
  }
}

function placeIn(gazetteer: Gazetteer, candidate: Candidate, country: string): number {
  const asked = candidate.rule === 'country.state' && isProvince(gazetteer, candidate, country) ? 'admin' : kindAsked(candidate);
  let best = -1;
  let most = -Infinity;
  for (const entry of candidate.entries) {
    const place = gazetteer.place(entry);
    if (gazetteer.country(place) !== country) continue;
    const weight = weigh(gazetteer, place, asked) - (gazetteer.flags(entry) & MAIN ? 0 : OTHER_NAME);
    if (weight > most) [best, most] = [place, weight];
  }
  return best;
}

/** Texas has a town that was called so once. */
const OTHER_NAME = 3;

/** States of the USA are what their name means, but for the one with the city. */
function isProvince(gazetteer: Gazetteer, { entries }: Candidate, country: string): boolean {
  const places = entries.map((entry) => gazetteer.place(entry)).filter((place) => gazetteer.country(place) === country);
  return (
    places.some((place) => gazetteer.kind(place) === 'admin1') &&
    !places.some((place) => gazetteer.kind(place) === 'town' && gazetteer.population(place) > HUGE_CITY)
  );
}

const HUGE_CITY = 3_000_000;

type Asked = 'town' | 'admin' | null;

function kindAsked({ field, first, last }: Candidate): Asked {
  for (const at of [last + 1, first - 1, first - 2]) {
    const key = field.tokens[at]?.key ?? '';
    if (ADMIN_NOUNS.has(key)) return 'admin';
    if (TOWN_NOUNS.has(key)) return 'town';
  }
  return null;
}

function weigh(gazetteer: Gazetteer, place: number, asked: Asked): number {
  const population = gazetteer.population(place);
  if (gazetteer.kind(place) !== 'town') return asked === 'admin' ? 20 : gazetteer.kind(place) === 'admin1' ? 4.5 : 2;
  const size = Math.log10(Math.max(population, 300)) + gazetteer.rank(place);
  return asked === 'town' ? size + 20 : asked === null && population >= SMALL_TOWN ? size + 5 : size;
}
