import type { JSX } from 'preact';
import type { Coverage } from '../../../search/service/types.ts';
import { S } from '../strings.ts';
import { dayOf } from '../text/dates.ts';

/** Whether little was found because little happened, or because nobody could tell. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }): JSX.Element {
  const { matching, sources } = coverage;
  const words = (['silent', 'blocked', 'dead', 'never'] as const)
    .filter((state) => coverage[state] > 0)
    .map((state) => S.coverage[state](coverage[state]));
  if (words.length === 0) return <p class="coverage quiet small">{matching === 0 ? S.coverage.none : S.coverage.all(matching)}</p>;
  return (
    <details class="coverage small">
      <summary>
        <span class="warning-mark" aria-hidden="true">
          ⚠
        </span>{' '}
        {S.coverage.some(words.join(', '), matching)}
      </summary>
      <ul>
        {sources.map(({ id, name, state, since }) => (
          <li key={id}>
            <bdi>{name}</bdi> <span class={`status ${state}`}>{S.sources.states[state]}</span>
            {since !== null && <span class="quiet"> {S.coverage.since(dayOf(since))}</span>}
          </li>
        ))}
        <li>
          <a href="/sources">{S.coverage.health}</a>
        </li>
      </ul>
    </details>
  );
}
