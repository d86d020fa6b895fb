/** In memory: which stories are found by which keys. */
export class KeyIndex {
  readonly #stories = new Map<number, number[]>();
  /** How many keys a story shares with those that are sought; zeros between two searches. By story, counted from `#first`. */
  #shared = new Uint32Array(0);
  /** Stories as a search comes upon them. */
  #found = new Float64Array(0);
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

  holders(key: number): readonly number[] {
    return this.#stories.get(key) ?? [];
  }

  /** Stories that have any of these keys: those with most first, of equal ones the lower number. */
  find(keys: readonly number[], most: number): number[] {
    const unique = new Set(keys);
    /** How many stories share at least so many keys. */
    const sharing = new Uint32Array(unique.size + 1);
    const count = this.#count(unique, sharing);
    let least = 1;
    while (least < unique.size && (sharing[least + 1] ?? 0) >= most) least += 1;
    const more: { readonly story: number; readonly keys: number }[] = [];
    // Most share a single key: of them only the lowest numbers are wanted, if any.
    let equal = 0;
    for (let at = 0; at < count; at += 1) {
      const story = this.#found[at] ?? 0;
      const shared = this.#shared[story - this.#first] ?? 0;
      this.#shared[story - this.#first] = 0;
      if (shared > least) more.push({ story, keys: shared });
      else if (shared === least) this.#found[equal++] = story;
    }
    const best = more.sort((a, b) => b.keys - a.keys || a.story - b.story).map(({ story }) => story);
    const others = this.#found.subarray(0, equal).sort();
    return [...best, ...others.subarray(0, most - best.length)];
  }

  /** Gives how many stories were found. */
  #count(keys: ReadonlySet<number>, sharing: Uint32Array): number {
    const [found, shared, first] = [this.#found, this.#shared, this.#first];
    let stories = 0;
    for (const key of keys) {
      const holders = this.#stories.get(key);
      if (!holders) continue;
      for (let at = 0; at < holders.length; at += 1) {
        const story = holders[at] ?? 0;
        const count = (shared[story - first] ?? 0) + 1;
        shared[story - first] = count;
        sharing[count] = (sharing[count] ?? 0) + 1;
        if (count === 1) found[stories++] = story;
      }
    }
    return stories;
  }

  #makeRoom(story: number): void {
    const end = this.#first + this.#shared.length;
    if (story >= this.#first && story < end) return;
    const first = this.#shared.length === 0 ? story : Math.min(story, this.#first);
    const last = Math.max(story, end);
    this.#first = first;
    this.#shared = new Uint32Array((last - first + 1) * 2);
    this.#found = new Float64Array(this.#shared.length);
  }
}
