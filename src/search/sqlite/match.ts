import { type EngineQuery, type Facet, FACETS } from '../engine.ts';
import type { DateBound, Filter, QueryNode, Words } from '../query/ast.ts';
import { leavesOf, wantedWords } from '../query/tree.ts';
import { EVERY_DOCUMENT } from './schema.ts';

/** Documents of a span of time (unix seconds, `from` included) that an FTS5 expression finds. */
export interface TimedMatch {
  readonly from: number;
  readonly to: number;
  readonly expression: string;
}

/**
 * `all`: no words and no filters; `none`: nothing can match; else an FTS5 expression. Where times stand inside OR or after
 * a minus, a hit must also be found by one of `within`, whose spans lie apart.
 */
export type Match =
  | { readonly kind: 'all' | 'none' }
  | {
      readonly kind: 'words';
      readonly expression: string;
      /** The parts of an expression that takes any of them. */
      readonly either?: readonly string[] | undefined;
      readonly within?: readonly TimedMatch[];
      readonly order: (isCommon: IsCommon) => Order | null;
    };

/** Whether what an expression finds is so common that it tells nothing. */
export type IsCommon = (expression: string) => boolean;

/**
 * How hits are put in order of relevance: by rank, over an expression that finds all of them and maybe others; or, where
 * all words are common, those that another expression finds by words in the title first, and then by time.
 */
export interface Order {
  readonly kind: 'rank' | 'titles-first';
  readonly expression: string;
}

/** What the folded fields hold; any other word is in no document, and must not reach FTS5's own syntax. */
const FOLDED = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}]*$/u;

/** The number of a tag; null for a value that no document carries. */
type TagId = (facet: Facet, value: string) => number | null;

/** Documents as an expression finds them, or all others: FTS5 has no NOT of its own, only "this but not that". */
type Found = { readonly kind: 'all' } | { readonly kind: 'none' } | (Expression & { readonly kind: 'in' | 'out' });

interface Expression {
  readonly expression: string;
  /** Where it takes any of several. */
  readonly either?: readonly string[] | undefined;
}

const ALL: Found = { kind: 'all' };
const NONE: Found = { kind: 'none' };

/** The expression of a query; `tagId` gives null for a value that no document carries. */
export function matchOf(query: EngineQuery, tagId: TagId): Match {
  const filters = filtersOf(query, tagId);
  const { tree } = query.query;
  const found = (dateHolds: DateTest): Found => all([...(tree ? [foundBy(tree, { tagId, dateHolds }, false)] : []), ...filters]);
  const dates = leavesOf(tree).filter((leaf) => leaf.kind === 'date');
  // Dates are left open where they widen: no hit of any span is missed.
  const whole = found((_, negated) => !negated);
  if (whole.kind === 'none') return { kind: 'none' };
  // Where words are asked for, hits are ranked, also where all are hits because a value is in no document.
  const isOpen = whole.kind === 'all' && wantedWords(tree).length === 0;
  if (isOpen && dates.length === 0) return { kind: 'all' };
  const order = (isCommon: IsCommon): Order | null => orderOf(tree, { tagId, dateHolds: (_, negated) => !negated }, filters, isCommon);
  const either = whole.kind === 'in' ? whole.either : undefined;
  if (dates.length === 0) return { kind: 'words', expression: expressionOf(whole), either, order };
  const within = spansBetween(dates).flatMap(({ from, to }): TimedMatch[] => {
    const inSpan = found(({ bound, at }) => (bound === 'after' ? at <= from : at >= to));
    return inSpan.kind === 'none' ? [] : [{ from, to, expression: expressionOf(inSpan) }];
  });
  return within.length === 0 ? { kind: 'none' } : { kind: 'words', expression: expressionOf(whole), within, order };
}

/** Null where no words are wanted. Common words that everything is under are left out of the ranking. */
function orderOf(tree: QueryNode | null, context: Context, filters: readonly Found[], isCommon: IsCommon): Order | null {
  if (tree === null || wantedWords(tree).length === 0) return null;
  const nodes = tree.kind === 'and' ? tree.nodes : [tree];
  const common = nodes.filter((node) => node.kind === 'words' && isCommon(expressionOf(spoken(node))));
  const telling = nodes.filter((node) => !common.includes(node));
  if (telling.some((node) => wantedWords(node).length > 0))
    return { kind: 'rank', expression: expressionOf(all([...telling.map((node) => foundBy(node, context, false)), ...filters])) };
  const inTitle = common.flatMap((node) => (node.kind === 'words' ? spoken({ ...node, field: 'title' }) : []));
  return { kind: 'titles-first', expression: expressionOf(all(inTitle)) };
}

/** The expression that finds these words, one after the other, in title or text. */
export function anywhere(words: readonly string[]): string {
  return `{title body} : ${quoted(words)}`;
}

function filtersOf({ filters }: EngineQuery, tagId: TagId): Found[] {
  return FACETS.flatMap((facet) => {
    const { include, exclude } = filters[facet];
    return [
      ...(include.length > 0 ? [tagged(facet, include, tagId)] : []),
      ...(exclude.length > 0 ? [not(tagged(facet, exclude, tagId))] : []),
    ];
  });
}

type DateTest = (date: DateBound, negated: boolean) => boolean;

interface Context {
  readonly tagId: TagId;
  readonly dateHolds: DateTest;
}

function foundBy(node: QueryNode, context: Context, negated: boolean): Found {
  switch (node.kind) {
    case 'and':
      return all(node.nodes.map((part) => foundBy(part, context, negated)));
    case 'or':
      return any(node.nodes.map((part) => foundBy(part, context, negated)));
    case 'not':
      return not(foundBy(node.node, context, !negated));
    case 'date':
      return context.dateHolds(node, negated) ? ALL : NONE;
    case 'filter':
      return tagged(node.facet, valuesOf(node), context.tagId);
    case 'words':
      return spoken(node);
  }
}

function valuesOf({ values }: Filter): string[] {
  return values.map(({ value }) => value);
}

function tagged(facet: Facet, values: readonly string[], tagId: TagId): Found {
  const tokens = values.map((value) => tagId(facet, value)).flatMap((id) => (id === null ? [] : [`"t_${id}"`]));
  return tokens.length === 0 ? NONE : { kind: 'in', expression: `meta : (${tokens.join(' OR ')})` };
}

function spoken({ field, words, prefix }: Words): Found {
  if (words.length === 0 || !words.every((word) => FOLDED.test(word))) return NONE;
  return { kind: 'in', expression: `${field === 'title' ? '{title}' : '{title body}'} : ${quoted(words)}${prefix ? ' *' : ''}` };
}

function not(found: Found): Found {
  if (found.kind === 'all') return NONE;
  return found.kind === 'none' ? ALL : { ...found, kind: found.kind === 'in' ? 'out' : 'in' };
}

/** Either by De Morgan's law. */
function any(parts: readonly Found[]): Found {
  return not(all(parts.map(not)));
}

function all(parts: readonly Found[]): Found {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  if (parts.some(({ kind }) => kind === 'none')) return NONE;
  const demanded = parts.flatMap((part) => (part.kind === 'in' ? [part.expression] : []));
  const excluded = parts.flatMap((part) => (part.kind === 'out' ? [part.expression] : []));
  if (demanded.length === 0) return excluded.length === 0 ? ALL : { kind: 'out', expression: joined(excluded, ' OR '), either: excluded };
  const wanted = joined(demanded, ' AND ');
  return { kind: 'in', expression: excluded.length === 0 ? wanted : `(${wanted} NOT ${joined(excluded, ' OR ')})` };
}

function joined(expressions: readonly string[], operator: string): string {
  return expressions.length === 1 ? expressions.join('') : `(${expressions.join(operator)})`;
}

function expressionOf(found: Found): string {
  const every = `meta : "${EVERY_DOCUMENT}"`;
  if (found.kind === 'all' || found.kind === 'none') return every;
  return found.kind === 'in' ? found.expression : `(${every} NOT ${found.expression})`;
}

/** The spans that the dates part time into: within each, every date holds or does not. */
function spansBetween(dates: readonly DateBound[]): { readonly from: number; readonly to: number }[] {
  const times = [...new Set(dates.map(({ at }) => at))].sort((a, b) => a - b);
  return [-Infinity, ...times].map((from, index) => ({ from, to: times[index] ?? Infinity }));
}

function quoted(words: readonly string[]): string {
  return `"${words.join(' ').replaceAll('"', '""')}"`;
}
