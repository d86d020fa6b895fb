const FEWEST_SLOTS = 1024;
const MOST_KEPT = 400_000;

/** Counts by hash in one flat table, where a look-up reads one place of memory; of too many it forgets all. */
export class SeenCounts {
  /** A hash and its count plus one, one after the other; zero where a slot is free. A power of two, at most half of it taken. */
  #slots = new Int32Array(FEWEST_SLOTS * 2);
  #size = 0;

  /** -1 where it is not known. Hashes are well mixed. */
  get(hash: number): number {
    return (this.#slots[this.#slotOf(hash) + 1] ?? 0) - 1;
  }

  set(hash: number, count: number): void {
    if (this.#size >= MOST_KEPT) this.clear();
    if (this.#size * 4 >= this.#slots.length) this.#grow();
    const slot = this.#slotOf(hash);
    if (this.#slots[slot + 1] === 0) this.#size += 1;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = count + 1;
  }

  clear(): void {
    if (this.#size > 0) this.#slots = new Int32Array(FEWEST_SLOTS * 2);
    this.#size = 0;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      if (before[at + 1] === 0) continue;
      const slot = this.#slotOf(before[at] ?? 0);
      this.#slots[slot] = before[at] ?? 0;
      this.#slots[slot + 1] = before[at + 1] ?? 0;
    }
  }

  /** Where the hash stands, else where it would. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    for (let at = (hash * 2) & last; ; at = (at + 2) & last) if (slots[at + 1] === 0 || slots[at] === hash) return at;
  }
}
