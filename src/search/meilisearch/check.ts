import { facetLists, MAIN_FACETS, mostFrequentValues } from '../engine.ts';
import type { EngineQuery, EngineResult, ExtraFacet, Facet } from '../engine.ts';
import type { Tagged } from '../query/ast.ts';
import type { MeiliDocument } from './document.ts';
import { countedAttributes, FACET_ATTRIBUTES } from './filter.ts';
import { type Folding, foldingOf } from './folding.ts';
import type { CodedTerm } from './plan.ts';

export type Facets = EngineResult['facets'];

/** The stored fields a candidate is judged and counted by. */
export type Candidate = Pick<MeiliDocument, 'id' | 'foldTitle' | 'foldText'> &
  Partial<Pick<MeiliDocument, FacetAttribute | Folding['attribute']>>;
export type FacetAttribute = (typeof FACET_ATTRIBUTES)[Facet];

/** What is read of a candidate: facets that nobody asked for are left out. */
export function candidateFields(query: EngineQuery): (keyof Candidate)[] {
  const tags = query.query.terms.flatMap(({ orTagged }) => (orTagged ? [FACET_ATTRIBUTES[orTagged.facet]] : []));
  const folding = foldingOf(query);
  const group = folding ? [folding.attribute] : [];
  return [...new Set<keyof Candidate>(['id', 'foldTitle', 'foldText', ...group, ...countedAttributes(query), ...tags])];
}

/** True where the document satisfies every term, by its words or the tag, and holds none of the negated ones. */
export function holds(candidate: Omit<Candidate, 'id'>, terms: readonly CodedTerm[]): boolean {
  const title = ` ${candidate.foldTitle} `;
  const text = ` ${candidate.foldText} `;
  return terms.every((term) => {
    const wanted = ` ${term.words.join(' ')} `;
    const found = title.includes(wanted) || (term.field === 'any' && text.includes(wanted)) || isTagged(candidate, term.orTagged);
    return found !== term.negated;
  });
}

/** The stored fields a document is counted by. */
type Counted = Partial<Pick<MeiliDocument, FacetAttribute>>;

function isTagged(candidate: Counted, tag: Tagged | undefined): boolean {
  return tag !== undefined && valuesOf(candidate, tag.facet).includes(tag.value);
}

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

  facets(): Facets {
    const counts = new Map(this.#counts);
    return facetsFrom([...counts.keys()], (facet) => [...(counts.get(facet) ?? [])]);
  }
}

export function facetsFrom(extra: readonly Facet[], entries: (facet: Facet) => readonly (readonly [string, number])[]): Facets {
  return facetLists(extra, (facet) => mostFrequentValues(entries(facet).map(([value, count]) => ({ value, count }))));
}
