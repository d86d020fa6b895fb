import type { CopySubject } from '../../domain/copies.ts';
import { wordHashes } from '../../domain/word-hashes.ts';
import { type Figures, figuresOf } from './figures.ts';
import { bodyOf } from './furniture.ts';
import { distinct, gramsOf, hashOfAll } from './grams.ts';
import { readTitle, type TitleReading } from './titles.ts';

/** An article as the rules of copies see it. All sets are sorted and hold each value once. */
export interface CopyReading {
  readonly source: string;
  /** Unix seconds. */
  readonly at: number;
  /** Words of the text. */
  readonly length: number;
  readonly title: TitleReading;
  /** Words of title and text. */
  readonly vocabulary: Int32Array;
  /** Words of the first sentences. */
  readonly opening: Int32Array;
  readonly triples: Int32Array;
  readonly fives: Int32Array;
  /** The sampled ones of `fives`. */
  readonly keys: Int32Array;
  /** The keys of the first sentences. */
  readonly leadKeys: Int32Array;
  readonly figures: Figures;
}

/** Longer texts (live pages, verbatim records) are told by their beginning. */
const MOST_WORDS = 4000;
const OPENING = 50;
/** Words whose runs of five the index stores. */
const LEAD = 80;
/** In texts up to here every run of five is a key, so that a flash of two lines can be found; of longer ones every fourth. */
const SHORT = 40;
const SAMPLE_MASK = 3;

/** Reads an article once, for any number of judgements. */
export function readForCopies(subject: CopySubject): CopyReading {
  const { start, end } = bodyOf(subject.text);
  const read = wordHashes(subject.text.slice(start, end));
  const words = read.words.subarray(0, MOST_WORDS);
  const title = readTitle(subject.title);
  const fives = words.length < 5 ? shortFives(words) : gramsOf(words, 5);
  const keys = sampled(fives, words.length);
  return {
    source: subject.source,
    at: subject.at,
    length: words.length,
    title,
    vocabulary: distinct(concat(title.words, words)),
    opening: distinct(words.subarray(0, OPENING)),
    triples: distinct(gramsOf(words, Math.min(3, Math.max(1, words.length)))),
    fives: distinct(fives),
    keys: distinct(keys),
    leadKeys: distinct(sampled(fives.subarray(0, LEAD - 4), words.length)),
    figures: figuresOf({ words, isNumber: read.isNumber }, LEAD),
  };
}

/** A text of a few words is one key. */
function shortFives(words: Int32Array): Int32Array {
  return words.length < 2 ? new Int32Array(0) : Int32Array.of(hashOfAll(words));
}

function sampled(grams: Int32Array, length: number): Int32Array {
  if (length <= SHORT) return grams;
  const kept = new Int32Array(grams.length);
  let count = 0;
  for (const gram of grams) if ((gram & SAMPLE_MASK) === 0) kept[count++] = gram;
  return kept.subarray(0, count);
}

function concat(a: Int32Array, b: Int32Array): Int32Array {
  const both = new Int32Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
