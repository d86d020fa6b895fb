import { createHash } from 'node:crypto';
import { tokenise } from '../tokens.ts';

/** The first line of the file; the number changes with the layout. */
export const MAGIC = 'conflictwire-gazetteer 1';

// Bits of `flags`.
/** An ordinary word of some language too. */
export const COMMON = 1;
/** A frequent given or family name too. */
export const PERSON = 2;
/** Three letters or fewer. */
export const SHORT = 4;
/** Name of an admin unit without a word that says so (`Aleppo`, not `Aleppo Governorate`): a town may be meant. */
export const BARE_ADMIN = 8;
/** The name that is shown. */
export const MAIN = 16;
/** A town of conflict news, spelled as they do, by our own lists. */
export const LISTED = 32;

export const KINDS = ['admin1', 'admin2', 'town'] as const;
export type PlaceKind = (typeof KINDS)[number];

/** Sections of the body, in the order in which they stand. */
export const SECTIONS = [
  'countries',
  'kinds',
  'latitudes',
  'longitudes',
  'populations',
  'ids',
  'codes',
  'names',
  'tokens',
  'childCounts',
  'childTokens',
  'entryCounts',
  'entryPlaces',
  'entryLanguages',
  'entryFlags',
] as const;
export type Section = (typeof SECTIONS)[number];

/** Second line of the file, as JSON. The body that follows is compressed with Zstandard. */
export interface Header {
  /** What the tokeniser made of some names when the file was built. */
  readonly tokeniser: string;
  readonly places: number;
  readonly nodes: number;
  readonly entries: number;
  readonly tokens: number;
  /** `entryLanguages` holds numbers from 1 in this list; 0: any language. */
  readonly languages: readonly string[];
  /** Bytes of each section. */
  readonly sections: Readonly<Record<Section, number>>;
}

const SAMPLE = [
  'Deir ez-Zor',
  "N'Djamena",
  'Saint-Étienne',
  'Şırnak',
  'Łódź',
  'Đà Nẵng',
  'Ta‘izz',
  'Al Ḩasakah',
  'الحسكة',
  'کرمانشاه',
  'Слов’янськ',
  'Орёл',
  'תל אביב-יפו',
  "ג'נין",
  '北京',
  'မောင်တော',
  'መቀሌ',
  'กรุงเทพ',
  'İstanbul',
  'Straße 7',
];

/** Changes when the tokeniser cuts or folds names in another way: then names of an older file would not be found. */
export function tokeniserMark(): string {
  const keys = SAMPLE.map((name) => tokenise(name).map((token) => token.key));
  return createHash('sha256').update(JSON.stringify(keys)).digest('hex').slice(0, 16);
}
