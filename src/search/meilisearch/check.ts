import { FACETS } from '../engine.ts';
import type { EngineResult, Facet } from '../engine.ts';
import type { MeiliDocument } from './document.ts';
import { FACET_ATTRIBUTES } from './filter.ts';
import type { CodedTerm } from './plan.ts';

export type Facets = EngineResult['facets'];

/** The stored fields a candidate is judged and counted by. */
export type Candidate = Pick<MeiliDocument, 'id' | 'foldTitle' | 'foldText' | (typeof FACET_ATTRIBUTES)[Facet]>;
export const CANDIDATE_FIELDS: (keyof Candidate)[] = ['id', 'foldTitle', 'foldText', ...Object.values(FACET_ATTRIBUTES)];

/** True where the document holds every term as it should, and none of the negated ones. */
export function holds(candidate: Pick<Candidate, 'foldTitle' | 'foldText'>, terms: readonly CodedTerm[]): boolean {
  const title = ` ${candidate.foldTitle} `;
  const text = ` ${candidate.foldText} `;
  return terms.every((term) => {
    const wanted = ` ${term.words.join(' ')} `;
    const found = title.includes(wanted) || (term.field === 'any' && text.includes(wanted));
    return found !== term.negated;
  });
}

/** Counts facet values over documents, most frequent first. */
export class FacetCounter {
  readonly #counts = new Map<Facet, Map<string, number>>(FACETS.map((facet) => [facet, new Map()]));

  add(candidate: Candidate): void {
    for (const [facet, counts] of this.#counts) {
      const values = candidate[FACET_ATTRIBUTES[facet]];
      for (const value of typeof values === 'string' ? [values] : (values ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }

  facets(): Facets {
    return facetsFrom((facet) => [...(this.#counts.get(facet) ?? [])]);
  }
}

/** Facets list their most frequent values. */
const MAX_VALUES = 100;

/** Facets in the order all engines give them: by count, then by value. */
export function facetsFrom(entries: (facet: Facet) => readonly (readonly [string, number])[]): Facets {
  const list = (facet: Facet): { value: string; count: number }[] =>
    entries(facet)
      .map(([value, count]) => ({ value, count }))
      .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1))
      .slice(0, MAX_VALUES);
  return { country: list('country'), region: list('region'), actor: list('actor'), source: list('source'), language: list('language') };
}
