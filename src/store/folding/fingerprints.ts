import { onceEach } from '../../domain/sorted-numbers.ts';
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

/** Fingerprints of one article, each once, and its time in Unix seconds. */
export interface AskedFingerprints {
  readonly keys: Int32Array;
  readonly at: number;
}

/** The months around an article. */
interface Window {
  readonly first: number;
  readonly last: number;
  readonly tables: readonly string[];
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
  /** Members by fingerprint, of those that were looked up ahead and those that were added since. */
  #ahead: Map<number, number[]> = new Map();
  /** What was looked up ahead; all else is looked up as it is asked for. */
  #askedAhead: ReadonlySet<Int32Array> = new Set();

  constructor(rows: Rows) {
    this.#rows = rows;
    this.#recent = new RecentFingerprints(rows);
    this.#months = this.#stored();
  }

  /** A part of the transaction was taken back: tables that it made are no more. */
  forget(): void {
    this.#forgetAhead();
    this.#recent.forget();
    this.#months = this.#stored();
    for (const month of this.#written) if (!this.#months.has(month)) this.#written.delete(month);
  }

  /**
   * Looks up what `find` will be asked for, with the very same lists. In order of key a large table is gone through once; one
   * article after the other, each fingerprint is in a place of its own.
   */
  lookAhead(asked: readonly AskedFingerprints[]): void {
    const ahead = new Map<number, number[]>();
    for (const [months, alike] of Map.groupBy(asked, ({ at }) => monthsAround(at).join())) {
      const [first] = alike;
      if (months === '' || !first) continue;
      for (const { key, member } of this.#read(ordered(alike.map(({ keys }) => keys)), this.#windowOf(first.at))) note(ahead, key, member);
    }
    this.#ahead = ahead;
    this.#askedAhead = new Set(asked.map(({ keys }) => keys));
  }

  /** Members that have any of these fingerprints, of all months that the time from 31 days before `at` to four days after touches. */
  find(keys: Int32Array, at: number): KeyHits[] {
    const window = this.#windowOf(at);
    return this.#askedAhead.has(keys) ? this.#findAhead(keys, window) : byKey(this.#read(keys, window));
  }

  #findAhead(keys: Int32Array, { first, last }: Window): KeyHits[] {
    const hits: KeyHits[] = [];
    const [from, end] = numbersOf(first, last);
    for (const key of keys) {
      const known = this.#ahead.get(key);
      if (!known) continue;
      const members = known.filter((member) => member >= from && member < end);
      if (members.length > 0) hits.push({ key, members: members.toSorted(ascending) });
    }
    return hits;
  }

  #windowOf(at: number): Window {
    const months = monthsAround(at);
    const tables = months.filter((month) => this.#months.has(month)).map(tableOf);
    return { first: months[0] ?? 0, last: months.at(-1) ?? 0, tables };
  }

  #read(keys: Int32Array, { first, last, tables }: Window): Found[] {
    if (tables.length === 0) return [];
    this.#recent.flush();
    // A join looks each key up as it is read; `in` would sort them into a table first.
    const looks = ['fingerprint_recent', ...tables].map(
      (table) => `select known.key, member from json_each(?1) asked cross join ${table} known on known.key = asked.value
        where member >= ?2 and member < ?3`,
    );
    return this.#rows.all<Found>(looks.join(' union all '), [`[${keys.join()}]`, ...numbersOf(first, last)]);
  }

  /** `common`: what `find` gave for these keys; fingerprints of templates are not stored once more. */
  add(keys: Iterable<number>, member: number, common: readonly KeyHits[]): void {
    const month = monthOf(dayOfNumber(member));
    if (!this.#months.has(month)) this.#create(month);
    this.#written.add(month);
    const saturated = new Set(common.filter(({ members }) => members.length >= MOST_PER_KEY).map(({ key }) => key));
    const fresh = [...keys].filter((key) => !saturated.has(key));
    this.#recent.add(fresh, member);
    if (this.#askedAhead.size > 0) for (const key of fresh) note(this.#ahead, key, member);
  }

  /** Writes what was kept back. */
  flush(): void {
    this.#recent.flush();
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
    if (unused.length > 0) this.#forgetAhead();
    return unused.length;
  }

  #forgetAhead(): void {
    this.#ahead = new Map();
    this.#askedAhead = new Set();
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

function monthsAround(at: number): number[] {
  return monthsBetween(at - LOOKS_BACK_DAYS * DAY_SECONDS, at + LOOKS_AHEAD_DAYS * DAY_SECONDS);
}

/** All of them in rising order, those of several lists once. */
function ordered(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return onceEach(all.sort());
}

function byKey(rows: readonly Found[]): KeyHits[] {
  const found = new Map<number, number[]>();
  for (const { key, member } of rows) note(found, key, member);
  return [...found].map(([key, members]) => ({ key, members: members.toSorted(ascending) }));
}

/** Once, also where it was stored again while it waited to be moved. */
function note(found: Map<number, number[]>, key: number, member: number): void {
  const members = found.get(key);
  if (!members) found.set(key, [member]);
  else if (!members.includes(member)) members.push(member);
}

function ascending(a: number, b: number): number {
  return a - b;
}
