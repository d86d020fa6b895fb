import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { asProblem, ask } from '../api/client.ts';
import type { Suggestion } from '../api/shapes.ts';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';

/** Asked this long after the last letter. */
const PAUSE_MS = 120;

interface Suggested {
  readonly list: readonly Suggestion[];
  /** Why there are none at all, where the server cannot give any. */
  readonly unavailable: string | null;
}

const NONE: Suggested = { list: [], unavailable: null };

/** What could stand at the caret; nothing while `at` is null. */
export function useSuggestions(q: string, at: number | null): Suggested {
  const [suggested, suggest] = useState<Suggested>(NONE);
  useEffect(() => {
    if (at === null || q.trim() === '') return suggest((last) => ({ ...NONE, unavailable: last.unavailable }));
    if (suggested.unavailable !== null) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const query = new URLSearchParams({ q, at: String(at), limit: '8' });
      ask<{ suggestions: Suggestion[] }>(`/api/suggest?${query.toString()}`, stop.signal).then(
        ({ suggestions }) => suggest({ list: suggestions, unavailable: null }),
        (error: unknown) => {
          if (!stop.signal.aborted) suggest({ list: [], unavailable: asProblem(error).message });
        },
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [q, at]);
  return suggested;
}

interface Props {
  readonly list: readonly Suggestion[];
  readonly active: number;
  readonly take: (suggestion: Suggestion) => void;
}

export function Suggestions({ list, active, take }: Props): JSX.Element {
  return (
    <ul id="suggestions" class="suggestions" role="listbox" aria-label={S.search.suggestions} hidden={list.length === 0}>
      {list.map((one, index) => (
        <li
          key={`${one.kind}:${one.insert}`}
          id={`suggestion-${index}`}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => {
            // The field keeps the focus.
            event.preventDefault();
            take(one);
          }}
        >
          <span class="kind">{S.search.kinds[one.kind] ?? one.kind}</span>
          <bdi class="what">{one.label}</bdi>
          {one.detail !== null && <bdi class="quiet">{one.detail}</bdi>}
          {one.count !== null && <span class="n">{count(one.count)}</span>}
        </li>
      ))}
    </ul>
  );
}
