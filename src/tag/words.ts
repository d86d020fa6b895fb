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

export type ReadWord = (written: string, dense: boolean) => Word;

/** A word of a list: nothing is remembered of it, and its capitals are the list's to judge. */
export const listWord: ReadWord = (written) => ({ id: -1, key: fold(written), style: LOWER });

/** Most of a text are words of the texts before it. */
const MAX_KNOWN = 30_000;
/** Longer slices of a text would keep all of it in memory. */
const LONGEST_COPIED = 12;
const known = new Map<string, Word>();
let era = 0;

/** A word of an article: one object for all places it stands at. */
export const articleWord: ReadWord = (written, dense) => {
  const before = known.get(written);
  if (before) return before;
  const own = written.length > LONGEST_COPIED ? written.split('').join('') : written;
  const word = { id: known.size, key: fold(own), style: dense ? LOWER : styleOf(own) };
  known.set(own, word);
  return word;
};

/** To be called before an article is read: forgets all words when there are too many. */
export function boundWords(): void {
  if (known.size < MAX_KNOWN) return;
  known.clear();
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
