import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NamesById } from './model.ts';

/** A Debian package that the file is built from, and where it puts what we read. */
export interface DebianPackage {
  readonly name: string;
  readonly folder: string;
}

export const ALTERNATE_NAMES: DebianPackage = { name: 'libgeonames-common', folder: 'usr/share/locale' };
export const SUBDIVISIONS: DebianPackage = { name: 'unicode-cldr-core', folder: 'usr/share/unicode/cldr/common/subdivisions' };

/** Those of the packages that are not installed under `root`. */
export function missingPackages(root: string): DebianPackage[] {
  const found = (item: DebianPackage): boolean =>
    item === ALTERNATE_NAMES ? existsSync(catalogOf(root, 'ar')) : existsSync(join(root, item.folder, 'ar.xml'));
  return [ALTERNATE_NAMES, SUBDIVISIONS].filter((item) => !found(item));
}

const catalogOf = (root: string, language: string): string => join(root, ALTERNATE_NAMES.folder, language, 'LC_MESSAGES/geonames.mo');

/** English names are at home everywhere. */
const TOWN_LANGUAGES = ['en', 'ar', 'ru', 'uk', 'fa', 'he', 'fr', 'es', 'am', 'my', 'zh', 'tr', 'ur', 'ps', 'ckb', 'pt', 'de'];

/** Alternate names of towns, by GeoNames number. */
export function readTownNames(root: string): NamesById {
  const names = new Map<string, { language: string | null; text: string }[]>();
  for (const language of TOWN_LANGUAGES) {
    const path = catalogOf(root, language);
    if (!existsSync(path)) continue;
    for (const [id, text] of messagesOf(readFileSync(path))) add(names, id, language, text);
  }
  return names;
}

function add(names: Map<string, { language: string | null; text: string }[]>, id: string, language: string, text: string): void {
  const row = { language: language === 'en' ? null : language, text };
  const known = names.get(id);
  if (known) known.push(row);
  else names.set(id, [row]);
}

/** The pairs of a GNU message catalogue: here a GeoNames number and a name. */
export function messagesOf(catalogue: Buffer): [string, string][] {
  if (catalogue.length < 20 || catalogue.readUInt32LE(0) !== 0x950412de) throw new Error('Not a message catalogue');
  const count = catalogue.readUInt32LE(8);
  const text = (table: number, row: number): string => {
    const length = catalogue.readUInt32LE(table + row * 8);
    const start = catalogue.readUInt32LE(table + row * 8 + 4);
    return catalogue.toString('utf8', start, start + length);
  };
  const [keys, values] = [catalogue.readUInt32LE(12), catalogue.readUInt32LE(16)];
  return Array.from({ length: count }, (_, row): [string, string] => [text(keys, row), text(values, row)]).filter(([key]) => key !== '');
}

const SUBDIVISION_LANGUAGES = ['en', 'ar', 'ru', 'uk', 'fa', 'he', 'fr', 'es', 'zh', 'tr', 'am', 'my', 'ur', 'pt', 'de'];

/** Names of subdivisions, by ISO 3166-2 code in lower case without hyphen. */
export function readSubdivisions(root: string): NamesById {
  const names = new Map<string, { language: string | null; text: string }[]>();
  const folder = join(root, SUBDIVISIONS.folder);
  if (!existsSync(folder)) return names;
  const files = new Set(readdirSync(folder));
  for (const language of SUBDIVISION_LANGUAGES.filter((one) => files.has(`${one}.xml`))) {
    const xml = readFileSync(join(folder, `${language}.xml`), 'utf8');
    for (const [, code = '', text = ''] of xml.matchAll(/<subdivision type="([^"]+)"[^>]*>([^<]+)</gu))
      add(names, code, language, unescape(text));
  }
  return names;
}

const unescape = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
