import type { Rows } from '../rows.ts';
import { KeptStories } from './stories.ts';
import { StoryKeys } from './story-keys.ts';
import { WordCounts } from './words.ts';

/** What folding has read lately. It holds from one transaction to the next, unless another process wrote meanwhile. */
export class FoldingMemory {
  readonly words: WordCounts;
  readonly stories = new KeptStories();
  readonly storyKeys: StoryKeys;
  /** The last number of a member by day. */
  readonly numbers = new Map<number, number>();
  readonly #rows: Rows;
  #version: number | null = null;
  #generation = 0;

  constructor(rows: Rows) {
    this.#rows = rows;
    this.words = new WordCounts(rows);
    this.storyKeys = new StoryKeys(rows);
  }

  /** Another number whenever what was read may not hold any more. */
  get generation(): number {
    return this.#generation;
  }

  /** Call within the transaction. */
  refresh(): void {
    const version = this.#rows.all<{ data_version: number }>('pragma data_version', [])[0]?.data_version ?? null;
    if (version !== this.#version) this.forget();
    this.#version = version;
  }

  /** After a transaction, or a part of one, was taken back. */
  forget(): void {
    this.#generation += 1;
    this.words.forget();
    this.stories.forget();
    this.storyKeys.forget();
    this.numbers.clear();
  }
}
