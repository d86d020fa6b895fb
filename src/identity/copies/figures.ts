import { mixed, wordHash, type WordHashes } from '../../domain/word-hashes.ts';
import { countShared, hashOfAll } from './grams.ts';
import { weekdayNames } from './titles.ts';

/**
 * The numbers and weekdays of a text, each with the words on both sides of it. Templates and bulletins tell other figures in the same
 * words; copies the same ones. Sorted by context.
 */
export interface Figures {
  readonly contexts: Int32Array;
  readonly values: Int32Array;
  /** 1 where it stands in the first sentences. */
  readonly isOpening: Uint8Array;
}

/** Fewer figures agree or not by chance. */
const FEWEST = 2;

const PRIME = 0x01000193;
let weekdays: ReadonlySet<number> | null = null;

/** `opening` is a number of words. Folding parts a number at its decimal point; numbers with nothing between them are one here. */
export function figuresOf({ words, isNumber }: WordHashes, opening: number): Figures {
  weekdays ??= new Set([...weekdayNames()].map(wordHash));
  const found: { context: number; value: number; isOpening: number }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const from = at;
    if (isNumber[at] === 1) while (isNumber[at + 1] === 1 && at + 1 < words.length) at += 1;
    else if (!weekdays.has(words[at] ?? 0)) continue;
    const value = hashOfAll(words.subarray(from, at + 1));
    found.push({ context: contextOf(words[from - 1] ?? 0, words[at + 1] ?? 0), value, isOpening: from < opening ? 1 : 0 });
  }
  found.sort((a, b) => a.context - b.context || a.value - b.value);
  const values = Int32Array.from(found, ({ value }) => value);
  return {
    contexts: Int32Array.from(found, ({ context }) => context),
    values,
    isOpening: Uint8Array.from(found, ({ isOpening }) => isOpening),
  };
}

function contextOf(before: number, after: number): number {
  return mixed(Math.imul(before ^ 0x811c9dc5, PRIME) ^ after);
}

export interface FigureAgreement {
  /** Of the figures in words that both texts have, the share that are the same; the lower of whole texts and openings. */
  readonly share: number;
  /** False where more differ than one that was corrected, or than a few of many that were brought up to date. */
  readonly agrees: boolean;
}

/** A third of the figures of an update may be new. */
const SAME = 0.65;

/** Background does not make good for an opening with other figures. Null where too few stand in the same words: the others say nothing. */
export function agreementOf(a: Figures, b: Figures): FigureAgreement | null {
  const whole = { same: 0, of: 0 };
  const opening = { same: 0, of: 0 };
  eachSharedContext(a, b, (isSame, isOpening) => {
    for (const count of isOpening ? [whole, opening] : [whole]) {
      count.of += 1;
      if (isSame) count.same += 1;
    }
  });
  const shares = [whole, opening].filter(({ of }) => of >= FEWEST);
  if (shares.length === 0) return null;
  return {
    share: Math.min(...shares.map(({ same, of }) => same / of)),
    agrees: shares.every(({ same, of }) => same > 0 && (of - same <= 1 || same / of >= SAME)),
  };
}

function eachSharedContext(a: Figures, b: Figures, take: (isSame: boolean, isOpening: boolean) => void): void {
  let i = 0;
  let j = 0;
  while (i < a.contexts.length && j < b.contexts.length) {
    const context = a.contexts[i] ?? 0;
    const difference = context - (b.contexts[j] ?? 0);
    if (difference === 0) {
      const endA = runEnd(a.contexts, i);
      const endB = runEnd(b.contexts, j);
      take(
        countShared(a.values.subarray(i, endA), b.values.subarray(j, endB)) > 0,
        a.isOpening.subarray(i, endA).includes(1) || b.isOpening.subarray(j, endB).includes(1),
      );
      i = endA;
      j = endB;
    } else if (difference < 0) i += 1;
    else j += 1;
  }
}

function runEnd(sorted: Int32Array, from: number): number {
  let end = from + 1;
  while (end < sorted.length && sorted[end] === sorted[from]) end += 1;
  return end;
}
