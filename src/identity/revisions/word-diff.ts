import { diffArrays } from 'diff';
import type { DiffRun } from '../../domain/revisions.ts';

/** Edits, in words or paragraphs, up to which the shortest way is looked for: 0.2 s at the worst. */
const MAX_EDITS = 1000;
/** Characters that are words of their own: scripts without spaces. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*';
/** A word with the spaces after it; what is neither word nor space stands alone. */
const WORD = new RegExp(`(?:${UNSPACED}|(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+|[^\\s])\\s*|\\s+`, 'gu');
const PARAGRAPH = /[^\n]+\n*|\n+/g;
/** Between two changes, fewer words in common than these are noise. */
const MIN_EQUAL_WORDS = 2;

type Change = { readonly kind: DiffRun['kind']; readonly count: number };

/**
 * The changed words from one text to the next, in any script; spacing is no change. Texts that have too little in common
 * are compared by paragraphs, and if that is still too much, one is given for the other.
 */
export function wordDiff(before: string, after: string): readonly DiffRun[] {
  return compare(before, after, WORD, MIN_EQUAL_WORDS) ?? compare(before, after, PARAGRAPH, 1) ?? replaced(before, after);
}

function compare(before: string, after: string, unit: RegExp, minEqual: number): readonly DiffRun[] | null {
  const [old, fresh] = [before.match(unit) ?? [], after.match(unit) ?? []];
  const known = new Map<string, number>();
  const changes = diffArrays(numbered(old, known), numbered(fresh, known), { maxEditLength: MAX_EDITS });
  if (changes === undefined) return null;
  const plain = changes.map(({ added, removed, count }): Change => ({ kind: added ? 'added' : removed ? 'removed' : 'equal', count }));
  return toRuns(plain, old, fresh, minEqual);
}

/** One number for each different word: numbers are compared faster. */
function numbered(words: readonly string[], known: Map<string, number>): number[] {
  return words.map((spaced) => {
    const word = spaced.trim();
    const id = known.get(word) ?? known.size;
    known.set(word, id);
    return id;
  });
}

function toRuns(changes: readonly Change[], old: readonly string[], fresh: readonly string[], minEqual: number): readonly DiffRun[] {
  const runs: DiffRun[] = [];
  let [removed, added, from, to] = ['', '', 0, 0];
  const flush = (): void => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed });
    if (added !== '') runs.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, { kind, count }] of changes.entries()) {
    const [before, after] = [kind === 'added' ? '' : old.slice(from, from + count).join(''), fresh.slice(to, to + count).join('')];
    const isNoise = kind === 'equal' && count < minEqual && index > 0 && index < changes.length - 1;
    if (kind === 'equal' && !isNoise) {
      flush();
      runs.push({ kind, text: after });
    } else {
      removed += before;
      if (kind !== 'removed') added += after;
    }
    if (kind !== 'added') from += count;
    if (kind !== 'removed') to += count;
  }
  flush();
  return runs;
}

function replaced(before: string, after: string): readonly DiffRun[] {
  return [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
}
