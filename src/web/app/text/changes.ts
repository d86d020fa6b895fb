import type { DiffRun } from '../../../domain/revisions.ts';

/** What is shown of the unchanged words on either side of a change. */
const CONTEXT = 80;
/** The page shows so much of a comparison; the whole of it is in the API's answer. */
const MAX_SHOWN = 20_000;

/** A comparison as people read it: long unchanged runs lose their middle. */
export function shortened(diff: readonly DiffRun[]): { readonly shown: readonly DiffRun[]; readonly isCut: boolean } {
  const shown: DiffRun[] = [];
  let left = MAX_SHOWN;
  for (const [index, run] of diff.entries()) {
    const text = run.kind === 'equal' ? context(run.text, index === 0, index === diff.length - 1) : run.text;
    if (left <= 0) return { shown, isCut: true };
    shown.push({ kind: run.kind, text: text.length > left ? `${wholeEnd(text.slice(0, left))}…` : text });
    left -= text.length;
  }
  return { shown, isCut: left < 0 };
}

function context(text: string, isFirst: boolean, isLast: boolean): string {
  const [head, tail] = [isFirst ? 0 : CONTEXT, isLast ? 0 : CONTEXT];
  if (text.length <= head + tail + CONTEXT) return text;
  const [start, end] = [wholeEnd(text.slice(0, head)), text.slice(text.length - tail).replace(/^[\uDC00-\uDFFF]/, '')];
  return `${atSpace(start, /\s\S*$/)}…${atSpace(end, /^\S*\s/)}`.replace(/^…(?=\S)/, '… ').replace(/(?<=\S)…$/, ' …');
}

/** Without the half word at the cut, where the script has spaces. */
function atSpace(text: string, half: RegExp): string {
  const whole = text.replace(half, ' ');
  return whole.length > CONTEXT / 2 ? whole : text;
}

/** Without the first half of a character of two units. */
function wholeEnd(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}
