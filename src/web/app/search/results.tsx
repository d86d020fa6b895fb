import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { SearchAnswer } from '../api/shapes.ts';
import type { Loaded } from '../api/use-json.ts';
import { announce } from '../parts/live.tsx';
import { Loading } from '../parts/states.tsx';
import type { SearchState } from '../state/address.ts';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';
import { CoverageLine } from './coverage.tsx';
import { Empty } from './empty.tsx';
import { Hits } from './hits.tsx';
import { HitTable } from './hit-table.tsx';
import { LazyMap } from './lazy-map.tsx';
import { Corrections, Notes } from './notes.tsx';
import { Options } from './options.tsx';
import { Pager } from './pager.tsx';

interface Props {
  readonly state: SearchState;
  readonly found: Loaded<SearchAnswer>;
}

export function Results({ state, found }: Props): JSX.Element {
  const { data, loading } = found;
  useEffect(() => {
    if (data && !loading) announce(countOf(data));
  }, [data, loading]);
  if (data === null) return <Loading what={S.search.loading} />;
  return (
    <>
      <div class="results-head">
        <h2 id="found">
          {countOf(data)}
          <span class="quiet took">{rangeOf(state, data)}</span>
        </h2>
        <Options state={state} answer={data} />
      </div>
      {data.coverage && <CoverageLine coverage={data.coverage} />}
      <Corrections answer={data} />
      <Notes state={state} answer={data} />
      <div class={loading ? 'stale' : undefined}>
        {data.hits.length === 0 ? <Empty state={state} answer={data} /> : <Found state={state} answer={data} />}
      </div>
      {state.view !== 'map' && <Pager state={state} answer={data} />}
    </>
  );
}

function Found({ state, answer }: { readonly state: SearchState; readonly answer: SearchAnswer }): JSX.Element {
  if (state.view === 'map') return <LazyMap state={state} />;
  return state.view === 'table' ? <HitTable state={state} answer={answer} /> : <Hits state={state} answer={answer} />;
}

function countOf({ total, totalIsExact, counted }: SearchAnswer): string {
  return `${totalIsExact ? '' : `${S.search.about} `}${count(total)} ${S.counted[counted][total === 1 ? 0 : 1]}`;
}

function rangeOf({ offset }: SearchState, { total, hits, tookMs }: SearchAnswer): string {
  const range = hits.length > 0 && total > hits.length ? `${S.search.shown(count(offset + 1), count(offset + hits.length))} · ` : '';
  return `${range}${count(tookMs)} ms`;
}
