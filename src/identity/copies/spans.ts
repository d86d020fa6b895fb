import type { SharedSpan } from '../../domain/copies.ts';
import { gramsOf } from './grams.ts';
import type { CopyReading } from './reading.ts';

interface Run {
  readonly at: number;
  readonly other: number;
  readonly length: number;
}

const FEWEST_WORDS = 5;
/** Places of one run of words that are tried: a refrain stands in a text many times. */
const MOST_PLACES = 8;

/** The longest runs of five words or more that both texts hold, longest first; UTF-16 offsets, those into `a` first. No two overlap in `a`. */
export function sharedSpans(a: CopyReading, b: CopyReading, most = 3): SharedSpan[] {
  return longestRuns(a.read.words, b.read.words, most).map(({ at, other, length }) => {
    const [own, others] = [spanOf(a, at, length), spanOf(b, other, length)];
    return { ...own, otherStart: others.start, otherEnd: others.end };
  });
}

function spanOf({ read: { starts, ends }, bodyStart }: CopyReading, at: number, length: number): { start: number; end: number } {
  return { start: bodyStart + (starts[at] ?? 0), end: bodyStart + (ends[at + length - 1] ?? 0) };
}

function longestRuns(words: Int32Array, others: Int32Array, most: number): Run[] {
  const places = placesOf(gramsOf(others, FEWEST_WORDS));
  const grams = gramsOf(words, FEWEST_WORDS);
  const runs: Run[] = [];
  for (let at = 0; at < grams.length; at += 1) {
    const run = longestAt(words, others, at, places.get(grams[at] ?? 0) ?? []);
    if (!run) continue;
    runs.push(run);
    at += run.length - 1;
  }
  return runs.toSorted((x, y) => y.length - x.length || x.at - y.at).slice(0, most);
}

function placesOf(grams: Int32Array): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (const [at, gram] of grams.entries()) {
    const known = places.get(gram);
    if (!known) places.set(gram, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

function longestAt(words: Int32Array, others: Int32Array, at: number, places: readonly number[]): Run | null {
  let best: Run | null = null;
  for (const other of places) {
    let length = 0;
    while (at + length < words.length && other + length < others.length && words[at + length] === others[other + length]) length += 1;
    if (length >= FEWEST_WORDS && length > (best?.length ?? 0)) best = { at, other, length };
  }
  return best;
}
