import { isShortAcronym } from '../domain/acronym.ts';
import { foldMarked, isArabic, isCyrillic, isHebrew } from './characters.ts';
import { COUNTRIES } from './data/countries.ts';
import { METONYMS } from './data/english.ts';
import { LANGUAGES } from './data/index.ts';
import { readBlock } from './data/names.ts';
import { AFTER_COMMA, PLACES, STATES } from './data/places.ts';
import type { Sense } from './data/senses.ts';
import { SENSES } from './data/senses.ts';
import { SWALLOWED_ELSEWHERE } from './data/swallowed-elsewhere.ts';
import { SWALLOWED, WRITTEN_SO } from './data/swallowed.ts';
import { demonymFormsOf } from './demonyms.ts';
import { formsOf } from './inflect.ts';
import { tokenise } from './tokens.ts';
import type { Trie } from './trie.ts';
import { emptyTrie, insert } from './trie.ts';

export type CountryRule =
  | 'country.name'
  | 'country.demonym'
  | 'country.capital'
  | 'country.place'
  | 'country.state'
  | 'country.metonym'
  | 'country.sense';

/** What a text must look like for a form to count. */
export interface Spelling {
  /** The words that must stand exactly so, acronyms; null in the list: any case; null alone: any case that `cased` allows. */
  readonly exact: readonly (string | null)[] | null;
  /** The first letter must be a capital. */
  readonly cased: boolean;
  /** The last word must begin with a capital: "La Paz", not "la paz". */
  readonly casedEnd: boolean;
  /** The text must be in this language; null: the form is at home in any. */
  readonly language: string | null;
}

/** A form that may name a country; `country` null swallows the words. */
export interface CountryName extends Spelling {
  readonly country: string | null;
  readonly rule: CountryRule;
  readonly sense: Sense | null;
  /** Counts only straight after "Town, ". */
  readonly afterComma: boolean;
  /** The form holds its preposition: "in Sudan" is one word in Hebrew and Arabic. */
  readonly locative: boolean;
}

/** Words of a form as they stand, and folded. */
export function wordsOf(form: string): { written: string[]; keys: string[] } {
  const tokens = tokenise(form);
  return { written: tokens.map((token) => form.slice(token.start, token.end)), keys: tokens.map((token) => token.key) };
}

/** Scripts that many languages share: there a form counts only in its own language. English and Arabic are at home everywhere. */
function languageGate(form: string, language: string): string | null {
  if (language === 'en') return null;
  if (language === 'fa' || language === 'ps') return language;
  const code = form.charCodeAt(0);
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00) || isCyrillic(code) ? language : null;
}

/** Which words of a form are written with a capital. */
export function capitalsOf(form: string, written: readonly string[]): Pick<Spelling, 'cased' | 'casedEnd'> {
  const cased = /^\p{Lu}/u.test(form);
  return { cased, casedEnd: cased && /^\p{Lu}/u.test(written.at(-1) ?? '') };
}

type Blank = Pick<CountryName, 'country' | 'rule'> & Partial<Pick<CountryName, 'sense' | 'afterComma'>>;

function add(root: Trie<CountryName>, form: string, language: string, blank: Blank): void {
  addAll(root, [form], language, blank);
}

/** Small Cyrillic, Hebrew and Arabic letters only: nothing to cut, and no acronym. */
const ONE_WORD = /^[\u0430-\u045f\u05d0-\u05ea\u0621-\u063a\u0641-\u064a]+$/u;

/** Adds the forms of one name, which are written alike: all but acronyms share one value. */
function addAll(root: Trie<CountryName>, forms: Iterable<string>, language: string, blank: Blank): void {
  let shared: CountryName | null = null;
  let inside: CountryName | null = null;
  for (const form of forms) {
    if (ONE_WORD.test(form)) {
      const isInside: boolean = shared !== null && IN.test(form);
      shared ??= nameOf(form, [form], language, blank);
      if (isInside) inside ??= { ...shared, locative: true };
      insert(root, [foldMarked(form)], isInside && inside ? inside : shared);
      continue;
    }
    const tokens = tokenise(form);
    if (tokens.length === 0) continue;
    const written = tokens.map((token) => form.slice(token.start, token.end));
    shared ??= nameOf(form, written, language, blank);
    const name = isShortAcronym(form) ? { ...shared, exact: written } : shared;
    insert(
      root,
      tokens.map((token) => token.key),
      name,
    );
  }
}

/** Hebrew and Arabic "in", perhaps behind an "and", as the first letter of a form that is not the base form. */
const IN = /^(?:[ושوف])?[בب]/u;

const nameOf = (form: string, written: readonly string[], language: string, blank: Blank): CountryName => ({
  sense: null,
  afterComma: false,
  locative: false,
  ...blank,
  exact: null,
  ...capitalsOf(form, written),
  language: languageGate(form, language),
});

/** Names of one language. Earlier values win at one node, so what is ambiguous or swallowed comes first. */
function build(language: string): Trie<CountryName> {
  const root = emptyTrie<CountryName>();
  if (language === 'en') addWrittenSo(root);
  addSenses(root, language);
  for (const form of swallowedIn(language)) addAll(root, formsOf(form, language), language, { country: null, rule: 'country.name' });
  if (language === 'en') addEnglish(root);
  const names = LANGUAGES.find((one) => one.language === language);
  if (!names) return root;
  addCldrNames(root, language);
  const addForms = (text: string, rule: CountryRule): void => {
    for (const [country, form] of readBlock(text)) {
      const forms = rule === 'country.demonym' ? demonymFormsOf(form, language) : formsOf(form, language);
      addAll(root, new Set(forms), language, { country, rule });
    }
  };
  addForms(names.names, 'country.name');
  addForms(names.demonyms, 'country.demonym');
  addForms(names.capitals, 'country.capital');
  addForms(names.places, 'country.place');
  return root;
}

function swallowedIn(language: string): string[] {
  const forms = language === 'en' ? SWALLOWED : (SWALLOWED_ELSEWHERE[language] ?? '');
  return forms
    .split(/[,\n]/u)
    .map((form) => form.trim())
    .filter(Boolean);
}

/** Forms whose capitals and accents decide. */
function addWrittenSo(root: Trie<CountryName>): void {
  for (const [country, form] of readBlock(WRITTEN_SO)) {
    const { written, keys } = wordsOf(form);
    const name = nameOf(form, written, 'en', { country: country === '-' ? null : country, rule: 'country.name' });
    insert(root, keys, { ...name, exact: written });
  }
}

function addSenses(root: Trie<CountryName>, language: string): void {
  for (const sense of SENSES) {
    if (sense.language !== language) continue;
    for (const name of sense.names) {
      const bareOnly = isArabic(name.charCodeAt(0)) && sense.fallback === null;
      const forms = bareOnly ? [name] : formsOf(name, sense.language);
      addAll(root, forms, sense.language, { country: sense.fallback, rule: 'country.sense', sense });
    }
  }
}

function addEnglish(root: Trie<CountryName>): void {
  for (const { id, name, demonyms, capitals } of COUNTRIES) {
    add(root, name, 'en', { country: id, rule: 'country.name' });
    for (const demonym of demonyms) add(root, demonym, 'en', { country: id, rule: 'country.demonym' });
    for (const capital of capitals) add(root, capital, 'en', { country: id, rule: 'country.capital' });
  }
  const blocks = [
    [PLACES, 'country.place'],
    [STATES, 'country.state'],
    [METONYMS, 'country.metonym'],
  ] as const;
  for (const [block, rule] of blocks) for (const [country, form] of readBlock(block)) add(root, form, 'en', { country, rule });
  for (const [country, form] of readBlock(AFTER_COMMA)) add(root, form, 'en', { country, rule: 'country.state', afterComma: true });
}

function addCldrNames(root: Trie<CountryName>, language: string): void {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const { id } of COUNTRIES) {
    const name = names
      .of(id)
      ?.replace(/\s*[(（,،].*$/u, '')
      .trim();
    if (!name) continue;
    const variants = new Set([name, name.replace(/\bSt\. /u, 'Saint '), name.replace(' & ', ' and ')]);
    for (const variant of variants) {
      addAll(root, new Set(formsOf(variant, language)), language, { country: id, rule: 'country.name' });
    }
  }
}

const built = new Map<string, Trie<CountryName>>();

function namesIn(language: string): Trie<CountryName> {
  let names = built.get(language);
  if (!names) built.set(language, (names = build(language)));
  return names;
}

const LATIN: readonly string[] = ['en', 'fr', 'es', 'pt', 'de', 'tr'];
/** Persian first: where its letters show, its words are meant. */
const ARABIC: readonly string[] = ['fa', 'ps', 'ar'];
const CYRILLIC: readonly string[] = ['ru', 'uk'];

/** Languages whose names are written in the script of a character, in the order in which they win. */
function languagesOfScript(code: number): readonly string[] {
  if (code < 0x400 || (code >= 0x1e00 && code < 0x2000)) return LATIN;
  if (isCyrillic(code)) return CYRILLIC;
  if (isArabic(code)) return ARABIC;
  if (isHebrew(code)) return ['he'];
  if (code >= 0x0e00 && code < 0x0e80) return ['th'];
  if (code >= 0x1000 && code < 0x10a0) return ['my'];
  if (code >= 0x1200 && code < 0x1380) return ['am'];
  return code >= 0x2e80 ? ['zh'] : [];
}

/** The country names that may begin with a letter. */
export type CountryNames = (code: number) => readonly Trie<CountryName>[];

/** Names of the languages of an article, compiled when the first article in one comes (English: 60 ms). */
export function countryNames(spoken: ReadonlySet<string>): CountryNames {
  const isRead = (language: string): boolean => language === 'en' || spoken.has(language);
  const latin = LATIN.filter(isRead).map(namesIn);
  const cyrillic = CYRILLIC.filter(isRead).map(namesIn);
  let arabic: readonly Trie<CountryName>[] | null = null;
  return (code) => {
    if (code < 0x400) return latin;
    if (isCyrillic(code)) return cyrillic;
    const languages = languagesOfScript(code);
    if (languages === ARABIC) return (arabic ??= ARABIC.filter((language) => language === 'ar' || isRead(language)).map(namesIn));
    return languages === LATIN ? latin : languages.map(namesIn);
  };
}
