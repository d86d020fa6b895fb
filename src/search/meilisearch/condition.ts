import type { Leaf, QueryNode, Words } from '../query/ast.ts';
import { bounded, FACET_ATTRIBUTES, quoteAll } from './filter.ts';
import { encodeBeginnings, encodeValue } from './words.ts';

/** A condition in the server's filter language, or what is known without asking. */
export type Condition = string | boolean;

/**
 * What `isCondition` calls one, as a filter. The lists of words are compared whole, so that single words and beginnings of
 * words are exact.
 */
export function conditionOf(node: QueryNode, negated: boolean): Condition {
  if (node.kind === 'not') return conditionOf(node.node, !negated);
  if (node.kind === 'and' || node.kind === 'or') {
    const parts = node.nodes.map((part) => conditionOf(part, negated));
    return (node.kind === 'and') === negated ? anyOf(parts) : allOf(parts);
  }
  const condition = leafCondition(node);
  if (typeof condition === 'boolean') return condition !== negated;
  return negated ? `NOT (${condition})` : condition;
}

function leafCondition(leaf: Leaf): Condition {
  if (leaf.kind === 'words') return wordCondition(leaf.field, leaf.words[0] ?? '', leaf.prefix);
  if (leaf.kind === 'date') return leaf.bound === 'after' ? `sortAt >= ${bounded(leaf.at)}` : `sortAt < ${bounded(leaf.at)}`;
  const values = quoteAll(leaf.values.map(({ value }) => value));
  return values.length === 0 ? false : `${FACET_ATTRIBUTES[leaf.facet]} IN [${values.join(', ')}]`;
}

/** That a word stands in the title, or anywhere. */
export function wordCondition(field: Words['field'], word: string, isBeginning: boolean): Condition {
  if (word === '') return false;
  const attributes = field === 'title' ? ['titleWords'] : ['titleWords', 'textWords'];
  const tests = isBeginning ? encodeBeginnings(word).map((coded) => `STARTS WITH "${coded}"`) : [`= "${encodeValue(word)}"`];
  return anyOf(attributes.flatMap((attribute) => tests.map((test) => `${attribute} ${test}`)));
}

function anyOf(parts: readonly Condition[]): Condition {
  const tests = parts.filter((part) => typeof part === 'string');
  if (parts.includes(true)) return true;
  return tests.length === 0 ? false : joined(tests, ' OR ');
}

function allOf(parts: readonly Condition[]): Condition {
  const tests = parts.filter((part) => typeof part === 'string');
  if (parts.includes(false)) return false;
  return tests.length === 0 ? true : joined(tests, ' AND ');
}

function joined(tests: readonly string[], operator: string): string {
  return tests.length === 1 ? tests.join('') : `(${tests.join(operator)})`;
}
