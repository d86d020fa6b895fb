import { foldText, foldWords } from '../../domain/fold.ts';
import type { RevisionFlag, RevisionState } from '../../domain/revisions.ts';
import { isSpelling } from './spelling.ts';
import { marksIn } from './markers.ts';
import { withoutMarks } from './title-marks.ts';

const SHORTENED = 3 / 4;
/** Of a text that is short anyway, a quarter is little. */
const MIN_CHARACTERS = 200;
/** Headline and about the first hundred words. */
const LEAD_CHARACTERS = 600;

/** In the order of `REVISION_FLAGS`. Only what the outlet itself did counts: not that a page could be had at last, nor that newer rules read it. */
export function revisionFlags(before: RevisionState | null, after: RevisionState): readonly RevisionFlag[] {
  if (after.reason === 'reprocessed') return [];
  const marked: readonly RevisionFlag[] = hasNewMarks(before, after) ? ['marked'] : [];
  if (before === null || after.reason !== 'changed' || before.textOrigin !== after.textOrigin) return marked;
  return [
    ...flag('headline-changed', headline(before) !== headline(after)),
    ...flag('shortened', isShortened(before.text, after.text)),
    ...flag('figures-changed', haveOtherFigures(before, after)),
    ...marked,
    ...flag('cosmetic', isSpelling(whole(before), whole(after))),
  ];
}

function flag(name: RevisionFlag, holds: boolean): readonly RevisionFlag[] {
  return holds ? [name] : [];
}

function headline({ title }: RevisionState): string {
  return foldText(withoutMarks(title));
}

function whole({ title, text }: RevisionState): string {
  return `${withoutMarks(title)}\n${text}`;
}

function isShortened(before: string, after: string): boolean {
  return before.length >= MIN_CHARACTERS && after.length < before.length * SHORTENED;
}

/** A mark or a note that was not there before. */
function hasNewMarks(before: RevisionState | null, after: RevisionState): boolean {
  const known = new Set(before === null ? [] : marksIn(before.title, before.text));
  return marksIn(after.title, after.text).some((mark) => !known.has(mark));
}

/** A figure at the top of one that the other does not have anywhere: what only moved down is no other figure. */
function haveOtherFigures(before: RevisionState, after: RevisionState): boolean {
  return hasOwnFigure(before, after) || hasOwnFigure(after, before);
}

function hasOwnFigure(one: RevisionState, other: RevisionState): boolean {
  const figures = figuresOf(lead(one));
  if (figures.length === 0) return false;
  const others = new Set(figuresOf(whole(other)));
  return figures.some((figure) => !others.has(figure));
}

function figuresOf(text: string): string[] {
  return foldWords(text).filter((word) => /^\d/.test(word));
}

/** Whole words only: half a figure would be another one. */
function lead({ title, text }: RevisionState): string {
  const opening = text.slice(0, LEAD_CHARACTERS);
  return `${withoutMarks(title)}\n${text.length > LEAD_CHARACTERS ? opening.replace(/\P{L}+\p{L}*$|\p{N}\S*$/u, '') : opening}`;
}
