import type { Look } from './look.ts';
import type { TagKind } from './tag-kinds.ts';

const BITS = 15;
const SLOTS = 1 << BITS;
/** Bytes of a slot's key: its length, then the attributes. Elements that need more hardly say the same. */
const KEY = 96;

/**
 * Looks of elements met before, found by their tag and the bytes of their attributes. Each has two slots that it may be in, and gives
 * way when a new one needs it. Keys stand side by side in one piece of memory: they are compared for every tag of a page.
 */
export class KnownLooks {
  readonly #looks: (Look | null)[] = Array.from({ length: SLOTS }, () => null);
  readonly #keys = new Uint8Array(SLOTS * KEY);
  readonly #key = new Uint8Array(KEY);
  #length = 0;
  #hash = 0;
  #turn = 0;

  /** Begins the key of another element. */
  begin(): void {
    this.#length = 1;
    this.#hash = 0;
  }

  /** Adds an attribute by its number and where its value stands; no value has a NUL. */
  add(attribute: number, bytes: Uint8Array, from: number, to: number): void {
    let at = this.#length;
    this.#length = at + to - from + 2;
    if (this.#length > KEY) return;
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
    if (this.#length > KEY) return make();
    this.#key[0] = this.#length;
    const slot = Math.imul(this.#hash + kind.hash, 0x9e3779b1) >>> (32 - BITS);
    return this.#at(slot, kind) ?? this.#at(slot ^ 1, kind) ?? this.#keep(make(), slot);
  }

  #at(slot: number, kind: TagKind): Look | null {
    const look = this.#looks[slot] ?? null;
    if (look === null || look.kind !== kind) return null;
    const [key, keys, from] = [this.#key, this.#keys, slot * KEY];
    for (let index = 0; index < this.#length; index++) if (key[index] !== keys[from + index]) return null;
    return look;
  }

  #keep(look: Look, first: number): Look {
    const slot = this.#looks[first] === null ? first : first ^ (this.#turn++ & 1);
    this.#looks[slot] = look;
    this.#keys.set(this.#key.subarray(0, this.#length), slot * KEY);
    return look;
  }
}
