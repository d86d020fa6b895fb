import {
  APOSTROPHE,
  COMMA,
  DIGIT,
  DOT,
  FIXED_SPACE,
  foldCharacter,
  HYPHEN,
  joinedLetter,
  LETTER,
  MARK,
  OTHER,
  QUOTE,
  UNSPACED,
} from './fold-characters.ts';

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

/** Changes whenever the same text could give other words: an index built with another value must be built again. */
export const FOLD_VERSION = 1;

/** Longer words are cut here, so that no engine drops or cuts them its own way. */
const MAX_WORD = 64;
const MAX_MARKS = 8;
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

interface Folded {
  readonly text: string;
  /** Kind of every UTF-16 unit of `text`. */
  readonly kinds: ArrayLike<number>;
  /** Where each unit comes from in the original; null where both are the same. */
  readonly starts: readonly number[] | null;
  readonly ends: readonly number[] | null;
}

export function foldTokens(text: string): FoldToken[] {
  const tokens: FoldToken[] = [];
  const folded = isAscii(text) ? foldAscii(text) : foldUnicode(text);
  const { kinds } = folded;
  let at = 0;
  while (at < folded.text.length) {
    const kind = kinds[at];
    if (kind === LETTER) at = readWord(folded, at, tokens);
    else if (kind === DIGIT) at = readNumber(folded, at, tokens);
    else if (kind === UNSPACED) at = readPairs(folded, at, tokens);
    else at += 1;
  }
  return tokens;
}

export function foldWords(text: string): string[] {
  return foldTokens(text).map((token) => token.word);
}

/** The folded words separated by single spaces. */
export function foldText(text: string): string {
  return foldWords(text).join(' ');
}

const ASCII_KINDS = Uint8Array.from({ length: 128 }, (_, code) => foldCharacter(code)[0]?.kind ?? OTHER);

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function foldAscii(text: string): Folded {
  const kinds = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) kinds[at] = ASCII_KINDS[text.charCodeAt(at)] ?? OTHER;
  return { text: text.toLowerCase(), kinds, starts: null, ends: null };
}

function foldUnicode(text: string): Folded {
  const out: string[] = [];
  const kinds: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let marks = 0;
  let markable = false;
  let lastLetter = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    for (const { text: character, kind, dropped, keepsMarks } of foldCharacter(code)) {
      if (kind === MARK && (dropped || !markable || marks >= MAX_MARKS)) {
        const letter = lastLetter < 0 ? null : joinedLetter(out[lastLetter] ?? '', character);
        if (letter !== null) out[lastLetter] = letter;
        if (lastLetter >= 0) ends[lastLetter] = end;
        continue;
      }
      marks = kind === MARK ? marks + 1 : 0;
      if (kind !== MARK) markable = keepsMarks;
      for (let unit = 0; unit < character.length; unit += 1) {
        out.push(character.charAt(unit));
        kinds.push(unit === 0 ? kind : MARK);
        starts.push(at);
        ends.push(end);
      }
      lastLetter = kind === LETTER || kind === MARK ? out.length - 1 : -1;
    }
    at = end;
  }
  return { text: out.join(''), kinds, starts, ends };
}

function readWord(folded: Folded, from: number, tokens: FoldToken[]): number {
  const dotted = dottedEnd(folded, from);
  if (dotted > from) {
    emit(folded, from, dotted, tokens, DOT);
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
  emit(folded, from, end, tokens, APOSTROPHE);
  return afterEnglishS(folded, at);
}

/** End of `U.S.A`, single letters with dots between, or `from` where there is no such thing. */
function dottedEnd({ kinds }: Folded, from: number): number {
  let at = from;
  while (kinds[at + 1] === DOT && kinds[at + 2] === LETTER && !isWordKind(kinds[at + 3])) at += 2;
  return at === from ? from : at + 1;
}

function readNumber(folded: Folded, from: number, tokens: FoldToken[]): number {
  const first = digitsEnd(folded, from);
  const end = groupedEnd(folded, from, first);
  emit(folded, from, end, tokens, APOSTROPHE);
  if (isEnglishS(folded, end)) return end + 1;
  return afterEnglishS(folded, end);
}

/** End of `5,000` or `1,00,000`: groups of three (Indian ones of two before the last) after a short first group. */
function groupedEnd(folded: Folded, from: number, first: number): number {
  const { kinds, text } = folded;
  const separator = kinds[first];
  if (first - from > 3 || text[from] === '0') return first;
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

function readPairs(folded: Folded, from: number, tokens: FoldToken[]): number {
  const { kinds } = folded;
  let start = from;
  let middle = clusterEnd(kinds, from);
  if (kinds[middle] !== UNSPACED) {
    emit(folded, from, middle, tokens, OTHER);
    return middle;
  }
  while (kinds[middle] === UNSPACED) {
    const end = clusterEnd(kinds, middle);
    emit(folded, start, end, tokens, OTHER);
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

/** Adds the word between two units, without the signs inside it. */
function emit(folded: Folded, from: number, to: number, tokens: FoldToken[], signs: number): void {
  const { text, kinds, starts, ends } = folded;
  let word = text.slice(from, to);
  if (signs !== OTHER && hasSign(kinds, from, to)) {
    word = '';
    for (let at = from; at < to && word.length < MAX_WORD * 2; at += 1) if (isWordKind(kinds[at])) word += text.charAt(at);
  }
  if (starts) word = word.slice(0, MAX_WORD * 2).normalize('NFC');
  if (word.length > MAX_WORD) word = word.slice(0, isHighSurrogate(word, MAX_WORD - 1) ? MAX_WORD - 1 : MAX_WORD);
  tokens.push({ word, start: starts?.[from] ?? from, end: ends?.[to - 1] ?? to });
}

function hasSign(kinds: ArrayLike<number>, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!isWordKind(kinds[at])) return true;
  return false;
}

function isWordKind(kind: number | undefined): boolean {
  return kind === LETTER || kind === DIGIT || kind === MARK;
}

function isLetterBefore({ kinds }: Folded, at: number): boolean {
  return kinds[at - 1] === LETTER || kinds[at - 1] === MARK;
}

/** A lone `s` at this place, as in `Ukraine's`, `F-16s`, `1990s`. */
function isEnglishS({ text, kinds }: Folded, at: number): boolean {
  if (text[at] !== 's' || kinds[at] !== LETTER || isWordKind(kinds[at + 1])) return false;
  return !(kinds[at + 1] === APOSTROPHE && kinds[at + 2] === LETTER);
}

function afterEnglishS(folded: Folded, at: number): number {
  return folded.kinds[at] === APOSTROPHE && isEnglishS(folded, at + 1) ? at + 2 : at;
}

/** `F-16s` is the plural of `F-16`. */
function withoutPluralS(folded: Folded, from: number, to: number): number {
  return to - from > 2 && folded.kinds[to - 2] === DIGIT && folded.text[to - 1] === 's' ? to - 1 : to;
}

function isElision({ text }: Folded, from: number, apostrophe: number): boolean {
  if (apostrophe - from > 6) return false;
  const prefix = text.slice(from, apostrophe);
  if (!ELISIONS.has(prefix)) return false;
  const next = text[apostrophe + 1] ?? '';
  return 'aeiouy'.includes(next) || (next === 'h' && 'ldqu'.includes(prefix));
}

function isHebrewAround({ text, kinds }: Folded, at: number): boolean {
  return isHebrew(text[at - 1]) && isHebrew(text[at + 1]) && kinds[at + 1] === LETTER;
}

function isHebrew(character: string | undefined): boolean {
  return character !== undefined && character >= '\u05d0' && character <= '\u05ea';
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
