import { isBeyondLatin, isWordKind, MAX_WORD, readWords, wordOf, type WordSink } from './fold.ts';
import { Folded } from './fold-units.ts';

/** The folded words of a text as 32-bit hashes, in order; no strings are made for them. */
export interface WordHashes {
  readonly words: Int32Array;
  /** 1 where the word begins with a digit. */
  readonly isNumber: Uint8Array;
  /** 1 where it has a capital within a sentence, in scripts that have capitals. */
  readonly isName: Uint8Array;
  /** UTF-16 offsets of its first unit, and after its last. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Folding has turned the digits of all scripts into these. */
const ZERO = 0x30;
const NINE = 0x39;
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
/** Texts are read by the rules for copies and again by those for stories. */
const KEPT = 2;
const kept: { text: string; hashes: WordHashes }[] = [];

/** Scripts without spaces give overlapping pairs of characters, as in search. */
export function wordHashes(text: string): WordHashes {
  const known = kept.find((one) => one.text === text);
  if (known) return known.hashes;
  const folded = new Folded(text, true);
  const sink = new HashSink(text, folded);
  readWords(folded, sink);
  const hashes = sink.hashes();
  kept.unshift({ text, hashes });
  kept.length = Math.min(kept.length, KEPT);
  return hashes;
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

/** Texts of up to so many folded units are read into one place, again and again. */
const USUAL_TEXT = 2 ** 16;
let usual: Room | null = null;

/** Room for the words of a text. */
class Room {
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly isNumber: Uint8Array;
  readonly isName: Uint8Array;

  /** The four-byte arrays come first in one buffer, so that all go to another thread in one piece. */
  constructor(words: number) {
    const buffer = new ArrayBuffer(words * 14);
    this.words = new Int32Array(buffer, 0, words);
    this.starts = new Int32Array(buffer, words * 4, words);
    this.ends = new Int32Array(buffer, words * 8, words);
    this.isNumber = new Uint8Array(buffer, words * 12, words);
    this.isName = new Uint8Array(buffer, words * 13, words);
  }

  /** The first so many. */
  first(count: number): WordHashes {
    const { words, starts, ends, isNumber, isName } = new Room(count);
    words.set(this.words.subarray(0, count));
    starts.set(this.starts.subarray(0, count));
    ends.set(this.ends.subarray(0, count));
    isNumber.set(this.isNumber.subarray(0, count));
    isName.set(this.isName.subarray(0, count));
    return { words, starts, ends, isNumber, isName };
  }
}

/** Each word, and each pair of characters, begins at another unit. */
function roomFor({ length }: Folded): Room {
  if (length > USUAL_TEXT) return new Room(length);
  return (usual ??= new Room(USUAL_TEXT));
}

class HashSink implements WordSink {
  readonly #text: string;
  readonly #room: Room;
  #count = 0;

  constructor(text: string, folded: Folded) {
    this.#text = text;
    this.#room = roomFor(folded);
  }

  word(folded: Folded, from: number, to: number, signs: boolean): void {
    const { words, starts, ends, isNumber, isName } = this.#room;
    const first = folded.units[from] ?? 0;
    const start = folded.starts?.[from] ?? from;
    words[this.#count] = hashOf(folded, from, to, signs);
    isNumber[this.#count] = first >= ZERO && first <= NINE ? 1 : 0;
    isName[this.#count] = isNameAt(this.#text, start) ? 1 : 0;
    starts[this.#count] = start;
    ends[this.#count] = folded.ends?.[to - 1] ?? to;
    this.#count += 1;
  }

  hashes(): WordHashes {
    return this.#room.first(this.#count);
  }
}

function hashOf(folded: Folded, from: number, to: number, signs: boolean): number {
  if (to - from > MAX_WORD || (folded.uneven && isBeyondLatin(folded, from, to))) return wordHash(wordOf(folded, from, to, signs));
  const { units, kinds } = folded;
  let hash = OFFSET;
  for (let at = from; at < to; at += 1) if (!signs || isWordKind(kinds[at])) hash = Math.imul(hash ^ (units[at] ?? 0), PRIME);
  return mixed(hash);
}

const BEFORE_NAME = /[\p{L}\p{M}\p{N},;:)]/u;
const CAPITAL = /\p{Lu}/u;

/** A capital after a space, and before that something that ends no sentence. */
function isNameAt(text: string, start: number): boolean {
  if (start < 2 || text.charCodeAt(start - 1) !== 0x20) return false;
  return isCapital(text.charCodeAt(start)) && goesOn(text.charCodeAt(start - 2));
}

function isCapital(unit: number): boolean {
  return unit < 0x80 ? unit >= 0x41 && unit <= 0x5a : CAPITAL.test(String.fromCharCode(unit));
}

function goesOn(unit: number): boolean {
  return BEFORE_NAME.test(String.fromCharCode(unit));
}
