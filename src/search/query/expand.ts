import type { AliasIndex } from './aliases.ts';
import { countAlternatives, MAX_ALTERNATIVES } from './alternatives.ts';
import type { ParsedQuery, Place, QueryNode, Words } from './ast.ts';
import { allOf, anyOf } from './tree.ts';

/** A name in a query and the actor whose articles are found too. */
export interface Expansion {
  /** Folded, as it was looked for. */
  readonly name: string;
  readonly actor: string;
  /** Of the words it is made of. */
  readonly places: readonly Place[];
}

/** Names that are expanded in one query; the engines' work doubles with each. */
const MAX_EXPANSIONS = 3;

/**
 * Lets the tag of an actor stand in for its name: whoever searches for one spelling finds the articles that have
 * another, in any script and case form the tagger reads. The tag is what says "this article names the actor", proved and
 * decided by context, so it is better than any list of other spellings, which would bring back what the tagger refuses;
 * and it is one filter, exact on every engine, where long spellings are phrases that have to be checked.
 *
 * Excluded words, words of the title and beginnings of words stay as they are: who excludes one spelling means that one,
 * and a tag says nothing of the title. Nor is a name expanded where that would make too many ways to satisfy the query.
 */
export function expandNames(query: ParsedQuery, aliases: AliasIndex): { query: ParsedQuery; expansions: Expansion[] } {
  let tree = query.tree;
  const expansions: Expansion[] = [];
  for (const { words, actor } of tree === null ? [] : namesIn(tree, aliases)) {
    const [first] = words;
    if (expansions.length >= MAX_EXPANSIONS || !first || tree === null) break;
    const wider: QueryNode = replaced(tree, words, actor);
    if (countAlternatives(wider) > MAX_ALTERNATIVES) continue;
    tree = wider;
    expansions.push({
      name: words.flatMap((one) => one.words).join(' '),
      actor,
      places: words.map(({ start, end }) => ({ start, end })),
    });
  }
  return { query: { ...query, tree }, expansions };
}

interface Name {
  readonly words: readonly Words[];
  readonly actor: string;
}

/** Names among words that stand side by side, in the order they were written; none under a negation. */
function namesIn(node: QueryNode, aliases: AliasIndex): Name[] {
  if (node.kind === 'words') return namesOf([node], aliases);
  if (node.kind === 'or') return node.nodes.flatMap((part) => namesIn(part, aliases));
  if (node.kind !== 'and') return [];
  const groups = node.nodes.flatMap((part) => (part.kind === 'and' || part.kind === 'or' ? namesIn(part, aliases) : []));
  const parts = node.nodes.filter(({ kind }) => kind !== 'filter' && kind !== 'date');
  return [...namesOf(parts, aliases), ...groups].toSorted((a, b) => placeOf(a) - placeOf(b));
}

function placeOf({ words }: Name): number {
  return words[0]?.start ?? 0;
}

function namesOf(nodes: readonly QueryNode[], aliases: AliasIndex): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < nodes.length;) {
    const name = longestName(nodes, at, aliases);
    if (name) names.push(name);
    at += name?.words.length ?? 1;
  }
  return names;
}

/** The most words from `at` on that are together a name. */
function longestName(nodes: readonly QueryNode[], at: number, aliases: AliasIndex): Name | null {
  const words: Words[] = [];
  const spoken: string[] = [];
  let best: Name | null = null;
  for (const node of nodes.slice(at)) {
    if (node.kind !== 'words' || node.prefix || node.field !== 'any' || spoken.length + node.words.length > aliases.longest) break;
    words.push(node);
    spoken.push(...node.words);
    const actor = aliases.actorOf(spoken);
    if (actor !== null) best = { words: [...words], actor };
  }
  return best;
}

/** The tree with (all of the words, or the tag) in place of the words. */
function replaced(node: QueryNode, words: readonly Words[], actor: string): QueryNode {
  const [first] = words;
  if (first === undefined) return node;
  if (node === first) return nameOrTag(words, actor);
  if (node.kind !== 'and' && node.kind !== 'or') return node;
  if (!node.nodes.includes(first)) return { ...node, nodes: node.nodes.map((part) => replaced(part, words, actor)) };
  const nodes = node.nodes.flatMap((part) => {
    if (part === first) return [nameOrTag(words, actor)];
    return words.some((word) => word === part) ? [] : [part];
  });
  return (node.kind === 'and' ? allOf(nodes) : anyOf(nodes)) ?? node;
}

function nameOrTag(words: readonly Words[], actor: string): QueryNode {
  const typed = allOf(words);
  const place = { start: typed?.start ?? 0, end: typed?.end ?? 0 };
  const tag: QueryNode = { kind: 'filter', facet: 'actor', values: [{ value: actor, ...place }], standsIn: true, ...place };
  return anyOf([...(typed ? [typed] : []), tag]) ?? tag;
}
