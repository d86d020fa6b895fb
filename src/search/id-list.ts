const SEPARATOR = 10;

/** Very many ids, packed end to end: a million of them take some twenty megabytes. */
export class IdList {
  #bytes: Buffer;
  #used: number;
  #size: number;

  /** `packed`: what `bytes` of another list gave. */
  constructor(packed: Uint8Array = new Uint8Array(0)) {
    this.#bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
    this.#used = packed.byteLength;
    this.#size = this.#bytes.reduce((count, byte) => (byte === SEPARATOR ? count + 1 : count), 0);
  }

  get size(): number {
    return this.#size;
  }

  /** Ids hold no line breaks. */
  add(id: string): void {
    const most = this.#used + id.length * 3 + 1;
    if (most > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(most, this.#bytes.length * 2, 4096));
      this.#bytes.copy(larger, 0, 0, this.#used);
      this.#bytes = larger;
    }
    this.#used += this.#bytes.write(id, this.#used);
    this.#bytes[this.#used] = SEPARATOR;
    this.#used += 1;
    this.#size += 1;
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#used);
  }

  /** In the order they were added, some at a time. */
  *batches(size: number): Generator<string[], void, undefined> {
    let batch: string[] = [];
    for (let at = 0; at < this.#used;) {
      const end = this.#bytes.indexOf(SEPARATOR, at);
      batch.push(this.#bytes.toString('utf8', at, end));
      at = end + 1;
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
}
