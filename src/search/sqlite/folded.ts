import { ALONE } from './schema.ts';

/** Hits of one query that belong to a group, kept until all have come: only then is known what each group carries. */
export class GroupedHits {
  /** Hits that were given. */
  hits = 0;
  /** The last hit of each group and the one before each hit, as number + 1; 0 for none. */
  #last = new Uint32Array(1024);
  #before = new Uint32Array(1024);
  #groups: number[] = [];
  #tags = new Uint32Array(8192);
  /** Where in `#tags` those of each hit begin; one more than there are hits. */
  #starts = new Uint32Array(1025);

  reset(): void {
    for (const group of this.#groups) this.#last[group] = 0;
    this.#groups = [];
    this.hits = 0;
  }

  /** Different groups among the hits. */
  get groups(): number {
    return this.#groups.length;
  }

  add(group: number, tags: Uint32Array, more: Uint32Array | null): void {
    if (group >= this.#last.length) this.#last = grown(this.#last, group + 1);
    if (this.hits >= this.#before.length) {
      this.#before = grown(this.#before, this.hits + 1);
      this.#starts = grown(this.#starts, this.#before.length + 1);
    }
    const last = this.#last[group] ?? 0;
    if (last === 0) this.#groups.push(group);
    this.#before[this.hits] = last;
    const start = this.#starts[this.hits] ?? 0;
    this.hits += 1;
    this.#last[group] = this.hits;
    const end = this.#keep(tags, start);
    this.#starts[this.hits] = more ? this.#keep(more, end) : end;
  }

  /** Gives where they end. */
  #keep(tags: Uint32Array, start: number): number {
    const end = start + tags.length;
    if (end > this.#tags.length) this.#tags = grown(this.#tags, end);
    for (let at = 0; at < tags.length; at += 1) this.#tags[start + at] = tags[at] ?? 0;
    return end;
  }

  /** Adds to the count of each tag the groups in which any hit carries it. */
  countInto(counts: Uint32Array): void {
    const countedFor = new Uint32Array(counts.length);
    for (const group of this.#groups) {
      for (let hit = this.#last[group] ?? 0; hit !== 0; hit = this.#before[hit - 1] ?? 0) {
        const end = this.#starts[hit] ?? 0;
        for (let at = this.#starts[hit - 1] ?? 0; at < end; at += 1) {
          const tag = this.#tags[at] ?? 0;
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
  readonly ids: ReadonlySet<string>;
  /** What is folded with them. */
  readonly groups: ReadonlySet<number>;
}

/** Takes hits in order and keeps the wanted window of those that come first in their group. */
export class FoldedPage {
  readonly ids: string[] = [];
  readonly #seen: Set<number>;
  readonly #shown: ReadonlySet<string>;
  readonly #limit: number;
  #toSkip: number;

  constructor(offset: number, limit: number, shown: Shown = { ids: new Set(), groups: new Set() }) {
    this.#toSkip = offset;
    this.#limit = limit;
    this.#seen = new Set(shown.groups);
    this.#shown = shown.ids;
  }

  get isFull(): boolean {
    return this.ids.length >= this.#limit;
  }

  offer(id: string, group: number): void {
    if (this.isFull || this.#seen.has(group) || this.#shown.has(id)) return;
    if (group !== ALONE) this.#seen.add(group);
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else this.ids.push(id);
  }
}
