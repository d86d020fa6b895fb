import { QueryError } from './errors.ts';

/** Quotation marks that open a phrase, with those that may close it. Straight ones are a matter of their own. */
const PAIRS: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '「': '」' };
const HEBREW = /[\u05d0-\u05ea]/;
const SPACE = /[\s()]/;

/** A span of the query. */
export interface Span {
  readonly text: string;
  readonly start: number;
}

export interface Quoted extends Span {
  /** Just after the closing mark. */
  readonly end: number;
}

/** A space, a parenthesis, or the end: no word goes across. */
export function isSeparator(character: string | undefined): boolean {
  return character === undefined || SPACE.test(character);
}

/** The quoted phrase that opens at `at`; null where no phrase opens. @throws QueryError for a straight quote that never closes. */
export function readQuoted(q: string, at: number): Quoted | null {
  const opener = q[at] ?? '';
  const closers = opener === '"' ? '"' : PAIRS[opener];
  if (closers === undefined || isInches(q, at) || isInsideHebrewWord(q, at)) return null;
  for (let end = at + 1; end < q.length; end += 1) {
    if (closers.includes(q.charAt(end)) && !isInsideHebrewWord(q, end)) {
      return { text: q.slice(at + 1, end), start: at + 1, end: end + 1 };
    }
  }
  if (opener === '"') throw new QueryError('unbalanced-quote', 'This quotation mark is never closed.', at);
  return null;
}

/** End of the run of characters that belongs to one word: up to a space, a parenthesis or the next phrase. */
export function wordEnd(q: string, from: number): number {
  let at = from;
  while (at < q.length && !isSeparator(q[at])) {
    if (at > from && readQuoted(q, at) !== null) break;
    at += 1;
  }
  return at;
}

/** `5"` is five inches unless a word follows directly. */
function isInches(q: string, at: number): boolean {
  return q[at] === '"' && /\d/.test(q[at - 1] ?? '') && !/[\p{L}\p{N}]/u.test(q[at + 1] ?? '');
}

/** The mark in a Hebrew acronym such as צה"ל. */
function isInsideHebrewWord(q: string, at: number): boolean {
  return HEBREW.test(q[at - 1] ?? '') && HEBREW.test(q[at + 1] ?? '');
}
