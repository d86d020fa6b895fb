import { readFileSync } from 'node:fs';
import { readGazetteer } from './read.ts';
import type { Gazetteer } from './read.ts';

export { BARE_ADMIN, COMMON, LISTED, MAIN, PERSON, SHORT } from './format.ts';
export type { PlaceKind } from './format.ts';
export { GazetteerError, ROOT } from './read.ts';
export type { Gazetteer } from './read.ts';

/** The folder lies beside `src` and beside `dist`. */
const FILE = new URL('../../../gazetteer/places.bin', import.meta.url);

let loaded: Gazetteer | null = null;

/** The packaged gazetteer, read once in a process. Throws where the file is missing or does not fit. */
export function loadGazetteer(): Gazetteer {
  loaded ??= readGazetteer(readFileSync(FILE));
  return loaded;
}
