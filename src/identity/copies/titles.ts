import { foldWords } from '../../domain/fold.ts';
import { foldName, monthNamed } from '../../domain/month-names.ts';
import { wordHash } from '../../domain/word-hashes.ts';
import { distinct, gramsOf, hashOfAll } from './grams.ts';
import { plainTitle } from './title-markers.ts';
import { UNSPACED_WEEKDAYS, WEEKDAY_NAMES } from './weekday-names.ts';

export interface TitleReading {
  /** Hashes of the words, without desk markers and the outlet's name. */
  readonly words: Int32Array;
  /** Those that are no numbers or names of days and months, sorted, each once. */
  readonly names: Int32Array;
  /** Runs of two words, sorted, each once. */
  readonly pairs: Int32Array;
  /** Of all words; null where they are too few to name one report ("Gaza", "In brief"). */
  readonly whole: number | null;
  /** The same with numbers and names of days and months taken out: issues of one series have it in common. */
  readonly masked: number | null;
}

const FEWEST_WORDS = 3;
/** UTF-16 units; what is longer is a text in the wrong place, and told by its beginning. */
const LONGEST = 2000;
const MASK = wordHash('#');
let weekdays: ReadonlySet<string> | null = null;

export function readTitle(title: string): TitleReading {
  const plain = plainTitle(title.slice(0, LONGEST));
  const folded = foldWords(plain);
  const words = Int32Array.from(folded, wordHash);
  const isDay = folded.map(isOfTheDay);
  const masked = withoutDays(plain) ?? [...words].map((hash, at) => (isDay[at] === true ? MASK : hash));
  const telling = masked.filter((hash) => hash !== MASK).length;
  return {
    words,
    names: distinct(
      Int32Array.from(
        folded.filter((_, at) => isDay[at] === false),
        wordHash,
      ),
    ),
    pairs: distinct(gramsOf(words, 2)),
    whole: words.length >= FEWEST_WORDS ? hashOfAll(words) : null,
    masked: telling >= 2 ? hashOfAll(Int32Array.from(joined(masked))) : null,
  };
}

/** The masked words where days of the week are written without spaces, else null. */
function withoutDays(title: string): number[] | null {
  const without = title.replace(UNSPACED_WEEKDAYS, ' 0 ');
  return without === title ? null : foldWords(without).map((word) => (isOfTheDay(word) ? MASK : wordHash(word)));
}

/** "3 January 2024" and "31 2024" are one mask, so that a date of more words still is the same. */
function joined(masked: readonly number[]): number[] {
  return masked.filter((hash, at) => hash !== MASK || masked[at - 1] !== MASK);
}

/** A number, or the name of a day or a month. */
export function isOfTheDay(word: string): boolean {
  return /\d/.test(word) || weekdayNames().has(word) || monthNamed(foldName(word), null) !== null;
}

/** Folded; some are two words, each of which is here. */
export function weekdayNames(): ReadonlySet<string> {
  weekdays ??= new Set(
    WEEKDAY_NAMES.trim()
      .split('\n')
      .flatMap((row) => row.split(' ').slice(1).flatMap(foldWords)),
  );
  return weekdays;
}
