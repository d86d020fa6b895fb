import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prettyJson } from '../support/json.ts';

/** A figure never falls below its floor; `measured` is what it was when the floor was set. */
export interface Floor {
  readonly floor: number;
  readonly measured: number;
}

/** A page that is not read right yet: how well at least, which fields are wrong, and why. */
export interface Gap {
  readonly f1: Floor;
  readonly wrong: readonly string[];
  readonly why: string;
}

export interface Floors {
  /** Word 4-grams, mean over all golden pages. */
  readonly text: Readonly<Record<'precision' | 'recall' | 'f1', Floor>>;
  /** Share of the pages that are exactly as expected, text and fields. */
  readonly exact: Floor;
  /** Share of the pages that state a field on which it is right. */
  readonly fields: Readonly<Record<string, Floor>>;
  readonly gaps: Readonly<Record<string, Gap>>;
  /** Tags of the labelled texts by language. */
  readonly tagging: FloorTable;
  /** Tags of the hard texts by set. */
  readonly notes: FloorTable;
  /** Pairs of copies of the judged stream, and how many are found by language. */
  readonly copies: FloorTable;
  /** Stories of the judged reports, between languages and within each. */
  readonly stories: FloorTable;
}

export type FloorTable = Readonly<Record<string, Readonly<Record<string, Floor>>>>;
type FigureTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A figure that is this far above its floor raises it. */
export const RATCHET = 0.02;

const FILE = join(import.meta.dirname, 'floors.json');

export const readFloors = (): Floors => JSON.parse(readFileSync(FILE, 'utf8')) as Floors;
export const writeFloors = (floors: Floors): void => writeFileSync(FILE, prettyJson(floors));

/** What is wrong with a figure: fallen, or risen so far that its floor is out of date; null for neither. */
export function complaint(name: string, { floor }: Floor, figure: number): string | null {
  if (figure < floor) return `${name} fell to ${figure.toFixed(4)}, below its floor ${floor}`;
  if (figure > floor + RATCHET) return `${name} rose to ${figure.toFixed(4)}, far above its floor ${floor}: npm run quality -- --record`;
  return null;
}

/** The floor for a figure: what is measured, cut after three digits; never lower than before. */
export function raised(figure: number, before: Floor | undefined): Floor {
  const cut = Math.floor(figure * 1000 + 1e-6) / 1000;
  return { floor: Math.max(cut, before?.floor ?? 0), measured: Math.round(figure * 10_000) / 10_000 };
}

/** Every floor of a table raised to what is measured. */
export function raisedTable(figures: FigureTable, before: FloorTable): FloorTable {
  return mapValues(figures, (row, name) => mapValues(row, (figure, column) => raised(figure, before[name]?.[column])));
}

/** The complaints about a table; a figure without a floor is one, a floor without a figure too. */
export function tableComplaints(figures: FigureTable, floors: FloorTable): string[] {
  const rows = new Set([...Object.keys(figures), ...Object.keys(floors)]);
  return [...rows].flatMap((row) => {
    const columns = new Set([...Object.keys(figures[row] ?? {}), ...Object.keys(floors[row] ?? {})]);
    return [...columns].flatMap((column) => {
      const [figure, floor] = [figures[row]?.[column], floors[row]?.[column]];
      if (figure === undefined || floor === undefined) return [`${row} ${column} is only on one side: npm run quality -- --record`];
      return complaint(`${row} ${column}`, floor, figure) ?? [];
    });
  });
}

function mapValues<V, W>(record: Readonly<Record<string, V>>, change: (value: V, key: string) => W): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
