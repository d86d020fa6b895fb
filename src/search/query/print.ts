import { foldWords } from '../../domain/fold.ts';
import type { DateBound, Filter, QueryNode, Words } from './ast.ts';
import { FIELD_NAMES } from './fields.ts';

const PLAIN = /^[\p{L}\p{N}\p{M}]+$/u;

/** The query in its own language: read again it means the same. */
export function printQuery(root: QueryNode | null): string {
  return root === null ? '' : root.kind === 'and' ? printAll(root.nodes) : printOr(root);
}

/** Filters of one kind must not run together. */
function printAll(nodes: readonly QueryNode[]): string {
  const seen = new Set<string>();
  let text = '';
  for (const node of nodes) {
    const isApart = node.kind === 'filter' && seen.has(node.facet);
    if (isApart) seen.clear();
    if (node.kind === 'filter') seen.add(node.facet);
    text += `${text === '' ? '' : isApart ? ' AND ' : ' '}${printOr(node)}`;
  }
  return text;
}

function printOr(node: QueryNode): string {
  return node.kind === 'or' ? node.nodes.map(printOperand).join(' OR ') : printOperand(node);
}

function printOperand(node: QueryNode): string {
  switch (node.kind) {
    case 'and':
    case 'or':
      return `(${printQuery(node)})`;
    case 'not':
      // A date is excluded as a group only.
      return node.node.kind === 'date' ? `-(${printDate(node.node)})` : `-${printOperand(node.node)}`;
    case 'words':
      return printWords(node);
    case 'filter':
      return printFilter(node);
    case 'date':
      return printDate(node);
  }
}

function printWords({ field, words, prefix }: Words): string {
  const text = words.join(' ');
  const isPlain = words.length === 1 && PLAIN.test(text) && foldWords(text).join(' ') === text;
  return `${field === 'title' ? 'title:' : ''}${isPlain ? text : `"${text}"`}${prefix ? '*' : ''}`;
}

function printFilter({ facet, values }: Filter): string {
  return `${FIELD_NAMES[facet]}:${values.map(({ value }) => value).join(',')}`;
}

function printDate({ bound, at }: DateBound): string {
  return `${bound}:${new Date(at * 1000).toISOString().replace('.000Z', 'Z')}`;
}
