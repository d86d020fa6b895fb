/** More keys than any report is looked up by. */
const MOST_SHARED = 2 ** 16 - 1;

/** In memory: which stories are found by which keys. */
export class KeyIndex {
  readonly #stories = new Map<number, number[]>();
  /** How many keys a story shares with those that are sought; zeros between two searches. By story, counted from `#first`. */
  #shared = new Uint16Array(0);
  #first = 0;

  hold(key: number, story: number): void {
    this.#makeRoom(story);
    const held = this.#stories.get(key);
    if (!held) this.#stories.set(key, [story]);
    else if (!held.includes(story)) held.push(story);
  }

  letGo(key: number, story: number): void {
    const held = this.#stories.get(key);
    const at = held?.indexOf(story) ?? -1;
    if (!held || at < 0) return;
    if (held.length === 1) this.#stories.delete(key);
    else held.splice(at, 1);
  }

  /** Stories that have any of these keys: those with most first, of equal ones the lower number. */
  find(keys: readonly number[], most: number): number[] {
    const found = this.#count(keys);
    const least = this.#leastOf(found, most);
    const sharing = (story: number): number => this.#shared[story - this.#first] ?? 0;
    const best = found.filter((story) => sharing(story) >= least).sort((a, b) => sharing(b) - sharing(a) || a - b);
    for (const story of found) this.#shared[story - this.#first] = 0;
    return best.slice(0, most);
  }

  #count(keys: readonly number[]): number[] {
    const found: number[] = [];
    const [shared, first] = [this.#shared, this.#first];
    for (const key of new Set(keys)) {
      for (const story of this.#stories.get(key) ?? []) {
        const before = shared[story - first] ?? 0;
        if (before === 0) found.push(story);
        if (before < MOST_SHARED) shared[story - first] = before + 1;
      }
    }
    return found;
  }

  /** How many keys one has to share to be among so many: most of those that share a single one need not be put in order. */
  #leastOf(found: readonly number[], most: number): number {
    const having: number[] = [];
    for (const story of found) {
      const count = this.#shared[story - this.#first] ?? 0;
      having[count] = (having[count] ?? 0) + 1;
    }
    let left = most;
    for (let count = having.length - 1; count > 0; count -= 1) {
      left -= having[count] ?? 0;
      if (left <= 0) return count;
    }
    return 0;
  }

  #makeRoom(story: number): void {
    const end = this.#first + this.#shared.length;
    if (story >= this.#first && story < end) return;
    const first = this.#shared.length === 0 ? story : Math.min(story, this.#first);
    const last = Math.max(story, end);
    this.#first = first;
    this.#shared = new Uint16Array((last - first + 1) * 2);
  }
}
