import type { Rarity } from '../../domain/copies.ts';
import { mixed, wordHash } from '../../domain/word-hashes.ts';
import type { Rows } from '../rows.ts';
import { SeenCounts } from './seen-counts.ts';

/** Texts of a language that are all counted; of later ones one in `SAMPLED`: by then shares hardly move. */
const ALL_UP_TO = 2048;
const SAMPLED = 16;
/** Taken for granted before anything is known, so that the first texts tell nothing yet. */
const PRIOR_TEXTS = 50;
/** Texts that a common word is taken to stand in before any was read. */
const PRIOR_OF_COMMON = 10;

/** In how many texts of a language a word was seen. */
export class WordCounts {
  readonly #rows: Rows;
  readonly #seen = new SeenCounts();
  readonly #texts = new Map<string, { texts: number; counted: number }>();
  /** Languages whose numbers of texts have changed. */
  readonly #unwritten = new Set<string>();

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** `common` are words known to tell little, before any text was read. */
  rarity(language: string | null, common: ReadonlySet<number>): Rarity {
    const salt = saltOf(language);
    const texts = this.#totalOf(language ?? '').counted + PRIOR_TEXTS;
    const priorOf = (word: number): number => (common.has(word) ? PRIOR_OF_COMMON : 1);
    return { of: (word) => Math.max(0, Math.log(texts / (this.#count(mixed(word ^ salt)) + priorOf(word)))) };
  }

  /** Counts the words of one text, which are asked for only where it is one of those that are counted. */
  count(language: string | null, words: () => Int32Array): void {
    const total = this.#totalOf(language ?? '');
    total.texts += 1;
    const counts = total.texts <= ALL_UP_TO || total.texts % SAMPLED === 0;
    if (counts) total.counted += 1;
    this.#unwritten.add(language ?? '');
    if (!counts) return;
    const salt = saltOf(language);
    const hashes = Int32Array.from(new Set(words()), (word) => mixed(word ^ salt)).sort();
    const sql = 'insert into word (hash, seen) select value, 1 from json_each(?) where true on conflict do update set seen = seen + 1';
    this.#rows.run(sql, [JSON.stringify([...hashes])]);
    for (const hash of hashes) {
      const seen = this.#seen.get(hash);
      if (seen >= 0) this.#seen.set(hash, seen + 1);
    }
  }

  /** Writes how many texts there are. Call at the end of a transaction, and where a part of one is to hold whatever comes. */
  flush(): void {
    for (const language of this.#unwritten) {
      const { texts, counted } = this.#totalOf(language);
      this.#rows.run(
        'insert into word_total (language, texts, counted) values (?, ?, ?) on conflict do update set texts = ?2, counted = ?3',
        [language, texts, counted],
      );
    }
    this.#unwritten.clear();
  }

  /** What was read is not what is stored: a transaction was taken back, or another process counted. */
  forget(): void {
    this.#seen.clear();
    this.#texts.clear();
    this.#unwritten.clear();
  }

  #count(hash: number): number {
    const known = this.#seen.get(hash);
    if (known >= 0) return known;
    const seen = this.#rows.all<{ seen: number }>('select seen from word where hash = ?', [hash])[0]?.seen ?? 0;
    this.#seen.set(hash, seen);
    return seen;
  }

  #totalOf(language: string): { texts: number; counted: number } {
    const known = this.#texts.get(language);
    if (known) return known;
    const [row] = this.#rows.all<{ texts: number; counted: number }>('select texts, counted from word_total where language = ?', [
      language,
    ]);
    const total = { texts: row?.texts ?? 0, counted: row?.counted ?? 0 };
    this.#texts.set(language, total);
    return total;
  }
}

/** The same letters are another word in another language. */
function saltOf(language: string | null): number {
  return language === null ? 0 : wordHash(language);
}
