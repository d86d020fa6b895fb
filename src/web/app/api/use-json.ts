import { useEffect, useState } from 'preact/hooks';
import { asProblem, ask, type Problem } from './client.ts';

/** An answer on its way. While another is asked for, the last one stays, marked as such. */
export interface Loaded<T> {
  readonly data: T | null;
  readonly problem: Problem | null;
  readonly loading: boolean;
  readonly again: () => void;
}

/** Answers that going back shows at once. */
const MOST_KEPT = 40;
const kept = new Map<string, unknown>();

/** Forgets what was answered: after something was changed, or somebody signed in. */
export function forgetAnswers(): void {
  kept.clear();
}

/** Asks for what stands at a path; null asks for nothing. */
export function useJson<T>(path: string | null): Loaded<T> {
  return useAnswer<T>(path, (signal) => ask<T>(path ?? '', signal));
}

/** The same for an answer that is put together from several; `key` names all that it depends on. */
export function useAnswer<T>(key: string | null, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [shown, show] = useState<{ readonly key: string | null; readonly data: T | null; readonly problem: Problem | null }>(() => ({
    key: key !== null && kept.has(key) ? key : null,
    data: key === null ? null : ((kept.get(key) as T | undefined) ?? null),
    problem: null,
  }));
  const [round, next] = useState(0);
  useEffect(() => {
    if (key === null || shown.key === key) return;
    const known = kept.get(key) as T | undefined;
    if (known !== undefined) return show({ key, data: known, problem: null });
    const stop = new AbortController();
    load(stop.signal).then(
      (data) => {
        keep(key, data);
        if (!stop.signal.aborted) show({ key, data, problem: null });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) show((last) => ({ key, data: last.data, problem: asProblem(error) }));
      },
    );
    return () => stop.abort();
    // What is loaded depends on the key alone.
  }, [key, round]);
  const again = (): void => {
    if (key !== null) kept.delete(key);
    show((last) => ({ ...last, key: null }));
    next((n) => n + 1);
  };
  return { data: shown.data, problem: shown.key === key ? shown.problem : null, loading: key !== null && shown.key !== key, again };
}

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
