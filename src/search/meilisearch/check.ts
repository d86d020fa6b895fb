import { facetLists, MAIN_FACETS, mostFrequentValues } from '../engine.ts';
import type { EngineQuery, EngineResult, ExtraFacet, Facet } from '../engine.ts';
import type { Leaf, QueryNode, Words } from '../query/ast.ts';
import { leavesOf, satisfies } from '../query/tree.ts';
import type { MeiliDocument } from './document.ts';
import { countedAttributes, FACET_ATTRIBUTES } from './filter.ts';
import { type Folding, foldingOf } from './folding.ts';
import { encodeBeginnings, encodeWord } from './words.ts';

export type Facets = EngineResult['facets'];

/** The stored fields a candidate is judged and counted by. */
export type Candidate = Pick<MeiliDocument, 'id' | 'foldTitle' | 'foldText'> &
  Partial<Pick<MeiliDocument, FacetAttribute | Folding['attribute'] | 'sortAt'>>;
export type FacetAttribute = (typeof FACET_ATTRIBUTES)[Facet];

/** What is read of a candidate: facets that nobody asked for are left out. */
export function candidateFields(query: EngineQuery): (keyof Candidate)[] {
  const leaves = leavesOf(query.query.tree);
  const tags = leaves.flatMap((leaf) => (leaf.kind === 'filter' ? [FACET_ATTRIBUTES[leaf.facet]] : []));
  const time = leaves.some(({ kind }) => kind === 'date') ? ['sortAt' as const] : [];
  const folding = foldingOf(query);
  const group = folding ? [folding.attribute] : [];
  return [...new Set<keyof Candidate>(['id', 'foldTitle', 'foldText', ...group, ...countedAttributes(query), ...tags, ...time])];
}

/** True where the document satisfies the query's tree by its stored words, tags and time. */
export function holds(candidate: Omit<Candidate, 'id'>, tree: QueryNode | null): boolean {
  const title = ` ${candidate.foldTitle} `;
  const text = ` ${candidate.foldText} `;
  return satisfies(tree, (leaf) => leafHolds(candidate, title, text, leaf));
}

function leafHolds(candidate: Omit<Candidate, 'id'>, title: string, text: string, leaf: Leaf): boolean {
  if (leaf.kind === 'words')
    return spellings(leaf).some((wanted) => title.includes(wanted) || (leaf.field === 'any' && text.includes(wanted)));
  if (leaf.kind === 'filter') return leaf.values.some(({ value }) => valuesOf(candidate, leaf.facet).includes(value));
  const { sortAt = Number.NaN } = candidate;
  return leaf.bound === 'after' ? sortAt >= leaf.at : sortAt < leaf.at;
}

/** How the words stand in a stored text with a space around each. */
function spellings({ words, prefix }: Words): string[] {
  if (words.length === 0 || words.includes('')) return [];
  if (!prefix) return [` ${words.map(encodeWord).join(' ')} `];
  const before = words.slice(0, -1).map((word) => ` ${encodeWord(word)}`);
  return encodeBeginnings(words.at(-1) ?? '').map((last) => `${before.join('')} ${last}`);
}

/** The stored fields a document is counted by. */
type Counted = Partial<Pick<MeiliDocument, FacetAttribute>>;

function valuesOf(candidate: Counted, facet: Facet): readonly string[] {
  const values = candidate[FACET_ATTRIBUTES[facet]];
  return typeof values === 'string' ? [values] : (values ?? []);
}

/** Counts facet values over documents, most frequent first; what belongs to one group counts once. */
export class FacetCounter {
  readonly #counts: readonly (readonly [Facet, Map<string, number>])[];
  readonly #groups = new Set<string>();
  readonly #countedFor = new Set<string>();

  constructor(extra: readonly ExtraFacet[]) {
    this.#counts = [...new Set<Facet>([...MAIN_FACETS, ...extra])].map((facet) => [facet, new Map()]);
  }

  /** `group` null: it stands for itself. Gives whether it is the first of its group. */
  add(candidate: Counted, group: string | null): boolean {
    for (const [facet, counts] of this.#counts) {
      for (const value of valuesOf(candidate, facet)) {
        if (this.#isNew(this.#countedFor, group === null ? null : `${facet} ${value} ${group}`))
          counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return this.#isNew(this.#groups, group);
  }

  #isNew(seen: Set<string>, key: string | null): boolean {
    if (key === null) return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  }

  /** How many of these values were counted. */
  countOf(facet: Facet, value: string): number {
    return this.#counts.find(([name]) => name === facet)?.[1].get(value) ?? 0;
  }

  facets(all: boolean): Facets {
    const counts = new Map(this.#counts);
    return facetsFrom([...counts.keys()], (facet) => [...(counts.get(facet) ?? [])], all);
  }
}

export function facetsFrom(
  extra: readonly Facet[],
  entries: (facet: Facet) => readonly (readonly [string, number])[],
  all = false,
): Facets {
  return facetLists(extra, (facet) =>
    mostFrequentValues(
      entries(facet).map(([value, count]) => ({ value, count })),
      all,
    ),
  );
}
