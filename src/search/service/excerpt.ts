import { type Finder, finderOf, type Match, type Wanted } from './highlight.ts';

export const EXCERPT_LENGTH = 240;
/** The best place is looked for in this much of the text; most articles are shorter. */
const LOOKED_AT = 20_000;
/** Where that holds no match at all, any match up to here will do. */
const SEARCHED = 200_000;
/** Spellings of a word beyond `LOOKED_AT` that are looked at more closely. */
const MAX_TRIES = 20;
/** What may stand before the first match. */
const LEAD = 80;
/** How far an edge moves to find a space; longer words, and scripts without spaces, are cut where they are. */
const NEAR = 40;

/**
 * About 240 characters of the text where most different terms stand together (the first such place), else its
 * beginning; one line, cut between words and marked with … where something was left out.
 */
export function excerptOf(text: string, finder: Finder): string {
  const [from, to] = windowOf(text, finder);
  const middle = text
    .slice(from, to)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
  return `${text.slice(0, from).trim() === '' ? '' : '…'}${middle}${text.slice(to).trim() === '' ? '' : '…'}`;
}

function windowOf(text: string, finder: Finder): [number, number] {
  if (text.length <= EXCERPT_LENGTH) return [0, text.length];
  const best = densest(finder.matchesIn(text.slice(0, LOOKED_AT))) ?? farMatch(text, finder);
  if (!best) return [0, cutBack(text, EXCERPT_LENGTH, 1)];
  const room = Math.max(0, EXCERPT_LENGTH - (best.end - best.start));
  // The beginning says most, wherever it holds the place as well.
  if (best.end <= EXCERPT_LENGTH - NEAR) return [0, cutBack(text, EXCERPT_LENGTH, best.end)];
  const wanted = Math.min(best.start - Math.min(LEAD, room >> 1), text.length - EXCERPT_LENGTH);
  const from = cutForward(text, wanted, best.start);
  const to = cutBack(text, Math.max(from + EXCERPT_LENGTH, Math.min(best.end, from + 2 * EXCERPT_LENGTH)), best.end);
  return [from, to];
}

/** The run of matches that fits an excerpt and holds most different terms, then most matches; the first of equals. */
function densest(matches: readonly Match[]): { start: number; end: number } | null {
  let best: { start: number; end: number; score: number } | null = null;
  const inside = new Map<number, number>();
  let next = 0;
  for (const [index, match] of matches.entries()) {
    next = Math.max(next, index);
    while (next < matches.length && (next === index || (matches[next]?.end ?? 0) - match.start <= EXCERPT_LENGTH - NEAR)) {
      const term = matches[next]?.term ?? 0;
      inside.set(term, (inside.get(term) ?? 0) + 1);
      next += 1;
    }
    const score = inside.size * matches.length + (next - index);
    if (!best || score > best.score) best = { start: match.start, end: matches[next - 1]?.end ?? match.end, score };
    const left = (inside.get(match.term) ?? 1) - 1;
    if (left > 0) inside.set(match.term, left);
    else inside.delete(match.term);
  }
  return best;
}

/**
 * The first match beyond what was folded, found by its first word as it is folded: what is spelled differently (`U.S.`,
 * `café`) is not found here, since folding the whole of a very long text takes too long.
 */
function farMatch(text: string, { terms }: Finder): { start: number; end: number } | null {
  if (text.length <= LOOKED_AT) return null;
  const lower = text.slice(0, SEARCHED).toLowerCase();
  // Some letters are longer in lower case; then places would not be those of the text.
  if (lower.length !== Math.min(text.length, SEARCHED)) return null;
  const places = terms.flatMap((term) => farPlace(text, lower, term) ?? []);
  return places.toSorted((a, b) => a.start - b.start)[0] ?? null;
}

function farPlace(text: string, lower: string, term: Wanted): { start: number; end: number } | null {
  const word = term.words[0] ?? '';
  if (word === '') return null;
  let at = lower.indexOf(word, LOOKED_AT - NEAR);
  for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries += 1) {
    const from = cutForward(text, at - NEAR, at);
    const match = finderOf([term]).matchesIn(text.slice(from, at + EXCERPT_LENGTH))[0];
    if (match) return { start: from + match.start, end: from + match.end };
    at = lower.indexOf(word, at + word.length);
  }
  return null;
}

/** The beginning of a word at or after `at`, at most `last`. */
function cutForward(text: string, at: number, last: number): number {
  if (at <= 0) return 0;
  for (let edge = at; edge <= Math.min(last, at + NEAR); edge += 1) if (isSpace(text[edge - 1])) return edge;
  let edge = at;
  while (edge < last && isInsideCharacter(text, edge)) edge += 1;
  return edge;
}

/** The end of a word at or before `at`, at least `first`. */
function cutBack(text: string, at: number, first: number): number {
  if (at >= text.length) return text.length;
  for (let edge = at; edge >= Math.max(first, at - NEAR); edge -= 1) if (isSpace(text[edge])) return edge;
  let edge = at;
  while (edge > first && isInsideCharacter(text, edge)) edge -= 1;
  return edge;
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && /\s/.test(character);
}

/** True where a cut would part a letter from its second half or its marks. */
function isInsideCharacter(text: string, at: number): boolean {
  return /^(?:\p{M}|\p{Cs}|\p{Join_Control})/u.test(text.slice(at, at + 2));
}
