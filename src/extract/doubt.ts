import { textLength } from './line-weight.ts';
import type { PageText } from './page-text.ts';

/** Length of a text above which nobody doubts that it is the article for being short. */
const SHORT = 350;
/** How much more running text the page must have. */
const MORE = 3;
/** Share of the words of title and description below which a text may be about something else. */
const BADLY_COVERED = 0.3;
const FEWEST_WORDS = 6;
const MOST = 0.7;

/** Whether a text is likely to be the article of its page, by what else stands there and what the page says it is about. */
export class Doubt {
  readonly #prose: number;
  readonly #said: readonly string[];
  #words: ReadonlySet<string> | null = null;

  constructor(page: PageText, about: readonly string[]) {
    this.#prose = page.sums.prose(page.root);
    this.#said = about;
  }

  get #about(): ReadonlySet<string> {
    return (this.#words ??= new Set(this.#said.flatMap(words)));
  }

  isDoubtful(text: string): boolean {
    const length = textLength(text);
    if (length < SHORT && this.#prose > MORE * Math.max(length, SHORT / 2)) return true;
    // A text that is most of what the page has leaves nothing better to find.
    if (this.#prose <= SHORT || length > this.#prose * MOST || this.#about.size < FEWEST_WORDS) return false;
    return this.coverage(text) < BADLY_COVERED;
  }

  /** Whether another text answers the doubt. */
  isBetter(text: string, than: string): boolean {
    const [covered, before] = [this.coverage(text), this.coverage(than)];
    return covered > before + 0.15 || (covered >= before && textLength(text) > 2 * textLength(than));
  }

  /** Share of the words of title and description that a text has; 1 where they say nothing. */
  coverage(text: string): number {
    if (this.#about.size === 0) return 1;
    const present = new Set(words(text));
    let found = 0;
    for (const word of this.#about) if (present.has(word)) found++;
    return found / this.#about.size;
  }
}

/** Words of four letters or more; in scripts without spaces, pairs of characters. */
function words(text: string): readonly string[] {
  const lower = text.slice(0, 20_000).toLowerCase();
  const long = lower.match(/[\p{L}\p{N}]{4,}/gu) ?? [];
  const pairs = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af]/.test(lower)
    ? long.flatMap((run) => Array.from({ length: run.length - 1 }, (_, index) => run.slice(index, index + 2)))
    : [];
  return pairs.length > 0 ? pairs : long;
}
