import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/client.ts';
import type { MapAnswer } from '../api/shapes.ts';
import { useJson } from '../api/use-json.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { searchParams, type SearchState } from '../state/address.ts';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';
import { loadShapes, type Shape } from './geometry.ts';
import { Legend } from './legend.tsx';
import { MapTable } from './map-table.tsx';
import { thresholds } from './scale.ts';
import { World } from './world.tsx';

/** Where what was found happened, no more exactly than it is known: countries shaded, provinces as circles; and the same as a table. */
export function MapView({ state }: { readonly state: SearchState }): JSX.Element {
  const query = searchParams(state);
  query.delete('sort');
  query.set('collapse', state.collapse);
  const found = useJson<MapAnswer>(`/api/map?${query.toString()}`);
  const [shapes, setShapes] = useState<readonly Shape[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [whole, setWhole] = useState(false);
  useEffect(() => {
    loadShapes().then(setShapes, (error: unknown) => setProblem(asProblem(error)));
  }, []);
  if (found.problem) return <Failed problem={found.problem} part={S.map.title} again={found.again} />;
  if (found.data === null) return <Loading what={S.map.loading} />;
  const { data } = found;
  const steps = thresholds(data.countries.map((country) => country.count));
  return (
    <figure class="map">
      {problem && <Failed problem={problem} part={S.map.outlines} />}
      {shapes === null && problem === null && <Loading what={S.map.loading} />}
      {shapes && <World state={state} answer={data} shapes={shapes} steps={steps} whole={whole} />}
      <figcaption>
        <Legend steps={steps} counted={data.counted} provinces={data.admin1.length > 0} />
        <button type="button" class="small-button" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {S.map.whole}
        </button>
        <p class="quiet small">
          {data.unplaced > 0 && `${S.map.unplaced(count(data.unplaced))} `}
          {S.map.note}
        </p>
      </figcaption>
      <MapTable state={state} answer={data} />
    </figure>
  );
}
