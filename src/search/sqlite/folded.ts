import { ALONE } from './schema.ts';

/** Where the tags of each slot stand. */
interface TagsOfSlots {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly tags: Uint32Array;
}

/** Hits of one query that belong to a group, kept until all have come: only then is known what each group carries. */
export class GroupedHits {
  /** Hits that were given. */
  hits = 0;
  /** The last hit of each group and the one before each hit, as number + 1; 0 for none. */
  #last = new Uint32Array(1024);
  #before = new Uint32Array(1024);
  #slots = new Uint32Array(1024);
  #groups: number[] = [];
  /** The group that each tag was last counted for. */
  #countedFor = new Uint32Array(1024);

  reset(): void {
    for (const group of this.#groups) this.#last[group] = 0;
    this.#groups = [];
    this.hits = 0;
  }

  /** Different groups among the hits. */
  get groups(): number {
    return this.#groups.length;
  }

  add(group: number, slot: number): void {
    if (group >= this.#last.length) this.#last = grown(this.#last, group + 1);
    if (this.hits >= this.#before.length) {
      this.#before = grown(this.#before, this.hits + 1);
      this.#slots = grown(this.#slots, this.hits + 1);
    }
    const last = this.#last[group] ?? 0;
    if (last === 0) this.#groups.push(group);
    this.#before[this.hits] = last;
    this.#slots[this.hits] = slot;
    this.hits += 1;
    this.#last[group] = this.hits;
  }

  /** Adds to the count of each tag the groups in which any hit carries it. */
  countInto(counts: Uint32Array, { starts, ends, tags }: TagsOfSlots): void {
    if (counts.length > this.#countedFor.length) this.#countedFor = new Uint32Array(counts.length);
    const countedFor = this.#countedFor.fill(0);
    for (const group of this.#groups) {
      for (let hit = this.#last[group] ?? 0; hit !== 0; hit = this.#before[hit - 1] ?? 0) {
        const slot = this.#slots[hit - 1] ?? 0;
        for (let at = starts[slot] ?? 0, end = ends[slot] ?? 0; at < end; at += 1) {
          const tag = tags[at] ?? 0;
          if (countedFor[tag] === group) continue;
          countedFor[tag] = group;
          counts[tag] = (counts[tag] ?? 0) + 1;
        }
      }
    }
  }
}

function grown(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(length, array.length * 2));
  larger.set(array);
  return larger;
}

/** Hits that came on earlier pages. */
export interface Shown {
  readonly slots: ReadonlySet<number>;
  /** What is folded with them. */
  readonly groups: ReadonlySet<number>;
}

/** Takes hits in order and keeps the wanted window of those that come first in their group. */
export class FoldedPage {
  readonly ids: string[] = [];
  readonly #seen: Set<number>;
  readonly #shown: ReadonlySet<number>;
  readonly #limit: number;
  readonly #idOf: (slot: number) => string;
  readonly #groupOf: (slot: number) => number;
  #toSkip: number;

  /** `idOf` is asked only where it matters. */
  constructor(
    { offset, limit }: { offset: number; limit: number },
    idOf: (slot: number) => string,
    groupOf: (slot: number) => number,
    shown: Shown,
  ) {
    this.#seen = new Set(shown.groups);
    this.#shown = shown.slots;
    this.#toSkip = offset;
    this.#limit = limit;
    this.#idOf = idOf;
    this.#groupOf = groupOf;
  }

  get isFull(): boolean {
    return this.ids.length >= this.#limit;
  }

  /** Hits that only their ids put in order. */
  offerTied(offered: readonly number[]): void {
    const slots = this.#shown.size === 0 ? offered : offered.filter((slot) => !this.#shown.has(slot));
    if (this.#skips(slots)) return;
    const tied = slots.map((slot) => ({ id: this.#idOf(slot), group: this.#groupOf(slot) }));
    if (tied.length > 1) tied.sort((a, b) => (a.id < b.id ? -1 : 1));
    for (const { id, group } of tied) this.#offer(id, group);
  }

  /** True where all of them are before the window: their order is of no account then. */
  #skips(slots: readonly number[]): boolean {
    if (this.#toSkip < slots.length) return false;
    for (const slot of slots) if (this.#isFirst(this.#groupOf(slot))) this.#toSkip -= 1;
    return true;
  }

  #offer(id: string, group: number): void {
    if (this.isFull || !this.#isFirst(group)) return;
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else this.ids.push(id);
  }

  #isFirst(group: number): boolean {
    if (group === ALONE) return true;
    if (this.#seen.has(group)) return false;
    this.#seen.add(group);
    return true;
  }
}
