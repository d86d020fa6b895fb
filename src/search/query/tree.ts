import type { Junction, Leaf, QueryNode, Words } from './ast.ts';

/** All of these; null for none of them. Nested ones become one. */
export function allOf(nodes: readonly QueryNode[]): QueryNode | null {
  return joined('and', nodes);
}

/** Any of these; null for none of them. Nested ones become one. */
export function anyOf(nodes: readonly QueryNode[]): QueryNode | null {
  return joined('or', nodes);
}

function joined(kind: Junction['kind'], parts: readonly QueryNode[]): QueryNode | null {
  // One that stands alone keeps its place, parentheses and all.
  if (parts.length === 1) return parts[0] ?? null;
  const nodes = parts.flatMap((node) => (node.kind === kind ? node.nodes : [node]));
  if (nodes.length === 0) return null;
  return { kind, nodes, start: Math.min(...nodes.map(({ start }) => start)), end: Math.max(...nodes.map(({ end }) => end)) };
}

/** True where the leaves' answers make the whole true; without a tree everything is. */
export function satisfies(node: QueryNode | null, test: (leaf: Leaf) => boolean): boolean {
  if (node === null) return true;
  if (node.kind === 'not') return !satisfies(node.node, test);
  if (node.kind === 'and') return node.nodes.every((part) => satisfies(part, test));
  return node.kind === 'or' ? node.nodes.some((part) => satisfies(part, test)) : test(node);
}

export function leavesOf(node: QueryNode | null): Leaf[] {
  if (node === null) return [];
  if (node.kind === 'not') return leavesOf(node.node);
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(leavesOf) : [node];
}

/** Words and phrases that a hit may hold, in the order they were written: what is under a negation is left out. */
export function wantedWords(node: QueryNode | null): Words[] {
  if (node === null) return [];
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.flatMap(wantedWords);
  if (node.kind === 'not') return unwantedWords(node.node);
  return node.kind === 'words' ? [node] : [];
}

/** Twice negated is wanted again. */
function unwantedWords(node: QueryNode): Words[] {
  if (node.kind === 'not') return wantedWords(node.node);
  return node.kind === 'and' || node.kind === 'or' ? node.nodes.flatMap(unwantedWords) : [];
}

/** Changes the words that are not under any negation. */
export function mapWords(node: QueryNode, change: (words: Words) => Words): QueryNode {
  if (node.kind === 'and' || node.kind === 'or') return { ...node, nodes: node.nodes.map((part) => mapWords(part, change)) };
  return node.kind === 'words' ? change(node) : node;
}
