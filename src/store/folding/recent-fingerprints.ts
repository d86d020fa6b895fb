import type { Rows } from '../rows.ts';
import { dayOfNumber } from './members.ts';
import { KeyedNumbers, SELECT_PAIRS } from './pairs.ts';

/** Rows that come while the sweep goes once over all keys; half as many wait at any time, in four megabytes. */
export const PER_SWEEP = 2 ** 19;
/** Fingerprints are signed, of 32 bits. */
const LEAST_KEY = -(2 ** 31);
const KEYS = 2 ** 32;
/** The key from which the sweep goes on. */
const SWEPT_TO = 'fingerprints-swept';

/** By the table that takes them: the first number of a member, and the one after the last. */
export type Destinations = ReadonlyMap<string, readonly [number, number]>;

/**
 * Fingerprints that came lately, of all months. Keys are spread evenly, so that each row added to a large table would change
 * a page of its own; those that have gathered here within a narrow range of keys go to the same few pages together. With
 * each batch a sweep over the keys moves on by as much of them as the batch added to a full round.
 */
export class RecentFingerprints {
  readonly #rows: Rows;
  readonly #unwritten = new KeyedNumbers();
  #added = 0;

  constructor(rows: Rows) {
    this.#rows = rows;
  }

  /** Written with `flush`. */
  add(keys: readonly number[], member: number): void {
    for (const key of keys) this.#unwritten.add(key, member);
    this.#added += keys.length;
  }

  flush(): void {
    for (const pairs of this.#unwritten.entries())
      this.#rows.run(`insert or ignore into fingerprint_recent (key, member) ${SELECT_PAIRS}`, pairs);
    this.#unwritten.clear();
  }

  /** What was added since the last `flush` was taken back. */
  forget(): void {
    this.#unwritten.clear();
  }

  /** `destinationsOf`: where members of these days (Unix seconds) belong. */
  moveSome(destinationsOf: (days: readonly number[]) => Destinations): void {
    if (this.#added === 0) return;
    this.flush();
    const from = this.#sweptTo();
    const to = Math.min(LEAST_KEY + KEYS, from + Math.ceil((this.#added / PER_SWEEP) * KEYS));
    this.#added = 0;
    for (const [table, members] of destinationsOf(this.#daysBetween(from, to)))
      this.#rows.run(
        `insert or ignore into ${table} (key, member) select key, member from fingerprint_recent
         where key >= ? and key < ? and member >= ? and member < ? order by key, member`,
        [from, to, ...members],
      );
    this.#rows.run('delete from fingerprint_recent where key >= ? and key < ?', [from, to]);
    const next = to === LEAST_KEY + KEYS ? LEAST_KEY : to;
    this.#rows.run('insert into meta (key, value) values (?1, ?2) on conflict do update set value = ?2', [SWEPT_TO, String(next)]);
  }

  /** Drops those of all members from a number on, up to another. */
  drop(first: number, end: number): void {
    this.flush();
    this.#rows.run('delete from fingerprint_recent where member >= ? and member < ?', [first, end]);
  }

  #sweptTo(): number {
    const [row] = this.#rows.all<{ value: string }>('select value from meta where key = ?', [SWEPT_TO]);
    return row ? Number(row.value) : LEAST_KEY;
  }

  /** Days of members are whole multiples of 2^17, so that shifting gives them, before 2000 as well. */
  #daysBetween(from: number, to: number): number[] {
    const sql = 'select member >> 17 as day, min(member) as member from fingerprint_recent where key >= ? and key < ? group by 1';
    return this.#rows.all<{ member: number }>(sql, [from, to]).map(({ member }) => dayOfNumber(member));
  }
}
