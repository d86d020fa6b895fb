import type { EngineQuery, Sort } from '../engine.ts';
import { alternativesOf, isCondition, isWithoutPhrases, type Literal } from '../query/alternatives.ts';
import type { Words } from '../query/ast.ts';
import { type Condition, conditionOf, wordCondition } from './condition.ts';
import { filterConditions } from './filter.ts';
import { encodeWord } from './words.ts';

/** How one way to satisfy a query is put to the server. */
export interface Plan {
  /** Quoted words and phrases that every hit holds: more than `MAX_UNITS` must be cut down. */
  readonly units: readonly string[];
  /** Quoted words and phrases with a minus before them. */
  readonly negations: readonly string[];
  /** Joined by AND. */
  readonly filter: readonly string[];
  readonly sort: readonly string[];
  /** What the server only approximates: candidates are checked here. */
  readonly unsure: readonly Unsure[];
  /** True where a tag stands in for a name: what holds the name itself comes first by relevance. */
  readonly byTag: boolean;
}

/** The plans of a query for the hits in their order, and for all that is counted. */
export interface Planned {
  readonly plans: readonly Plan[];
  readonly counting: readonly Plan[];
}

/** A word or phrase that must or must not be there. */
export interface Unsure {
  readonly words: Words;
  readonly negated: boolean;
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
 * The server knows no OR between words, so there is a plan for every way to satisfy the query, first as it was typed.
 * Their hits together are the answer; none where no document can match. Where no order of relevance is wanted, OR of single
 * words is a condition on the lists of words, and needs no plans of its own.
 */
export function planQuery(query: EngineQuery): Plan[] {
  const isSettled = query.sort === 'relevance' ? isCondition : isWithoutPhrases;
  return alternativesOf(query.query.tree, isSettled).flatMap((way) => planWay(query, way) ?? []);
}

/** The same hits in as few plans as may be, to count them. */
export function planCounting(query: EngineQuery): Plan[] {
  return planQuery({ ...query, sort: 'newest' });
}

/** Null where no document can match. */
function planWay(query: EngineQuery, way: readonly Literal[]): Plan | null {
  const conditions = filterConditions(query);
  const spoken = way.flatMap(({ node, negated }) => (node.kind === 'words' && !isCondition(node) ? [{ words: node, negated }] : []));
  const settled = way.filter(({ node }) => node.kind !== 'words' || isCondition(node));
  const asked = settled.map(({ node, negated }) => conditionOf(node, negated));
  const positive = spoken.filter(({ negated }) => !negated);
  const [excluded, unsureExcluded] = exclusionsOf(spoken.filter(({ negated }) => negated));
  const filter = [...asked, ...positive.flatMap(({ words }) => conditionsOf(words))];
  if (conditions === null || filter.includes(false) || positive.some(({ words }) => isImpossible(words))) return null;
  return {
    units: unique(positive.flatMap(({ words }) => unitOf(words) ?? [])),
    negations: unique(excluded.map(({ words }) => `-${unitOf(words) ?? ''}`)),
    filter: unique([...conditions, ...filter.filter((condition) => typeof condition === 'string')]),
    sort: SORTS[query.sort],
    unsure: [...positive.filter(({ words }) => !isExact(words)), ...unsureExcluded],
    byTag: way.some(({ node }) => node.kind === 'filter' && node.standsIn === true),
  };
}

/** What the server excludes exactly, and what must be checked. */
function exclusionsOf(spoken: readonly Unsure[]): [Unsure[], Unsure[]] {
  const possible = spoken.filter(({ words }) => !isImpossible(words));
  const exact = possible.filter(({ words }) => isExact(words));
  return [exact.slice(0, MAX_NEGATIONS), [...possible.filter(({ words }) => !isExact(words)), ...exact.slice(MAX_NEGATIONS)]];
}

/** The text of a query. Negations come first: after the tenth word the server stops reading. */
export function queryText(negations: readonly string[], units: readonly string[]): string {
  return [...negations, ...units].join(' ');
}

/**
 * Phrases of three words and more are matched by pairs, so that they also match where only the pairs stand; and the server
 * knows no phrases of the title, and none that end in the beginning of a word.
 */
function isExact({ field, words, prefix }: Words): boolean {
  return field === 'any' && !prefix && words.length <= 2;
}

function isImpossible({ words }: Words): boolean {
  return words.length === 0 || words.includes('');
}

/** What the server can demand of a word or phrase by its text; null where it is one beginning of a word. */
export function unitOf({ words, prefix }: Words): string | null {
  const whole = prefix ? words.slice(0, -1) : words;
  return whole.length === 0 ? null : `"${whole.map(encodeWord).join(' ')}"`;
}

/** Conditions that a phrase needs at least, where its text is not all there is to say. */
export function conditionsOf({ field, words, prefix }: Words): Condition[] {
  const last = words.length - 1;
  return words.flatMap((word, at) => {
    const isBeginning = prefix && at === last;
    return field === 'title' || isBeginning ? [wordCondition(field, word, isBeginning)] : [];
  });
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
