export type Precision = 'minute' | 'day' | 'none';

export type DateOrigin = 'json-ld' | 'meta' | 'time-element' | 'text' | 'url' | 'feed';

/** When something was published. Unknown is a value: `{at: null, precision: 'none', origin: null}`. */
export interface PublicationTime {
  /** UTC ISO 8601; a time that is only a day is that day's midnight UTC, with precision `day`. */
  readonly at: string | null;
  readonly precision: Precision;
  readonly origin: DateOrigin | null;
}

export const UNKNOWN_TIME: PublicationTime = { at: null, precision: 'none', origin: null };
