import type { Rows } from '../rows.ts';
import type { KeyHits } from './records.ts';
import { dayOfNumber, firstNumberOfDay } from './members.ts';
import { beginningOf, DAY_SECONDS, monthAfter, monthOf, monthsBetween } from './months.ts';
import { RecentFingerprints } from './recent-fingerprints.ts';

/** Days before an article that are looked at, to see which of its fingerprints are old. */
const LOOKS_BACK_DAYS = 31;
/** Days after it: articles come late, and out of order. */
const LOOKS_AHEAD_DAYS = 4;
/** A fingerprint that so many articles of a month have marks a template: more of it would only cost time. */
const MOST_PER_KEY = 100;

interface Found {
  key: number;
  member: number;
}

/**
 * Fingerprints of openings by the month of their article, so that whole months can be dropped. Key and member are small
 * integers: a row takes about 15 bytes. New ones wait in a small table, as a large one takes them well only in order.
 */
export class Fingerprints {
  readonly #rows: Rows;
  readonly #recent: RecentFingerprints;
  #months: ReadonlySet<number>;
  readonly #written = new Set<number>();

  constructor(rows: Rows) {
    this.#rows = rows;
    this.#recent = new RecentFingerprints(rows);
    this.#months = this.#stored();
  }

  /** A part of the transaction was taken back: tables that it made are no more. */
  forget(): void {
    this.#months = this.#stored();
    for (const month of this.#written) if (!this.#months.has(month)) this.#written.delete(month);
  }

  /** Members that have any of these fingerprints, of all months that the time from 31 days before `at` to four days after touches. */
  find(keys: Iterable<number>, at: number): KeyHits[] {
    const months = monthsBetween(at - LOOKS_BACK_DAYS * DAY_SECONDS, at + LOOKS_AHEAD_DAYS * DAY_SECONDS);
    const tables = months.filter((month) => this.#months.has(month)).map(tableOf);
    const [first, last] = [months[0], months.at(-1)];
    if (tables.length === 0 || first === undefined || last === undefined) return [];
    // A join looks each key up as it is read; `in` would sort them into a table first.
    const looks = ['fingerprint_recent', ...tables].map(
      (table) => `select known.key, member from json_each(?1) asked cross join ${table} known on known.key = asked.value
        where member >= ?2 and member < ?3`,
    );
    const json = JSON.stringify([...new Set(keys)]);
    return byKey(this.#rows.all<Found>(looks.join(' union all '), [json, ...numbersOf(first, last)]));
  }

  /** `common`: what `find` gave for these keys; fingerprints of templates are not stored once more. */
  add(keys: Iterable<number>, member: number, common: readonly KeyHits[]): void {
    const month = monthOf(dayOfNumber(member));
    if (!this.#months.has(month)) this.#create(month);
    this.#written.add(month);
    const saturated = new Set(common.filter(({ members }) => members.length >= MOST_PER_KEY).map(({ key }) => key));
    const fresh = [...keys].filter((key) => !saturated.has(key));
    this.#recent.add(fresh, member);
  }

  /** Ends a batch: notes which months were written to, at a time in UTC ISO 8601, and moves some that have waited to their months. */
  settle(at: string): void {
    for (const month of this.#written) this.#rows.run('update fingerprint_month set used_at = ? where month = ?', [at, month]);
    this.#written.clear();
    this.#recent.moveSome(
      (days) => new Map([...Map.groupBy(days, monthOf).keys()].map((month) => [this.#tableFor(month), numbersOf(month)])),
    );
  }

  /** Drops the months that nothing was written to since `before`. */
  dropUnused(before: string): number {
    const unused = this.#rows.all<{ month: number }>('select month from fingerprint_month where used_at < ?', [before]);
    for (const { month } of unused) {
      this.#rows.run(`drop table ${tableOf(month)}`, []);
      this.#rows.run('delete from fingerprint_month where month = ?', [month]);
      this.#recent.drop(...numbersOf(month));
    }
    this.#months = this.#stored();
    return unused.length;
  }

  #tableFor(month: number): string {
    if (!this.#months.has(month)) this.#create(month);
    return tableOf(month);
  }

  #create(month: number): void {
    this.#rows.run(
      `create table if not exists ${tableOf(month)} (key integer not null, member integer not null, primary key (key, member)) without rowid`,
      [],
    );
    this.#rows.run('insert or ignore into fingerprint_month (month, used_at) values (?, ?)', [month, new Date().toISOString()]);
    this.#months = new Set([...this.#months, month]);
  }

  #stored(): ReadonlySet<number> {
    return new Set(this.#rows.all<{ month: number }>('select month from fingerprint_month', []).map(({ month }) => month));
  }
}

function tableOf(month: number): string {
  return `fingerprint_${month}`;
}

/** The numbers that members of these months have: the first, and the one after the last. */
function numbersOf(first: number, last = first): readonly [number, number] {
  return [firstNumberOfDay(beginningOf(first)), firstNumberOfDay(beginningOf(monthAfter(last)))];
}

function byKey(rows: readonly Found[]): KeyHits[] {
  const found = new Map<number, number[]>();
  for (const { key, member } of rows) {
    const members = found.get(key);
    if (!members) found.set(key, [member]);
    // One that was stored again while it waited to be moved.
    else if (!members.includes(member)) members.push(member);
  }
  return [...found].map(([key, members]) => ({ key, members: members.toSorted((a, b) => a - b) }));
}
