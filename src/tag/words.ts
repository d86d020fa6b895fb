import { fold } from './characters.ts';

export const LOWER = 0;
export const CAPITAL = 1;
export const ALL_CAPITALS = 2;

/** A word as it is written, wherever it stands. */
export interface Word {
  /** Number by which `ByWord` remembers; -1: a word of a list, seen once. */
  readonly id: number;
  /** Folded form, the key of look-ups. */
  readonly key: string;
  /** `LOWER` (or a script without case), `CAPITAL` first letter, or `ALL_CAPITALS`. */
  readonly style: number;
}

/** Reads the word between two offsets of a text. */
export type ReadWord = (text: string, start: number, end: number, dense: boolean) => Word;

/** A word of a list: nothing is remembered of it, and its capitals are the list's to judge. */
export const listWord: ReadWord = (text, start, end) => ({ id: -1, key: fold(text.slice(start, end)), style: LOWER });

/** Most words of a text are words of the texts before it. */
const MAX_KNOWN = 30_000;
/** One text may bring many more; then the last ones are not remembered. */
const SLOTS = 0x10000;
const MOST = SLOTS * 0.75;
/** Words made to fall on one slot are not remembered either. */
const MOST_LOOKS = 64;
/** Numbers of the known words, by their letters: no slice is made for a word that is known. */
const slots = new Int32Array(SLOTS).fill(-1);
const known: { readonly written: string; readonly word: Word }[] = [];
let era = 0;

/** A word of an article: one object for all places it stands at. */
export const articleWord: ReadWord = (text, start, end, dense) => {
  let slot = slotOf(text, start, end);
  let isFree = false;
  for (let looks = 0; looks < MOST_LOOKS && !isFree; looks++) {
    const one = known[slots[slot] ?? -1];
    if (one && isAt(one.written, text, start, end)) return one.word;
    if (one) slot = (slot + 1) & (SLOTS - 1);
    else isFree = true;
  }
  const written = copied(text.slice(start, end));
  const id = isFree && known.length < MOST ? known.length : -1;
  const word = { id, key: fold(written), style: dense ? LOWER : styleOf(written) };
  if (id >= 0) {
    slots[slot] = id;
    known.push({ written, word });
  }
  return word;
};

/** FNV-1a, with a shift that brings high bits into the low ones. */
function slotOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

function isAt(written: string, text: string, start: number, end: number): boolean {
  if (written.length !== end - start) return false;
  for (let at = 0; at < written.length; at++) if (written.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

/** A longer slice would keep all of its text in memory. */
const copied = (slice: string): string => (slice.length > 12 ? slice.split('').join('') : slice);

/** To be called before an article is read: forgets all words when there are too many. */
export function boundWords(): void {
  if (known.length < MAX_KNOWN) return;
  known.length = 0;
  slots.fill(-1);
  era++;
}

/** What is found out about words by their keys, once for each word of articles. */
export class ByWord<T extends object | string | number | boolean | null> {
  private readonly find: (key: string) => T;
  private found: (T | undefined)[] = [];
  private era = era;

  constructor(find: (key: string) => T) {
    this.find = find;
  }

  of({ id, key }: Pick<Word, 'id' | 'key'>): T {
    if (this.era !== era) this.forget();
    const before = this.found[id];
    if (before !== undefined) return before;
    const found = this.find(key);
    if (id >= 0) this.remember(id, found);
    return found;
  }

  /** Without gaps an array stays quick. */
  private remember(id: number, found: T): void {
    while (this.found.length <= id) this.found.push(undefined);
    this.found[id] = found;
  }

  private forget(): void {
    this.found = [];
    this.era = era;
  }
}

function styleOf(word: string): number {
  const first = word.charCodeAt(0);
  if (first < 128) {
    if (first < 65 || first > 90) return LOWER;
  } else if (word.charAt(0) === word.charAt(0).toLowerCase()) return LOWER;
  return word.length > 1 && word === word.toUpperCase() && !/^.\d+$/u.test(word) ? ALL_CAPITALS : CAPITAL;
}
