import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { asProblem, type Problem } from '../api/client.ts';
import { Failed, Loading } from '../parts/states.tsx';
import type { SearchState } from '../state/address.ts';
import { S } from '../strings.ts';

type View = ComponentType<{ readonly state: SearchState }>;

/** The map and what draws it are loaded when somebody looks at it. */
export function LazyMap({ state }: { readonly state: SearchState }): JSX.Element {
  const [loaded, setLoaded] = useState<{ readonly View: View } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    import('../map/map-view.tsx').then(
      ({ MapView }) => setLoaded({ View: MapView }),
      (error: unknown) => setProblem(asProblem(error)),
    );
  }, []);
  if (problem) return <Failed problem={problem} part={S.map.title} />;
  return loaded === null ? <Loading what={S.map.loading} /> : <loaded.View state={state} />;
}
