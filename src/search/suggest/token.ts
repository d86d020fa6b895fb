import { isSeparator, readQuoted } from '../query/scanner.ts';

/** What stands around the caret; offsets into q, ends exclusive. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Where the minus before it stands, if there is one. */
  readonly negated: boolean;
  /** The name before a colon, as it is written; null for words. */
  readonly field: string | null;
  /** Where the value begins: after minus, colon, comma and opening quote. */
  readonly valueAt: number;
  /** From there to the caret. */
  readonly typed: string;
  /** The opening quote of the value; null for none. */
  readonly quote: string | null;
}

const FIELD = /[A-Za-z]+(?:-[A-Za-z]+)?:/y;
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '”', '«': '»', '「': '」' };

/** The word, phrase or value that the caret is in or just behind; where there is none, an empty one at the caret. */
export function tokenAt(q: string, caret: number): Token {
  for (const { start, end } of tokensOf(q)) {
    if (start > caret) break;
    if (caret > start && caret <= end) return readToken(q, start, end, caret);
  }
  return { start: caret, end: caret, negated: false, field: null, valueAt: caret, typed: '', quote: null };
}

/** Plain words that end at `end`, with nothing but one space between them, nearest first. */
export function wordsBefore(q: string, end: number, most: number): { readonly start: number; readonly text: string }[] {
  const tokens = tokensOf(q).filter((token) => token.end <= end);
  const found: { start: number; text: string }[] = [];
  let next = end;
  for (const { start, end: to } of tokens.toReversed()) {
    const text = q.slice(start, to);
    if (found.length >= most || next - to > 1 || !/^[\p{L}\p{N}]/u.test(text) || /[:"“„«「*]/.test(text)) break;
    found.push({ start, text });
    next = start;
  }
  return found;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A quotation mark that is never closed reaches to the end: it is still being typed. */
function tokensOf(q: string): Stretch[] {
  const tokens: Stretch[] = [];
  let at = 0;
  while (at < q.length) {
    if (isSeparator(q[at])) {
      at += 1;
      continue;
    }
    const start = at;
    at = stretchEnd(q, at);
    tokens.push({ start, end: at });
  }
  return tokens;
}

function stretchEnd(q: string, from: number): number {
  let at = from;
  while (at < q.length && !isSeparator(q[at])) {
    const quoted = at === quoteAt(q, from) ? closedAt(q, at) : null;
    if (quoted !== null) return quoted;
    at += 1;
  }
  return at;
}

/** Where a quote of this token would stand: after its minus and its field. */
function quoteAt(q: string, start: number): number {
  const at = q[start] === '-' ? start + 1 : start;
  FIELD.lastIndex = at;
  return FIELD.test(q) ? FIELD.lastIndex : at;
}

function closedAt(q: string, at: number): number | null {
  if (CLOSERS[q[at] ?? ''] === undefined) return null;
  const close = q.indexOf(CLOSERS[q[at] ?? ''] ?? '"', at + 1);
  if (close === -1) return q.length;
  try {
    return readQuoted(q, at)?.end ?? null;
  } catch {
    // Never closed as the language reads it: still being typed.
    return q.length;
  }
}

function readToken(q: string, start: number, end: number, caret: number): Token {
  const negated = q[start] === '-';
  const nameAt = negated ? start + 1 : start;
  FIELD.lastIndex = nameAt;
  const isField = FIELD.test(q) && FIELD.lastIndex <= caret;
  const field = isField ? q.slice(nameAt, FIELD.lastIndex - 1) : null;
  const opened = isField ? FIELD.lastIndex : nameAt;
  const quote = CLOSERS[q[opened] ?? ''] !== undefined && caret > opened ? (q[opened] ?? null) : null;
  const valueAt = Math.min(caret, quote === null ? opened : opened + 1);
  const written = q.slice(valueAt, caret);
  const isClosed = quote !== null && written.endsWith(CLOSERS[quote] ?? '"');
  return { start, end, negated, field, valueAt, typed: isClosed ? written.slice(0, -1) : written, quote };
}
