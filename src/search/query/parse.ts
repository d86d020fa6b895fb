import { foldWords } from '../../domain/fold.ts';
import type { ParsedQuery, Term } from './ast.ts';
import { QueryError } from './errors.ts';
import { type FieldName, readField, readFieldValue } from './fields.ts';
import { parseInstant } from './dates.ts';
import { filterValueHint, normaliseFilterValue, splitValues } from './filters.ts';
import { isSeparator, readQuoted, type Span, wordEnd } from './scanner.ts';
import type { Facet } from '../engine.ts';

export const MAX_QUERY_CHARACTERS = 2000;
export const MAX_QUERY_TERMS = 64;

interface Draft {
  readonly q: string;
  readonly terms: Term[];
  readonly filters: { facet: Facet; value: string; negated: boolean }[];
  from: number | null;
  to: number | null;
}

/**
 * Reads the query language: words, `"phrases"`, `-` before either, `title:`, the filters of `fields.ts` such as
 * `region:` and `lang:` (several values after commas mean any of them) and `after:` `before:`. Words come out folded;
 * what holds no letter or digit is ignored.
 *
 * @throws QueryError with the place of what cannot be read
 */
export function parseQuery(q: string): ParsedQuery {
  if (q.length > MAX_QUERY_CHARACTERS) {
    throw new QueryError('too-long', `A query has at most ${MAX_QUERY_CHARACTERS} characters.`, MAX_QUERY_CHARACTERS);
  }
  const draft: Draft = { q, terms: [], filters: [], from: null, to: null };
  let at = 0;
  while (at < q.length) at = isSeparator(q[at]) ? at + 1 : readToken(draft, at);
  const { terms, filters, from, to } = draft;
  return { terms, filters, from, to };
}

function readToken(draft: Draft, start: number): number {
  const { q } = draft;
  const negated = q[start] === '-' && q[start + 1] !== '-';
  const at = negated ? start + 1 : start;
  if (negated && q[at] === '(') throw new QueryError('unsupported', 'A group after - is not supported in this version.', start);
  if (isSeparator(q[at])) return at;
  const field = readField(q, at);
  if (field) return readFieldTerm(draft, field.name, field.valueAt, start, negated);
  const quoted = readQuoted(q, at);
  if (quoted) {
    addTerm(draft, 'any', quoted, start, negated);
    return quoted.end;
  }
  const end = wordEnd(q, at);
  const word = { text: q.slice(at, end), start: at };
  if (!negated && isOperator(draft, word, end)) return end;
  addWord(draft, 'any', word, start, negated);
  return end;
}

/** `AND` between terms is what a space means; `OR` cannot be answered yet and must not pass for a word. */
function isOperator({ q, terms, filters }: Draft, word: Span, end: number): boolean {
  if (word.text !== 'OR' && word.text !== 'AND') return false;
  const between = terms.length + filters.length > 0 && /[\p{L}\p{N}]/u.test(q.slice(end));
  if (between && word.text === 'OR') {
    throw new QueryError('unsupported', 'OR is not supported in this version; put "or" in quotes to search for the word.', word.start);
  }
  return between;
}

function readFieldTerm(draft: Draft, field: FieldName, valueAt: number, start: number, negated: boolean): number {
  if (field === 'title') return readTitle(draft, valueAt, start, negated);
  const value = readFieldValue(draft.q, field, valueAt);
  if (field === 'after' || field === 'before') addDate(draft, field, value, start, negated);
  else addFilters(draft, field, value, negated);
  return value.end;
}

function readTitle(draft: Draft, valueAt: number, start: number, negated: boolean): number {
  const { q } = draft;
  const quoted = readQuoted(q, valueAt);
  if (quoted) {
    addTerm(draft, 'title', quoted, start, negated);
    return quoted.end;
  }
  if (q[valueAt] === '(') throw new QueryError('unsupported', 'A group after title: is not supported in this version.', valueAt);
  if (q[valueAt] === '-') throw new QueryError('bad-value', 'Put the - before title: to exclude a word.', valueAt);
  const end = wordEnd(q, valueAt);
  addWord(draft, 'title', { text: q.slice(valueAt, end), start: valueAt }, start, negated);
  return end;
}

function addWord(draft: Draft, field: Term['field'], word: Span, start: number, negated: boolean): void {
  const star = /[\p{L}\p{N}\p{M}]\*|\*[\p{L}\p{N}]/u.exec(word.text);
  if (star) {
    const position = word.start + word.text.indexOf('*', star.index);
    throw new QueryError('unsupported', 'Words that end in * are not supported in this version.', position);
  }
  addTerm(draft, field, word, start, negated);
}

function addTerm(draft: Draft, field: Term['field'], span: Span, start: number, negated: boolean): void {
  const words = foldWords(span.text);
  if (words.length === 0) return;
  if (draft.terms.length >= MAX_QUERY_TERMS) {
    throw new QueryError('too-many-terms', `A query has at most ${MAX_QUERY_TERMS} words and phrases.`, start);
  }
  draft.terms.push({ field, words, negated });
}

function addDate(draft: Draft, field: 'after' | 'before', value: Span, start: number, negated: boolean): void {
  if (negated) throw new QueryError('unsupported', `${field}: cannot be excluded; use the other of after: and before:.`, start);
  const at = parseInstant(value.text);
  if (at === null) {
    throw new QueryError('bad-date', `${field}: takes a UTC day, month, year or time such as 2024-05-13.`, value.start);
  }
  if (field === 'after') draft.from = Math.max(draft.from ?? -Infinity, at);
  else draft.to = Math.min(draft.to ?? Infinity, at);
  if (draft.from !== null && draft.to !== null && draft.from >= draft.to) {
    throw new QueryError('bad-date', 'before: must be later than after:; it is not included itself.', value.start);
  }
}

function addFilters(draft: Draft, facet: Facet, list: Span, negated: boolean): void {
  let start = list.start;
  for (const part of splitValues(list.text)) {
    const excluded = part.startsWith('-');
    if (excluded && negated) throw new QueryError('bad-value', 'Excluded twice: keep one of the two -.', start);
    const value = normaliseFilterValue(facet, excluded ? part.slice(1) : part);
    if (value === null) throw new QueryError('bad-value', `${facet}: takes ${filterValueHint(facet)}.`, start);
    draft.filters.push({ facet, value, negated: negated || excluded });
    start += part.length + 1;
  }
}
