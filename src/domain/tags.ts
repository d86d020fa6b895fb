export interface CountryTag {
  /** ISO 3166-1 alpha-2 */
  readonly id: string;
  readonly name: string;
  /** 0 to 1 within the article */
  readonly score: number;
  /** True for the countries the article is about, not merely mentions. */
  readonly focus: boolean;
}

export type RegionKind = 'world' | 'country' | 'admin1';

export interface RegionTag {
  /** Slug of a world region, ISO 3166-1 alpha-2 of a country, or GeoNames admin-1 code such as `SY.11`. */
  readonly id: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly parent: string | null;
}

export interface PlaceTag {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly admin1: string | null;
  readonly lat: number;
  readonly lon: number;
}

export interface ActorTag {
  /** Slug of `actors.yaml`. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly score: number;
}

export type MentionKind = 'country' | 'place' | 'actor' | 'filed-from';

/** The proof of a tag: where in the stored title or text it stands, and which rule read it so. */
export interface Mention {
  readonly field: 'title' | 'text';
  /** UTF-16 offsets into the stored field, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of the country, place or actor. */
  readonly tag: string;
  readonly kind: MentionKind;
  readonly rule: string;
}

export interface Tags {
  readonly countries: readonly CountryTag[];
  readonly primaryCountry: string | null;
  readonly regions: readonly RegionTag[];
  readonly places: readonly PlaceTag[];
  readonly actors: readonly ActorTag[];
  /** Country of the dateline; never a region tag by itself. */
  readonly filedFrom: string | null;
  readonly mentions: readonly Mention[];
}

export interface TagInput {
  readonly title: string;
  readonly text: string;
  readonly language: string | null;
  readonly outletCountry: string | null;
}

export interface Tagger {
  /** Changes whenever the same input could give other tags (rules or lists changed). */
  readonly version: string;
  tag(input: TagInput): Tags;
}
