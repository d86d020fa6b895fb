import { isLetterOrNumber } from './letters.ts';

/** Marks that may stand before the first word: bullets, quotes, brackets. */
const MOST_MARKS = 3;

/** A line in lower case, and again without the marks before its first word, so that patterns need look for neither. */
export function openingsOf(line: string): readonly string[] {
  const lower = line.toLowerCase();
  if (lower === '' || isLetterOrNumber(lower.codePointAt(0) ?? 0)) return [lower];
  const openings = [lower];
  let rest = lower;
  for (let count = 0; count < MOST_MARKS; count++) {
    const code = rest.codePointAt(0);
    if (code === undefined || isLetterOrNumber(code)) break;
    rest = rest.slice(code > 0xffff ? 2 : 1);
    openings.push(rest);
  }
  return openings;
}

/** What openings match that are one of these and nothing more than marks. Case is no matter. */
export function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${lowered(pattern)})[\\s.:!»>|*…]*$`, 'u');
}

/** What openings match that begin with one of these. Case is no matter. */
export function start(pattern: string): RegExp {
  return new RegExp(`^(?:${lowered(pattern)})`, 'u');
}

/** A pattern that disregards case looks up both for every letter there is: it is lower case that is matched with lower case. */
function lowered(pattern: string): string {
  return pattern.replace(/\\p\{\w+\}|\\.|[^\\]+/giu, (piece) => (piece.startsWith('\\') ? piece : piece.toLowerCase()));
}
