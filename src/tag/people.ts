import { FAMILY_NAMES, GIVEN_NAMES, GIVEN_NAMES_TOO, INSTITUTIONS, RANKS, TITLES } from './data/people.ts';
import type { Field, Token } from './tokens.ts';
import { ALL_CAPITALS, LOWER } from './tokens.ts';

/** Is the name at these tokens part of a person's name (Chad Smith, Michael Jordan, Mr. Holland)? */
export function isPersonName(field: Field, first: number, last: number): boolean {
  if (first !== last) return false;
  const token = field.tokens[first];
  if (!token || token.dense || token.style === LOWER) return false;
  return isFamilyName(field, first, token) || isGivenName(field, first, token);
}

function isFamilyName(field: Field, at: number, token: Token): boolean {
  const before = field.tokens[at - 1];
  if (!before || before.style === LOWER) return false;
  const gap = field.text.slice(before.end, token.start);
  if (TITLES.has(before.key)) return gap === ' ' || gap === '. ';
  if (gap === ' ' && RANKS.has(field.tokens[at - 2]?.key ?? '') && !INSTITUTIONS.has(before.key) && !RANKS.has(before.key)) return true;
  if (gap === '. ' && before.end - before.start === 1) return isGiven(field.tokens[at - 2]);
  return gap === ' ' && isGiven(before);
}

const isGiven = (token: Token | undefined): boolean => !!token && token.style !== LOWER && GIVEN_NAMES.has(token.key);

function isGivenName(field: Field, at: number, token: Token): boolean {
  const after = field.tokens[at + 1];
  if (!after || after.style === LOWER || field.text.slice(token.end, after.start) !== ' ') return false;
  if (FAMILY_NAMES.has(after.key)) return true;
  if (!GIVEN_NAMES_TOO.has(token.key) || INSTITUTIONS.has(after.key)) return false;
  // In headlines and shouted lines a capital letter proves nothing.
  const line = field.lines[token.line];
  return !line?.titleCase && after.style !== ALL_CAPITALS && after.end - after.start > 1;
}
