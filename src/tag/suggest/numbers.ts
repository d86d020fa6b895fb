import { ARTICLES, AND_WORDS, GROUP_WORDS, LOWER_BOUND_WORDS, NUMBER_WORDS, TO_WORDS } from '../data/number-words.ts';
import { isArabic } from '../characters.ts';
import type { Field, Token } from '../tokens.ts';
import { ByWord } from '../words.ts';

/** A number or range in a sentence; token indexes are inclusive. */
export interface Quantity {
  readonly first: number;
  readonly last: number;
  readonly min: number;
  /** Null: "dozens" has no upper bound. */
  readonly max: number | null;
  /** Written as an article: "a soldier". */
  readonly isArticle: boolean;
}

interface Amount {
  readonly value: number;
  readonly last: number;
}

const MOST_DIGITS = 9;
/** Claims beyond this are populations. */
export const LARGEST = 10_000_000;

/** The numbers among some tokens, ranges as one. Years, ages and measures are numbers too; `hasArticles`: "a" may count one. */
export function quantitiesIn(field: Field, start: number, end: number, hasArticles: boolean): Quantity[] {
  const found: Quantity[] = [];
  for (let at = start; at < end; at++) {
    const quantity = quantityAt(field, at, end, hasArticles);
    if (!quantity) continue;
    found.push(quantity);
    at = quantity.last;
  }
  return found;
}

/** May a number begin with the word? */
const counts = new ByWord(
  (key) =>
    digitsOf(key) !== null ||
    valueOf(key) !== undefined ||
    ARTICLES.has(key) ||
    HALF.has(key) ||
    LOWER_BOUND_WORDS.has(key) ||
    LOWER_BOUND_WORDS.has(withoutPrefix(key)),
);

function quantityAt(field: Field, at: number, end: number, hasArticles: boolean): Quantity | null {
  const token = field.tokens[at];
  if (!token || !counts.of(token)) return null;
  const one = numberAt(field, at, end);
  if (one) return rangeFrom(field, at, one, end) ?? { first: at, last: one.last, min: one.value, max: one.value, isArticle: false };
  const least = LOWER_BOUND_WORDS.get(token.key) ?? LOWER_BOUND_WORDS.get(withoutPrefix(token.key));
  if (least !== undefined) return { first: at, last: at, min: least, max: null, isArticle: false };
  if (!hasArticles || !ARTICLES.has(token.key)) return null;
  return { first: at, last: at, min: 1, max: 1, isArticle: true };
}

/** "10-15", "10 to 15", "between 10 and 15", "two or three". "And" makes a range only after "between". */
function rangeFrom(field: Field, at: number, low: Amount, end: number): Quantity | null {
  const next = field.tokens[low.last + 1];
  const last = field.tokens[low.last];
  if (!next || !last || low.last + 1 >= end) return null;
  const dash = /^\s?[-–—]\s?$/u.test(field.text.slice(last.end, next.start));
  const word = !dash && TO_WORDS.has(next.key) && isPlainGap(field, last, next);
  if (!dash && !word) return null;
  const high = numberAt(field, dash ? low.last + 1 : low.last + 2, end);
  if (!high || high.value <= low.value) return null;
  if (word && isJustAnd(next.key) && !BETWEEN.has(field.tokens[at - 1]?.key ?? '')) return null;
  if (word && next.key === 'a' && at > 0 && !BETWEEN.has(field.tokens[at - 1]?.key ?? '')) return null;
  return { first: at, last: high.last, min: low.value, max: high.value, isArticle: false };
}

const BETWEEN = new Set(['between', 'entre', 'между', 'між', 'بين', 'from', 'от', 'від', 'من', 'de']);
const isJustAnd = (key: string): boolean => AND_WORDS.has(key) || key === 'і';
const isPlainGap = (field: Field, before: Token, after: Token): boolean => field.text.slice(before.end, after.start).trim() === '';

function numberAt(field: Field, at: number, end: number): Amount | null {
  const token = field.tokens[at];
  if (!token || at >= end) return null;
  const digits = digitsAt(field, at, end);
  if (digits) return multiplied(field, digits, end);
  return wordsAt(field, at, end);
}

/** Digits of any script, thousands apart by comma, point, apostrophe or space. */
function digitsAt(field: Field, at: number, end: number): Amount | null {
  const token = field.tokens[at];
  if (!token) return null;
  let value = digitsOf(token.key);
  if (value === null) return null;
  let last = at;
  if (token.end - token.start <= 3) {
    for (let next = field.tokens[last + 1]; next && last + 1 < end; next = field.tokens[last + 1]) {
      const group: number | null = next.end - next.start === 3 ? digitsOf(next.key) : null;
      if (group === null || !isThousandsGap(field, field.tokens[last], next)) break;
      value = value * 1000 + group;
      last++;
    }
  }
  return { value, last };
}

const THOUSANDS_GAP = /^[,.'’\u00a0\u202f\u2009\u066c ]$/u;

function isThousandsGap(field: Field, before: Token | undefined, after: Token): boolean {
  return before !== undefined && THOUSANDS_GAP.test(field.text.slice(before.end, after.start));
}

/** Value of a token of digits, Arabic letters before it taken off; null for any other. */
export function digitsOf(key: string): number | null {
  let at = 0;
  if (isArabic(key.charCodeAt(0)) && digit(key.charCodeAt(0)) < 0) while (at < 3 && digit(key.charCodeAt(at)) < 0) at++;
  if (at >= key.length || key.length - at > MOST_DIGITS) return null;
  let value = 0;
  for (; at < key.length; at++) {
    const one = digit(key.charCodeAt(at));
    if (one < 0) return null;
    value = value * 10 + one;
  }
  return value;
}

function digit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  return code >= 0x6f0 && code <= 0x6f9 ? code - 0x6f0 : -1;
}

/** "14 thousand", "1.5 million", "2 dozen". */
function multiplied(field: Field, { value, last }: Amount, end: number): Amount {
  const fraction = fractionAfter(field, last, end);
  const at = fraction === null ? last + 1 : last + 2;
  const key = at < end ? (field.tokens[at]?.key ?? '') : '';
  const factor = NUMBER_WORDS.get(key) ?? GROUP_WORDS.get(key) ?? 0;
  if (factor < 12 || value >= factor) return { value, last };
  return { value: Math.round((value + (fraction ?? 0)) * factor), last: at };
}

function fractionAfter(field: Field, at: number, end: number): number | null {
  const token = field.tokens[at];
  const next = field.tokens[at + 1];
  if (!token || !next || at + 1 >= end || next.start !== token.end + 1 || !/[.,]/u.test(field.text.charAt(token.end))) return null;
  const digits = next.end - next.start <= 2 ? digitsOf(next.key) : null;
  return digits === null ? null : digits / 10 ** (next.end - next.start);
}

/** Number words: values add up, hundreds and thousands multiply. */
function wordsAt(field: Field, at: number, end: number): Amount | null {
  let total = 0;
  let part = -1;
  let last = at - 1;
  for (let here = at; here < end; here++) {
    const token = field.tokens[here];
    const before = field.tokens[here - 1];
    if (!token || (here > at && before && !/^[\s-]*$/u.test(field.text.slice(before.end, token.start)))) break;
    const value = valueOf(token.key);
    if (value === undefined) {
      const isOpening = here <= at + 1 && part < 0 && (ARTICLES.has(token.key) || HALF.has(token.key));
      if ((isOpening || (part >= 0 && AND_WORDS.has(token.key) && followed(field, here, end, part))) && here - last <= 3) continue;
      break;
    }
    if (part < 0 && here > at && value < 100 && !GROUP_WORDS.has(token.key)) break;
    const next = combined(part, value, token.key);
    if (next === null) break;
    part = halved(field, here, at) ? next / 2 : next;
    if (value >= 1000) [total, part] = [total + part, 0];
    last = here;
  }
  return part < 0 ? null : { value: total + part, last };
}

const HALF = new Set(['half']);

const halved = (field: Field, here: number, start: number): boolean => here > start && HALF.has(field.tokens[start]?.key ?? '');

/** "And" belongs to the number only where what follows is smaller: "hundred and fifty", not "three and five". */
function followed(field: Field, at: number, end: number, part: number): boolean {
  const value = at + 1 < end ? valueOf(field.tokens[at + 1]?.key ?? '') : undefined;
  return (
    value !== undefined && ((part >= 100 && part % 100 === 0 && value < 100) || (part >= 20 && part % 10 === 0 && part < 100 && value < 10))
  );
}

function valueOf(key: string): number | undefined {
  const known = NUMBER_WORDS.get(key) ?? GROUP_WORDS.get(key);
  if (known !== undefined) return known;
  const bare = withoutPrefix(key);
  return bare === key ? undefined : NUMBER_WORDS.get(bare);
}

/** Arabic writes "and", "in", "the" as the beginning of the word. */
const withoutPrefix = (key: string): string => (isArabic(key.charCodeAt(0)) ? key.replace(/^[وف]?[بل]?(?:ال)?/u, '') : key);

/** The number so far and a further word; null where they are two numbers. */
function combined(part: number, value: number, key: string): number | null {
  if (part < 0) return value;
  const multiplies = value >= 100 || GROUP_WORDS.has(key) || (part === 4 && key.startsWith('vingt'));
  if (multiplies) return part > 0 && part < value ? part * value : null;
  const tens = part >= 20 && part < 100 && part % 10 === 0;
  if (tens && value > 0 && (value < 10 || (value < 20 && (part === 60 || part === 80)))) return part + value;
  if (part >= 100 && part % 100 === 0) return part + value;
  const onesFirst = part > 0 && part < 10 && value >= 20 && value % 10 === 0;
  return onesFirst && isArabic(key.charCodeAt(0)) ? part + value : null;
}
