import type { Rows } from '../rows.ts';
import type { KeyHits } from './records.ts';
import { dayOfNumber } from './members.ts';
import { DAY_SECONDS, monthOf, monthsBetween } from './months.ts';

/** Days before an article that are looked at, to see which of its fingerprints are old. */
const LOOKS_BACK_DAYS = 31;
/** Days after it: articles come late, and out of order. */
const LOOKS_AHEAD_DAYS = 4;
/** A fingerprint that so many articles of a month have marks a template: more of it would only cost time. */
const MOST_PER_KEY = 100;

/**
 * Fingerprints of openings by the month of their article, so that whole months can be dropped. Key and member are small
 * integers: a row takes about 15 bytes.
 */
export class Fingerprints {
  readonly #rows: Rows;
  #months: ReadonlySet<number>;
  readonly #written = new Set<number>();

  constructor(rows: Rows) {
    this.#rows = rows;
    this.#months = this.#stored();
  }

  /** A part of the transaction was taken back: tables that it made are no more. */
  forget(): void {
    this.#months = this.#stored();
    for (const month of this.#written) if (!this.#months.has(month)) this.#written.delete(month);
  }

  /** Members that have any of these fingerprints, of all months that the time from 31 days before `at` to four days after touches. */
  find(keys: Iterable<number>, at: number): KeyHits[] {
    const found = new Map<number, number[]>();
    const json = JSON.stringify([...new Set(keys)]);
    for (const month of monthsBetween(at - LOOKS_BACK_DAYS * DAY_SECONDS, at + LOOKS_AHEAD_DAYS * DAY_SECONDS)) {
      if (!this.#months.has(month)) continue;
      // A join looks each key up as it is read; `in` would sort them into a table first.
      const sql = `select known.key, member from json_each(?) asked cross join fingerprint_${month} known on known.key = asked.value`;
      for (const { key, member } of this.#rows.all<{ key: number; member: number }>(sql, [json])) {
        const members = found.get(key);
        if (members) members.push(member);
        else found.set(key, [member]);
      }
    }
    return [...found].map(([key, members]) => ({ key, members }));
  }

  /** `common`: what `find` gave for these keys; fingerprints of templates are not stored once more. */
  add(keys: Iterable<number>, member: number, common: readonly KeyHits[]): void {
    const month = monthOf(dayOfNumber(member));
    if (!this.#months.has(month)) this.#create(month);
    this.#written.add(month);
    const saturated = new Set(common.filter(({ members }) => members.length >= MOST_PER_KEY).map(({ key }) => key));
    const fresh = [...keys].filter((key) => !saturated.has(key)).toSorted((a, b) => a - b);
    const sql = `insert or ignore into fingerprint_${month} (key, member) select value, ? from json_each(?)`;
    this.#rows.run(sql, [member, JSON.stringify(fresh)]);
  }

  /** Notes which months were written to, at a time in UTC ISO 8601. */
  touchWritten(at: string): void {
    for (const month of this.#written) this.#rows.run('update fingerprint_month set used_at = ? where month = ?', [at, month]);
    this.#written.clear();
  }

  /** Drops the months that nothing was written to since `before`. */
  dropUnused(before: string): number {
    const unused = this.#rows.all<{ month: number }>('select month from fingerprint_month where used_at < ?', [before]);
    for (const { month } of unused) {
      this.#rows.run(`drop table fingerprint_${month}`, []);
      this.#rows.run('delete from fingerprint_month where month = ?', [month]);
    }
    this.#months = this.#stored();
    return unused.length;
  }

  #create(month: number): void {
    this.#rows.run(
      `create table if not exists fingerprint_${month} (key integer not null, member integer not null, primary key (key, member)) without rowid`,
      [],
    );
    this.#rows.run('insert or ignore into fingerprint_month (month, used_at) values (?, ?)', [month, new Date().toISOString()]);
    this.#months = new Set([...this.#months, month]);
  }

  #stored(): ReadonlySet<number> {
    return new Set(this.#rows.all<{ month: number }>('select month from fingerprint_month', []).map(({ month }) => month));
  }
}
