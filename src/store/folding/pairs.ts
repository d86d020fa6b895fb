/** A key of 32 bits and a number less than this make one integer that a double, and JSON, holds exactly. */
const SPAN = 2 ** 21;

/** Selects the pairs that one entry of `KeyedNumbers.entries` stands for: keys, and the numbers they go with. */
export const SELECT_PAIRS = `select value >> 21, ? + (value & ${SPAN - 1}) from json_each(?)`;

/** Pairs of a signed 32-bit key and a number that wait to be written together: in order of key, they change each page once. */
export class KeyedNumbers {
  /** By the number that those in the pairs are counted from. */
  readonly #pairs = new Map<number, number[]>();

  add(key: number, number: number): void {
    const first = Math.floor(number / SPAN) * SPAN;
    const pair = key * SPAN + (number - first);
    const together = this.#pairs.get(first);
    if (together) together.push(pair);
    else this.#pairs.set(first, [pair]);
  }

  /** What `SELECT_PAIRS` takes, for all that was added since. */
  *entries(): Generator<[first: number, pairs: string]> {
    for (const [first, together] of this.#pairs) yield [first, `[${Float64Array.from(together).sort().join()}]`];
  }

  clear(): void {
    this.#pairs.clear();
  }
}
