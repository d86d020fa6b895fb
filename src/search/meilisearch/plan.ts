import type { EngineQuery, Sort } from '../engine.ts';
import type { Tagged, Term } from '../query/ast.ts';
import { filterConditions, tagCondition } from './filter.ts';
import { encodeWord } from './words.ts';

/** A term in the spelling of the index. */
export interface CodedTerm {
  readonly field: 'any' | 'title';
  readonly words: readonly string[];
  readonly negated: boolean;
  readonly orTagged?: Tagged;
}

/** How a query is put to the server. */
export interface Plan {
  /** Quoted words and phrases that every hit holds: more than `MAX_UNITS` must be cut down. */
  readonly units: readonly string[];
  /** Quoted words and phrases with a minus before them. */
  readonly negations: readonly string[];
  /** Joined by AND. */
  readonly filter: readonly string[];
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

export const NEWEST: readonly string[] = ['sortAt:desc', 'id:asc'];

const SORTS: Readonly<Record<Sort, readonly string[]>> = {
  relevance: [],
  newest: NEWEST,
  oldest: ['sortAt:asc', 'id:asc'],
};

/**
 * The server knows no OR between words and tags, so there is a plan for every way to satisfy the terms that a tag may
 * stand in for: first all as they were typed. Their hits together are the answer; none where no document can match.
 */
export function planQuery(query: EngineQuery): Plan[] {
  const terms = codedTerms(query);
  return waysOf(terms).flatMap(({ typed, tags }) => planWay(query, typed, tags) ?? []);
}

export function codedTerms({ query }: EngineQuery): CodedTerm[] {
  return query.terms.map(codedTerm).filter((term) => term.words.length > 0);
}

function codedTerm(term: Term): CodedTerm {
  return { ...term, words: term.words.filter((word) => word !== '').map(encodeWord) };
}

interface Way {
  readonly typed: readonly CodedTerm[];
  readonly tags: readonly Tagged[];
}

/** Either the words or the tag, for each tag: two ways for one of them, eight for three. */
function waysOf(terms: readonly CodedTerm[]): Way[] {
  const tags = new Map(terms.flatMap(({ orTagged }) => (orTagged ? [[`${orTagged.facet} ${orTagged.value}`, orTagged] as const] : [])));
  let ways: Way[] = [{ typed: terms, tags: [] }];
  for (const tag of tags.values()) {
    const isOf = ({ orTagged }: CodedTerm): boolean => orTagged?.facet === tag.facet && orTagged.value === tag.value;
    ways = [...ways, ...ways.map(({ typed, tags: others }) => ({ typed: typed.filter((term) => !isOf(term)), tags: [...others, tag] }))];
  }
  return ways;
}

/** Null where no document can match. */
function planWay(query: EngineQuery, terms: readonly CodedTerm[], tags: readonly Tagged[]): Plan | null {
  const positive = terms.filter((term) => !term.negated && term.field === 'any');
  const negated = terms.filter((term) => term.negated && term.field === 'any' && isExact(term));
  const conditions = filterConditions(query);
  const tagged = tags.map(tagCondition);
  if (conditions === null || tagged.includes(null)) return null;
  return {
    units: unique([...positive, ...terms.filter(isTitlePhrase).filter((term) => !term.negated)].map(quoteTerm)),
    negations: unique(negated.map((term) => `-${quoteTerm(term)}`)).slice(0, MAX_NEGATIONS),
    filter: unique([...conditions, ...tagged.filter((condition) => condition !== null), ...terms.flatMap(titleConditions)]),
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
