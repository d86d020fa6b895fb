import type { Candidate } from './candidates.ts';
import { LOCATIVES, ORIGIN_WORDS } from './data/forces.ts';
import type { Field } from './tokens.ts';
import { WEIGHTS } from './lexicon.ts';

const TITLE_WEIGHT = 2;
/** The last words of a text weigh so much of the first. */
const END_WEIGHT = 0.5;
const LOCATIVE_WEIGHT = 1.4;
const ORIGIN_WEIGHT = 0.4;
/** A country named in an article that was filed from it. */
const FILED_WEIGHT = 1.4;
/** Countries with at least this share of the top score are what the article is about. */
export const FOCUS_SHARE = 0.5;

/** Weight of a mention's place in the article: 2 in the title, 1 at the start of the text, 0.5 at its end. */
export function placeWeight(field: Field, start: number): number {
  if (field.name === 'title') return TITLE_WEIGHT;
  return 1 - (1 - END_WEIGHT) * (start / Math.max(1, field.text.length));
}

/** Sums the weights of each country's mentions. */
export function weighCountries(candidates: readonly Candidate[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const candidate of candidates) {
    if (!candidate.country) continue;
    weights.set(candidate.country, (weights.get(candidate.country) ?? 0) + weigh(candidate));
  }
  return weights;
}

function weigh({ field, first, last, start, rule }: Candidate): number {
  const before = field.tokens[first - 1]?.key ?? '';
  const after = field.tokens[last + 1]?.key ?? '';
  const locative = rule !== 'country.demonym' && LOCATIVES.has(before) ? LOCATIVE_WEIGHT : 1;
  const origin = rule === 'country.demonym' && ORIGIN_WORDS.has(after) ? ORIGIN_WEIGHT : 1;
  return WEIGHTS[rule] * placeWeight(field, start) * locative * origin;
}

/** Where an article was filed from says nothing by itself, but breaks near ties between countries it names. */
export function preferNamed(weights: Map<string, number>, filedFrom: string | null): void {
  const weight = filedFrom ? weights.get(filedFrom) : undefined;
  if (filedFrom && weight !== undefined) weights.set(filedFrom, weight * FILED_WEIGHT);
}

/** Ids with their share of the top weight, highest first, ties by id. */
export function ranked(weights: ReadonlyMap<string, number>): { id: string; score: number }[] {
  const top = Math.max(...weights.values(), Number.MIN_VALUE);
  return [...weights]
    .map(([id, weight]) => ({ id, score: Math.round((weight / top) * 1000) / 1000 }))
    .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
