import { isShortAcronym } from '../domain/acronym.ts';
import type { Actor, ActorAlias } from '../domain/lists.ts';
import type { Spelling } from './lexicon.ts';
import { capitalsOf, wordsOf } from './lexicon.ts';
import type { Trie } from './trie.ts';
import { COMMA, emptyTrie, insert } from './trie.ts';

/** One written form of an actor's alias. */
export interface ActorName extends Spelling {
  readonly actor: Actor;
  readonly alias: ActorAlias;
  readonly needs: Context;
  readonly not: Context;
  /** Actors that it is a branch of and whose name is in its own: "SPLA-IO" names the SPLA as well. */
  readonly branchOf: readonly Actor[];
}

/** `needs` or `not` of an alias, ready to compare: country ids, and folded words or phrases. */
export interface Context {
  readonly countries: readonly string[];
  readonly phrases: readonly string[];
}

const COUNTRY_ID = /^[A-Z]{2}$/u;
const ANYTHING: Context = { countries: [], phrases: [] };

function contextOf(items: readonly string[]): Context {
  if (items.length === 0) return ANYTHING;
  return {
    countries: items.filter((item) => COUNTRY_ID.test(item)),
    phrases: items.filter((item) => !COUNTRY_ID.test(item)).map((item) => wordsOf(item).keys.join(' ')),
  };
}

/** Compiles the aliases of all actors into one trie of base forms; the matcher undoes endings and prefixes. */
export function actorNames(actors: readonly Actor[]): Trie<ActorName> {
  const root = emptyTrie<ActorName>();
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const keysOf = keysByActor();
  for (const actor of actors) {
    const ancestors = ancestorsOf(actor, byId);
    for (const alias of actor.aliases) {
      const { written, keys } = wordsOf(alias.text);
      if (keys.length === 0) continue;
      const branchOf = ancestors.length === 0 ? NO_ANCESTORS : ancestors.filter((ancestor) => isNamedIn(keysOf(ancestor), keys));
      insert(root, alias.text.includes(', ') ? keysWithCommas(alias.text) : keys, {
        actor,
        alias,
        needs: contextOf(alias.needs),
        not: contextOf(alias.not),
        exact: exactOf(alias, written),
        ...capitalsOf(alias.text, written),
        language: null,
        branchOf,
      });
    }
  }
  return root;
}

/** An acronym inside a longer name keeps its capitals: "IS Libya" is no "Is Libya at war?". */
function exactOf(alias: ActorAlias, written: readonly string[]): ActorName['exact'] {
  if (alias.exactCase) return written;
  const parts = written.map((word) => (word.length > 1 && isShortAcronym(word) && /^\p{L}/u.test(word) ? word : null));
  return parts.some((part) => part !== null) ? parts : null;
}

const keysWithCommas = (text: string): string[] =>
  text
    .split(', ')
    .flatMap((part) => [COMMA, ...wordsOf(part).keys])
    .slice(1);

const NO_ANCESTORS: readonly Actor[] = [];

type Keys = readonly string[];

/** The folded words of an actor's names, cut when first asked for: only parents are. */
function keysByActor(): (actor: Actor) => readonly Keys[] {
  const known = new Map<Actor, readonly Keys[]>();
  return (actor) => {
    const keys = known.get(actor) ?? actor.aliases.map((alias) => wordsOf(alias.text).keys);
    known.set(actor, keys);
    return keys;
  };
}

function ancestorsOf(actor: Actor, byId: ReadonlyMap<string, Actor>): Actor[] {
  const ancestors: Actor[] = [];
  for (
    let at = actor.parent ? byId.get(actor.parent) : undefined;
    at && !ancestors.includes(at);
    at = at.parent ? byId.get(at.parent) : undefined
  ) {
    ancestors.push(at);
  }
  return ancestors;
}

const isNamedIn = (names: readonly Keys[], keys: Keys): boolean => {
  const text = ` ${keys.join(' ')} `;
  return names.some((name) => name.length > 0 && name.length < keys.length && text.includes(` ${name.join(' ')} `));
};

/** Army and police of each country, by `military XX` and `police XX`. */
export type StateForces = ReadonlyMap<string, Actor>;

export function stateForces(actors: readonly Actor[]): StateForces {
  const forces = new Map<string, Actor>();
  for (const actor of actors) {
    const key = `${actor.force} ${actor.countries[0]}`;
    if (actor.force && !forces.has(key)) forces.set(key, actor);
  }
  return forces;
}
