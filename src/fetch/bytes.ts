/** Most pages fit, and what is never written to costs nothing. */
const FIRST_CAPACITY = 256 * 1024;
const MAX_TRUSTED = 1024 * 1024;

/**
 * Collects a body of at most `limit` bytes in one growing block: a body that arrives in single bytes
 * costs no more memory than one that arrives at once.
 */
export class ByteSink {
  readonly #limit: number;
  #block: Uint8Array;
  #length = 0;

  /** `announced`: how long the body is said to be, 0 where nothing was said. A lie costs at most `MAX_TRUSTED`. */
  constructor(limit: number, announced = 0) {
    this.#limit = limit;
    this.#block = new Uint8Array(Math.min(limit, announced > 0 ? Math.min(announced, MAX_TRUSTED) : FIRST_CAPACITY));
  }

  /** Keeps what fits. False when the limit was passed. */
  push(chunk: Uint8Array): boolean {
    const fitting = chunk.subarray(0, this.#limit - this.#length);
    this.#reserve(this.#length + fitting.length);
    this.#block.set(fitting, this.#length);
    this.#length += fitting.length;
    return fitting.length === chunk.length;
  }

  bytes(): Uint8Array {
    // A second copy is worth its time only where the first would hold much more memory than it needs.
    return this.#length * 2 < this.#block.length ? this.#block.slice(0, this.#length) : this.#block.subarray(0, this.#length);
  }

  #reserve(needed: number): void {
    if (needed <= this.#block.length) return;
    const grown = new Uint8Array(Math.min(this.#limit, Math.max(needed, this.#block.length * 2)));
    grown.set(this.#block.subarray(0, this.#length));
    this.#block = grown;
  }
}
