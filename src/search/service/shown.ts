import { randomBytes } from 'node:crypto';

/** Pages whose hits are remembered at most, ids of all of them together, and how long after they were last asked for. */
const MOST_PAGES = 10_000;
const MOST_IDS = 500_000;
const KEPT_MS = 30 * 60_000;

interface Remembered {
  readonly ids: readonly string[];
  usedAt: number;
}

/** What searches have shown so far, for some time: so that no later page shows it again. Names tell nothing and cannot be guessed. */
export class ShownHits {
  /** In the order of their last use. */
  readonly #pages = new Map<string, Remembered>();
  readonly #now: () => number;
  #ids = 0;

  /** `now`: milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Gives the name under which they are found again. */
  remember(ids: readonly string[]): string {
    const name = randomBytes(9).toString('base64url');
    this.#pages.set(name, { ids, usedAt: this.#now() });
    this.#ids += ids.length;
    this.#forgetSome();
    return name;
  }

  /** Null where they are no longer known. */
  recall(name: string): readonly string[] | null {
    this.#forgetSome();
    const page = this.#pages.get(name);
    if (!page) return null;
    page.usedAt = this.#now();
    this.#pages.delete(name);
    this.#pages.set(name, page);
    return page.ids;
  }

  #forgetSome(): void {
    for (const [name, { ids, usedAt }] of this.#pages) {
      const isOld = this.#now() - usedAt > KEPT_MS;
      if (!isOld && this.#pages.size <= MOST_PAGES && this.#ids <= MOST_IDS) return;
      this.#pages.delete(name);
      this.#ids -= ids.length;
    }
  }
}
