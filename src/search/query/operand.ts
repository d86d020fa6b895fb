import { foldWords } from '../../domain/fold.ts';
import type { QueryNode, Words } from './ast.ts';
import { parseInstant } from './dates.ts';
import { QueryError } from './errors.ts';
import { FIELD_NAMES, type FieldName, readField, readFieldValue } from './fields.ts';
import { filterValueHint, normaliseFilterValue, splitValues } from './filters.ts';
import { isAtEnd, isOperator, type Item, type Reader, skipSpaces, withPlace } from './reader.ts';
import { isSeparator, readQuoted, type Span, wordEnd } from './scanner.ts';
import { suggestValue } from './suggest-value.ts';
import { allOf } from './tree.ts';
import type { Facet } from '../engine.ts';
import { readStar } from './star.ts';

export const MAX_QUERY_TERMS = 64;

const NOTHING: Item = { nodes: [], isToken: true };

type ReadGroup = (reader: Reader) => QueryNode | null;

/** A token or group, with what excludes it. Nothing where no letter or digit stands. */
export function readOperand(reader: Reader, readGroup: ReadGroup): Item {
  const start = reader.at;
  const word = isOperator(reader, 'NOT');
  if (word) skipNot(reader);
  const minus = reader.at;
  const dash = reader.q[reader.at] === '-' && reader.q[reader.at + 1] !== '-';
  if (dash) reader.at += 1;
  if (word && dash) throw new QueryError('bad-value', 'Excluded twice: keep one of NOT and -.', minus);
  const negated = word || dash;
  const item = readPositive(reader, readGroup, start, negated);
  if (!negated) return item;
  if (item.nodes.length === 0 && word) throw notAlone(start);
  return { ...item, nodes: negate(item.nodes, start) };
}

function skipNot(reader: Reader): void {
  const start = reader.at;
  reader.at += 3;
  skipSpaces(reader);
  if (isAtEnd(reader) || isOperator(reader, 'OR') || isOperator(reader, 'AND')) throw notAlone(start);
  if (isOperator(reader, 'NOT')) throw new QueryError('bad-value', 'Excluded twice: keep one NOT.', reader.at);
}

function notAlone(position: number): QueryError {
  return new QueryError('missing-operand', 'NOT needs something after it; put "not" in quotes to search for the word.', position);
}

function negate(nodes: readonly QueryNode[], start: number): QueryNode[] {
  const node = allOf(nodes);
  if (!node) return [];
  return [node.kind === 'not' ? node.node : { kind: 'not', node, start, end: node.end }];
}

function readPositive(reader: Reader, readGroup: ReadGroup, start: number, negated: boolean): Item {
  const { q, at } = reader;
  if (q[at] === '(') return ofGroup(readGroup(reader));
  if (isSeparator(q[at])) return NOTHING;
  const field = readField(q, at);
  if (field) {
    reader.at = field.valueAt;
    return field.name === 'title' ? readTitle(reader, readGroup, at, start) : readCondition(reader, field.name, at, start, negated);
  }
  return readWords(reader, reader.isTitle ? 'title' : 'any', at, start);
}

function ofGroup(node: QueryNode | null): Item {
  return { nodes: node ? [node] : [], isToken: false };
}

function readTitle(reader: Reader, readGroup: ReadGroup, at: number, start: number): Item {
  const { q, at: valueAt } = reader;
  if (q[valueAt] === '-') throw new QueryError('bad-value', 'Put the - before title: to exclude a word.', valueAt);
  if (q[valueAt] !== '(') return readWords(reader, 'title', at, start);
  const outer = reader.isTitle;
  reader.isTitle = true;
  const node = readGroup(reader);
  reader.isTitle = outer;
  return ofGroup(node && withPlace(node, at, reader.at));
}

/** A word or phrase; `at` is where it begins with its field, `start` with what excludes it. */
function readWords(reader: Reader, field: Words['field'], at: number, start: number): Item {
  const { q } = reader;
  const quoted = readQuoted(q, reader.at);
  const end = quoted ? quoted.end : wordEnd(q, reader.at);
  const span: Span = quoted ?? { text: q.slice(reader.at, end), start: reader.at };
  reader.at = end;
  const words = foldWords(span.text);
  // A star right after the closing mark goes with the phrase.
  const starred = quoted !== null && q[end] === '*' && (isSeparator(q[end + 1]) || q[end + 1] === ',');
  if (starred) reader.at += 1;
  const prefix = readStar(span, words, starred);
  if (words.length === 0) return NOTHING;
  if (reader.terms >= MAX_QUERY_TERMS) {
    throw new QueryError('too-many-terms', `A query has at most ${MAX_QUERY_TERMS} words and phrases.`, start);
  }
  reader.terms += 1;
  return { nodes: [{ kind: 'words', field, words, prefix, start: at, end: reader.at }], isToken: true };
}

function readCondition(reader: Reader, field: Exclude<FieldName, 'title'>, at: number, start: number, negated: boolean): Item {
  if (reader.isTitle)
    throw new QueryError('bad-value', `Only words and phrases stand in title:( ); put ${FIELD_NAMES[field]}: outside.`, at);
  const value = readFieldValue(reader.q, field, reader.at);
  reader.at = value.end;
  const nodes =
    field === 'after' || field === 'before' ? [readDate(field, value, at, start, negated)] : readFilters(field, value, at, negated);
  return { nodes: nodes.map((node) => ({ ...node, start: at, end: value.end })), isToken: true };
}

function readDate(bound: 'after' | 'before', value: Span, at: number, start: number, negated: boolean): QueryNode {
  if (negated) throw new QueryError('unsupported', `${bound}: cannot be excluded; use the other of after: and before:.`, start);
  const seconds = parseInstant(value.text);
  if (seconds === null) {
    throw new QueryError('bad-date', `${bound}: takes a UTC day, month, year or time such as 2024-05-13.`, value.start);
  }
  return { kind: 'date', bound, at: seconds, start: at, end: at };
}

/** What is wanted of a list, then what each `-` in it excludes. */
function readFilters(facet: Facet, list: Span & { readonly end: number }, at: number, negated: boolean): QueryNode[] {
  const place = { start: at, end: list.end };
  const values: { readonly value: string; readonly excluded: boolean }[] = [];
  let start = list.start;
  for (const part of splitValues(list.text)) {
    const excluded = part.startsWith('-');
    if (excluded && negated) throw new QueryError('bad-value', 'Excluded twice: keep one of the two -.', start);
    const written = excluded ? part.slice(1) : part;
    const value = normaliseFilterValue(facet, written);
    if (value === null) throw new QueryError('bad-value', badValue(facet, written), start);
    values.push({ value, excluded });
    start += part.length + 1;
  }
  const filter = (some: typeof values): QueryNode[] => {
    const distinct = [...new Set(some.map(({ value }) => value))];
    return distinct.length === 0 ? [] : [{ kind: 'filter', facet, values: distinct.map((value) => ({ value, ...place })), ...place }];
  };
  const excluded = filter(values.filter((one) => one.excluded));
  return [...filter(values.filter((one) => !one.excluded)), ...excluded.map((node): QueryNode => ({ kind: 'not', node, ...place }))];
}

function badValue(facet: Facet, written: string): string {
  const near = suggestValue(facet, written);
  const name = FIELD_NAMES[facet];
  return `${name}: takes ${filterValueHint(facet)}.${near === null ? '' : ` Did you mean ${name}:${near}?`}`;
}
