import { compile } from './compile.ts';
import type { WordLists } from './flags.ts';
import type { Place, Sources } from './model.ts';
import { completeForms } from './names.ts';
import { gatherPlaces } from './places.ts';
import { applySpellings, readSpellings } from './spellings.ts';
import { nameAdmins } from './subdivisions.ts';

export interface Built {
  readonly file: Buffer;
  readonly places: readonly Place[];
  /** Admin-1 that have names of CLDR. */
  readonly named: number;
  /** Spelling lines that name no place we have. */
  readonly unknown: readonly string[];
}

/** From rows of the sources to the content of `places.bin`. */
export function buildGazetteer(sources: Sources, spellings: string, lists: WordLists): Built {
  const places = gatherPlaces(sources);
  const named = nameAdmins(places, sources.subdivisions);
  const unknown = applySpellings(places, readSpellings(spellings));
  completeForms(places);
  const { file } = compile(places, lists);
  return { file, places, named, unknown: unknown.map((line) => `${line.country} ${line.names[0]?.text ?? ''}`) };
}
