/** Hits by the hour; what is folded together counts once, in the hour of its earliest hit. */
export interface HourCounts {
  /** Hours since 1970, in order, and how many fall in each. */
  readonly hours: Float64Array;
  readonly counts: Float64Array;
  readonly total: number;
  /** Of these, those whose (earliest) hit has no date and is judged by when it was first seen. */
  readonly undated: number;
}

/** Takes hits in any order. `Group` is what names a group. */
export class HourCounter<Group extends number | string> {
  readonly #hours = new Map<number, number>();
  /** Twice the second of the earliest hit of each group, one more where that one has no date: dated ones come first. */
  readonly #earliest = new Map<Group, number>();
  #undated = 0;
  #total = 0;

  /** `second`: unix; `group` null: it stands for itself. */
  add(second: number, undated: boolean, group: Group | null): void {
    const key = 2 * second + (undated ? 1 : 0);
    if (group === null) this.#count(key);
    else if (key < (this.#earliest.get(group) ?? Number.POSITIVE_INFINITY)) this.#earliest.set(group, key);
  }

  /** For those of a whole hour at once. */
  addHour(hour: number, count: number): void {
    this.#hours.set(hour, (this.#hours.get(hour) ?? 0) + count);
    this.#total += count;
  }

  addUndated(count: number): void {
    this.#undated += count;
  }

  result(): HourCounts {
    for (const key of this.#earliest.values()) this.#count(key);
    this.#earliest.clear();
    const sorted = [...this.#hours].sort(([a], [b]) => a - b);
    return {
      hours: Float64Array.from(sorted, ([hour]) => hour),
      counts: Float64Array.from(sorted, ([, count]) => count),
      total: this.#total,
      undated: this.#undated,
    };
  }

  #count(key: number): void {
    this.addHour(Math.floor(key / 7200), 1);
    if (key % 2 !== 0) this.#undated += 1;
  }
}
