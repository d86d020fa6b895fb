import { foldText } from './fold.ts';

/** The folded words of a text as 32-bit hashes, in order; no strings are made for them. */
export interface WordHashes {
  readonly words: Int32Array;
  /** 1 where the word begins with a digit. */
  readonly isNumber: Uint8Array;
}

const SPACE = 0x20;
/** Folding has turned the digits of all scripts into these. */
const ZERO = 0x30;
const NINE = 0x39;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Scripts without spaces give overlapping pairs of characters, as in search. */
export function wordHashes(text: string): WordHashes {
  const folded = foldText(text);
  const words = new Int32Array((folded.length >> 1) + 1);
  const isNumber = new Uint8Array(words.length);
  let count = 0;
  let from = 0;
  let hash = OFFSET;
  for (let at = 0; at <= folded.length; at += 1) {
    const unit = at < folded.length ? folded.charCodeAt(at) : SPACE;
    if (unit !== SPACE) {
      hash = Math.imul(hash ^ unit, PRIME);
      continue;
    }
    if (at > from) {
      words[count] = mixed(hash);
      const first = folded.charCodeAt(from);
      isNumber[count] = first >= ZERO && first <= NINE ? 1 : 0;
      count += 1;
    }
    from = at + 1;
    hash = OFFSET;
  }
  return { words: words.slice(0, count), isNumber: isNumber.slice(0, count) };
}

/** The hash of one folded word. */
export function wordHash(word: string): number {
  let hash = OFFSET;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return mixed(hash);
}

/** Spreads every bit of the input over all bits, so that `hash % n` samples evenly. Signed 32 bits. */
export function mixed(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
