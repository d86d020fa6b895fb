import type { CopySubject } from '../../domain/copies.ts';
import { type WordHashes, wordHashes } from '../../domain/word-hashes.ts';
import { type Figures, figuresOf } from './figures.ts';
import { bodyOf } from './furniture.ts';
import { distinct, gramsOf, hashOfAll } from './grams.ts';
import { readTitle, type TitleReading } from './titles.ts';

/** Longer texts (live pages, verbatim records) are told by their beginning. */
const MOST_WORDS = 4000;
const OPENING = 50;
/** Words whose runs of five the index stores. */
const LEAD = 80;
/** In texts up to here every run of five is a key, so that a flash of two lines can be found; of longer ones every fourth. */
const SHORT = 40;
const SAMPLE_MASK = 3;

/** What the words of an article tell, whoever printed them and when. Plain: it can go from one thread to another. */
export interface CopyText {
  readonly title: TitleReading;
  /** Of the report itself, as far as it is read. */
  readonly body: WordHashes;
  /** UTF-16 offset of the report itself: its words are placed from there. */
  readonly bodyStart: number;
}

/** Reads an article once, for any number of judgements; `text` where its words were read before. */
export function readForCopies(subject: CopySubject, text: CopyText = readCopyText(subject)): CopyReading {
  return new CopyReading(subject.source, subject.at, text);
}

export function readCopyText({ title, text }: Pick<CopySubject, 'title' | 'text'>): CopyText {
  const { start, end } = bodyOf(text);
  const whole = wordHashes(text.slice(start, end));
  return {
    title: readTitle(title),
    body: whole.words.length <= MOST_WORDS ? whole : { ...whole, words: whole.words.slice(0, MOST_WORDS) },
    bodyStart: start,
  };
}

/**
 * An article as the rules of copies see it: about 2 kB, ten where it has been judged. All sets are sorted and hold each value once;
 * what only judging asks for is made when it is asked for, as most articles have nothing to be judged against.
 */
export class CopyReading {
  readonly source: string;
  /** Unix seconds. */
  readonly at: number;
  readonly title: TitleReading;
  /** Words of the text. */
  readonly length: number;
  /** The sampled runs of five words. */
  readonly keys: Int32Array;
  /** The keys of the first sentences. */
  readonly leadKeys: Int32Array;
  /** Its words in order, placed from `bodyStart` on. */
  readonly read: WordHashes;
  readonly bodyStart: number;
  #text: Int32Array | null = null;
  #vocabulary: Int32Array | null = null;
  #opening: Int32Array | null = null;
  #triples: Int32Array | null = null;
  #fives: Int32Array | null = null;
  #figures: Figures | null = null;

  constructor(source: string, at: number, { title, body, bodyStart }: CopyText) {
    this.source = source;
    this.at = at;
    this.title = title;
    this.length = body.words.length;
    this.read = body;
    this.bodyStart = bodyStart;
    const fives = fivesOf(body.words);
    this.keys = distinct(sampled(fives, this.length));
    this.leadKeys = distinct(sampled(fives.subarray(0, LEAD - 4), this.length));
  }

  /** Words of title and text. */
  get vocabulary(): Int32Array {
    return (this.#vocabulary ??= distinct(concat(this.title.words, this.text)));
  }

  /** Words of the text. */
  get text(): Int32Array {
    return (this.#text ??= distinct(this.read.words));
  }

  /** Words of the first sentences. */
  get opening(): Int32Array {
    return (this.#opening ??= distinct(this.read.words.subarray(0, OPENING)));
  }

  get triples(): Int32Array {
    return (this.#triples ??= distinct(gramsOf(this.read.words, Math.min(3, Math.max(1, this.length)))));
  }

  get fives(): Int32Array {
    return (this.#fives ??= distinct(fivesOf(this.read.words)));
  }

  get figures(): Figures {
    return (this.#figures ??= figuresOf(this.read, LEAD));
  }
}

/** A text of a few words is one key. */
function fivesOf(words: Int32Array): Int32Array {
  if (words.length >= 5) return gramsOf(words, 5);
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
