import type { Token } from './token.ts';
import type { Suggestion } from './types.ts';

const DAY_MS = 86_400_000;
const SPANS = [
  ['today', 0],
  ['a day ago', 1],
  ['a week ago', 7],
  ['30 days ago', 30],
  ['90 days ago', 90],
  ['a year ago', 365],
] as const;

/** Days that are often meant, as far as they begin with what is typed. */
export function dateSuggestions(name: 'after' | 'before', { typed, start, end }: Token, now: Date): Suggestion[] {
  return SPANS.flatMap(([detail, days]) => {
    const day = new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);
    if (!day.startsWith(typed)) return [];
    return [{ kind: 'operator' as const, label: `${name}:${day}`, detail, insert: `${name}:${day}`, start, end, count: null }];
  });
}
