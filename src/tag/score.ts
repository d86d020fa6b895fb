import type { Candidate, CandidateRule } from './candidates.ts';
import { AGENT_WORDS, FORCES_AFTER, FORCES_BEFORE, LOCATIVES, ORIGIN_WORDS, SUBJECT_VERBS } from './data/forces.ts';
import type { Field } from './tokens.ts';
import { isNearViolence } from './violence.ts';

/** How much a mention of each kind says about where an article is set. */
const WEIGHTS: Readonly<Record<CandidateRule, number>> = {
  'country.name': 1,
  'country.sense': 1,
  'country.state': 0.9,
  'country.capital': 0.8,
  'country.place': 0.9,
  'country.demonym': 0.7,
  'country.metonym': 0.5,
  'place.admin1': 0.9,
  'place.admin2': 0.8,
  'place.town': 0.8,
};

const TITLE_WEIGHT = 2;
/** The last words of a text weigh so much of the first. */
const END_WEIGHT = 0.5;
const LOCATIVE_WEIGHT = 1.4;
const ORIGIN_WEIGHT = 0.4;
const AGENT_WEIGHT = 0.5;
/** A country named in an article that was filed from it. */
const FILED_WEIGHT = 1.7;
/** Countries with at least this share of the top score are what the article is about. */
export const FOCUS_SHARE = 0.6;

/** In a text of so many characters or fewer the end says as much as the beginning, or nearly. */
const SHORT_TEXT = 1500;

/** Weight of a mention's place in the article: 2 in the title, 1 at the start of the text, 0.5 at its end. */
export function placeWeight(field: Field, start: number): number {
  if (field.name === 'title') return TITLE_WEIGHT;
  return 1 - (1 - END_WEIGHT) * (start / Math.max(SHORT_TEXT, field.text.length));
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

function weigh(candidate: Candidate): number {
  const { field, first, start } = candidate;
  const before = field.tokens[first - 1]?.key ?? '';
  const rule = ruleAsUsed(candidate, before);
  const factor = rule === 'country.demonym' ? demonymFactor(candidate) : placeFactor(candidate, before);
  const share = COMMENTATORS.get(candidate.country ?? '') ?? 1;
  return WEIGHTS[rule] * placeWeight(field, start) * factor * share * (isNearViolence(candidate) ? VIOLENCE_WEIGHT : 1);
}

/** Named in reports on wars everywhere, as donor, mediator or audience: a mention says less about where. */
const COMMENTATORS: ReadonlyMap<string, number> = new Map([['US', 0.7]]);
/** A country in a sentence that tells of violence. */
const VIOLENCE_WEIGHT = 1.5;

/** "U.S. troops", "US-led": an acronym before a noun is used like an adjective. */
function ruleAsUsed({ field, last, end, name, rule }: Candidate, before: string): CandidateRule {
  if (rule !== 'country.name' || !name?.exact || LOCATIVES.has(before)) return rule;
  const after = field.tokens[last + 1];
  return after && /^\.?[ -]$/u.test(field.text.slice(end, after.start)) ? 'country.demonym' : rule;
}

/** "in Mali" tells where; "Israel struck", "officials in Jordan said" and "Rwanda-backed" tell who. */
function placeFactor({ field, last, end, name, prefixed }: Candidate, before: string): number {
  const after = field.tokens[last + 1];
  if (after && SUBJECT_VERBS.has(after.key)) return AGENT_WEIGHT;
  if (name?.locative || prefixed || LOCATIVES.has(before)) return LOCATIVE_WEIGHT;
  if (!after) return 1;
  return field.text.slice(end, after.start) === '-' && AGENT_WORDS.has(after.key) ? AGENT_WEIGHT : 1;
}

/** "Sudanese refugees" tells where from, "Turkish shells" who: neither tells where. */
function demonymFactor({ field, first, last }: Candidate): number {
  const after = field.tokens[last + 1]?.key ?? '';
  if (ORIGIN_WORDS.has(after)) return ORIGIN_WEIGHT;
  const isAgent = AGENT_WORDS.has(after) || FORCES_AFTER.has(after) || FORCES_BEFORE.has(field.tokens[first - 1]?.key ?? '');
  return isAgent ? AGENT_WEIGHT : 1;
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
