import { foldTokens } from '../../domain/fold.ts';
import type { Term } from '../query/ast.ts';
import type { Highlight } from './types.ts';

export interface Match {
  readonly start: number;
  readonly end: number;
  /** Index of the term in the list that was looked for; of several names of one thing that of the first. */
  readonly term: number;
}

/** More would only be counted, never shown. */
const MAX_MATCHES = 2000;

/** Where the terms' words stand in a stored text, in its order; a phrase is one match from its first word to its last. */
export function findMatches(text: string, terms: readonly Term[]): Match[] {
  const byFirst = new Map<string, number[]>();
  for (const [index, term] of terms.entries()) {
    const first = term.words[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), index]);
  }
  if (byFirst.size === 0) return [];
  const tokens = foldTokens(text);
  const groups = terms.map((term, index) => firstName(terms, term) ?? index);
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length && matches.length < MAX_MATCHES; at += 1) {
    for (const index of byFirst.get(tokens[at]?.word ?? '') ?? []) {
      const words = terms[index]?.words ?? [];
      const first = tokens[at];
      const last = tokens[at + words.length - 1];
      if (first && last && words.every((word, i) => tokens[at + i]?.word === word)) {
        matches.push({ start: first.start, end: last.end, term: groups[index] ?? index });
      }
    }
  }
  return matches;
}

/** Null where the term is not a name. */
function firstName(terms: readonly Term[], { orTagged }: Term): number | null {
  return orTagged ? terms.findIndex((term) => term.orTagged?.facet === orTagged.facet && term.orTagged.value === orTagged.value) : null;
}

/** Spans to mark, in order and apart from each other: what touches (pairs of unspaced scripts do) is one span. */
export function highlight(text: string, terms: readonly Term[]): Highlight[] {
  const spans: [number, number][] = [];
  for (const { start, end } of findMatches(text, terms)) {
    const last = spans.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans;
}
