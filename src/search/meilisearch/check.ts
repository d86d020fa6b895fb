import { facetLists, MAIN_FACETS, mostFrequentValues } from '../engine.ts';
import type { EngineQuery, EngineResult, ExtraFacet, Facet } from '../engine.ts';
import type { Tagged } from '../query/ast.ts';
import type { MeiliDocument } from './document.ts';
import { countedAttributes, FACET_ATTRIBUTES } from './filter.ts';
import type { CodedTerm } from './plan.ts';

export type Facets = EngineResult['facets'];

/** The stored fields a candidate is judged and counted by. */
export type Candidate = Pick<MeiliDocument, 'id' | 'foldTitle' | 'foldText'> & Partial<Pick<MeiliDocument, FacetAttribute>>;
type FacetAttribute = (typeof FACET_ATTRIBUTES)[Facet];

/** What is read of a candidate: facets that nobody asked for are left out. */
export function candidateFields(query: EngineQuery): (keyof Candidate)[] {
  const tags = query.query.terms.flatMap(({ orTagged }) => (orTagged ? [FACET_ATTRIBUTES[orTagged.facet]] : []));
  return [...new Set<keyof Candidate>(['id', 'foldTitle', 'foldText', ...countedAttributes(query), ...tags])];
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

function isTagged(candidate: Omit<Candidate, 'id'>, tag: Tagged | undefined): boolean {
  return tag !== undefined && valuesOf(candidate, tag.facet).includes(tag.value);
}

function valuesOf(candidate: Omit<Candidate, 'id'>, facet: Facet): readonly string[] {
  const values = candidate[FACET_ATTRIBUTES[facet]];
  return typeof values === 'string' ? [values] : (values ?? []);
}

/** Counts facet values over documents, most frequent first. */
export class FacetCounter {
  readonly #counts: readonly (readonly [Facet, Map<string, number>])[];

  constructor(extra: readonly ExtraFacet[]) {
    this.#counts = [...new Set<Facet>([...MAIN_FACETS, ...extra])].map((facet) => [facet, new Map()]);
  }

  add(candidate: Candidate): void {
    for (const [facet, counts] of this.#counts) {
      for (const value of valuesOf(candidate, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }

  facets(): Facets {
    const counts = new Map(this.#counts);
    return facetsFrom([...counts.keys()], (facet) => [...(counts.get(facet) ?? [])]);
  }
}

export function facetsFrom(extra: readonly Facet[], entries: (facet: Facet) => readonly (readonly [string, number])[]): Facets {
  return facetLists(extra, (facet) => mostFrequentValues(entries(facet).map(([value, count]) => ({ value, count }))));
}
