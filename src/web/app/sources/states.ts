import type { SourceHealth, SourceState } from '../api/shapes.ts';
import type { SourceStatus } from '../../model.ts';

/** What needs a person comes first. */
export const STATES: readonly SourceState[] = ['dead', 'blocked', 'never', 'silent', 'ok', 'disabled'];

const OF_STATUS: Readonly<Record<SourceStatus, SourceState>> = {
  ok: 'ok',
  quiet: 'silent',
  failing: 'blocked',
  dead: 'dead',
  disabled: 'disabled',
  'never-fetched': 'never',
};

/** The state that the server tells; where it tells none, what its status comes to. */
export function stateOf({ state, status }: Pick<SourceHealth, 'state' | 'status'>): SourceState {
  return state ?? OF_STATUS[status];
}

export function byNeed(sources: readonly SourceHealth[]): SourceHealth[] {
  return sources.toSorted((a, b) => STATES.indexOf(stateOf(a)) - STATES.indexOf(stateOf(b)) || a.name.localeCompare(b.name, 'en'));
}

export function countStates(sources: readonly SourceHealth[]): [SourceState, number][] {
  return STATES.map((state): [SourceState, number] => [state, sources.filter((one) => stateOf(one) === state).length]).filter(
    ([, n]) => n > 0,
  );
}

/** The newest of the times that a source's feeds tell; null where none does. */
export function newestOf(times: readonly (string | null | undefined)[]): string | null {
  return times.reduce<string | null>((newest, time) => (time && (newest === null || time > newest) ? time : newest), null);
}
