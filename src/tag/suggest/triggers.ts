import type { CasualtyKind } from '../../domain/tags.ts';
import type { Meaning } from '../data/events/meanings.ts';
import type { Hit, ReadSentence } from './reading.ts';

/** Where the number of a word stands; a toll's comes somewhere behind it. */
export type Side = 'any' | 'before' | 'after' | 'toll';

/** A word that tells what became of people. */
export interface Trigger {
  readonly kind: CasualtyKind;
  readonly side: Side;
  readonly first: number;
  readonly last: number;
  /** The number is in the word itself: "no casualties", an Arabic dual. */
  readonly fixed: number | null;
  /** "Claimed 12 lives": counts only with that noun. */
  readonly needsLives: boolean;
}

type Kind = readonly [meaning: Meaning, kind: CasualtyKind, side: Side, fixed: number | null];

const KINDS: readonly Kind[] = [
  ['no-dead', 'killed', 'any', 0],
  ['no-hurt', 'wounded', 'any', 0],
  ['dead-one', 'killed', 'any', 1],
  ['dead-two', 'killed', 'any', 2],
  ['hurt-one', 'wounded', 'any', 1],
  ['hurt-two', 'wounded', 'any', 2],
  ['dead', 'killed', 'any', null],
  ['dead-after', 'killed', 'after', null],
  ['dead-before', 'killed', 'before', null],
  ['hurt', 'wounded', 'any', null],
  ['hurt-after', 'wounded', 'after', null],
  ['hurt-before', 'wounded', 'before', null],
  ['toll', 'killed', 'toll', null],
];

const CLAIMING = new Set('claim claimed claims claiming cost costing took'.split(' '));

export function triggersIn(sentence: ReadSentence): Trigger[] {
  return sentence.hits.flatMap((hit) => triggersOf(sentence, hit));
}

function triggersOf({ field }: ReadSentence, { first, last, phrase }: Hit): readonly Trigger[] {
  const kinds = kindsOf(phrase);
  if (kinds.length === 0) return NONE;
  const needsLives = first === last && CLAIMING.has(field.tokens[first]?.key ?? '');
  return kinds.map(([, kind, side, fixed]) => ({ kind, side, first, last, fixed, needsLives }));
}

const NONE: readonly Trigger[] = [];

const known = new WeakMap<Hit['phrase'], readonly Kind[]>();

/** What a phrase tells. "Killed, dead" of one word is one trigger; "no casualties" is two. */
function kindsOf(phrase: Hit['phrase']): readonly Kind[] {
  const before = known.get(phrase);
  if (before) return before;
  const found = KINDS.filter(([meaning]) => phrase.means.has(meaning));
  const kinds = found.filter((one, i) => found.findIndex((other) => isSame(other, one)) === i);
  known.set(phrase, kinds);
  return kinds;
}

const isSame = ([, otherKind, otherSide, otherFixed]: Kind, [, kind, side, fixed]: Kind): boolean =>
  otherKind === kind && (otherSide === side || (fixed === null && otherFixed !== null));
