import { BREAK, DENSE, LETTER, MARK, classOf, isCyrillic } from './characters.ts';
import type { ReadWord, Word } from './words.ts';
import { ALL_CAPITALS, CAPITAL, LOWER, articleWord, listWord } from './words.ts';

export { ALL_CAPITALS, CAPITAL, LOWER } from './words.ts';

/** A word, or one cluster of a script without spaces. Offsets are UTF-16 units of the field. */
export interface Token extends Word {
  readonly start: number;
  readonly end: number;
  readonly dense: boolean;
  readonly line: number;
}

/** Longer words are noise; nothing we know is as long. */
const MAX_WORD = 60;

/** Cuts a text into tokens; words of articles are read by `articleWord`. */
export function tokenise(text: string, read: ReadWord = listWord): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const kind = classOf(code);
    if (kind === BREAK || kind === MARK) {
      if (code === 10) line++;
      at += code > 0xffff ? 2 : 1;
      continue;
    }
    const end = kind === DENSE ? endOfCluster(text, at) : endOfWord(text, at);
    if (end - at <= MAX_WORD) {
      const last = trimJoiners(text, at, end);
      const { id, key, style } = read(text, at, last, kind === DENSE);
      tokens.push({ id, key, style, start: at, end: last, dense: kind === DENSE, line });
    }
    at = end;
  }
  return tokens;
}

function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const kind = classOf(code);
    if (kind !== LETTER && kind !== MARK && !isInnerApostrophe(text, at, code)) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

function endOfCluster(text: string, start: number): number {
  let at = start + widthAt(text, start);
  while (at < text.length && classOf(text.codePointAt(at) ?? 0) === MARK) at += widthAt(text, at);
  return at;
}

const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** Ukrainian writes М'янма: there the apostrophe is a letter; elsewhere it parts words (Syria's, l'Iran). */
function isInnerApostrophe(text: string, at: number, code: number): boolean {
  if (code !== 0x27 && code !== 0x2019 && code !== 0x60) return false;
  return isCyrillic(text.charCodeAt(at - 1)) && isCyrillic(text.charCodeAt(at + 1));
}

/** Invisible characters at the end of a word are no evidence. */
function trimJoiners(text: string, start: number, end: number): number {
  let last = end;
  while (last > start + 1 && text.charCodeAt(last - 1) > 0xac && /\p{Cf}/u.test(text.charAt(last - 1))) last--;
  return last;
}

/** How a line is written: decides what a capital letter proves. */
export interface LineStyle {
  readonly shouting: boolean;
  readonly titleCase: boolean;
}

/** A field cut into tokens, with the style of each line. */
export interface Field {
  readonly name: 'title' | 'text';
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lines: readonly LineStyle[];
  /** No capital letter anywhere: then case proves nothing. */
  readonly lowerCase: boolean;
}

export function fieldOf(name: 'title' | 'text', text: string): Field {
  const tokens = tokenise(text, articleWord);
  return { name, text, tokens, lines: lineStyles(tokens), lowerCase: tokens.every((token) => token.style === LOWER) };
}

/** Index of the first token that begins at an offset or behind it. */
export function firstTokenFrom({ tokens }: Field, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Counts {
  long: number;
  capital: number;
  shouted: number;
}

function lineStyles(tokens: readonly Token[]): LineStyle[] {
  const all: Counts = { long: 0, capital: 0, shouted: 0 };
  const byLine: Counts[] = [];
  for (const token of tokens) {
    const counts = (byLine[token.line] ??= { long: 0, capital: 0, shouted: 0 });
    if (token.end - token.start < 4 || token.dense) continue;
    count(all, token.style);
    count(counts, token.style);
  }
  return Array.from(byLine, (counts) => styleFrom(counts && counts.long >= 3 ? counts : all));
}

function count(target: Counts, style: number): void {
  target.long++;
  if (style >= CAPITAL) target.capital++;
  if (style === ALL_CAPITALS) target.shouted++;
}

const styleFrom = (counts: Counts): LineStyle => ({
  shouting: counts.long >= 2 && counts.shouted > counts.long * 0.6,
  titleCase: counts.long >= 4 ? counts.capital > counts.long * 0.79 : counts.long === 3 && counts.capital === 3,
});

/** May words stand at these two places and still be one name? */
export function joined(text: string, before: Token, after: Token): boolean {
  const length = after.start - before.end;
  if (length === 0) return before.dense || after.dense;
  if (length > 6) return false;
  if (length === 1) {
    const code = text.charCodeAt(before.end);
    if (code === 0x20 || code === 0x2d) return true;
    if (before.dense && (code === 0x28 || code === 0xff08)) return true;
    return SINGLE_GAPS.test(text.charAt(before.end));
  }
  const gap = text.slice(before.end, after.start);
  return WIDE_GAP.test(gap) || gap === ' & ' || (gap === '. ' && before.end - before.start <= 2);
}

const SINGLE_GAPS = /[\s\u2010\u2011\u2013'’ʼ`´.·\u200c"״׳”_/&(]/;
/** Spaces or one line break, perhaps after an apostrophe (Workers' Party); a dash with spaces; the end of U.S.-led; a bracket or quote. */
const WIDE_GAP = /^(?:['’׳]?[ \t\u00a0\u202f\u200b-\u200f]+|[ \t]*\r?\n[ \t]*| [-–—] |\.-| ["“„«(]|["”»)] )$/;
