import type { Reason } from '../domain/reason.ts';
import type { RobotsRules } from './robots-rules.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const RETRY_MS = 5 * 60 * 1000;
const MAX_ORIGINS = 1000;
const MAX_TOTAL_SIZE = 32_000_000;

/** The rules of an origin, or why they could not be read. */
export type RobotsAnswer =
  | { readonly rules: RobotsRules; readonly unavailable?: never }
  | { readonly unavailable: Reason; readonly rules?: never };

interface Entry {
  readonly answer: Promise<RobotsAnswer>;
  expiresAt: number;
  size: number;
}

/**
 * Remembers the robots.txt of origins: a day where it was read, five minutes where it was not. Requests that come
 * while one is being read share it. Bounded in origins and in text; the longest unused goes first.
 */
export class RobotsCache {
  readonly #load: (origin: string) => Promise<RobotsAnswer>;
  readonly #entries = new Map<string, Entry>();
  #totalSize = 0;

  constructor(load: (origin: string) => Promise<RobotsAnswer>) {
    this.#load = load;
  }

  get(origin: string): Promise<RobotsAnswer> {
    const known = this.#entries.get(origin);
    if (known) this.#forget(origin, known);
    const entry = known && known.expiresAt > performance.now() ? known : this.#begin(origin);
    this.#entries.set(origin, entry);
    this.#totalSize += entry.size;
    this.#evict();
    return entry.answer;
  }

  #begin(origin: string): Entry {
    const entry: Entry = { answer: this.#read(origin, () => entry), expiresAt: Number.POSITIVE_INFINITY, size: 0 };
    return entry;
  }

  async #read(origin: string, entryOf: () => Entry): Promise<RobotsAnswer> {
    try {
      const answer = await this.#load(origin);
      entryOf().expiresAt = performance.now() + (answer.rules ? DAY_MS : RETRY_MS);
      this.#weigh(origin, entryOf(), answer.rules?.size ?? 0);
      return answer;
    } catch (error) {
      entryOf().expiresAt = 0;
      throw error;
    }
  }

  #weigh(origin: string, entry: Entry, size: number): void {
    if (this.#entries.get(origin) !== entry) return;
    entry.size = size;
    this.#totalSize += size;
    this.#evict();
  }

  #evict(): void {
    for (const [origin, entry] of this.#entries) {
      if (this.#entries.size <= MAX_ORIGINS && this.#totalSize <= MAX_TOTAL_SIZE) return;
      this.#forget(origin, entry);
    }
  }

  #forget(origin: string, entry: Entry): void {
    this.#entries.delete(origin);
    this.#totalSize -= entry.size;
  }
}
