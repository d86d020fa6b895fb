import type { DateBound, Filter, ParsedQuery, QueryNode } from './ast.ts';
import { QueryError } from './errors.ts';
import type { Item } from './reader.ts';
import { allOf, leavesOf } from './tree.ts';

/** Different times in OR and after - : each parts the documents once more. */
const MAX_DATES = 8;

/** The nodes of tokens and groups side by side: filters of one kind that are tokens become one that means any of their values. */
export function mergeFilters(items: readonly Item[]): QueryNode[] {
  const nodes: QueryNode[] = [];
  const places = new Map<string, number>();
  for (const item of items) {
    for (const node of item.nodes) {
      const place = item.isToken && node.kind === 'filter' ? places.get(node.facet) : undefined;
      const before = place === undefined ? undefined : nodes[place];
      if (place !== undefined && before?.kind === 'filter' && node.kind === 'filter') nodes[place] = together(before, node);
      else {
        if (item.isToken && node.kind === 'filter') places.set(node.facet, nodes.length);
        nodes.push(node);
      }
    }
  }
  return nodes;
}

function together(first: Filter, second: Filter): Filter {
  const values = [...first.values, ...second.values];
  const distinct = values.filter(({ value }, at) => values.findIndex((other) => other.value === value) === at);
  return { ...first, values: distinct, end: second.end };
}

/** @throws QueryError where no time lies between the dates that all must hold */
export function expectSpan(nodes: readonly QueryNode[]): void {
  const dates = nodes.filter((node) => node.kind === 'date');
  for (const [at, date] of dates.entries()) {
    const { from, to } = spanOf(dates.slice(0, at + 1));
    if (from !== null && to !== null && from >= to) {
      const message = 'before: must be later than after:; it is not included itself.';
      throw new QueryError('bad-date', message, date.start + date.bound.length + 1);
    }
  }
}

function spanOf(dates: readonly DateBound[]): { readonly from: number | null; readonly to: number | null } {
  const times = (bound: DateBound['bound']): number[] => dates.filter((date) => date.bound === bound).map(({ at }) => at);
  const [after, before] = [times('after'), times('before')];
  return { from: after.length === 0 ? null : Math.max(...after), to: before.length === 0 ? null : Math.min(...before) };
}

/**
 * Takes what everything is under out of the query: dates, and filters unless two of one kind must both hold.
 *
 * @throws QueryError where what is left knows too many times
 */
export function topOf(root: QueryNode | null): Omit<ParsedQuery, 'root'> {
  const nodes = root === null ? [] : root.kind === 'and' ? root.nodes : [root];
  const dates = nodes.filter((node) => node.kind === 'date');
  const filters = nodes.flatMap((node) => topFilter(node, nodes));
  const tree = allOf(nodes.filter((node) => node.kind !== 'date' && topFilter(node, nodes).length === 0));
  expectFewDates(tree);
  return { tree, filters, ...spanOf(dates) };
}

function topFilter(node: QueryNode, all: readonly QueryNode[]): ParsedQuery['filters'] {
  const filter = node.kind === 'not' ? node.node : node;
  if (filter.kind !== 'filter') return [];
  const negated = node.kind === 'not';
  const alike = all.filter((other) => other.kind === 'filter' && other.facet === filter.facet);
  return negated || alike.length === 1 ? filter.values.map(({ value }) => ({ facet: filter.facet, value, negated })) : [];
}

function expectFewDates(tree: QueryNode | null): void {
  const times = new Set<number>();
  for (const leaf of leavesOf(tree)) {
    if (leaf.kind === 'date' && times.add(leaf.at).size > MAX_DATES) {
      throw new QueryError('too-many-dates', `At most ${MAX_DATES} different times stand in OR and after -.`, leaf.start);
    }
  }
}
