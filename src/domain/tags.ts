export interface CountryTag {
  /** ISO 3166-1 alpha-2 */
  readonly id: string;
  readonly name: string;
  /** 0 to 1 within the article */
  readonly score: number;
  /** True for the countries the article is about, not merely mentions. */
  readonly focus: boolean;
}

/** Tags as JSON: whoever only hands them on need not take them apart. */
export type TagsJson = string;

export type RegionKind = 'world' | 'country' | 'admin1';

export interface RegionTag {
  /** Slug of a world region, ISO 3166-1 alpha-2 of a country, or GeoNames admin-1 code such as `SY.11`. */
  readonly id: string;
  readonly name: string;
  readonly kind: RegionKind;
  readonly parent: string | null;
}

/** How exactly a place is known: a town is a point, an admin unit only somewhere inside it. */
export type PlacePrecision = 'town' | 'admin2' | 'admin1';

export interface PlaceTag {
  /** GeoNames id of a town; GeoNames code of an admin unit, such as `SY.11` or `SY.11.7733344`. */
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** GeoNames admin-1 code such as `SY.11`. */
  readonly admin1: string | null;
  /** Degrees; of an admin unit its seat or middle. */
  readonly lat: number;
  readonly lon: number;
  readonly precision: PlacePrecision;
}

export interface ActorTag {
  /** Slug of `actors.yaml`. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly score: number;
}

/** A suggestion of what happened, in ACLED's terms. */
export interface EventTag {
  /** Slug of the sub-event type, such as `armed-clash`. */
  readonly id: string;
  readonly name: string;
  /** Slug of the event type, such as `battles`. */
  readonly type: string;
  /** 0 to 1 within the article */
  readonly score: number;
}

export type CasualtyKind = 'killed' | 'wounded';

/** One claim as the article makes it. Claims of one article speak of the same or of other events: they are never added up. */
export interface CasualtyClaim {
  readonly kind: CasualtyKind;
  /** Null where the words give no lower bound ("up to 30"). */
  readonly min: number | null;
  /** Null where they give no upper bound ("at least 12"). */
  readonly max: number | null;
  /** Who says so, in the article's words; null where it does not tell. */
  readonly attributedTo: string | null;
  readonly field: 'title' | 'text';
  readonly start: number;
  readonly end: number;
}

export interface MaterielTag {
  /** Slug of `materiel.yaml`, or of a calibre such as `7-62x39mm`. */
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly score: number;
}

export type MentionKind = 'country' | 'place' | 'actor' | 'filed-from' | 'event' | 'casualty' | 'materiel';

/** The proof of a tag: where in the stored title or text it stands, and which rule read it so. */
export interface Mention {
  readonly field: 'title' | 'text';
  /** UTF-16 offsets into the stored field, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Id of the country, place, actor, sub-event or materiel; `killed` or `wounded`. */
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
  /** Suggestions, never facts. */
  readonly events: readonly EventTag[];
  readonly casualties: readonly CasualtyClaim[];
  readonly materiel: readonly MaterielTag[];
  readonly mentions: readonly Mention[];
}

/** What an article in which nothing is found is tagged with. */
export const NO_TAGS: Tags = {
  countries: [],
  primaryCountry: null,
  regions: [],
  places: [],
  actors: [],
  filedFrom: null,
  events: [],
  casualties: [],
  materiel: [],
  mentions: [],
};

/** Words that were looked at and not tagged; `rule` says why not. */
export type Rejected = Mention;

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
  /** The same tags, and what was refused on the way. */
  explain(input: TagInput): { readonly tags: Tags; readonly rejected: readonly Rejected[] };
}
