import type { Facet } from '../engine.ts';

export const SUGGESTION_KINDS = [
  'operator',
  'country',
  'region',
  'actor',
  'source',
  'language',
  'place',
  'event',
  'actorType',
  'materiel',
  'word',
] as const;
export type SuggestionKind = (typeof SUGGESTION_KINDS)[number];

/** `insert` in place of q[start, end): UTF-16 offsets. */
export interface Suggestion {
  readonly kind: SuggestionKind;
  readonly label: string;
  /** What tells it from others of that name: the alias that matched, an id, what an operator does. */
  readonly detail: string | null;
  readonly insert: string;
  readonly start: number;
  readonly end: number;
  /** Reports that carry it; null where that is not known or means nothing. */
  readonly count: number | null;
}

export interface SuggestService {
  /** @param at caret, 0 to the length of `q`; @param limit 1 to 20 */
  suggest(q: string, at: number, limit: number): Promise<readonly Suggestion[]>;
}

export const MAX_SUGGESTIONS = 20;
export const DEFAULT_SUGGESTIONS = 10;

/** Something with a value that a filter takes, and all that it is called. */
export interface Named {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  readonly names: readonly string[];
}
