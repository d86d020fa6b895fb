/** Slots; twice the most that is kept and more, so that a look-up ends soon. */
const SLOTS = 2 ** 20;
const MOST_KEPT = 400_000;

/** Counts by hash in one flat table, where a look-up reads one place of memory; of too many it forgets all. */
export class SeenCounts {
  /** A hash and its count plus one, one after the other; zero where a slot is free. */
  readonly #slots = new Int32Array(SLOTS * 2);
  #size = 0;

  /** -1 where it is not known. Hashes are well mixed. */
  get(hash: number): number {
    return (this.#slots[this.#slotOf(hash) + 1] ?? 0) - 1;
  }

  set(hash: number, count: number): void {
    if (this.#size >= MOST_KEPT) this.clear();
    const slot = this.#slotOf(hash);
    if (this.#slots[slot + 1] === 0) this.#size += 1;
    this.#slots[slot] = hash;
    this.#slots[slot + 1] = count + 1;
  }

  clear(): void {
    if (this.#size > 0) this.#slots.fill(0);
    this.#size = 0;
  }

  /** Where the hash stands, else where it would. */
  #slotOf(hash: number): number {
    const slots = this.#slots;
    for (let at = (hash & (SLOTS - 1)) * 2; ; at = (at + 2) & (SLOTS * 2 - 1)) if (slots[at + 1] === 0 || slots[at] === hash) return at;
  }
}
