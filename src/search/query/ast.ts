import type { Facet } from '../engine.ts';

/** A tag that documents carry. */
export interface Tagged {
  readonly facet: Facet;
  readonly value: string;
}

/** One thing every hit must (or, negated, must not) hold. Words are folded; a phrase is its folded words in order. */
export interface Term {
  readonly field: 'any' | 'title';
  /** One word, or several that must follow each other. */
  readonly words: readonly string[];
  readonly negated: boolean;
  /**
   * Documents that carry this tag satisfy the term as well. Of several words that are one name together each has the
   * tag: (a OR tag) AND (b OR tag) is (a AND b) OR tag. Never on negated terms.
   */
  readonly orTagged?: Tagged;
}

/** A query without OR and parentheses: a conjunction of terms, plus the field filters and dates found in the text. */
export interface ParsedQuery {
  readonly terms: readonly Term[];
  readonly filters: readonly { readonly facet: Facet; readonly value: string; readonly negated: boolean }[];
  /** Unix seconds from `after:` (included) and `before:` (excluded). */
  readonly from: number | null;
  readonly to: number | null;
}
