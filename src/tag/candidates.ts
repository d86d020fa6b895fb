import { fold } from './characters.ts';
import { COUNTRY_NAMES } from './data/countries.ts';
import type { ArticleText, Span } from './article.ts';
import { INSTITUTIONS, LANGUAGE_WORDS, SHIPS } from './data/people.ts';
import { FORCES_AFTER, INSTITUTION_AFTER_ACRONYM, LOCATIVES } from './data/forces.ts';
import { ADMIN_NOUNS, PLACE_WORDS, TOWN_NOUNS } from './data/place-cues.ts';
import type { Gazetteer } from './gazetteer/index.ts';
import type { CountryName, CountryNames, CountryRule, Spelling } from './lexicon.ts';
import { countryNames } from './lexicon.ts';
import { isPersonName } from './people.ts';
import type { PlaceRule } from './place-kinds.ts';
import type { PlaceName } from './place-names.ts';
import { placeNameAt } from './place-names.ts';
import type { Field, Token } from './tokens.ts';
import { ALL_CAPITALS, LOWER } from './tokens.ts';
import { begins, walk } from './trie.ts';

/** Words of an article that may name a country or a place. Token indexes are inclusive, offsets UTF-16 with the end exclusive. */
export interface Candidate {
  readonly field: Field;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  /** What our own lists call so; null: only the gazetteer knows the words. */
  readonly name: CountryName | null;
  /** Names of the gazetteer with these words. */
  readonly entries: readonly number[];
  /** The gazetteer's name stands behind a prefix: "in", "from", "and". */
  readonly prefixed: boolean;
  /** Null until it is decided, or where it was decided that no country is meant. */
  country: string | null;
  /** Index of the gazetteer's place; -1: none, or not decided. */
  place: number;
  rule: CandidateRule;
}

export type CandidateRule = CountryRule | PlaceRule;

/** Candidates of a field in text order, longest match first, without overlaps. */
export function findCandidates(gazetteer: Gazetteer, field: Field, article: ArticleText): Candidate[] {
  const found: Candidate[] = [];
  const countries = countryNames(article.spoken);
  for (let at = 0; at < field.tokens.length; at++) {
    /** "el Perú": the country with its article, not the hamlet of that name. */
    const isArticled = (last: number): boolean =>
      last === at + 1 && field.tokens[at]?.style === LOWER && countryNameAt(countries, field, last, article.spoken)?.last === last;
    const own = countryNameAt(countries, field, at, article.spoken);
    const known = placeNameAt(gazetteer, field, at, article.spoken);
    const place = known && (isPlaceNoun(field, at, known.last) || isArticled(known.last)) ? null : known;
    if (!own && !place) continue;
    const isPlace = place !== null && (own === null || place.last > own.last);
    const last = isPlace ? place.last : (own?.last ?? at);
    const entries = place && place.last === last ? place.entries : [];
    if (isPlace) found.push(placeCandidate(field, at, place));
    else if (own?.name.country || own?.name.sense) {
      const candidate = ownCandidate(field, at, last, own.name, entries);
      const refusal = whyNoCountry(candidate, own.name);
      if (refusal) article.refuse(candidate, { tag: own.name.country ?? '', kind: 'country', rule: refusal });
      else found.push(candidate);
    } else if (own) article.refuse(spanOf(field, at, last), { tag: '', kind: 'country', rule: 'refused.longer-name' });
    at = last;
  }
  return found;
}

/** "city", "province", "north": what kind of place, never which. */
function isPlaceNoun({ tokens }: Field, first: number, last: number): boolean {
  const key = tokens[first]?.key ?? '';
  return first === last && (TOWN_NOUNS.has(key) || ADMIN_NOUNS.has(key) || LOCATIVES.has(key) || PLACE_WORDS.has(key));
}

interface OwnName {
  readonly name: CountryName;
  readonly last: number;
}

/** The longest name; of two languages' equally long ones the first. */
function countryNameAt(names: CountryNames, field: Field, at: number, spoken: ReadonlySet<string>): OwnName | null {
  const { text, tokens } = field;
  const token = tokens[at];
  if (!token) return null;
  let best: OwnName | null = null;
  let bestLast = -1;
  for (const root of names(token.key.charCodeAt(0))) {
    if (!begins(root, token)) continue;
    walk(root, text, tokens, at, (values, last) => {
      if (last <= bestLast) return;
      const name = values.find(
        (one) => isWrittenRight(one, field, at, last, spoken) && (!one.afterComma || isAfterComma(one, field, at, last)),
      );
      if (name) [best, bestLast] = [{ name, last }, last];
    });
  }
  return best;
}

const spanOf = (field: Field, first: number, last: number): Span => {
  const start = field.tokens[first]?.start ?? 0;
  return { field, start, end: field.tokens[last]?.end ?? start };
};

function ownCandidate(field: Field, first: number, last: number, name: CountryName, entries: readonly number[]): Candidate {
  const country = name.sense ? null : name.country;
  return { ...spanOf(field, first, last), first, last, name, entries, prefixed: false, country, place: -1, rule: name.rule };
}

const placeCandidate = (field: Field, first: number, { last, entries, prefixed }: PlaceName): Candidate => ({
  ...spanOf(field, first, last),
  first,
  last,
  name: null,
  entries,
  prefixed,
  country: null,
  place: -1,
  rule: 'place.town',
});

/** Case and language of a form, against the text. */
export function isWrittenRight(form: Spelling, field: Field, first: number, last: number, spoken: ReadonlySet<string>): boolean {
  if (form.language && !spoken.has(form.language)) return false;
  if (form.exact) return isExact(form.exact, field, first, last) || (field.lowerCase && first === last && isLongAcronym(form.exact));
  if (!form.cased) return true;
  if (field.lowerCase) return !LOWER_CASE_WORDS.has(field.tokens[first]?.key ?? '');
  return isCapital(field.tokens[first]) && (!form.casedEnd || isCapital(field.tokens[last]));
}

/** In a text without any capitals "isis" can only be the group; "is" can not. */
const isLongAcronym = ([word]: readonly (string | null)[]): boolean => (word?.length ?? 0) >= 4;

const isCapital = (token: Token | undefined): boolean => !!token && token.style !== LOWER;

function isExact(exact: readonly (string | null)[], field: Field, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const token = field.tokens[at];
    if (exact[at - first] === null) continue;
    if (!token || field.text.slice(token.start, token.end) !== exact[at - first]) return false;
  }
  return true;
}

/** Names that are words when a text has no capitals at all. */
const LOWER_CASE_WORDS = new Set('turkey china jordan chad chile polish jersey georgia poles male nice swiss dutch cork'.split(' '));

/** "Boston, Mass." and "Paris, TX"; not "Paris, Miss Roe said", nor "FIRE, OR WATER". */
function isAfterComma(name: CountryName, field: Field, first: number, last: number): boolean {
  const before = field.tokens[first - 1];
  const token = field.tokens[first];
  if (!before || !token || before.style === LOWER || !/^, ?$/u.test(field.text.slice(before.end, token.start))) return false;
  if (name.exact) return !field.lines[token.line]?.shouting;
  return field.text.charAt(field.tokens[last]?.end ?? 0) === '.';
}

/** Guards by the neighbouring words; null: nothing speaks against it. */
function whyNoCountry(candidate: Candidate, name: CountryName): string | null {
  const { field, first, last } = candidate;
  if (isPersonName(field, first, last)) return 'refused.person-name';
  if (isShip(field, first)) return 'refused.ship';
  if (isCompound(field, first)) return 'refused.longer-name';
  if (isArabicName(candidate, name)) return 'refused.family-name';
  const after = field.tokens[last + 1];
  if (name.rule === 'country.demonym' && after && LANGUAGE_WORDS.has(after.key)) return 'refused.language';
  return isShoutedWord(candidate, name) ? 'refused.word-in-capitals' : null;
}

/** "Puerto Jordan", "Nuevo Callao", "San Salvador de Jujuy": what follows such a word is another place. */
function isCompound({ text, tokens }: Field, first: number): boolean {
  const before = tokens[first - 1];
  const token = tokens[first];
  return !!before && !!token && before.style !== LOWER && COMPOUNDS.has(before.key) && text.slice(before.end, token.start) === ' ';
}

const COMPOUNDS: ReadonlySet<string> = new Set('puerto nuevo nueva villa ciudad fort cape rio monte porto novo nova'.split(' '));

/** "HMS Kenya", "the tanker Congo Star". */
const isShip = (field: Field, first: number): boolean => SHIPS.has(field.tokens[first - 1]?.key ?? '');

/** "al-Turk", "al-Hindi", "al-Masri" are family names; "al-Raqqa" is a place. */
function isArabicName({ field, first, start }: Candidate, name: CountryName): boolean {
  const before = field.tokens[first - 1];
  if (!before || !ARTICLES.has(before.key) || before.end !== start - 1) return false;
  if (field.text.charAt(before.end) !== '-') return before.style !== LOWER && isPersonBefore(field.tokens[first - 2]);
  return name.rule !== 'country.place' || !ARABIC_LANDS.has(name.country ?? '');
}

/** "Hasan Al Samar": a given name before the article. */
const isPersonBefore = (token: Token | undefined): boolean => !!token && token.style !== LOWER && !INSTITUTIONS.has(token.key);

const ARTICLES = new Set(['al', 'el', 'as', 'ash', 'at', 'an', 'ad', 'az', 'ar']);
const ARABIC_LANDS = new Set('SY IQ YE LB PS EG LY SD SA AE DZ MA TN JO KW BH QA OM MR SO'.split(' '));

/** "GIVE US BREAD": in a line of capitals an acronym that is a word needs its article or an office beside it. */
function isShoutedWord({ field, first, last }: Candidate, name: CountryName): boolean {
  const token = field.tokens[first];
  if (!name.exact || first !== last || !token || token.style !== ALL_CAPITALS || !field.lines[token.line]?.shouting) return false;
  if (!WORDS_IN_CAPITALS.has(token.key)) return false;
  const after = field.tokens[last + 1]?.key ?? '';
  if (isBesideCountry(field, first, last)) return false;
  return field.tokens[first - 1]?.key !== 'the' && !FORCES_AFTER.has(after) && !INSTITUTION_AFTER_ACRONYM.has(after);
}

/** "US AND IRAN", "IRAN, US": in a list with something else in one word. */
function isBesideCountry(field: Field, first: number, last: number): boolean {
  const { text, tokens } = field;
  const gap = (left: number): string => text.slice(tokens[left]?.end ?? 0, tokens[left + 1]?.start ?? 0);
  const isCountry = (at: number): boolean => COUNTRY_KEYS.has(tokens[at]?.key ?? '');
  if (tokens[last + 1]?.key === 'and' && isCountry(last + 2)) return true;
  if (tokens[first - 1]?.key === 'and' && isCountry(first - 2)) return true;
  return (/^(?:, |[-/–])$/u.test(gap(last)) && isCountry(last + 1)) || (/^(?:, |[-/–])$/u.test(gap(first - 1)) && isCountry(first - 1));
}

const COUNTRY_KEYS: ReadonlySet<string> = new Set([...COUNTRY_NAMES.values()].map(fold));
const WORDS_IN_CAPITALS = new Set(['us', 'car', 'prc', 'rok']);
