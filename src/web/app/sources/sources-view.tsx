import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SourceState, SourceView } from '../../model.ts';
import { useJson } from '../api/use-json.ts';
import { Failed, Loading, Wide } from '../parts/states.tsx';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';
import { SourceRow } from './source-row.tsx';
import { byNeed, countStates } from './states.ts';

/** How every outlet's feeds are: silent because it is quiet there, or because the feed died? */
export function SourcesPage(): JSX.Element {
  const { data, problem, again } = useJson<{ readonly sources: readonly SourceView[] }>('/api/sources');
  const [only, setOnly] = useState<SourceState | null>(null);
  useEffect(() => {
    document.title = `${S.sources.title} – ${S.name}`;
  }, []);
  return (
    <>
      <h1>{S.sources.title}</h1>
      {problem && <Failed problem={problem} again={again} />}
      {data === null && problem === null && <Loading what={S.sources.loading} />}
      {data && data.sources.length === 0 && <p>{S.sources.none}</p>}
      {data && data.sources.length > 0 && (
        <>
          <p>{S.sources.help}</p>
          <StateFilter sources={data.sources} only={only} setOnly={setOnly} />
          <Table sources={byNeed(data.sources).filter((source) => only === null || source.state === only)} />
        </>
      )}
    </>
  );
}

interface FilterProps {
  readonly sources: readonly SourceView[];
  readonly only: SourceState | null;
  readonly setOnly: (state: SourceState | null) => void;
}

function StateFilter({ sources, only, setOnly }: FilterProps): JSX.Element {
  return (
    <div class="state-filter" role="group" aria-label={S.sources.filter}>
      <button type="button" aria-pressed={only === null} onClick={() => setOnly(null)}>
        {S.sources.all} <span class="n">{count(sources.length)}</span>
      </button>
      {countStates(sources).map(([state, n]) => (
        <button type="button" key={state} aria-pressed={only === state} onClick={() => setOnly(only === state ? null : state)}>
          <span class={`status ${state}`}>{S.sources.states[state]}</span> <span class="n">{count(n)}</span>
        </button>
      ))}
    </div>
  );
}

function Table({ sources }: { readonly sources: readonly SourceView[] }): JSX.Element {
  const { columns } = S.sources;
  return (
    <Wide label={S.sources.health}>
      <table class="sources">
        <thead>
          <tr>
            <th scope="col">{columns.outlet}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.rhythm}</th>
            <th scope="col">{columns.newItem}</th>
            <th scope="col">{columns.success}</th>
            <th scope="col">{columns.nextVisit}</th>
            <th scope="col" class="number">
              {columns.articles}
            </th>
            <th scope="col" class="number">
              {columns.waiting}
            </th>
            <th scope="col">{columns.feeds}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
