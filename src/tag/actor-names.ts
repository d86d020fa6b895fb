import type { Actor, ActorAlias } from '../domain/lists.ts';
import { formsOf } from './inflect.ts';
import type { Spelling } from './lexicon.ts';
import { wordsOf } from './lexicon.ts';
import type { TrieNode } from './trie.ts';
import { emptyNode, insert } from './trie.ts';

/** One written form of an actor's alias. */
export interface ActorName extends Spelling {
  readonly actor: Actor;
  readonly alias: ActorAlias;
  readonly needs: Context;
  readonly not: Context;
}

/** `needs` or `not` of an alias, ready to compare: country ids, and folded words or phrases. */
export interface Context {
  readonly countries: readonly string[];
  readonly phrases: readonly string[];
}

const COUNTRY_ID = /^[A-Z]{2}$/u;

function contextOf(items: readonly string[]): Context {
  return {
    countries: items.filter((item) => COUNTRY_ID.test(item)),
    phrases: items.filter((item) => !COUNTRY_ID.test(item)).map((item) => wordsOf(item).keys.join(' ')),
  };
}

/** Compiles the aliases of all actors into one trie. */
export function actorNames(actors: readonly Actor[]): TrieNode<ActorName> {
  const root = emptyNode<ActorName>();
  for (const actor of actors) {
    for (const alias of actor.aliases) {
      const needs = contextOf(alias.needs);
      const not = contextOf(alias.not);
      for (const form of new Set(formsOf(alias.text, alias.language))) {
        const { written, keys } = wordsOf(form);
        if (keys.length === 0) continue;
        const exact = alias.exactCase ? written : null;
        insert(root, keys, { actor, alias, needs, not, exact, cased: /^\p{Lu}/u.test(form), language: null });
      }
    }
  }
  return root;
}

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
