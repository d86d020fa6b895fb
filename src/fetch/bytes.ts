/** Most pages fit. */
const SPARE_CAPACITY = 256 * 1024;
const MAX_TRUSTED = 1024 * 1024;
const MAX_SPARE = 8;
const NOTHING = new Uint8Array();

/** Blocks for bodies of unknown length, used again: memory that comes and goes with every page costs more than copying out of it. */
const spare: Uint8Array[] = [];

/**
 * Collects a body of at most `limit` bytes in one growing block: a body that arrives in single bytes
 * costs no more memory than one that arrives at once.
 */
export class ByteSink {
  readonly #limit: number;
  #block: Uint8Array;
  #isSpare: boolean;
  #length = 0;

  /** `announced`: how long the body is said to be, 0 where nothing was said. A lie costs at most `MAX_TRUSTED`. */
  constructor(limit: number, announced = 0) {
    this.#limit = limit;
    this.#isSpare = !(announced > 0);
    this.#block = this.#isSpare ? (spare.pop() ?? new Uint8Array(SPARE_CAPACITY)) : new Uint8Array(Math.min(limit, announced, MAX_TRUSTED));
  }

  /** Keeps what fits. False when the limit was passed. */
  push(chunk: Uint8Array): boolean {
    const fitting = chunk.subarray(0, this.#limit - this.#length);
    this.#reserve(this.#length + fitting.length);
    this.#block.set(fitting, this.#length);
    this.#length += fitting.length;
    return fitting.length === chunk.length;
  }

  /** Hands the body over; the sink is empty after that. */
  take(): Uint8Array {
    // A second copy is worth its time only where the first would hold much more memory than it needs.
    const wasteful = this.#isSpare || this.#length * 2 < this.#block.length;
    const body = wasteful ? this.#block.slice(0, this.#length) : this.#block.subarray(0, this.#length);
    this.drop();
    return body;
  }

  /** For a body that nobody wants. */
  drop(): void {
    if (this.#isSpare && spare.length < MAX_SPARE) spare.push(this.#block);
    this.#isSpare = false;
    this.#block = NOTHING;
    this.#length = 0;
  }

  #reserve(needed: number): void {
    if (needed <= this.#block.length) return;
    const grown = new Uint8Array(Math.min(this.#limit, Math.max(needed, this.#block.length * 2)));
    const length = this.#length;
    grown.set(this.#block.subarray(0, length));
    this.drop();
    this.#block = grown;
    this.#length = length;
  }
}
