import type { SourceState, SourceView } from '../../model.ts';

/** What needs a person comes first. */
export const STATES: readonly SourceState[] = ['dead', 'blocked', 'never', 'silent', 'ok', 'disabled'];

export function byNeed(sources: readonly SourceView[]): SourceView[] {
  return sources.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || a.name.localeCompare(b.name, 'en'));
}

export function countStates(sources: readonly SourceView[]): [SourceState, number][] {
  return STATES.map((state): [SourceState, number] => [state, sources.filter((one) => one.state === state).length]).filter(
    ([, n]) => n > 0,
  );
}

/** The first of the times that are known; null where none is. */
export function soonestOf(times: readonly (string | null)[]): string | null {
  return times.reduce<string | null>((soonest, time) => (time !== null && (soonest === null || time < soonest) ? time : soonest), null);
}
