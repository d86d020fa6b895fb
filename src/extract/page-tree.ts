import type { Look } from './look.ts';

/**
 * The visible part of a page, its elements and texts in document order. Node 0 is `html` and node 1 `body`. What stands inside the
 * element `node` are the nodes from `node + 1` to `ends[node]`, exclusive: whoever wants to pass it over goes on there.
 */
export interface PageTree {
  /** What an element says of itself; null for a text. */
  readonly looks: readonly (Look | null)[];
  /** Empty for elements. */
  readonly texts: readonly string[];
  /** -1 for the root. */
  readonly parents: readonly number[];
  readonly ends: Int32Array;
}

/** Of nodes in document order, where each ends. */
export function endsOf(parents: readonly number[]): Int32Array {
  const ends = new Int32Array(parents.length);
  for (let node = parents.length - 1; node >= 0; node--) {
    const end = Math.max(ends[node] ?? 0, node + 1);
    ends[node] = end;
    const parent = parents[node] ?? -1;
    if (parent >= 0 && (ends[parent] ?? 0) < end) ends[parent] = end;
  }
  return ends;
}

/** The node before another with the same parent; -1 where there is none. */
export function siblingBefore({ parents }: PageTree, node: number): number {
  const parent = parents[node] ?? -1;
  let before = node - 1;
  while (before > parent && parents[before] !== parent) before = parents[before] ?? -1;
  return before > parent ? before : -1;
}

/** The node behind another with the same parent; -1 where there is none. */
export function siblingAfter({ parents, ends }: PageTree, node: number): number {
  const parent = parents[node] ?? -1;
  const after = ends[node] ?? 0;
  return parent >= 0 && after < (ends[parent] ?? 0) ? after : -1;
}
