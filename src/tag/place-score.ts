import type { Gazetteer } from './gazetteer/index.ts';
import { BARE_ADMIN, COMMON, LISTED, PERSON, SHORT } from './gazetteer/index.ts';
import type { Evidence } from './place-evidence.ts';
import type { Surroundings } from './place-surroundings.ts';

/** A name with less than this is no place. A town of 60,000 people reaches it alone, a village only with its country or cues. */
export const TOO_LOW = 4.8;

/**
 * For and against a reading, in powers of ten of the people who live there: a town of a million starts at 6, so what a
 * cue adds is how many times less known a place may be with it.
 */
export function scoreOf(gazetteer: Gazetteer, entry: number, around: Surroundings, evidence: Evidence): number {
  const place = gazetteer.place(entry);
  return (
    prominence(gazetteer, place, entry, isMeant(around)) +
    support(gazetteer, place, around, evidence) +
    cues(gazetteer, place, around) +
    certainty(gazetteer, entry, around, evidence) -
    doubts(gazetteer.flags(entry), around)
  );
}

function prominence(gazetteer: Gazetteer, place: number, entry: number, meant: boolean): number {
  const kind = gazetteer.kind(place);
  const bare = (gazetteer.flags(entry) & BARE_ADMIN) !== 0;
  if (kind === 'admin1') return bare ? 5.1 : 5.4;
  if (kind === 'admin2') return Math.max(bare ? 3.4 : 4.8, Math.log10(Math.max(gazetteer.population(place), 1)) - 0.7);
  const isListed = meant && (gazetteer.flags(entry) & LISTED) !== 0;
  const people = Math.max(gazetteer.population(place), isListed ? LISTED_PEOPLE : 300);
  return Math.log10(people) + Math.max(RANK_BONUS[gazetteer.rank(place)] ?? 0, isListed ? LISTED_BONUS : 0);
}

/** News of conflicts write of the towns in our lists as of others several times as large; a word beside must say that a place is meant. */
const LISTED_PEOPLE = 30_000;
const LISTED_BONUS = 0.75;

const RANK_BONUS = [0, 0.2, 0.6, 1.2];

function support(gazetteer: Gazetteer, place: number, { within }: Surroundings, evidence: Evidence): number {
  const country = gazetteer.country(place);
  let score = 0;
  const strength = evidence.strength(country);
  if (strength !== undefined) score += 1.4 + strength;
  else if (evidence.hasNeighbours && gazetteer.kind(place) !== 'admin1' && gazetteer.population(place) < CITY) score -= 2;
  else if (evidence.placed) score -= gazetteer.population(place) < LARGE_TOWN ? 0.9 : 0.3;
  if (evidence.isHint(country)) score += 0.7;
  const admin1 = gazetteer.kind(place) === 'admin1' ? place : gazetteer.admin1(place);
  if (admin1 >= 0 && evidence.isProvince(admin1)) score += 0.5;
  score += Math.min(1.2, 0.4 * (evidence.company(country) - 1));
  if (within) score += isWithin(gazetteer, place, within) ? 2.5 : 0;
  return score;
}

/** Articles name large towns of countries that they say nothing else of, not small ones. */
const LARGE_TOWN = 100_000;
const CITY = 200_000;

function isWithin(
  gazetteer: Gazetteer,
  place: number,
  within: { readonly country: string | null; readonly name: unknown; readonly entries: readonly number[] },
): boolean {
  if (within.name !== null) return within.country === gazetteer.country(place);
  return within.entries.some((entry) => {
    const other = gazetteer.place(entry);
    return other === gazetteer.admin1(place) || other === gazetteer.admin2(place);
  });
}

/** "in Titao", "Titao village". */
const isCued = ({ locative, townNoun, adminNoun }: Surroundings): boolean => locative || townNoun || adminNoun;
/** In scripts without spaces no small word need stand before a name; three signs are no word of the sentence. */
const isMeant = (around: Surroundings): boolean => isCued(around) || (around.caseless && around.words > 2);

/** "in Titao", "Khan Shaykhun", "Oting village": words that are nothing else anywhere. Then a place it is, however small. */
function certainty(gazetteer: Gazetteer, entry: number, around: Surroundings, evidence: Evidence): number {
  const { plain, caseless, alone, words } = around;
  const flags = gazetteer.flags(entry);
  const country = gazetteer.country(gazetteer.place(entry));
  if (!alone || flags & COMMON) return 0;
  if (caseless) return isCued(around) && evidence.isHint(country) ? 0.8 : 0;
  if (flags & (PERSON | SHORT) || around.opening) return 0;
  const sure = (isCued(around) ? 1.8 : words > 1 ? 0.9 : 0) + (words > 1 ? 0.8 : 0);
  // Small places that the gazetteer lacks bear the names of others elsewhere.
  const isElsewhere = evidence.placed && evidence.strength(country) === undefined;
  return plain || isElsewhere ? sure / 3 : sure;
}

function cues(gazetteer: Gazetteer, place: number, { locative, townNoun, adminNoun }: Surroundings): number {
  const isTown = gazetteer.kind(place) === 'town';
  let score = locative ? 0.6 : 0;
  if (townNoun) score += isTown ? 1.2 : 0.5;
  if (adminNoun) score += isTown ? 0.5 : 1.3;
  return score;
}

/** How much less a name is worth that is an ordinary word as well. In mid-sentence its capital letter says that it is a name. */
function commonness({ words, plain, shouting, opening, article, named }: Surroundings): number {
  if (words > 1 || named) return 1;
  if (shouting) return 3.7;
  return plain || opening || article ? 3.2 : 1;
}

function doubts(flags: number, around: Surroundings): number {
  let score = 0;
  if (flags & COMMON) score += commonness(around);
  if (flags & PERSON) score += around.shouting ? 1.6 : 1.2;
  if (flags & SHORT) score += 1;
  if (around.plain && !around.caseless) score += 0.4;
  if (around.caseless) score += around.words > 1 ? 0.2 : 1;
  if (around.direction && (around.caseless || !around.adminNoun)) score += 3;
  if (around.opening && !around.plain && around.words === 1) score += 0.7;
  if (around.personName) score += 3;
  else if (around.inLongerName) score += around.words > 1 ? 1 : 2;
  return score;
}
