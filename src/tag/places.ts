import type { ArticleText } from './article.ts';
import type { Candidate } from './candidates.ts';
import type { Gazetteer } from './gazetteer/index.ts';
import { placeRule } from './place-kinds.ts';
import type { Surroundings } from './place-surroundings.ts';
import { surroundingsOf } from './place-surroundings.ts';
import type { Evidence, Known } from './place-evidence.ts';
import { Neighbours } from './place-evidence.ts';
import { scoreOf, TOO_LOW } from './place-score.ts';

/** One name of the article with all the places it may be; every mention of it means the same place. */
interface Name {
  readonly entries: readonly number[];
  readonly mentions: Candidate[];
  readonly around: Surroundings[];
  chosen: { readonly entry: number; readonly score: number } | null;
}

/**
 * Decides which place each candidate of the gazetteer is, if any: sets its country, place and rule. Countries named in the
 * article, its other places, the words around a name and the size of the place speak for or against it.
 */
export function choosePlaces(article: ArticleText, gazetteer: Gazetteer, candidates: readonly Candidate[], known: Known): void {
  const names = [...namesOf(gazetteer, candidates).values()];
  const company = companyOf(gazetteer, names);
  // What is certain first: each decision is evidence for the others in the next round.
  for (let round = 0; round < ROUNDS; round++) {
    const neighbours = new Neighbours(gazetteer, known, company, names.map((name) => placeOf(gazetteer, name)).filter(isPlace));
    const next = names.map((name) => bestOf(gazetteer, name, neighbours.without(placeOf(gazetteer, name))));
    for (const [i, name] of names.entries()) name.chosen = next[i] ?? null;
  }
  for (const name of names) settle(article, gazetteer, name);
}

const ROUNDS = 3;

function namesOf(gazetteer: Gazetteer, candidates: readonly Candidate[]): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const [i, candidate] of candidates.entries()) {
    if (candidate.name !== null || candidate.entries.length === 0) continue;
    const key = nameKey(candidate);
    let name = names.get(key);
    if (!name) names.set(key, (name = { entries: candidate.entries, mentions: [], around: [], chosen: null }));
    name.mentions.push(candidate);
    name.around.push(surroundingsOf(candidate, candidates[i - 1], candidates[i + 1], isInOneCountry(gazetteer, candidate.entries)));
  }
  return names;
}

const isInOneCountry = (gazetteer: Gazetteer, entries: readonly number[]): boolean =>
  new Set(entries.map((entry) => gazetteer.country(gazetteer.place(entry)))).size === 1;

/** A name bound by its comma ("Tripoli, Lebanon") speaks for itself only. */
function nameKey(candidate: Candidate): string {
  return `${candidate.entries[0]} ${candidate.entries.length}`;
}

/** How many different names of the article each country could own. */
function companyOf(gazetteer: Gazetteer, names: readonly Name[]): Map<string, number> {
  const company = new Map<string, number>();
  for (const { entries } of names) {
    const countries = new Set(entries.map((entry) => gazetteer.country(gazetteer.place(entry))));
    for (const country of countries) company.set(country, (company.get(country) ?? 0) + 1 / countries.size);
  }
  return company;
}

function bestOf(gazetteer: Gazetteer, name: Name, evidence: Evidence): Name['chosen'] {
  let best: Name['chosen'] = null;
  for (const entry of name.entries) {
    const score = scoreOfAll(gazetteer, entry, name.around, evidence);
    if (best === null || score > best.score) best = { entry, score };
  }
  return best;
}

/** The mention that speaks for it most; but who is called by a title or given name once is a person throughout. */
function scoreOfAll(gazetteer: Gazetteer, entry: number, around: readonly Surroundings[], evidence: Evidence): number {
  const isPerson = around.some((one) => one.personName);
  let best = -Infinity;
  for (const one of around) best = Math.max(best, scoreOf(gazetteer, entry, isPerson ? { ...one, personName: true } : one, evidence));
  return best;
}

/** The place a name is taken for so far; -1: none. */
const placeOf = (gazetteer: Gazetteer, { chosen }: Name): number =>
  chosen && chosen.score >= TOO_LOW ? gazetteer.place(chosen.entry) : -1;
const isPlace = (place: number): boolean => place >= 0;

function settle(article: ArticleText, gazetteer: Gazetteer, name: Name): void {
  const { chosen } = name;
  for (const [i, candidate] of name.mentions.entries()) {
    const place = chosen ? gazetteer.place(chosen.entry) : -1;
    if (!chosen || chosen.score < TOO_LOW) {
      article.refuse(candidate, {
        tag: place < 0 ? '' : gazetteer.id(place),
        kind: 'place',
        rule: name.around[i]?.refusal ?? 'refused.unlikely-place',
      });
      continue;
    }
    candidate.place = place;
    candidate.country = gazetteer.country(place);
    candidate.rule = placeRule(gazetteer, place);
  }
}
