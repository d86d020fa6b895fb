import type { Gazetteer } from './gazetteer/index.ts';
import { ROOT } from './gazetteer/index.ts';
import type { Field, Token } from './tokens.ts';
import { ADMIN_NOUNS } from './data/place-cues.ts';
import { joined, LOWER } from './tokens.ts';
import { baseForms } from './variants.ts';

/** A run of tokens that the gazetteer knows as a name; `entries` are its names there. */
export interface PlaceName {
  readonly last: number;
  readonly entries: readonly number[];
  /** It stands behind a prefix, which only names of places and persons do so often. */
  readonly prefixed: boolean;
}

/** Names of more tokens are not looked for; scripts without spaces have a token for each cluster. */
const MAX_TOKENS = 16;

/** Small words that may begin a name: al-Hol, el-Fasher, la Paz. The word behind them has the capital. */
const PARTICLES: ReadonlySet<string> = new Set(
  'al el as ash at an ad az ar es la las los le les de da do dos du san ait ain umm deir tel bir beit beni ouled'.split(' '),
);

/** The longest name of the gazetteer that begins at a token, or null. */
export function placeNameAt(gazetteer: Gazetteer, field: Field, first: number, spoken: ReadonlySet<string>): PlaceName | null {
  const token = field.tokens[first];
  if (!token || !gazetteer.begins(token) || !mayBegin(field, first)) return null;
  const search: Search = { gazetteer, field, first, spoken, last: -1, node: -1, prefixed: false };
  follow(search, ROOT, first);
  if (search.node < 0) return null;
  const entries = entriesOf(search);
  return entries.length > 0 ? { last: search.last, entries, prefixed: search.prefixed } : null;
}

/** "La Paz", not "la paz de Colombia"; "Mopti region" may end in a noun. */
function mayEnd({ field, first }: Search, last: number): boolean {
  const token = field.tokens[last];
  if (field.lowerCase || !token || isCaseless(token) || token.style !== LOWER) return true;
  if (last === first) return false;
  if (isAfterApostrophe(field, last)) return true;
  return /^\d/u.test(token.key) || ADMIN_NOUNS.has(token.key);
}

/** "Ma'rib", "Ba'quba": the rest of a word, not "Gaza's". */
function isAfterApostrophe({ text, tokens }: Field, at: number): boolean {
  const token = tokens[at];
  return !!token && token.key.length > 1 && /^['’ʼʻ‘`]$/u.test(text.slice(tokens[at - 1]?.end ?? 0, token.start));
}

interface Search {
  readonly gazetteer: Gazetteer;
  readonly field: Field;
  readonly first: number;
  readonly spoken: ReadonlySet<string>;
  last: number;
  node: number;
  /** Found behind a prefix ("in", "from", "and") of a script without capitals. */
  prefixed: boolean;
}

function follow(search: Search, node: number, at: number): void {
  const { gazetteer, field } = search;
  const token = field.tokens[at];
  const before = field.tokens[at - 1];
  if (!token || at - search.first >= MAX_TOKENS) return;
  if (at > search.first && !(before && joined(field.text, before, token))) return;
  step(search, gazetteer.child(node, token.key), at);
  for (const key of baseForms(token.key, search.spoken)) {
    const before = search.last;
    step(search, gazetteer.child(node, key), at);
    if (at === search.first && search.last > before) search.prefixed = isCaseless(token);
  }
}

/** The first way to reach a length wins: the word as it stands comes before its base forms. */
function step(search: Search, node: number, at: number): void {
  if (node < 0) return;
  if (at > search.last && mayEnd(search, at) && hasEntries(search, node)) {
    search.last = at;
    search.node = node;
  }
  follow(search, node, at + 1);
}

/** A name that only other languages know does not hide a shorter one: "Leribe district" is Leribe. */
const hasEntries = (search: Search, node: number): boolean =>
  search.gazetteer.entryCount(node) > 0 && entriesOf({ ...search, node }).length > 0;

function mayBegin(field: Field, first: number): boolean {
  const token = field.tokens[first];
  if (!token || token.end - token.start < 2) return token?.dense ?? false;
  if (token.style !== LOWER || field.lowerCase || isCaseless(token)) return true;
  const next = field.tokens[first + 1];
  return PARTICLES.has(token.key) && !!next && next.style !== LOWER;
}

/** Scripts without capital letters. */
export const isCaseless = (token: Token): boolean => token.dense || token.key.charCodeAt(0) >= 0x590;

function entriesOf({ gazetteer, node, spoken }: Search): number[] {
  const entries: number[] = [];
  const first = gazetteer.firstEntry(node);
  for (let entry = first; entry < first + gazetteer.entryCount(node); entry++) {
    const language = gazetteer.language(entry);
    if (language === null || spoken.has(language) || !isShared(gazetteer, entry)) entries.push(entry);
  }
  return entries;
}

const SHARED_SCRIPTS: ReadonlySet<string> = new Set(['fr', 'es', 'tr', 'ru', 'uk']);
/** Latin and Cyrillic are written by many languages: there a spelling counts only in its own. */
const isShared = (gazetteer: Gazetteer, entry: number): boolean => SHARED_SCRIPTS.has(gazetteer.language(entry) ?? '');
