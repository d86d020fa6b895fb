import { isShortAcronym } from '../domain/acronym.ts';
import { foldText } from '../domain/fold.ts';
import type { Problem } from './error.ts';
import { type ActorEntry, placedAliases, type PlacedAlias, type Report } from './lists.ts';

export type WarningCode = 'shared-spelling' | 'bare-acronym' | 'country-name' | 'no-spelling';

/** What loads but will not work as it looks. */
export interface Warning extends Problem {
  readonly code: WarningCode;
  /** The spelling or actor it is about. */
  readonly about: string;
}

interface Spelling extends PlacedAlias {
  readonly at: number;
  readonly actor: ActorEntry;
}

/** Spellings two actors share, acronyms without context, actors without a spelling. */
export function* actorWarnings(entries: ReadonlyMap<number, ActorEntry>, problem: Report): Generator<Warning> {
  const spellings = [...entries].flatMap(([at, actor]) => placedAliases(actor).map((alias): Spelling => ({ ...alias, at, actor })));
  const shared = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const key = foldText(spelling.text);
    const rival = shared.get(key)?.find((before) => areAlike(before, spelling));
    if (rival) yield clash(rival, spelling, problem);
    shared.set(key, [...(shared.get(key) ?? []), spelling]);
    yield* bareAcronym(spelling, problem);
    yield* countryName(spelling, key, problem);
  }
  yield* unspelled(entries, problem);
}

/** True where the same words of an article could mean either actor, and nothing in the list says which. */
function areAlike(a: Spelling, b: Spelling): boolean {
  const isOtherCase = a.exactCase && b.exactCase && a.text !== b.text;
  return a.actor.id !== b.actor.id && !isOtherCase && contextOf(a) === contextOf(b);
}

function clash(before: Spelling, after: Spelling, problem: Report): Warning {
  const { line } = problem([before.at, ...before.path], '');
  return {
    ...problem(
      [after.at, ...after.path],
      `“${after.text}” is also a spelling of ${before.actor.id} (line ${line}) in the same context, so which of the two is tagged is chance: give each "needs" that tell them apart, or keep it with one`,
    ),
    code: 'shared-spelling',
    about: after.text,
  };
}

function contextOf({ needs, not }: PlacedAlias): string {
  return JSON.stringify([needs.toSorted(), not.toSorted()]);
}

/** Short acronyms mean many things; in a list of their own they are caught only where somebody thought of the context. */
function* bareAcronym({ text, saysNeeds, at, path, actor }: Spelling, problem: Report): Generator<Warning> {
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

const regionNames = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  LETTERS.flatMap((first) => LETTERS.map((second) => regionNames.of(first + second))).flatMap((name) =>
    name === undefined ? [] : [foldText(name)],
  ),
);

function* countryName({ text, needs, at, path, actor }: Spelling, key: string, problem: Report): Generator<Warning> {
  if (needs.length > 0 || !COUNTRY_NAMES.has(key)) return;
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
