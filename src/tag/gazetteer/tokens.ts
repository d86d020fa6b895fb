/** The distinct words of all names, each with its number: an open hash table that compares the word itself, so none is mistaken. */
export class TokenTable {
  private readonly units: Uint16Array;
  private readonly starts: Uint32Array;
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** Each word of `text` ends in a line feed; words are numbered from 0. */
  constructor(text: string, count: number) {
    this.units = new Uint16Array(text.length);
    this.starts = new Uint32Array(count + 1);
    let size = 1024;
    while (size < count * 2) size *= 2;
    this.slots = new Int32Array(size).fill(-1);
    this.mask = size - 1;
    this.fill(text);
  }

  private fill(text: string): void {
    const { units, starts, slots, mask } = this;
    let token = 0;
    let written = 0;
    let hash = SEED;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit !== 10) {
        units[written++] = unit;
        hash = mix(hash, unit);
        continue;
      }
      let slot = hash & mask;
      while (slots[slot] !== -1) slot = (slot + 1) & mask;
      slots[slot] = token++;
      starts[token] = written;
      hash = SEED;
    }
  }

  /** Number of a word, -1 where no name has it. */
  find(word: string): number {
    let hash = SEED;
    for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const token = this.slots[slot] ?? -1;
      if (token < 0 || this.is(token, word)) return token;
    }
  }

  private is(token: number, word: string): boolean {
    const start = this.starts[token] ?? 0;
    if ((this.starts[token + 1] ?? 0) - start !== word.length) return false;
    for (let at = 0; at < word.length; at++) if (this.units[start + at] !== word.charCodeAt(at)) return false;
    return true;
  }
}

const SEED = 0x811c9dc5 | 0;

/** FNV-1a, with a shift that brings high bits into the low ones that choose the slot. */
function mix(hash: number, unit: number): number {
  const product = Math.imul(hash ^ unit, 0x01000193);
  return product ^ (product >>> 15);
}
