/** What two articles are judged by. */
export interface CopySubject {
  readonly title: string;
  readonly text: string;
  readonly byline: string | null;
  /** Source id. */
  readonly source: string;
  /** Unix seconds: publication, else when first seen. */
  readonly at: number;
}

/**
 * `copy`: another outlet's printing of one report; `version`: the same outlet's report at another address;
 * `republished`: printed again by another outlet after the usual three days.
 */
export type CopyRelation = 'copy' | 'version' | 'republished';

/** Why two articles that share text are no copies, for those who ask. */
export type NoCopyReason = 'different' | 'series' | 'follow-up' | 'other-numbers' | 'too-far-apart' | 'template';

/** What was measured of two articles; shares are 0 to 1. */
export interface CopyMeasures {
  readonly hoursApart: number;
  readonly titlesEqual: boolean;
  /** Share of the shorter text's runs of three words that the other holds. */
  readonly containment: number;
  /** Share of the words of one opening, by their rarity, that the other article holds, the better way round. */
  readonly lead: number;
  /** Sampled runs of five words in common that were not seen before the last week. */
  readonly freshShared: number;
  /** Share of the shorter text's fresh runs of five words that the other holds. */
  readonly freshContainment: number;
  /** Of the numbers and weekdays that both tell in the same words, the share that are the same; null where there are too few to tell. */
  readonly numbers: number | null;
}

/** A run of words that both articles hold; UTF-16 offsets into the texts, ends exclusive. */
export interface SharedSpan {
  readonly start: number;
  readonly end: number;
  readonly otherStart: number;
  readonly otherEnd: number;
}

export type CopyVerdict =
  | { readonly relation: CopyRelation; readonly rule: string; readonly measures: CopyMeasures }
  | { readonly relation: null; readonly reason: NoCopyReason; readonly measures: CopyMeasures };

/** Why an article was put into its group of copies. */
export interface CopyEvidence {
  /** Id of the article of the group it was compared with. */
  readonly with: string;
  readonly relation: CopyRelation;
  /** What decided, such as `opening` or `title`. */
  readonly rule: string;
  /** Version of the rules. */
  readonly version: string;
  readonly measures: CopyMeasures;
  /** The longest three; offsets into this article's text first. */
  readonly spans: readonly SharedSpan[];
}

/** A news agency named as the author of a text. */
export interface AgencyCredit {
  /** Such as `afp`, `reuters`. */
  readonly agency: string;
  readonly field: 'title' | 'text' | 'byline';
  readonly start: number;
  readonly end: number;
  /** `dateline`, `byline`, `sign-off`. */
  readonly rule: string;
}

/** How much a word tells in what has been read so far. */
export interface Rarity {
  /** Inverse document frequency of a word hash: 0 for words of every text, growing with rarity. */
  of(word: number): number;
}
