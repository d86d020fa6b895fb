import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/**
 * A text of `tagging/<language>.yaml` with what a careful reader tags it with. How it was labelled:
 *
 * - `countries`: every country that is named as a place or a party, by its name, its people, a region, a town or its capital
 *   ("Moscow denied it"). Neither an outlet's home, nor a dateline, nor a person's name, nor an actor's home makes one.
 * - `may`: countries a careful reader could tag or leave; they count neither way.
 * - `primary`: where it happened; any of several where two countries share the scene.
 * - `actors`: ids of `actors.yaml`; a state's forces where the noun and the country clearly belong together, as
 *   `<country>-mil` and `<country>-police` unless the list has an id of its own for them.
 * - `mayActors`: for actors what `may` is for countries ("police said", a branch beside its parent).
 * - `filedFrom`: country of the dateline.
 */
export interface LabelledText {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly countries: readonly string[];
  readonly may: readonly string[];
  readonly primary: readonly string[];
  readonly actors: readonly string[];
  readonly mayActors: readonly string[];
  readonly filedFrom: string | null;
}

type Row = Pick<LabelledText, 'title' | 'text' | 'countries' | 'actors'> &
  Partial<Pick<LabelledText, 'may' | 'mayActors' | 'filedFrom'>> & { readonly primary: string | readonly string[] };

const FOLDER = join(import.meta.dirname, 'tagging');

export function labelledTexts(): LabelledText[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
  return files.toSorted().flatMap((name) => {
    const rows = parse(readFileSync(join(FOLDER, name), 'utf8')) as Row[];
    return rows.map((row) => ({
      may: [],
      mayActors: [],
      filedFrom: null,
      ...row,
      primary: [row.primary].flat(),
      language: basename(name, '.yaml'),
    }));
  });
}
