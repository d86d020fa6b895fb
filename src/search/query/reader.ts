import type { QueryNode } from './ast.ts';
import { isSeparator, wordEnd } from './scanner.ts';

/** Where the parser is in a query. */
export interface Reader {
  readonly q: string;
  at: number;
  /** Words and phrases so far. */
  terms: number;
  /** Open parentheses. */
  depth: number;
  /** Inside `title:( )`. */
  isTitle: boolean;
}

/** What an operand means: all of `nodes`. A token is no group and has no OR. */
export interface Item {
  readonly nodes: readonly QueryNode[];
  readonly isToken: boolean;
}

export function skipSpaces(reader: Reader): void {
  while (/\s/.test(reader.q.charAt(reader.at))) reader.at += 1;
}

/** At the end of the query or of the group. */
export function isAtEnd({ q, at }: Reader): boolean {
  return at >= q.length || q[at] === ')';
}

/** Operators are words in capitals of their own. */
export function isOperator({ q, at }: Reader, word: 'AND' | 'OR' | 'NOT'): boolean {
  return q.startsWith(word, at) && !isSeparator(q[at]) && wordEnd(q, at) === at + word.length;
}

/** A group with its parentheses, and what stands before them. */
export function withPlace(node: QueryNode, start: number, end: number): QueryNode {
  return node.kind === 'and' || node.kind === 'or' ? { ...node, start, end } : node;
}
