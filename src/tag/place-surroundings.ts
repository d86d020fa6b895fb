import type { Candidate } from './candidates.ts';
import { LOCATIVES } from './data/forces.ts';
import { FAMILY_NAMES, GIVEN_NAMES, INSTITUTIONS, RANKS, TITLES } from './data/people.ts';
import { ADMIN_NOUNS, CITY_OF, DIRECTIONS, PLACE_WORDS, TOWN_NOUNS } from './data/place-cues.ts';
import { isCaseless } from './place-names.ts';
import type { Field, Token } from './tokens.ts';
import { LOWER } from './tokens.ts';

/** What stands around a name, as far as it tells whether it is a place and which. */
export interface Surroundings {
  readonly locative: boolean;
  readonly townNoun: boolean;
  readonly adminNoun: boolean;
  /** What follows "Name, ": the country or province that the name is said to be in. */
  readonly within: Candidate | null;
  /** A capital letter proves nothing here: a headline, a shouted line, a script without case. */
  readonly plain: boolean;
  /** A line all in capitals. */
  readonly shouting: boolean;
  readonly caseless: boolean;
  /** Part of a longer name in capitals that the gazetteer does not know: a person, a company. */
  readonly inLongerName: boolean;
  readonly personName: boolean;
  /** The first word of a sentence: its capital letter proves nothing. */
  readonly opening: boolean;
  /** Nothing but a point of the compass. */
  readonly direction: boolean;
  /** "مدينة الأبيض": the words around it leave nothing but a name. */
  readonly named: boolean;
  /** "the Batman": towns take no article. */
  readonly article: boolean;
  readonly words: number;
  /** All places of this name lie in one country. */
  readonly alone: boolean;
  /** Why it was refused, if it is. */
  readonly refusal: string;
}

export function surroundingsOf(
  candidate: Candidate,
  before: Candidate | undefined,
  after: Candidate | undefined,
  alone: boolean,
): Surroundings {
  const { field, first, last } = candidate;
  const token = field.tokens[first];
  const line = field.lines[token?.line ?? 0];
  const caseless = !!token && isCaseless(token);
  const plain = caseless || field.lowerCase || !!line?.titleCase || !!line?.shouting;
  const personName = !caseless && isBesidePersonName(field, first, last);
  const inLongerName = !plain && isInLongerName(candidate, before, after);
  return {
    locative: candidate.prefixed || isAfterLocative(field, first) || isInListAfterLocative(field, first) || isBeforeSuffix(field, last),
    townNoun: isBeside(field, first, last, TOWN_NOUNS),
    adminNoun: isBeside(field, first, last, ADMIN_NOUNS) || (last > first && ADMIN_NOUNS.has(field.tokens[last]?.key ?? '')),
    within: withinOf(candidate, after),
    plain,
    shouting: !caseless && !!line?.shouting,
    caseless,
    inLongerName,
    personName,
    opening: startsSentence(field, first),
    direction: isDirection(field, first, last),
    named: CITY_OF.has(field.tokens[first - 1]?.key ?? '') && (token?.key.startsWith('ال') ?? false),
    article: field.tokens[first - 1]?.key === 'the' && first === last,
    words: last - first + 1,
    alone,
    refusal: personName ? 'refused.person-name' : inLongerName ? 'refused.longer-name' : 'refused.unlikely-place',
  };
}

const SKIPPED: ReadonlySet<string> = new Set(['the', 'la', 'le', 'el', 'al', 'l', 'de', 'of', 'du', 'del', 'da', 'do']);

/** "in the Aleppo countryside", "à Gao", "ville de Goma". */
function isAfterLocative(field: Field, first: number): boolean {
  for (let at = first - 1; at >= first - 2 && at >= 0; at--) {
    const key = field.tokens[at]?.key ?? '';
    if (LOCATIVES.has(key) || PLACE_WORDS.has(key)) return true;
    if (!SKIPPED.has(key)) return false;
  }
  return false;
}

/** "in Fobane, Leribe", "in Koundjili and Bohong", "at Kinama (Buja)": the preposition is said once. */
function isInListAfterLocative(field: Field, first: number): boolean {
  const { text, tokens } = field;
  const gap = (at: number): string => text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? 0);
  let at = first;
  for (let steps = 0; steps < LIST_WORDS && at > 0; steps++) {
    const before = tokens[at - 1];
    if (!before || !/^(?:,? ?\(?|-)$/u.test(gap(at))) return false;
    const { key }: Token = before;
    const isPart = before.style !== LOWER || LIST_JOINS.has(key) || TOWN_NOUNS.has(key) || ADMIN_NOUNS.has(key);
    if (!isPart) return at < first && isAfterLocative(field, at);
    if (steps === 0 && before.style !== LOWER && !/[,(]/u.test(gap(at))) return false;
    at--;
  }
  return false;
}

const LIST_WORDS = 6;
const LIST_JOINS: ReadonlySet<string> = new Set(['and', 'et', 'y', 'e', 'и']);

/** Turkish: Halep'te, Gazze'den. */
function isBeforeSuffix(field: Field, last: number): boolean {
  const token = field.tokens[last];
  const after = field.tokens[last + 1];
  return !!token && !!after && after.style === LOWER && SUFFIXES.has(after.key) && /^['’]$/u.test(field.text.slice(token.end, after.start));
}

const SUFFIXES: ReadonlySet<string> = new Set('de da te ta den dan ten tan ye ya e a deki daki teki taki'.split(' '));

/** "the town of X", "X district", "province de X". */
function isBeside(field: Field, first: number, last: number, nouns: ReadonlySet<string>): boolean {
  const after = field.tokens[last + 1];
  const end = field.tokens[last]?.end ?? 0;
  if (after && nouns.has(after.key) && /^(?:[ \u00a0\u200c-]|['’]s )$/u.test(field.text.slice(end, after.start))) return true;
  for (let at = first - 1; at >= first - 3 && at >= 0; at--) {
    const token = field.tokens[at];
    if (!token) return false;
    if (nouns.has(token.key)) return !/[.;:!?()\n]/u.test(field.text.slice(token.end, field.tokens[first]?.start ?? 0));
    if (!SKIPPED.has(token.key)) return false;
  }
  return false;
}

const INSIDE = /^(?:,\s|\s?\(|\s-\s|، | in | i|)$/u;

function withinOf(candidate: Candidate, after: Candidate | undefined): Candidate | null {
  if (!after || after.field !== candidate.field) return null;
  const gap = candidate.field.text.slice(candidate.end, after.start);
  return gap.length <= 4 && gap.length > 0 && INSIDE.test(gap) ? after : null;
}

const isCapital = (token: Token | undefined): token is Token => !!token && token.style !== LOWER;
const gapBefore = (field: Field, at: number): string => field.text.slice(field.tokens[at - 1]?.end ?? 0, field.tokens[at]?.start ?? 0);

/** Beside a given name, a family name or a title, or an initial; "Ahmad al-Salem" and "Al Samar" behind a name. */
function isBesidePersonName(field: Field, first: number, last: number): boolean {
  const before = field.tokens[first - 1];
  if (isCapital(before) && /^\.? $/u.test(gapBefore(field, first))) {
    if (GIVEN_NAMES.has(before.key) || TITLES.has(before.key) || RANKS.has(before.key)) return true;
    if (before.end - before.start === 1 && gapBefore(field, first) === '. ') return true;
  }
  if (isArabicFamilyName(field, first)) return true;
  const after = field.tokens[last + 1];
  return isCapital(after) && gapBefore(field, last + 1) === ' ' && FAMILY_NAMES.has(after.key);
}

const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'as', 'ash', 'at', 'an', 'ad', 'az', 'ar']);

/** An article, here or just before, with a name in capitals before it that is no word of the sentence. */
function isArabicFamilyName(field: Field, first: number): boolean {
  const own = field.tokens[first];
  const article = own && ARTICLES.has(own.key) ? first : ARTICLES.has(field.tokens[first - 1]?.key ?? '') ? first - 1 : -1;
  if (article < 1) return false;
  const before = field.tokens[article - 1];
  return isCapital(before) && !isNeutral(before) && gapBefore(field, article) === ' ' && before.end - before.start > 2;
}

/** Words that stand in capitals beside a place without being part of its name. */
function isNeutral(token: Token): boolean {
  return (
    INSTITUTIONS.has(token.key) ||
    TOWN_NOUNS.has(token.key) ||
    ADMIN_NOUNS.has(token.key) ||
    LOCATIVES.has(token.key) ||
    /^\d/u.test(token.key)
  );
}

function isInLongerName({ field, first, last }: Candidate, before: Candidate | undefined, after: Candidate | undefined): boolean {
  const previous = field.tokens[first - 1];
  const known = (candidate: Candidate | undefined, token: Token): boolean =>
    !!candidate && candidate.field === field && candidate.start <= token.start && token.end <= candidate.end && candidate.name !== null;
  if (
    isCapital(previous) &&
    /^[ -]$/u.test(gapBefore(field, first)) &&
    !isNeutral(previous) &&
    !startsSentence(field, first - 1) &&
    !known(before, previous)
  )
    return true;
  const next = field.tokens[last + 1];
  return isCapital(next) && /^[ -]$/u.test(gapBefore(field, last + 1)) && !isNeutral(next) && !known(after, next);
}

/** In scripts without spaces a word is several tokens. */
function isDirection({ tokens }: Field, first: number, last: number): boolean {
  if (last - first > 2) return false;
  const key = tokens
    .slice(first, last + 1)
    .map((token) => token.key)
    .join('');
  return DIRECTIONS.has(key);
}

/** The first word of a sentence has its capital from there. */
function startsSentence(field: Field, at: number): boolean {
  if (at === 0) return true;
  return /[.!?:;"“”«»\n]/u.test(gapBefore(field, at));
}
