import { isShortAcronym } from '../../domain/acronym.ts';
import { foldWords } from '../../domain/fold.ts';
import type { Actor, ActorAlias } from '../../domain/lists.ts';

/** What a query can know of the actors' spellings. All words are folded. */
export interface AliasIndex {
  /** The actor that these words name and no other can be meant; else null. */
  actorOf(words: readonly string[]): string | null;
  /** Words of the longest spelling. */
  readonly longest: number;
  /** Spellings to mark in an article that is tagged with the actor. */
  spellingsOf(actor: string): readonly (readonly string[])[];
}

/** Marked spellings of one actor. */
const MAX_SPELLINGS = 40;

export function aliasIndex(actors: readonly Actor[]): AliasIndex {
  const owners = ownersOf(actors);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return {
    actorOf: (words) => owners.get(words.join(' ')) ?? null,
    longest: [...owners.keys()].reduce((most, key) => Math.max(most, key.split(' ').length), 0),
    spellingsOf(id) {
      const actor = byId.get(id);
      return actor ? markedSpellings(actor) : [];
    },
  };
}

/**
 * The spellings that mean one actor wherever they stand, by actor: those that need no context, in no spelling folded
 * alike, and belong to nobody else.
 */
export function clearAliases(actors: readonly Actor[]): Map<string, string[]> {
  const owners = ownersOf(actors);
  const isClear = (actor: Actor, { text }: ActorAlias): boolean => owners.get(foldWords(text).join(' ')) === actor.id;
  return new Map(actors.map((actor) => [actor.id, actor.aliases.filter((alias) => isClear(actor, alias)).map(({ text }) => text)]));
}

/** By folded spelling; null where it needs context or several actors have it. */
function ownersOf(actors: readonly Actor[]): Map<string, string | null> {
  const owners = new Map<string, string | null>();
  for (const { id, aliases } of actors) {
    for (const { text, needs } of aliases) {
      const key = foldWords(text).join(' ');
      if (key === '') continue;
      const before = owners.get(key);
      owners.set(key, needs.length > 0 || (before !== undefined && before !== id) ? null : id);
    }
  }
  return owners;
}

/** In an article on the actor a spelling that needs context is his as well, but folded acronyms are ordinary words ("IS"). */
function markedSpellings({ aliases }: Actor): string[][] {
  const marked = aliases.filter(({ text, needs }) => needs.length === 0 || !isShortAcronym(text)).map(({ text }) => foldWords(text));
  return marked.filter((words) => words.length > 0).slice(0, MAX_SPELLINGS);
}
