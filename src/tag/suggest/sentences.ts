import type { Field, Token } from '../tokens.ts';
import { LOWER } from '../tokens.ts';

/** Tokens of one sentence; indexes into the field, `end` exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** A sentence without an end is a table or a dump. */
const MAX_TOKENS = 120;
const ABBREVIATIONS = new Set(
  'mr mrs ms dr gen lt col maj sgt capt sen rep gov st no nos vs approx jan feb mar apr jun jul aug sept sep oct nov dec ул г гг тыс млн им обл'.split(
    ' ',
  ),
);
const ENDS = '.!?…؟۔。！？;؛•|';
const HARD_ENDS = '!?؟۔。！？•|';

/** Cuts a field into sentences. */
export function sentencesOf(field: Field): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let at = 1; at <= field.tokens.length; at++) {
    if (at < field.tokens.length && at - start < MAX_TOKENS && !isEnd(field, at)) continue;
    sentences.push({ start, end: at });
    start = at;
  }
  return field.tokens.length === 0 ? [] : sentences;
}

/** Does a sentence end before this token? */
function isEnd(field: Field, at: number): boolean {
  const before = field.tokens[at - 1];
  const token = field.tokens[at];
  if (!before || !token || token.start - before.end < 2) return before?.line !== token?.line && isNewLine(field, before, token);
  if (before.line !== token.line && isNewLine(field, before, token)) return true;
  for (let i = before.end; i < token.start; i++) {
    const sign = field.text.charAt(i);
    if (!ENDS.includes(sign)) continue;
    if (HARD_ENDS.includes(sign)) return true;
    if (sign !== '.' || !isAbbreviation(field, before, token, i)) return true;
  }
  return false;
}

/** A line broken by hand goes on in small letters, or shouts like the one before. */
function isNewLine(field: Field, before: Token | undefined, token: Token | undefined): boolean {
  if (!before || !token) return false;
  if (token.line - before.line > 1) return true;
  return (token.style !== LOWER || token.dense) && field.lines[token.line]?.shouting !== true;
}

function isAbbreviation(field: Field, before: Token, token: Token, dot: number): boolean {
  if (dot !== before.end) return false;
  const length = before.end - before.start;
  if (length === 1 && before.style !== LOWER) return true;
  if (ABBREVIATIONS.has(before.key)) return true;
  return token.style === LOWER && isCased(token.key) && field.text.charAt(token.start) !== '"';
}

/** Scripts with capital letters. */
const isCased = (key: string): boolean => key.toUpperCase() !== key;

/** Is one of these signs between a token and the next? */
export function hasSign(field: Field, after: number, signs: string): boolean {
  const token = field.tokens[after];
  const next = field.tokens[after + 1];
  if (!token || !next || next.start - token.end < 1) return false;
  for (let i = token.end; i < next.start; i++) if (signs.includes(field.text.charAt(i))) return true;
  return false;
}
