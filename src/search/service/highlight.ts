import { foldTokensFrom, type NumberedToken } from '../../domain/fold.ts';
import type { Words } from '../query/ast.ts';
import { type Stretch, stretchesWith } from './stretches.ts';
import type { Highlight } from './types.ts';

/** What is looked for in a text. */
export interface Wanted extends Pick<Words, 'field' | 'words' | 'prefix'> {
  /** Of a name: the actor, whose other names count as the same thing. */
  readonly actor?: string;
}

export interface Match {
  readonly start: number;
  readonly end: number;
  /** Index of the term in the list that was looked for; of several names of one thing that of the first. */
  readonly term: number;
}

/** More would only be counted, never shown. */
const MAX_MATCHES = 2000;

/** Finds the same terms in one text after another. */
export interface Finder {
  readonly terms: readonly Wanted[];
  /** Where the terms' words stand in a stored text, in its order; a phrase is one match from its first word to its last. */
  matchesIn(text: string): Match[];
}

export function finderOf(terms: readonly Wanted[]): Finder {
  const words = terms.flatMap((term) => term.words);
  if (words.length === 0) return { terms, matchesIn: () => [] };
  // The words of a phrase count on from its first one, so that all that lies between has to be read.
  const stretchesOf = terms.every((term) => term.words.length <= 1) ? stretchesWith(words) : wholeOf;
  const search = searchFor(terms);
  return {
    terms,
    matchesIn(text) {
      const matches: Match[] = [];
      for (const { from, to } of stretchesOf(text)) {
        for (const { start, end, term } of search(text.slice(from, to), MAX_MATCHES - matches.length)) {
          matches.push({ start: from + start, end: from + end, term });
        }
      }
      return matches;
    },
  };
}

function wholeOf(text: string): Stretch[] {
  return [{ from: 0, to: text.length }];
}

/** Finds the terms in a text that is read whole, up to so many times. */
function searchFor(terms: readonly Wanted[]): (text: string, most: number) => Match[] {
  const byFirst = new Map<string, number[]>();
  const beginnings: number[] = [];
  for (const [index, { words, prefix }] of terms.entries()) {
    const [first, ...others] = words;
    if (first === undefined) continue;
    if (prefix && others.length === 0) beginnings.push(index);
    else byFirst.set(first, [...(byFirst.get(first) ?? []), index]);
  }
  const letters = new Set(terms.flatMap(({ words }) => words.map((word) => word.charCodeAt(0))));
  const groups = terms.map((term, index) => firstName(terms, term) ?? index);
  return (text, most) => {
    const tokens = foldTokensFrom(text, letters);
    const matches: Match[] = [];
    for (let at = 0; at < tokens.length && matches.length < most; at += 1) {
      for (const index of [...(byFirst.get(tokens[at]?.word ?? '') ?? []), ...beginnings]) {
        const first = tokens[at];
        const last = tokens[at + (terms[index]?.words.length ?? 1) - 1];
        if (first && last && standsAt(tokens, at, terms[index])) {
          matches.push({ start: first.start, end: last.end, term: groups[index] ?? index });
        }
      }
    }
    return matches;
  };
}

function standsAt(tokens: readonly NumberedToken[], at: number, term: Wanted | undefined): boolean {
  const { words = [], prefix = false } = term ?? {};
  return words.every((word, i) => {
    const token = tokens[at + i];
    // Words between that begin otherwise are not among the tokens.
    if (token?.number !== (tokens[at]?.number ?? 0) + i) return false;
    return token.word === word || (prefix && i === words.length - 1 && token.word.startsWith(word));
  });
}

/** Null where the term is not a name. */
function firstName(terms: readonly Wanted[], { actor }: Wanted): number | null {
  return actor === undefined ? null : terms.findIndex((term) => term.actor === actor);
}

/** Spans to mark, in order and apart from each other: what touches (pairs of unspaced scripts do) is one span. */
export function highlight(text: string, finder: Finder): Highlight[] {
  const spans: [number, number][] = [];
  for (const { start, end } of finder.matchesIn(text)) {
    const last = spans.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans;
}
