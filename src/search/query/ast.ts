import type { Facet } from '../engine.ts';

/** UTF-16 offsets in the query, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A word, or several that must follow each other; all folded. */
export interface Words extends Place {
  readonly kind: 'words';
  readonly field: 'any' | 'title';
  readonly words: readonly string[];
  /** True: the last word may go on in any way. */
  readonly prefix: boolean;
}

/** A value as documents carry it, with the place of the whole token it stands in (`country:SY,IQ`). */
export interface FilterValue extends Place {
  readonly value: string;
}

/** Any of the values. */
export interface Filter extends Place {
  readonly kind: 'filter';
  readonly facet: Facet;
  readonly values: readonly FilterValue[];
  /** True where the tag stands in for a name that was typed. */
  readonly standsIn?: boolean;
}

export interface DateBound extends Place {
  readonly kind: 'date';
  /** `after` is included, `before` is not. */
  readonly bound: 'after' | 'before';
  /** Unix seconds. */
  readonly at: number;
}

export type Leaf = Words | Filter | DateBound;

interface Joined<Kind> extends Place {
  readonly kind: Kind;
  /** Two at least, none of the same kind. */
  readonly nodes: readonly QueryNode[];
}

export type Junction = Joined<'and'> | Joined<'or'>;

export interface Negation extends Place {
  readonly kind: 'not';
  readonly node: QueryNode;
}

/** What a query means, the same on every engine. */
export type QueryNode = Leaf | Junction | Negation;

/** A filter that all of a query is under. */
export interface TopFilter {
  readonly facet: Facet;
  readonly value: string;
  readonly negated: boolean;
}

/** A query that was read. `tree`, `filters`, `from` and `to` together mean what `root` means. */
export interface ParsedQuery {
  /** All of it as it was written; null where nothing is asked for. */
  readonly root: QueryNode | null;
  /** What is left of `root` without filters and dates that everything is under. */
  readonly tree: QueryNode | null;
  /** Values of one kind that are not negated mean any of them. */
  readonly filters: readonly TopFilter[];
  /** Unix seconds from `after:` (included) and `before:` (excluded). */
  readonly from: number | null;
  readonly to: number | null;
}
