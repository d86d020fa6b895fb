import { editDistance } from './edit-distance.ts';

const ONE_TYPO_FROM = 5;
const TWO_TYPOS_FROM = 9;
const MAX_WORD = 40;
/** Words of letters only; pairs of scripts without spaces are no words. */
const LETTERS = /^(?!.*[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}])[\p{L}\p{M}]+$/u;

/** Shortest and longest word that a correction can be. */
export const SHORTEST_CORRECTION = ONE_TYPO_FROM - 1;
export const LONGEST_CORRECTION = MAX_WORD;

/** Edits that a folded word may be away from what was meant: 1 from five letters on, 2 from nine; 0 where it is never corrected. */
export function typosAllowed(word: string): number {
  if (word.length < ONE_TYPO_FROM || word.length > MAX_WORD || !LETTERS.test(word)) return 0;
  return word.length < TWO_TYPOS_FROM ? 1 : 2;
}

/** True for a folded word that another one may be corrected to. */
export function isCorrection(word: string): boolean {
  return word.length >= SHORTEST_CORRECTION && word.length <= MAX_WORD && LETTERS.test(word);
}

export function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

interface Near {
  readonly word: string;
  readonly distance: number;
  readonly otherLength: boolean;
}

/**
 * The words that `word` may be corrected to, in groups of equally near ones, nearest first: they begin with the same
 * letter, fewest edits come first, then those of the same length. Which of a group it is, is up to `mostFrequent`.
 */
export function nearestGroups(word: string, others: Iterable<string>): string[][] {
  const most = typosAllowed(word);
  if (most === 0) return [];
  const near: Near[] = [];
  for (const other of new Set(others)) {
    if (firstLetter(other) !== firstLetter(word)) continue;
    const distance = editDistance(word, other, most);
    if (distance > 0 && distance <= most && isCorrection(other))
      near.push({ word: other, distance, otherLength: other.length !== word.length });
  }
  near.sort((a, b) => a.distance - b.distance || Number(a.otherLength) - Number(b.otherLength) || (a.word < b.word ? -1 : 1));
  const groups = Map.groupBy(near, ({ distance, otherLength }) => `${distance} ${otherLength}`);
  return [...groups.values()].map((group) => group.map((one) => one.word));
}

/** Of equally near words the one in most documents, the first in the alphabet where several are; null where all are in none. */
export function mostFrequent(counted: Iterable<readonly [word: string, documents: number]>): string | null {
  const [best] = [...counted].filter(([, count]) => count > 0).sort(([a, most], [b, count]) => count - most || (a < b ? -1 : 1));
  return best?.[0] ?? null;
}
