import type { EngineQuery, Sort } from '../engine.ts';
import { filterConditions } from './filter.ts';
import { encodeWord } from './words.ts';

/** A term in the spelling of the index. */
export interface CodedTerm {
  readonly field: 'any' | 'title';
  readonly words: readonly string[];
  readonly negated: boolean;
}

/** How a query is put to the server. */
export interface Plan {
  /** Quoted words and phrases that every hit holds: more than `MAX_UNITS` must be cut down. */
  readonly units: readonly string[];
  /** Quoted words and phrases with a minus before them. */
  readonly negations: readonly string[];
  /** Joined by AND; null where no document can match. */
  readonly filter: readonly string[] | null;
  readonly sort: readonly string[];
  /** What the server only approximates: candidates are checked for these here. */
  readonly unsure: readonly CodedTerm[];
  /** Terms behind `units`, to be checked too where units have to be left out. */
  readonly positive: readonly CodedTerm[];
}

/** The server reads ten words or phrases of a query and ignores the rest. */
export const MAX_UNITS = 10;
/** The server reads 1,000 tokens, of which a negated word takes about five. */
const MAX_NEGATIONS = 100;

const SORTS: Readonly<Record<Sort, readonly string[]>> = {
  relevance: [],
  newest: ['sortAt:desc', 'id:asc'],
  oldest: ['sortAt:asc', 'id:asc'],
};

export function planQuery(query: EngineQuery): Plan {
  const terms = query.query.terms
    .map((term) => ({ ...term, words: term.words.filter((word) => word !== '').map(encodeWord) }))
    .filter((term) => term.words.length > 0);
  const positive = terms.filter((term) => !term.negated && term.field === 'any');
  const negated = terms.filter((term) => term.negated && term.field === 'any' && isExact(term));
  const conditions = filterConditions(query);
  return {
    units: unique([...positive, ...terms.filter(isTitlePhrase).filter((term) => !term.negated)].map(quoteTerm)),
    negations: unique(negated.map((term) => `-${quoteTerm(term)}`)).slice(0, MAX_NEGATIONS),
    filter: conditions && unique([...conditions, ...terms.flatMap(titleConditions)]),
    sort: SORTS[query.sort],
    unsure: [...terms.filter((term) => isTitlePhrase(term) || (term.field === 'any' && !isExact(term))), ...negated.slice(MAX_NEGATIONS)],
    positive,
  };
}

/** The text of a query. Negations come first: after the tenth word the server stops reading. */
export function queryText(negations: readonly string[], units: readonly string[]): string {
  return [...negations, ...units].join(' ');
}

/** Phrases of three words and more are matched by pairs, so that they also match where only the pairs stand. */
function isExact(term: CodedTerm): boolean {
  return term.words.length <= 2;
}

function isTitlePhrase(term: CodedTerm): boolean {
  return term.field === 'title' && term.words.length > 1;
}

/** Conditions on the set of title words: all there is to say about one word, and what a phrase needs at least. */
export function titleConditions(term: CodedTerm): string[] {
  if (term.field !== 'title') return [];
  if (!term.negated) return term.words.map((word) => `titleWords = "${word}"`);
  return term.words.length === 1 ? [`NOT titleWords = "${term.words[0]}"`] : [];
}

export function quoteTerm(term: CodedTerm): string {
  return `"${term.words.join(' ')}"`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
