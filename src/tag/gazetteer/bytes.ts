/** Reads numbers of seven bits a byte, lowest first; the top bit says that more follow. */
export class NumberReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  next(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError('The section ends within a number');
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 128;
    }
  }

  /** A number that may be negative: even numbers stand for 0, 1, 2 …, odd ones for -1, -2 … */
  nextSigned(): number {
    const value = this.next();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }
}

/** The counterpart of `NumberReader`. */
export class NumberWriter {
  private readonly bytes: number[] = [];

  write(value: number): void {
    let rest = value;
    while (rest >= 128) {
      this.bytes.push((rest % 128) + 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  writeSigned(value: number): void {
    this.write(value >= 0 ? value * 2 : -value * 2 - 1);
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

const MAX_DECODED = 5000;

/** Lines of UTF-8 that are decoded only when asked for. */
export class Lines {
  private readonly bytes: Buffer;
  private readonly starts: Uint32Array;
  private readonly decoded = new Map<number, string>();

  constructor(bytes: Buffer, count: number) {
    this.bytes = bytes;
    this.starts = new Uint32Array(count + 1);
    let line = 0;
    for (let at = 0; at < bytes.length && line < count; at++) if (bytes[at] === 10) this.starts[++line] = at + 1;
    if (line < count) throw new RangeError('The section has too few lines');
  }

  line(index: number): string {
    const before = this.decoded.get(index);
    if (before !== undefined) return before;
    if (this.decoded.size >= MAX_DECODED) this.decoded.clear();
    const line = this.bytes.toString('utf8', this.starts[index], (this.starts[index + 1] ?? 1) - 1);
    this.decoded.set(index, line);
    return line;
  }
}
