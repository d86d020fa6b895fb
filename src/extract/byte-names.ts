const SLOTS = 1024;

interface Entry<Value> {
  readonly name: Uint8Array;
  readonly value: Value;
  readonly next: Entry<Value> | null;
}

/** Values by lower-case names, found by a name's bytes as they stand in markup, in either case: no string is made to ask. */
export class ByteNames<Value> {
  readonly #slots: (Entry<Value> | null)[] = Array.from({ length: SLOTS }, () => null);

  constructor(values: Iterable<readonly [name: string, value: Value]>) {
    for (const [text, value] of values) {
      const name = Buffer.from(text, 'utf8');
      const slot = slotOf(name, 0, name.length);
      this.#slots[slot] = { name, value, next: this.#slots[slot] ?? null };
    }
  }

  /** The value of the name from `from` to `to`, exclusive; null where there is none. */
  find(bytes: Uint8Array, from: number, to: number): Value | null {
    let entry = this.#slots[slotOf(bytes, from, to)] ?? null;
    while (entry !== null && !isName(entry.name, bytes, from, to)) entry = entry.next;
    return entry === null ? null : entry.value;
  }
}

function slotOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let index = from; index < to; index++) hash = (hash * 31 + ((bytes[index] ?? 0) | 0x20)) & 0xffff;
  return (hash ^ (hash >> 6)) & (SLOTS - 1);
}

/** Whether the bytes are `name`, which is in lower case; only letters have another case. */
export function isName(name: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== name.length) return false;
  for (let index = 0; index < name.length; index++) {
    const [wanted, found] = [name[index] ?? 0, bytes[from + index] ?? 0];
    if (wanted !== found && !(wanted >= 0x61 && wanted <= 0x7a && (found | 0x20) === wanted && found >= 0x41)) return false;
  }
  return true;
}
