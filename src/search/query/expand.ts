import type { AliasIndex } from './aliases.ts';
import type { ParsedQuery, Term } from './ast.ts';

/** A name in a query and the actor whose articles are found too. */
export interface Expansion {
  /** Folded, as it was looked for. */
  readonly name: string;
  readonly actor: string;
}

/** Names that are expanded in one query; the engines' work doubles with each. */
const MAX_EXPANSIONS = 3;

/**
 * Lets the tag of an actor stand in for its name: whoever searches for one spelling finds the articles that have
 * another, in any script and case form the tagger reads. The tag is what says "this article names the actor", proved and
 * decided by context, so it is better than any list of other spellings, which would bring back what the tagger refuses;
 * and it is one filter, exact on every engine, where long spellings are phrases that have to be checked.
 *
 * Excluded words and words of the title stay as they are: who excludes one spelling means that one, and a tag says
 * nothing of the title.
 */
export function expandNames(query: ParsedQuery, aliases: AliasIndex): { query: ParsedQuery; expansions: Expansion[] } {
  const terms = [...query.terms];
  const expansions: Expansion[] = [];
  for (let at = 0; at < terms.length;) {
    const found = expansions.length < MAX_EXPANSIONS ? longestName(terms, at, aliases) : null;
    if (!found) {
      at += 1;
      continue;
    }
    const { end, actor } = found;
    const named = terms.slice(at, end);
    expansions.push({ name: named.flatMap(({ words }) => words).join(' '), actor });
    terms.splice(at, end - at, ...named.map((term) => ({ ...term, orTagged: { facet: 'actor' as const, value: actor } })));
    at = end;
  }
  return { query: { ...query, terms }, expansions };
}

/** The most terms from `at` on that are together a name. */
function longestName(terms: readonly Term[], at: number, aliases: AliasIndex): { end: number; actor: string } | null {
  const words: string[] = [];
  let best: { end: number; actor: string } | null = null;
  for (let end = at; end < terms.length; end += 1) {
    const term = terms[end];
    if (!term || term.negated || term.field !== 'any' || words.length + term.words.length > aliases.longest) break;
    words.push(...term.words);
    const actor = aliases.actorOf(words);
    if (actor !== null) best = { end: end + 1, actor };
  }
  return best;
}
