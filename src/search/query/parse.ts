import { expectFewAlternatives } from './alternatives.ts';
import type { ParsedQuery, QueryNode } from './ast.ts';
import { QueryError } from './errors.ts';
import { expectSpan, mergeFilters, topOf } from './merge.ts';
import { readOperand } from './operand.ts';
import { isAtEnd, isOperator, type Item, type Reader, skipSpaces, withPlace } from './reader.ts';
import { allOf, anyOf } from './tree.ts';

export { MAX_QUERY_TERMS } from './operand.ts';

export const MAX_QUERY_CHARACTERS = 2000;
export const MAX_QUERY_DEPTH = 10;

/**
 * Reads the query language: words, `"phrases"`, `word*`, `-` or NOT before anything, `title:`, the filters of `fields.ts`
 * such as `region:` and `lang:` (several values after commas mean any of them), `after:` `before:`, OR and parentheses.
 * What stands side by side must all hold, with or without AND; OR binds tighter: `a b OR c` is `a (b OR c)`. Filters of one
 * kind side by side mean any of them unless AND or parentheses keep them apart. Words come out folded; what holds no
 * letter or digit is ignored.
 *
 * @throws QueryError with the place of what cannot be read
 */
export function parseQuery(q: string): ParsedQuery {
  if (q.length > MAX_QUERY_CHARACTERS) {
    throw new QueryError('too-long', `A query has at most ${MAX_QUERY_CHARACTERS} characters.`, MAX_QUERY_CHARACTERS);
  }
  const reader: Reader = { q, at: 0, terms: 0, depth: 0, isTitle: false };
  const root = readSequence(reader);
  if (reader.at < q.length) {
    throw new QueryError('unbalanced-parenthesis', 'There is no ( before it that this parenthesis closes.', reader.at);
  }
  if (root) expectFewAlternatives(root);
  return { root, ...topOf(root) };
}

/** Everything up to the end of the group or query. */
function readSequence(reader: Reader): QueryNode | null {
  const runs: Item[][] = [[]];
  let operator: number | null = null;
  for (skipSpaces(reader); !isAtEnd(reader); skipSpaces(reader)) {
    if (isOperator(reader, 'OR')) throw missing('OR', reader.at);
    if (isOperator(reader, 'AND')) {
      if (operator !== null || runs.at(-1)?.length === 0) throw missing('AND', reader.at);
      operator = reader.at;
      reader.at += 3;
      runs.push([]);
      continue;
    }
    const item = readChain(reader);
    if (item.nodes.length > 0) runs.at(-1)?.push(item);
    else if (operator !== null) throw missing('AND', operator);
    operator = null;
  }
  if (operator !== null) throw missing('AND', operator);
  const node = allOf(runs.flatMap((run) => mergeFilters(run)));
  if (node?.kind === 'and') expectSpan(node.nodes);
  return node;
}

/** One operand, or several with OR between them. */
function readChain(reader: Reader): Item {
  const first = readOperand(reader, readGroup);
  const parts = [first];
  for (skipSpaces(reader); isOperator(reader, 'OR'); skipSpaces(reader)) {
    const or = reader.at;
    reader.at += 2;
    skipSpaces(reader);
    if (parts.at(-1)?.nodes.length === 0 || isAtEnd(reader) || isOperator(reader, 'OR') || isOperator(reader, 'AND'))
      throw missing('OR', or);
    const part = readOperand(reader, readGroup);
    if (part.nodes.length === 0) throw missing('OR', or);
    parts.push(part);
  }
  if (parts.length === 1) return first;
  const node = anyOf(parts.flatMap(({ nodes }) => allOf(nodes) ?? []));
  return { nodes: node ? [node] : [], isToken: false };
}

/** From the opening parenthesis to just after the closing one. */
function readGroup(reader: Reader): QueryNode | null {
  const start = reader.at;
  if (reader.depth >= MAX_QUERY_DEPTH) {
    throw new QueryError('too-deep', `Parentheses stand in each other ${MAX_QUERY_DEPTH} deep at most.`, start);
  }
  reader.depth += 1;
  reader.at += 1;
  const node = readSequence(reader);
  if (reader.at >= reader.q.length) {
    throw new QueryError('unbalanced-parenthesis', 'This parenthesis is never closed: add ) or take it out.', start);
  }
  reader.at += 1;
  reader.depth -= 1;
  return node && withPlace(node, start, reader.at);
}

function missing(operator: 'AND' | 'OR', position: number): QueryError {
  const message = `${operator} needs something to search for on both sides; put "${operator.toLowerCase()}" in quotes to search for the word.`;
  return new QueryError('missing-operand', message, position);
}
