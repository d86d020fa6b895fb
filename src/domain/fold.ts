import { APOSTROPHE, COMMA, DIGIT, DOT, FIXED_SPACE, HYPHEN, LETTER, MARK, QUOTE, UNSPACED } from './fold-characters.ts';
import { Folded } from './fold-units.ts';

/**
 * The one normaliser for searched text and for queries. Words come out in lower case without decoration:
 * marks of Latin, Greek, Cyrillic, Arabic and Hebrew go (й, ї, ў stay letters of their own; ё is е), Arabic and
 * Persian letter forms are one, joined forms (`U.S.`, `F-16`, `N'Djamena`, `5,000`) are one word, and scripts without
 * spaces give overlapping pairs. A word holds only letters, digits and the marks its script needs.
 */
export interface FoldToken {
  readonly word: string;
  /** UTF-16 offsets into the original, end exclusive; overlapping for pairs. */
  readonly start: number;
  readonly end: number;
}

/** One of the words of a text, by its place among all of them. */
export interface NumberedToken extends FoldToken {
  readonly number: number;
}

/** Changes whenever the same text could give other words: an index built with another value must be built again. */
export const FOLD_VERSION = 1;

/** Longer words are cut here, so that no engine drops or cuts them its own way. */
export const MAX_WORD = 64;
/** Letters before a hyphen and digits that make a designation such as `Su-27`; four digits are a year (`mid-2024`). */
const MAX_COMPOUND_LETTERS = 3;
const MAX_COMPOUND_DIGITS = 3;
const MAX_DIGIT_GROUPS = 8;
/** French and Italian articles that run into the next word: `l'armée` must be found by `armée`. */
const ELISIONS = new Set([
  'c',
  'd',
  'j',
  'l',
  'm',
  'n',
  's',
  't',
  'qu',
  'jusqu',
  'lorsqu',
  'puisqu',
  'all',
  'dall',
  'dell',
  'nell',
  'sull',
]);

/** Takes the words as they are found; `signs` says whether there may be signs inside that do not belong to the word. */
export interface WordSink {
  word(folded: Folded, from: number, to: number, signs: boolean): void;
}

/** The words with their places. */
class TokenSink implements WordSink {
  readonly tokens: FoldToken[] = [];

  word(folded: Folded, from: number, to: number, signs: boolean): void {
    this.tokens.push(tokenOf(folded, from, to, signs));
  }
}

/** The words that begin as wanted, with their places. */
class WantedSink implements WordSink {
  readonly tokens: NumberedToken[] = [];
  readonly #beginnings: ReadonlySet<number>;
  #count = 0;

  constructor(beginnings: ReadonlySet<number>) {
    this.#beginnings = beginnings;
  }

  word(folded: Folded, from: number, to: number, signs: boolean): void {
    const number = this.#count;
    this.#count += 1;
    const first = folded.units[from] ?? 0;
    // Beyond Latin the first letter may yet join with a mark.
    if (!this.#beginnings.has(first) && !(folded.uneven && first >= FIRST_MARK)) return;
    this.tokens.push({ ...tokenOf(folded, from, to, signs), number });
  }
}

function tokenOf(folded: Folded, from: number, to: number, signs: boolean): FoldToken {
  const { starts, ends } = folded;
  return { word: wordOf(folded, from, to, signs), start: starts?.[from] ?? from, end: ends?.[to - 1] ?? to };
}

/** The words in one run of units, a space between any two: most never become a string of their own. */
class TextSink implements WordSink {
  #units: Uint16Array;
  #length = 0;

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity + MAX_WORD);
  }

  word(folded: Folded, from: number, to: number, signs: boolean): void {
    const most = this.#length + Math.min(to - from, MAX_WORD) + 1;
    if (most > this.#units.length) this.#grow(most);
    if (this.#length > 0) this.#units[this.#length++] = SPACE;
    if (to - from > MAX_WORD || (folded.uneven && isBeyondLatin(folded, from, to))) return this.#write(wordOf(folded, from, to, signs));
    const { units, kinds } = folded;
    for (let at = from; at < to; at += 1) if (!signs || isWordKind(kinds[at])) this.#units[this.#length++] = units[at] ?? 0;
  }

  text(): string {
    return UTF16.decode(this.#units.subarray(0, this.#length));
  }

  #write(word: string): void {
    for (let at = 0; at < word.length; at += 1) this.#units[this.#length++] = word.charCodeAt(at);
  }

  #grow(least: number): void {
    const units = new Uint16Array(Math.max(least, this.#units.length * 2));
    units.set(this.#units);
    this.#units = units;
  }
}

const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const SPACE = 0x20;
const ZERO = 0x30;
const SMALL_S = 0x73;
const FIRST_MARK = 0x300;

export function foldTokens(text: string): FoldToken[] {
  const sink = new TokenSink();
  readWords(new Folded(text, true), sink);
  return sink.tokens;
}

/** Of these words all that begin with one of the UTF-16 units; others may be among them. For texts in which few words are looked for. */
export function foldTokensFrom(text: string, beginnings: ReadonlySet<number>): NumberedToken[] {
  const sink = new WantedSink(beginnings);
  readWords(new Folded(text, true), sink);
  return sink.tokens;
}

export function foldWords(text: string): string[] {
  const folded = foldText(text);
  return folded === '' ? [] : folded.split(' ');
}

/** The folded words separated by single spaces. */
export function foldText(text: string): string {
  const sink = new TextSink(text.length);
  readWords(new Folded(text, false), sink);
  return sink.text();
}

/** Gives every word of a folded text to `sink`, in order. */
export function readWords(folded: Folded, sink: WordSink): void {
  const { kinds, length } = folded;
  let at = 0;
  while (at < length) {
    const kind = kinds[at];
    if (kind === LETTER) at = readWord(folded, at, sink);
    else if (kind === DIGIT) at = readNumber(folded, at, sink);
    else if (kind === UNSPACED) at = readPairs(folded, at, sink);
    else at += 1;
  }
}

function readWord(folded: Folded, from: number, sink: WordSink): number {
  const dotted = dottedEnd(folded, from);
  if (dotted > from) {
    sink.word(folded, from, dotted, true);
    return folded.kinds[dotted] === DOT ? afterEnglishS(folded, dotted + 1) : afterEnglishS(folded, dotted);
  }
  const { kinds } = folded;
  let at = from;
  let letters = 0;
  let onlyLetters = true;
  for (;;) {
    const kind = kinds[at];
    if (kind === LETTER) letters += 1;
    else if (kind === DIGIT) {
      if (onlyLetters && letters > MAX_COMPOUND_LETTERS) break;
      onlyLetters = false;
    } else if (kind === APOSTROPHE) {
      if (kinds[at + 1] !== LETTER || !isLetterBefore(folded, at)) break;
      if (isEnglishS(folded, at + 1) || isElision(folded, from, at)) break;
    } else if (kind === QUOTE) {
      if (!isHebrewAround(folded, at)) break;
    } else if (kind === HYPHEN) {
      if (!onlyLetters || letters > MAX_COMPOUND_LETTERS || !isShortNumber(folded, at + 1)) break;
    } else if (kind !== MARK) break;
    at += 1;
  }
  const end = onlyLetters ? at : withoutPluralS(folded, from, at);
  sink.word(folded, from, end, true);
  return afterEnglishS(folded, at);
}

/** End of `U.S.A`, single letters with dots between, or `from` where there is no such thing. */
function dottedEnd({ kinds }: Folded, from: number): number {
  let at = from;
  while (kinds[at + 1] === DOT && kinds[at + 2] === LETTER && !isWordKind(kinds[at + 3])) at += 2;
  return at === from ? from : at + 1;
}

function readNumber(folded: Folded, from: number, sink: WordSink): number {
  const first = digitsEnd(folded, from);
  const end = groupedEnd(folded, from, first);
  sink.word(folded, from, end, true);
  if (isEnglishS(folded, end)) return end + 1;
  return afterEnglishS(folded, end);
}

/** End of `5,000` or `1,00,000`: groups of three (Indian ones of two before the last) after a short first group. */
function groupedEnd(folded: Folded, from: number, first: number): number {
  const { kinds, units } = folded;
  const separator = kinds[first];
  if (first - from > 3 || units[from] === ZERO) return first;
  if (separator !== COMMA && separator !== DOT && separator !== FIXED_SPACE && separator !== APOSTROPHE) return first;
  let good = first;
  let at = first;
  for (let groups = 0; groups < MAX_DIGIT_GROUPS && kinds[at] === separator; groups += 1) {
    const size = digitsEnd(folded, at + 1, 4) - at - 1;
    if (size !== 3 && !(size === 2 && separator === COMMA)) break;
    at += size + 1;
    if (size === 3) good = at;
  }
  return good;
}

function readPairs(folded: Folded, from: number, sink: WordSink): number {
  const { kinds } = folded;
  let start = from;
  let middle = clusterEnd(kinds, from);
  if (kinds[middle] !== UNSPACED) {
    sink.word(folded, from, middle, false);
    return middle;
  }
  while (kinds[middle] === UNSPACED) {
    const end = clusterEnd(kinds, middle);
    sink.word(folded, start, end, false);
    start = middle;
    middle = end;
  }
  return middle;
}

function clusterEnd(kinds: ArrayLike<number>, from: number): number {
  let at = from + 1;
  while (kinds[at] === MARK) at += 1;
  return at;
}

/** The word between two units, without the signs inside it. */
export function wordOf(folded: Folded, from: number, to: number, signs: boolean): string {
  let word =
    signs && hasSign(folded.kinds, from, to) ? withoutSigns(folded, from, to) : folded.slice(from, Math.min(to, from + MAX_WORD * 2));
  if (folded.uneven && isBeyondLatin(folded, from, to)) word = word.slice(0, MAX_WORD * 2).normalize('NFC');
  if (word.length > MAX_WORD) word = word.slice(0, isHighSurrogate(word, MAX_WORD - 1) ? MAX_WORD - 1 : MAX_WORD);
  return word;
}

function withoutSigns({ units, kinds }: Folded, from: number, to: number): string {
  let word = '';
  for (let at = from; at < to && word.length < MAX_WORD * 2; at += 1)
    if (isWordKind(kinds[at])) word += String.fromCharCode(units[at] ?? 0);
  return word;
}

/** Letters below never join with what follows once their marks are gone. */
export function isBeyondLatin({ units }: Folded, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((units[at] ?? 0) >= FIRST_MARK) return true;
  return false;
}

function hasSign(kinds: ArrayLike<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isWordKind(kinds[at])) return true;
  return false;
}

export function isWordKind(kind: number | undefined): boolean {
  return kind === LETTER || kind === DIGIT || kind === MARK;
}

function isLetterBefore({ kinds }: Folded, at: number): boolean {
  return kinds[at - 1] === LETTER || kinds[at - 1] === MARK;
}

/** A lone `s` at this place, as in `Ukraine's`, `F-16s`, `1990s`. */
function isEnglishS({ units, kinds }: Folded, at: number): boolean {
  if (units[at] !== SMALL_S || kinds[at] !== LETTER || isWordKind(kinds[at + 1])) return false;
  return !(kinds[at + 1] === APOSTROPHE && kinds[at + 2] === LETTER);
}

function afterEnglishS(folded: Folded, at: number): number {
  return folded.kinds[at] === APOSTROPHE && isEnglishS(folded, at + 1) ? at + 2 : at;
}

/** `F-16s` is the plural of `F-16`. */
function withoutPluralS(folded: Folded, from: number, to: number): number {
  return to - from > 2 && folded.kinds[to - 2] === DIGIT && folded.units[to - 1] === SMALL_S ? to - 1 : to;
}

function isElision(folded: Folded, from: number, apostrophe: number): boolean {
  if (apostrophe - from > 6) return false;
  const prefix = folded.slice(from, apostrophe);
  if (!ELISIONS.has(prefix)) return false;
  const next = folded.slice(apostrophe + 1, apostrophe + 2);
  return 'aeiouy'.includes(next) || (next === 'h' && 'ldqu'.includes(prefix));
}

function isHebrewAround({ units, kinds }: Folded, at: number): boolean {
  return isHebrew(units[at - 1]) && isHebrew(units[at + 1]) && kinds[at + 1] === LETTER;
}

function isHebrew(unit: number | undefined): boolean {
  return unit !== undefined && unit >= 0x5d0 && unit <= 0x5ea;
}

function isShortNumber(folded: Folded, from: number): boolean {
  const size = digitsEnd(folded, from, MAX_COMPOUND_DIGITS + 1) - from;
  return size > 0 && size <= MAX_COMPOUND_DIGITS;
}

function digitsEnd({ kinds }: Folded, from: number, most = Infinity): number {
  let at = from;
  while (kinds[at] === DIGIT && at - from < most) at += 1;
  return at;
}

function isHighSurrogate(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff;
}
