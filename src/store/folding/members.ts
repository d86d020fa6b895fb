import { DAY_SECONDS } from './months.ts';

/** Members of one day; the day after takes what does not fit. */
const PER_DAY = 2 ** 17;
/** Days from 1970 to 2000: a number made now fits in four bytes. */
const EPOCH_DAY = 10_957;

/**
 * Members are numbered by the day of their publication, and within it as they come: so the numbers in the tables of
 * fingerprints tell the time without another look-up, and a window of days is a range of numbers.
 */
export function firstNumberOfDay(at: number): number {
  return (Math.floor(at / DAY_SECONDS) - EPOCH_DAY) * PER_DAY;
}

export function firstNumberAfterDay(at: number): number {
  return firstNumberOfDay(at) + PER_DAY;
}

/** Unix seconds of the beginning of the day a number belongs to. */
export function dayOfNumber(number: number): number {
  return (Math.floor(number / PER_DAY) + EPOCH_DAY) * DAY_SECONDS;
}
