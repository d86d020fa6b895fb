import { type Columns, grown } from './columns.ts';
import type { Connection } from './database.ts';
import type { Counted } from './facets.ts';
import { tablesOf } from './schema.ts';

/** What the sets of one thread may take together. */
const MOST_BYTES = 24_000_000;
/** A set with more than one of so many documents is walked document by document: that is as quick, and takes no memory. */
export const FEW = 8;
const BITS = 32;
/** Documents that are walked past before it is quicker to look where one is. */
const GALLOP = 32;
const ROOM = 1024;
const COMMA = 44;
const MINUS = 45;
const ZERO = 48;

/** `key`: what was asked, and of which state of the index. */
interface Remembered<T> {
  readonly key: string;
  readonly value: T;
}

/** The first docid and the last. */
export type DocidRange = readonly [number, number];

/** What a set is looked up by. */
export interface Sought {
  /** Of FTS5. */
  readonly expression: string;
  /** Expressions of which any will do: each is looked up by itself, as others may ask for it too. */
  readonly either?: readonly string[] | undefined;
  /** Nothing beyond is wanted. */
  readonly range?: DocidRange | undefined;
}

/** The documents that an expression finds, one bit a slot. Bits of documents that are gone mean nothing. */
export interface HitSet {
  readonly bits: Uint32Array;
  /** The last slot that was looked at, and one more. */
  readonly slots: number;
  /** What was counted and shown of it last, for those who ask again, for the next page and for another order. */
  counted: Remembered<Counted> | null;
  page: Remembered<readonly string[]> | null;
  /** Where in an order of time its documents stand; null for a set of many. */
  placed: { readonly order: Uint32Array; readonly places: Uint32Array | null } | null;
}

export function has({ bits }: HitSet, slot: number): boolean {
  return (((bits[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
}

/**
 * The sets of what was searched for lately. A set that was found before is brought up to date by looking only at the
 * documents that came since.
 */
export class HitSets {
  /** In the order of their last use, with what they take. */
  #sets = new Map<string, { readonly set: HitSet; readonly bytes: number }>();
  #bytes = 0;

  clear(): void {
    this.#sets.clear();
    this.#bytes = 0;
  }

  /** True where all that it finds is known, as it was at some time. */
  knows(expression: string): boolean {
    return this.#sets.has(expression);
  }

  /** Call within the read transaction that `columns` was refreshed in. */
  find(connection: Connection, columns: Columns, sought: Sought): HitSet {
    const key = nameOf(sought);
    const known = this.#sets.get(key)?.set;
    const set = known ? caughtUp(connection, columns, sought, known) : this.#looked(connection, columns, sought);
    this.#forget(key);
    const bytes = sizeOf(key, set);
    this.#sets.set(key, { set, bytes });
    this.#bytes += bytes;
    for (const oldest of this.#sets.keys()) {
      if (this.#bytes <= MOST_BYTES || this.#sets.size === 1) break;
      this.#forget(oldest);
    }
    return set;
  }

  #looked(connection: Connection, columns: Columns, sought: Sought): HitSet {
    const { either, range } = sought;
    if (!either || range) return looked(connection, columns, sought);
    const bits = new Uint32Array((columns.slots >>> 5) + 1);
    for (const expression of either) {
      const part = this.find(connection, columns, { expression });
      for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (part.bits[at] ?? 0);
    }
    return { bits, slots: columns.slots, counted: null, page: null, placed: null };
  }

  #forget(key: string): void {
    this.#bytes -= this.#sets.get(key)?.bytes ?? 0;
    this.#sets.delete(key);
  }
}

/** With room for the places of a set that may yet turn out to be one of few. */
function sizeOf(key: string, { bits, placed }: HitSet): number {
  const places = placed === null ? bits.length * (BITS / FEW) * Uint32Array.BYTES_PER_ELEMENT : (placed.places?.byteLength ?? 0);
  return bits.byteLength + places + 2 * key.length;
}

function nameOf({ expression, range }: Sought): string {
  return range ? `${expression} ${range.join()}` : expression;
}

function looked(connection: Connection, columns: Columns, { expression, range }: Sought): HitSet {
  const bits = new Uint32Array((columns.slots >>> 5) + 1);
  const { order } = columns;
  const places = mark(columns, bits, rowids(connection, columns, expression, range));
  const few = places.length * FEW > order.length ? null : places.slice();
  return { bits, slots: columns.slots, counted: null, page: null, placed: { order, places: few } };
}

/** New documents mostly stand together, as the newest; where they do not, all is looked at anew. */
function caughtUp(connection: Connection, columns: Columns, sought: Sought, set: HitSet): HitSet {
  if (set.slots === columns.slots) return set;
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let slot = set.slots; slot < columns.slots; slot += 1) {
    first = Math.min(first, columns.docids[slot] ?? 0);
    last = Math.max(last, columns.docids[slot] ?? 0);
  }
  if (sought.range) [first, last] = [Math.max(first, sought.range[0]), Math.min(last, sought.range[1])];
  const between = columns.before(last + 1) - columns.before(first);
  if (between > columns.order.length / 4) return looked(connection, columns, sought);
  const bits = new Uint32Array((columns.slots >>> 5) + 1);
  bits.set(set.bits);
  if (between > 0) mark(columns, bits, rowids(connection, columns, sought.expression, [first, last]));
  return { bits, slots: columns.slots, counted: null, page: null, placed: null };
}

/** As digits with commas between: handing rows over one by one would take several times as long. */
function rowids(connection: Connection, { build }: Columns, expression: string, range: DocidRange | undefined): Uint8Array {
  const { fts } = tablesOf(build);
  const within = range === undefined ? '' : ` AND rowid BETWEEN ? AND ?`;
  const sql = `SELECT CAST(group_concat(rowid) AS BLOB) AS rowids FROM ${fts} WHERE ${fts} MATCH ?${within}`;
  const row = connection.statement(sql).get(expression, ...(range ?? []).map(BigInt));
  const found = row?.['rowids'];
  return found instanceof Uint8Array ? found : new Uint8Array();
}

/** Gives where in the order of time they stand. One flat loop: it runs for every hit, and for every digit of it. */
function mark(columns: Columns, bits: Uint32Array, digits: Uint8Array): Uint32Array {
  const { docids, order } = columns;
  let places = new Uint32Array(ROOM);
  let count = 0;
  let at = 0;
  for (let next = 0; next < digits.length; next += 1) {
    const isNegative = digits[next] === MINUS;
    if (isNegative) next += 1;
    let value = 0;
    for (let digit = digits[next] ?? COMMA; digit !== COMMA; digit = digits[next] ?? COMMA) {
      value = value * 10 + (digit - ZERO);
      next += 1;
    }
    const docid = isNegative ? -value : value;
    at = placeFrom(columns, at, docid);
    const slot = order[at] ?? 0;
    if (docids[slot] !== docid) continue;
    bits[slot >>> 5] = (bits[slot >>> 5] ?? 0) | (1 << (slot & 31));
    if (count === places.length) places = grown(places, 2 * places.length);
    places[count] = at;
    count += 1;
  }
  return places.subarray(0, count);
}

/** Where a document stands that comes after a place: the index gives them in order, so that walking along is mostly all it takes. */
function placeFrom(columns: Columns, from: number, docid: number): number {
  const { docids, order } = columns;
  const end = Math.min(order.length, from + GALLOP);
  for (let place = from; place < end; place += 1) if ((docids[order[place] ?? 0] ?? 0) >= docid) return place;
  return end === order.length ? end : columns.before(docid);
}
