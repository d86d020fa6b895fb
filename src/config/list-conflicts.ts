import { isShortAcronym } from '../domain/acronym.ts';
import { foldText } from '../domain/fold.ts';
import { allCountries } from './countries.ts';
import type { Problem } from './error.ts';
import { type ActorEntry, type Named, placedAliases, type PlacedAlias, type Report } from './lists.ts';

export type WarningCode = 'shared-spelling' | 'bare-acronym' | 'country-name' | 'no-spelling';

/** What loads but will not work as it looks. */
export interface Warning extends Problem {
  readonly code: WarningCode;
  /** The spelling or actor it is about. */
  readonly about: string;
}

interface Spelling<T> extends PlacedAlias {
  readonly at: number;
  readonly entry: T;
}

type Entry = Named & { readonly id: string };

/** Spellings two actors share, acronyms without context, actors without a spelling. */
export function* actorWarnings(actors: ReadonlyMap<number, ActorEntry>, problem: Report): Generator<Warning> {
  yield* sharedSpellings(actors, problem);
  for (const spelling of spellingsOf(actors)) {
    yield* bareAcronym(spelling, problem);
    yield* countryName(spelling, problem);
  }
  yield* unspelled(actors, problem);
}

/** Spellings that name two entries of a list with nothing to tell them apart. */
export function* sharedSpellings(entries: ReadonlyMap<number, Entry>, problem: Report): Generator<Warning> {
  const known = new Map<string, Spelling<Entry>[]>();
  for (const spelling of spellingsOf(entries)) {
    const key = foldText(spelling.text);
    const rival = known.get(key)?.find((before) => areAlike(before, spelling));
    if (rival) yield clash(rival, spelling, problem);
    known.set(key, [...(known.get(key) ?? []), spelling]);
  }
}

function spellingsOf<T extends Entry>(entries: ReadonlyMap<number, T>): Spelling<T>[] {
  return [...entries].flatMap(([at, entry]) => placedAliases(entry).map((alias) => ({ ...alias, at, entry })));
}

/** True where the same words of an article could mean either entry, and nothing in the list says which. */
function areAlike(a: Spelling<Entry>, b: Spelling<Entry>): boolean {
  const isOtherCase = a.exactCase && b.exactCase && a.text !== b.text;
  return a.entry.id !== b.entry.id && !isOtherCase && contextOf(a) === contextOf(b);
}

function clash(before: Spelling<Entry>, after: Spelling<Entry>, problem: Report): Warning {
  const { line } = problem([before.at, ...before.path], '');
  return {
    ...problem(
      [after.at, ...after.path],
      `“${after.text}” is also a spelling of ${before.entry.id} (line ${line}) in the same context, so which of the two is tagged is chance: give each "needs" that tell them apart, or keep it with one`,
    ),
    code: 'shared-spelling',
    about: after.text,
  };
}

function contextOf({ needs, not }: PlacedAlias): string {
  return JSON.stringify([needs.toSorted(), not.toSorted()]);
}

/** Short acronyms mean many things; in a list of their own they are caught only where somebody thought of the context. */
function* bareAcronym({ text, saysNeeds, at, path, entry: actor }: Spelling<ActorEntry>, problem: Report): Generator<Warning> {
  if (saysNeeds || !isShortAcronym(text) || !/^\p{L}+$/u.test(text)) return;
  const home = actor.countries.length > 0 ? `[${actor.countries.join(', ')}]` : 'countries or words';
  yield {
    ...problem(
      [at, ...path],
      `the acronym ${text} counts for ${actor.id} wherever it stands: give it "needs" such as ${home}, or "needs: []" if it can mean nothing else`,
    ),
    code: 'bare-acronym',
    about: text,
  };
}

const COUNTRY_NAMES: ReadonlySet<string> = new Set(allCountries().map(({ name }) => foldText(name)));

function* countryName({ text, needs, at, path, entry: actor }: Spelling<ActorEntry>, problem: Report): Generator<Warning> {
  if (needs.length > 0 || !COUNTRY_NAMES.has(foldText(text))) return;
  yield {
    ...problem(
      [at, ...path],
      `“${text}” is the name of a country: every article on it would be tagged with ${actor.id}; take it out or give it "needs"`,
    ),
    code: 'country-name',
    about: text,
  };
}

/** Forces of a state are also found by its name and a word for forces: those that say which, and the first of a country that does not. */
function* unspelled(entries: ReadonlyMap<number, ActorEntry>, problem: Report): Generator<Warning> {
  const served = new Set<string>();
  for (const [at, actor] of entries) {
    const home = actor.type === 'state-forces' ? actor.countries[0] : undefined;
    const isFirst = home !== undefined && !served.has(home);
    if (home !== undefined) served.add(home);
    if (isFirst || actor.force !== null || placedAliases(actor).length > 0) continue;
    yield {
      ...problem(
        [at, 'name'],
        `${actor.id} has no spelling, so that no article can be tagged with it: give it "aliases" (a name in brackets is none)`,
      ),
      code: 'no-spelling',
      about: actor.id,
    };
  }
}
