import { LANGUAGE_WORDS } from './data/people.ts';
import { FORCES_AFTER, INSTITUTION_AFTER_ACRONYM } from './data/forces.ts';
import type { CountryName, CountryRule, Spelling } from './lexicon.ts';
import { isPersonName } from './people.ts';
import type { Field } from './tokens.ts';
import { ALL_CAPITALS, LOWER } from './tokens.ts';
import type { TrieNode } from './trie.ts';
import { begins, walk } from './trie.ts';

/** Words of an article that may name a country. Token indexes are inclusive, offsets UTF-16 with the end exclusive. */
export interface Candidate {
  readonly field: Field;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly name: CountryName;
  /** Null until a sense is decided, or where it was decided that no country is meant. */
  country: string | null;
  rule: CountryRule;
}

/** Country candidates of a field in text order, longest match first, without overlaps. */
export function findCandidates(root: TrieNode<CountryName>, field: Field, spoken: ReadonlySet<string>): Candidate[] {
  const found: Candidate[] = [];
  const { text, tokens } = field;
  for (let at = 0; at < tokens.length; at++) {
    if (!begins(root, tokens[at])) continue;
    let best: CountryName | undefined;
    let bestLast = at;
    walk(root, text, tokens, at, (values, last) => {
      const value = values.find(
        (name) => isWrittenRight(name, field, at, last, spoken) && (!name.afterComma || isAfterComma(name, field, at, last)),
      );
      if (value) {
        best = value;
        bestLast = last;
      }
    });
    if (best && (best.country || best.sense)) {
      const candidate = candidateOf(field, at, bestLast, best);
      if (isCountryHere(candidate)) found.push(candidate);
    }
    at = bestLast;
  }
  return found;
}

function candidateOf(field: Field, first: number, last: number, name: CountryName): Candidate {
  const start = field.tokens[first]?.start ?? 0;
  const end = field.tokens[last]?.end ?? start;
  return { field, first, last, start, end, name, country: name.sense ? null : name.country, rule: name.rule };
}

/** Case and language of a form, against the text. */
export function isWrittenRight(form: Spelling, field: Field, first: number, last: number, spoken: ReadonlySet<string>): boolean {
  if (form.language && !spoken.has(form.language)) return false;
  if (form.exact) return isExact(form.exact, field, first, last);
  if (!form.cased) return true;
  const style = field.tokens[first]?.style ?? LOWER;
  return style !== LOWER || (field.lowerCase && !LOWER_CASE_WORDS.has(field.tokens[first]?.key ?? ''));
}

function isExact(exact: readonly string[], field: Field, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const token = field.tokens[at];
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

/** Guards by the neighbouring words. */
function isCountryHere(candidate: Candidate): boolean {
  const { field, first, last, name } = candidate;
  if (isPersonName(field, first, last) || isArabicName(candidate)) return false;
  const after = field.tokens[last + 1];
  if (name.rule === 'country.demonym' && after && LANGUAGE_WORDS.has(after.key)) return false;
  return !isShoutedWord(candidate);
}

/** "al-Turk", "al-Hindi", "al-Masri" are family names; "al-Raqqa" is a place. */
function isArabicName({ field, first, start, name }: Candidate): boolean {
  const before = field.tokens[first - 1];
  if (!before || !ARTICLES.has(before.key) || before.end !== start - 1 || field.text.charAt(before.end) !== '-') return false;
  return name.rule !== 'country.place' || !ARABIC_LANDS.has(name.country ?? '');
}

const ARTICLES = new Set(['al', 'el', 'as', 'ash', 'at', 'an', 'ad', 'az', 'ar']);
const ARABIC_LANDS = new Set('SY IQ YE LB PS EG LY SD SA AE DZ MA TN JO KW BH QA OM MR SO'.split(' '));

/** "GIVE US BREAD": in a line of capitals an acronym that is a word needs its article or an office beside it. */
function isShoutedWord({ field, first, last, name }: Candidate): boolean {
  const token = field.tokens[first];
  if (!name.exact || first !== last || !token || token.style !== ALL_CAPITALS || !field.lines[token.line]?.shouting) return false;
  if (!WORDS_IN_CAPITALS.has(token.key)) return false;
  const after = field.tokens[last + 1]?.key ?? '';
  return field.tokens[first - 1]?.key !== 'the' && !FORCES_AFTER.has(after) && !INSTITUTION_AFTER_ACRONYM.has(after);
}

const WORDS_IN_CAPITALS = new Set(['us', 'car', 'prc', 'rok']);
