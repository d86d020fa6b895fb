import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Failed } from '../parts/states.tsx';
import { Reader } from '../reader/reader.tsx';
import type { SearchState } from '../state/address.ts';
import { S } from '../strings.ts';
import { Chips } from './chips.tsx';
import { Facets } from './facets.tsx';
import { QueryBox } from './query-box.tsx';
import { QueryProblem } from './query-problem.tsx';
import { Results } from './results.tsx';
import { Timeline } from './timeline.tsx';
import { closeReader } from './open.ts';
import { useFacetCounts, useSearch } from './use-search.ts';

/** Query, filters, results, and beside them the article that is read. */
export function SearchView({ state }: { readonly state: SearchState }): JSX.Element {
  const found = useSearch(state);
  const [further, setFurther] = useState(false);
  const counts = useFacetCounts(state, found.data, further);
  useEffect(() => {
    document.title = state.q === '' ? S.name : `${state.q} – ${S.name}`;
  }, [state.q]);
  const reading = state.open;
  return (
    <div class={`search-view${reading === null ? '' : ' reading'}`}>
      <h1 class="hidden">{S.search.title}</h1>
      <QueryBox state={state} problem={found.problem} />
      <Chips state={state} answer={found.data} />
      {found.problem && <QueryProblem q={state.q} problem={found.problem} again={found.again} />}
      <div class="columns" aria-busy={found.loading}>
        <Facets state={state} counts={counts} further={further} setFurther={setFurther} />
        <section class="results" aria-labelledby="found">
          <Timeline state={state} />
          {found.problem === null && <Results state={state} found={found} />}
        </section>
        {reading !== null && (
          <aside class="panel" aria-label={S.reader.panel}>
            <Reader key={reading} id={reading} state={state} onClose={() => closeReader(state)} />
          </aside>
        )}
      </div>
      {counts.problem && found.problem === null && <Failed problem={counts.problem} part={S.facets.title} again={counts.again} />}
    </div>
  );
}
