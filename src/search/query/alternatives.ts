import type { Leaf, QueryNode } from './ast.ts';
import { QueryError } from './errors.ts';
import { leavesOf } from './tree.ts';

/** Ways to satisfy a query that are worked out at most. */
export const MAX_ALTERNATIVES = 64;

/** A word or phrase, or a tree of conditions, that must hold or must not. */
export interface Literal {
  readonly node: QueryNode;
  readonly negated: boolean;
}

/**
 * True for what no order of relevance depends on: filters, dates, single words of the title, beginnings of words. Any
 * tree of them is one condition.
 */
export function isCondition(node: QueryNode): boolean {
  if (node.kind === 'not') return isCondition(node.node);
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.every(isCondition);
  return isConditionLeaf(node);
}

/** True for trees that hold no phrase: single words are found without their order. */
export function isWithoutPhrases(node: QueryNode): boolean {
  return leavesOf(node).every((leaf) => leaf.kind !== 'words' || leaf.words.length === 1);
}

function isConditionLeaf(leaf: Leaf): boolean {
  return leaf.kind !== 'words' || (leaf.words.length === 1 && (leaf.prefix || leaf.field === 'title'));
}

/** How many ways there are, at most: what `alternativesOf` would give before equal ones are left out. */
export function countAlternatives(node: QueryNode, negated = false): number {
  if (node.kind === 'not') return countAlternatives(node.node, !negated);
  if ((node.kind !== 'and' && node.kind !== 'or') || isCondition(node)) return 1;
  const counts = node.nodes.map((part) => countAlternatives(part, negated));
  const isProduct = (node.kind === 'and') !== negated;
  return counts.reduce((sum, count) => (isProduct ? sum * count : sum + count), isProduct ? 1 : 0);
}

/** @throws QueryError that points at the part with which there are too many ways */
export function expectFewAlternatives(root: QueryNode): void {
  if (countAlternatives(root) <= MAX_ALTERNATIVES) return;
  const message = `This can be satisfied in more than ${MAX_ALTERNATIVES} ways: every OR multiplies with those beside it. Leave some out, or ask in two searches.`;
  throw new QueryError('too-many-alternatives', message, tippingPoint(root, false).start);
}

function tippingPoint(node: QueryNode, negated: boolean): QueryNode {
  if (node.kind === 'not') return tippingPoint(node.node, !negated);
  if (node.kind !== 'and' && node.kind !== 'or') return node;
  const isProduct = (node.kind === 'and') !== negated;
  let ways = isProduct ? 1 : 0;
  for (const part of node.nodes) {
    const count = countAlternatives(part, negated);
    if (count > MAX_ALTERNATIVES) return tippingPoint(part, negated);
    ways = isProduct ? ways * count : ways + count;
    if (ways > MAX_ALTERNATIVES) return part;
  }
  return node;
}

/**
 * The query as a disjunction of conjunctions, in the order of writing: what was typed comes before the tags that stand in
 * for it. A conjunction that another one includes, or that contradicts itself, is left out. `isSettled`: trees that need not
 * be taken apart, beside conditions; what everything is under always is.
 */
export function alternativesOf(node: QueryNode | null, isSettled: (node: QueryNode) => boolean = isCondition): Literal[][] {
  if (node === null) return [[]];
  const taken = node.kind === 'and' ? allWays(node.nodes.map((part) => waysOf(part, false, isSettled))) : waysOf(node, false, isSettled);
  const ways = taken.map(withoutRepeats).filter(isConsistent);
  const keys = ways.map((way) => new Set(way.map(keyOf)));
  return ways.filter((_, at) => !keys.some((other, index) => index !== at && isImplied(other, keys[at], index < at)));
}

function waysOf(node: QueryNode, negated: boolean, isSettled: (node: QueryNode) => boolean): Literal[][] {
  if (node.kind === 'not') return waysOf(node.node, !negated, isSettled);
  if ((node.kind !== 'and' && node.kind !== 'or') || isSettled(node)) return [[{ node, negated }]];
  const parts = node.nodes.map((part) => waysOf(part, negated, isSettled));
  return (node.kind === 'or') === negated ? allWays(parts) : parts.flat();
}

function allWays(parts: readonly Literal[][][]): Literal[][] {
  return parts.reduce((ways, more) => more.flatMap((second) => ways.map((first) => [...first, ...second])), [[]]);
}

/** `other` asks for no more than `way`, so that all hits of `way` are its hits; of equal ones the first counts. */
function isImplied(other: ReadonlySet<string>, way: ReadonlySet<string> | undefined, isBefore: boolean): boolean {
  return way !== undefined && (other.size < way.size || (isBefore && other.size === way.size)) && [...other].every((key) => way.has(key));
}

function withoutRepeats(way: readonly Literal[]): Literal[] {
  return [...new Map(way.map((literal) => [keyOf(literal), literal])).values()];
}

function isConsistent(way: readonly Literal[]): boolean {
  const keys = new Set(way.map(keyOf));
  return !way.some(({ node, negated }) => keys.has(keyOf({ node, negated: !negated })));
}

function keyOf({ node, negated }: Literal): string {
  return `${negated ? '-' : '+'}${meaningOf(node)}`;
}

/** The same for nodes that mean the same, wherever they stand. */
export function meaningOf(node: QueryNode): string {
  return JSON.stringify(node, (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : value));
}
