import type { Look } from './look.ts';
import type { TagKind } from './tag-kinds.ts';

const SLOTS = 1 << 15;
/** Bytes of attributes above which no two elements have the same ones. */
const LONGEST = 300;

interface Known {
  readonly kind: TagKind;
  readonly key: Uint8Array;
  readonly look: Look;
}

/**
 * Looks of elements met before, found by their tag and the bytes of their attributes. A look that is not asked for again gives way
 * sooner or later to another one.
 */
export class KnownLooks {
  readonly #slots: (Known | null)[] = Array.from({ length: SLOTS }, () => null);
  readonly #key = new Uint8Array(LONGEST);
  #length = 0;
  #hash = 0;

  /** Begins the key of another element. */
  begin(): void {
    this.#length = 0;
    this.#hash = 0;
  }

  /** Adds an attribute by its number and where its value stands; no value has a NUL. */
  add(attribute: number, bytes: Uint8Array, from: number, to: number): void {
    let at = this.#length;
    this.#length = at + to - from + 2;
    if (this.#length > LONGEST) return;
    const key = this.#key;
    let hash = this.#hash + attribute;
    key[at++] = attribute;
    for (let index = from; index < to; index++) {
      const byte = bytes[index] ?? 0;
      key[at++] = byte;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    key[at] = 0;
    this.#hash = Math.imul(hash, 31);
  }

  /** The look of an element of this kind with the attributes added since `begin`, made by `make` where it is not known. */
  find(kind: TagKind, make: () => Look): Look {
    if (this.#length > LONGEST) return make();
    const mixed = this.#hash + Math.imul(kind.hash, 0x9e3779b1);
    const slot = (mixed ^ (mixed >>> 15)) & (SLOTS - 1);
    const known = this.#slots[slot] ?? null;
    if (known !== null && known.kind === kind && this.#isKey(known.key)) return known.look;
    const look = make();
    this.#slots[slot] = { kind, key: Buffer.from(this.#key.subarray(0, this.#length)), look };
    return look;
  }

  #isKey(other: Uint8Array): boolean {
    if (other.length !== this.#length) return false;
    for (let index = 0; index < other.length; index++) if (other[index] !== this.#key[index]) return false;
    return true;
  }
}
