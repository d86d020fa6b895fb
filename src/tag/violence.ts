import { VIOLENCE } from './data/violence.ts';
import type { Field, Token } from './tokens.ts';
import { ByWord } from './words.ts';

/** So many tokens of the same sentence to either side. */
const SENTENCE_REACH = 12;
const SPACE = 0x20;
const violent = new ByWord((key) => VIOLENCE.test(key));

/** Does the sentence tell of violence near these tokens? */
export function isNearViolence({ field, first, last }: { readonly field: Field; readonly first: number; readonly last: number }): boolean {
  const { before, after } = distancesIn(field);
  return (before[first] ?? 0) > 0 || (after[last] ?? 0) > 0;
}

/** For each token how far away the next word of violence stands, from 1; 0: none in reach. */
interface Distances {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

const known = new WeakMap<Field, Distances>();

function distancesIn(field: Field): Distances {
  const found = known.get(field);
  if (found) return found;
  const { text, tokens } = field;
  const before = new Uint8Array(tokens.length);
  const after = new Uint8Array(tokens.length);
  for (let at = 1; at < tokens.length; at++) before[at] = distance(text, tokens[at - 1], tokens[at], tokens[at - 1], before[at - 1]);
  for (let at = tokens.length - 2; at >= 0; at--) after[at] = distance(text, tokens[at], tokens[at + 1], tokens[at + 1], after[at + 1]);
  const distances = { before, after };
  known.set(field, distances);
  return distances;
}

/** From a token whose neighbour knows how far it is from there. */
function distance(text: string, left: Token | undefined, right: Token | undefined, neighbour: Token | undefined, further = 0): number {
  if (!left || !right || !neighbour || isSentenceEnd(text, left, right)) return 0;
  if (violent.of(neighbour)) return 1;
  return further > 0 && further < SENTENCE_REACH ? further + 1 : 0;
}

function isSentenceEnd(text: string, left: Token, right: Token): boolean {
  if (right.start - left.end === 1 && text.charCodeAt(left.end) === SPACE) return false;
  return /[.!?。؟](?:\s|$)/u.test(text.slice(left.end, right.start));
}
