import { foldWords } from '../../domain/fold.ts';

/** More changed words than these are no slips. */
const MAX_WORDS = 400;
/** In shorter words one letter makes another word (`now`, `not`; `Iran`, `Iraq`). */
const MIN_LETTERS = 6;

/** True where two texts differ in punctuation, spacing, joined words and single letters only. */
export function isSpelling(before: string, after: string): boolean {
  const [old, fresh] = changedWords(foldWords(before), foldWords(after));
  if (old.length > MAX_WORDS || fresh.length > MAX_WORDS) return false;
  if (old.join('') === fresh.join('')) return true;
  return old.length === fresh.length && old.every((word, at) => isSlip(word, fresh[at] ?? ''));
}

/** Both without the beginning and the end they share. */
function changedWords(old: readonly string[], fresh: readonly string[]): readonly [readonly string[], readonly string[]] {
  const shorter = Math.min(old.length, fresh.length);
  let start = 0;
  while (start < shorter && old[start] === fresh[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === fresh.at(-1 - end)) end += 1;
  return [old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)];
}

/** One letter more, less, other or two swapped, never a digit. */
function isSlip(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.max(a.length, b.length) < MIN_LETTERS || /\d/.test(a + b)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
