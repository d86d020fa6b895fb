import { createHash } from 'node:crypto';
import { zstdDecompressSync } from 'node:zlib';
import { MAGIC, SECTIONS, tokeniserMark } from './format.ts';
import type { Header, PlaceKind, Section } from './format.ts';
import { PlaceTable } from './places.ts';
import { TokenTable } from './tokens.ts';
import { NameTree } from './tree.ts';
import { isAnyForm } from '../variants.ts';
import type { Word } from '../words.ts';
import { ByWord } from '../words.ts';

/** Node at which every name begins. */
export const ROOT = 0;

/** Admin units and towns of the world, found by the words of their names. */
export interface Gazetteer {
  /** Hash of the file's content. */
  readonly version: string;
  readonly placeCount: number;
  /** The node one word further in the tree of names; -1 where no name goes on so. Start from `ROOT`. `key` is a folded token key. */
  child(node: number, key: string): number;
  /** May a name begin with this word, or with a base form of it? */
  begins(word: Pick<Word, 'id' | 'key'>): boolean;
  /** Names that end at a node: entries `first` to `first + count - 1`, those of the most prominent places first. */
  firstEntry(node: number): number;
  entryCount(node: number): number;
  /** Index of the place an entry names. */
  place(entry: number): number;
  /** `ar`, `ru`, …; null: at home in any language. */
  language(entry: number): string | null;
  /** Bit set of `COMMON`, `PERSON`, `SHORT`, `BARE_ADMIN`, `MAIN`, `LISTED`. */
  flags(entry: number): number;
  kind(place: number): PlaceKind;
  /** ISO 3166-1 alpha-2; `XK` for Kosovo. */
  country(place: number): string;
  /** Index of the admin-1 (admin-2) a place lies in; -1 unknown. */
  admin1(place: number): number;
  admin2(place: number): number;
  /** 0 unknown; for an admin unit the sum of its towns. */
  population(place: number): number;
  /** 3 capital, 2 seat of an admin-1, 1 seat of an admin-2, else 0. */
  rank(place: number): number;
  /** Degrees, to a thousandth; for an admin unit the middle of its towns. */
  latitude(place: number): number;
  longitude(place: number): number;
  /** GeoNames code of an admin unit (`SY.09`), GeoNames number of a town, or `SY@36.201,37.161` where it is not known. */
  id(place: number): string;
  /** The name that is shown. */
  name(place: number): string;
}

/** The file is no gazetteer, or one that this version cannot use. */
export class GazetteerError extends Error {
  override readonly name = 'GazetteerError';
}

/** Reads the content of the file. Throws `GazetteerError` where it does not fit this version. */
export function readGazetteer(file: Buffer): Gazetteer {
  const header = headerOf(file);
  const section = sectionsOf(header, bodyOf(header, file));
  const places = new PlaceTable(header, section);
  const tree = new NameTree(header, section, new TokenTable(section('tokens').toString('utf8'), header.tokens));
  const entryPlaces = placesOf(section('entryPlaces'), header.entries);
  const languages = section('entryLanguages');
  const flags = section('entryFlags');
  const starts = new ByWord((word) => isAnyForm(word, (key) => tree.child(ROOT, key) >= 0));
  return {
    version: createHash('sha256').update(file).digest('hex').slice(0, 16),
    placeCount: header.places,
    child: (node, key) => tree.child(node, key),
    begins: (word) => starts.of(word),
    firstEntry: (node) => tree.firstEntry[node] ?? 0,
    entryCount: (node) => (tree.firstEntry[node + 1] ?? 0) - (tree.firstEntry[node] ?? 0),
    place: (entry) => entryPlaces[entry] ?? -1,
    language: (entry) => header.languages[(languages[entry] ?? 0) - 1] ?? null,
    flags: (entry) => flags[entry] ?? 0,
    kind: (place) => places.kind(place),
    country: (place) => places.country(place),
    admin1: (place) => places.admin1(place),
    admin2: (place) => places.admin2(place),
    population: (place) => places.population(place),
    rank: (place) => places.rank(place),
    latitude: (place) => places.latitude(place),
    longitude: (place) => places.longitude(place),
    id: (place) => places.id(place),
    name: (place) => places.name(place),
  };
}

const endOfHeader = (file: Buffer): number => file.indexOf(10, MAGIC.length + 1) + 1;

function headerOf(file: Buffer): Header {
  if (file.toString('latin1', 0, MAGIC.length) !== MAGIC) throw new GazetteerError(`Not a gazetteer of this version (${MAGIC})`);
  const header = JSON.parse(file.toString('utf8', MAGIC.length + 1, endOfHeader(file))) as Header;
  if (header.tokeniser !== tokeniserMark()) {
    throw new GazetteerError('The gazetteer was built with another tokeniser: run `npm run gazetteer`');
  }
  return header;
}

/** The chunk is as large as the whole, so that it is not put together from parts. */
function bodyOf(header: Header, file: Buffer): Buffer {
  const size = Object.values(header.sections).reduce((sum, bytes) => sum + bytes, 0);
  return zstdDecompressSync(file.subarray(endOfHeader(file)), { chunkSize: size + 1 });
}

/** Used as they stand; the others are read once and would keep the whole body in memory. */
const KEPT: ReadonlySet<Section> = new Set<Section>(['kinds', 'codes', 'names', 'entryLanguages', 'entryFlags']);

function sectionsOf(header: Header, body: Buffer): (name: Section) => Buffer {
  const sections = new Map<Section, Buffer>();
  let at = 0;
  for (const name of SECTIONS) {
    const section = body.subarray(at, at + header.sections[name]);
    sections.set(name, KEPT.has(name) ? Buffer.from(section) : section);
    at += header.sections[name];
  }
  if (at !== body.length) throw new GazetteerError('The gazetteer is damaged: its sections do not add up');
  return (name) => sections.get(name) ?? Buffer.alloc(0);
}

/** Three bytes a number, all the lowest first, then all the middle ones, then the highest: so they compress best. */
function placesOf(bytes: Buffer, count: number): Uint32Array {
  const places = new Uint32Array(count);
  for (let entry = 0; entry < count; entry++) {
    places[entry] = (bytes[entry] ?? 0) | ((bytes[count + entry] ?? 0) << 8) | ((bytes[2 * count + entry] ?? 0) << 16);
  }
  return places;
}
