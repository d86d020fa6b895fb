import type { Tables } from './schema.ts';

/** The hits of one query: what to select from, and the values that go with it. */
export interface Hits {
  readonly tables: Tables;
  readonly from: string;
  /** The column or value that says what a hit is folded with. */
  readonly group: string;
  readonly values: readonly (string | bigint)[];
}

export interface Row {
  readonly id: string;
  readonly group: number;
}

export function docidOf({ doc, fts }: Tables, values: Hits['values']): string {
  return values.length > 2 ? `${fts}.rowid` : `${doc}.docid`;
}
