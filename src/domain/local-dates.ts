import { type CalendarDay, fromPersian, gregorian } from './calendars.ts';
import { parseDate, type ParsedDate } from './dates.ts';
import { foldName, monthNamed } from './month-names.ts';

/** A date written for readers. */
export interface FoundDate extends ParsedDate {
  /** Offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The other day that 03/04/2024 may be, where the language does not settle it; UTC midnight. `at` is then the day-first reading. */
  readonly other: string | null;
}

type Day = Omit<FoundDate, 'precision'>;

const LONGEST = 400;
const MOST_DATES = 20;
const YEAR_FIRST = /(?<![\d./-])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)/g;
const YEAR_LAST = /(?<![\d./-])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/g;
const EAST_ASIAN = /(令和|(?<!\d)\d{2})(\d{2}|\d|元)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号號]/g;
const VIETNAMESE = /(?<!\d)(\d{1,2})\s{1,2}tháng\s{1,2}(\d{1,2})(?:,|\s{1,2}năm|\/)?\s{0,2}(\d{4})(?!\d)/gi;
/** A time between day and year, as in "May 13 10:30 2024"; blanked before words are read. */
const CLOCK_WITHIN = /(?<=\d\s{1,2})\d{1,2}:\d{2}(?::\d{2})?(?=\s{1,2}\d{4}(?!\d))/g;
const TOKEN = /\d+|[\p{L}\p{M}\u200c]+/gu;
/** Small words and endings that stand between the parts of a date. */
const BETWEEN = new Set(
  'de del di of d le der den e et ta th st nd rd er ro a as o m gada g г р год года року من از سال në la el the yil yılı'.split(' '),
);
const CLOCK_AFTER =
  /^[\s,،、|·•–—-]{0,4}(?:(?:at|um|à|kl|alle|las|ore|о|в|om|saat)\.?\s)?(\d{1,2})[:.h](\d{2})(?::\d{2})?\s?(?:uhr\s?)?([ap]\.?m\.?)?\s?\(?((?:utc|gmt)\s?[+-]\d{1,2}(?::?\d{2})?|[a-z]{2,5}\b|[+-]\d{2}:?\d{2})?/i;
const CLOCK_BEFORE = /(?<![\d:])(\d{1,2}):(\d{2})\s?([ap]\.?m\.?)?\s?(\(?[a-z]{2,5}\)?)?[\s,|·•–—-]{0,4}(?:on\s)?$/i;
/** First digits of the decimal systems in use; each is followed by its other nine. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0, 0xff10];

/**
 * Dates in a line of text, in order: in words of `language` (BCP 47, null: any) and numbers of any script. Only whole dates with a
 * four-digit year; a time counts only with its zone, as everywhere. Nothing is guessed: see `other`.
 */
export function findDates(text: string, language: string | null): readonly FoundDate[] {
  const line = asciiDigits(text.slice(0, LONGEST));
  if (!/\d/.test(line)) return [];
  const days = [
    ...numericDays(line, language),
    ...wordDays(
      line.replace(CLOCK_WITHIN, (clock) => ' '.repeat(clock.length)),
      language,
    ),
  ].toSorted((a, b) => a.start - b.start);
  const apart = days.filter((day, index) => day.start >= (days[index - 1]?.end ?? 0));
  return apart.slice(0, MOST_DATES).map((day) => withClock(day, line));
}

/** Decimal digits of every script as ASCII, in place. */
export function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

function numericDays(line: string, language: string | null): readonly Day[] {
  const found: Day[] = [];
  const add = (match: RegExpExecArray, at: string | null, other: string | null = null): void => {
    if (at !== null) found.push({ at, other, start: match.index, end: match.index + match[0].length });
  };
  for (const match of line.matchAll(YEAR_FIRST)) add(match, gregorian(numbers(match[1], match[3], match[4]), language));
  for (const match of line.matchAll(EAST_ASIAN)) {
    const reiwa = match[2] === '元' ? 1 : Number(match[2]);
    const year = match[1] === '令和' ? 2018 + reiwa : Number(`${match[1]}${match[2]}`);
    if (match[1] === '令和' || match[2]?.length === 2) add(match, gregorian({ ...numbers('0', match[3], match[4]), year }, language));
  }
  for (const match of line.matchAll(VIETNAMESE)) add(match, gregorian(numbers(match[3], match[2], match[1]), 'vi'));
  for (const match of line.matchAll(YEAR_LAST)) {
    const dayFirst = gregorian(numbers(match[4], match[3], match[1]), language);
    const monthFirst = gregorian(numbers(match[4], match[1], match[3]), language);
    const settled = dayFirst === null || monthFirst === null || dayFirst === monthFirst || writesDayFirst(language, match[2] ?? '');
    add(match, dayFirst ?? monthFirst, settled ? null : monthFirst);
  }
  return found;
}

/** Whether people who write `language` put the day before the month beyond doubt; English without a region says nothing. */
function writesDayFirst(language: string | null, separator: string): boolean {
  if (language === null || /^(?:en|fil|tl)$|^en-US\b|^en-(?:CA|PH|ZA|KE)\b/i.test(language)) return false;
  const order = new Intl.DateTimeFormat(language).formatToParts(0).filter(({ type }) => /^(?:day|month|year)$/.test(type));
  return order[0]?.type === 'day' || (separator === '.' && order[0]?.type !== 'month');
}

function wordDays(line: string, language: string | null): readonly Day[] {
  const tokens = [...line.matchAll(TOKEN)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  const found: Day[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const name = tokens[index];
    if (name === undefined || isNumeral(name.text) || !hasNumeralNear(tokens, index)) continue;
    const pair = monthNamed(foldName(`${name.text} ${tokens[index + 1]?.text ?? ''}`), language);
    const month = pair ?? monthNamed(foldName(name.text), language) ?? monthNamed(foldName(name.text).replace(/^ב/, ''), language);
    if (month === null) continue;
    const before = number(tokens, line, index, -1, null);
    const isSame = (word: string): boolean => monthNamed(foldName(word), language)?.month === month.month;
    const after = number(tokens, line, pair === null ? index : index + 1, 1, isSame);
    const last = after === null ? null : number(tokens, line, after.index, 1, null);
    const first = before === null ? null : number(tokens, line, before.index, -1, null);
    const orders = [dayAndYear(before, after), dayAndYear(after, last), dayAndYear(first, before)];
    const [day, year] = orders.find(([one]) => one !== null) ?? [null, null];
    if (day === null || year === null) continue;
    const parts = { year: year.value, month: month.month, day: day.value };
    const at = month.calendar === 'persian' ? fromPersian(parts) : gregorian(parts, /\p{Script=Thai}/u.test(name.text) ? 'th' : language);
    const ends = [name, day, year];
    if (at !== null)
      found.push({ at, other: null, start: Math.min(...ends.map((end) => end.start)), end: Math.max(...ends.map((end) => end.end)) });
  }
  return found;
}

function isNumeral(token: string): boolean {
  const code = token.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** Where none is near, no month's name is looked up: a name takes two tokens at most, a numeral stands three away at most. */
function hasNumeralNear(tokens: readonly { readonly text: string }[], index: number): boolean {
  return tokens.slice(Math.max(0, index - 3), index + 5).some(({ text }) => isNumeral(text));
}

interface Numeral {
  readonly value: number;
  readonly isYear: boolean;
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

/** Of two numerals the day and the four-digit year, in either order. */
function dayAndYear(first: Numeral | null, second: Numeral | null): readonly [Numeral | null, Numeral | null] {
  if (first === null || second === null || first.isYear === second.isYear) return [null, null];
  return first.isYear ? [second, first] : [first, second];
}

/** The numeral next to a token, over at most two small words, the month's other name ("أيار / مايو") and a little punctuation. */
function number(
  tokens: readonly { readonly text: string; readonly start: number; readonly end: number }[],
  line: string,
  from: number,
  step: 1 | -1,
  isSame: ((word: string) => boolean) | null,
): Numeral | null {
  for (let index = from + step; Math.abs(index - from) <= 3; index += step) {
    const [token, previous] = [tokens[index], tokens[index - step]];
    if (token === undefined || previous === undefined) return null;
    const gap = step === 1 ? line.slice(previous.end, token.start) : line.slice(token.end, previous.start);
    if (gap.trim().length > 4 || gap.length > 12 || !/^[\s.,،ºª°/’'‘־–()-]*$/.test(gap)) return null;
    if (/^\d/.test(token.text)) {
      if (
        !/^(?:\d{1,2}|\d{4})$/.test(token.text) ||
        (/[:.]$/.test(line.slice(0, token.start)) && /\d[:.]$/.test(line.slice(0, token.start)))
      )
        return null;
      return { value: Number(token.text), isYear: token.text.length === 4, index, start: token.start, end: token.end };
    }
    if (!BETWEEN.has(token.text.toLowerCase()) && isSame?.(token.text) !== true) return null;
  }
  return null;
}

/** The date with the time beside it, where that names its zone. */
function withClock(day: Day, line: string): FoundDate {
  const clock =
    CLOCK_AFTER.exec(line.slice(day.end, day.end + 50)) ?? CLOCK_BEFORE.exec(line.slice(Math.max(0, day.start - 40), day.start));
  const [, hour, minute, half = '', zone = ''] = clock ?? [];
  const timed =
    clock === null || zone === '' || day.other !== null
      ? null
      : parseDate(`${day.at.slice(0, 10)} ${hour}:${minute} ${half} ${zone.replace(/[()]/g, '')}`.replace(/\s+/g, ' '));
  return timed?.precision === 'minute' ? { ...day, at: timed.at, precision: 'minute' } : { ...day, precision: 'day' };
}

function numbers(year: string | undefined, month: string | undefined, day: string | undefined): CalendarDay {
  return { year: Number(year), month: Number(month), day: Number(day) };
}
