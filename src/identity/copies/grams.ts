import { onceEach } from '../../domain/sorted-numbers.ts';
import { mixed } from '../../domain/word-hashes.ts';

const PRIME = 0x01000193;

/** A hash for each run of `size` words, in order; none where the text has fewer words. */
export function gramsOf(words: Int32Array, size: number): Int32Array {
  const grams = new Int32Array(Math.max(0, words.length - size + 1));
  for (let at = 0; at < grams.length; at += 1) {
    let hash = size;
    for (let next = at; next < at + size; next += 1) hash = Math.imul(hash ^ (words[next] ?? 0), PRIME);
    grams[at] = mixed(hash);
  }
  return grams;
}

/** The one hash of all these words in this order. */
export function hashOfAll(words: Int32Array): number {
  let hash = words.length;
  for (const word of words) hash = Math.imul(hash ^ word, PRIME);
  return mixed(hash);
}

/** In rising order, each once: what the other functions here ask for. */
export function distinct(values: Int32Array): Int32Array {
  const sorted = values.toSorted();
  const once = onceEach(sorted);
  return once.length === sorted.length ? sorted : once.slice();
}

/** How many of `a` are in `b`. */
export function countShared(a: Int32Array, b: Int32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
