import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Facet } from '../../../search/engine.ts';
import type { Loaded } from '../api/use-json.ts';
import { useKeptFocus } from '../parts/kept-focus.ts';
import type { SearchState } from '../state/address.ts';
import { S } from '../strings.ts';
import { FacetGroup } from './facet-group.tsx';
import { type FacetCounts, ORDER } from './use-search.ts';

interface Props {
  readonly state: SearchState;
  readonly counts: Loaded<FacetCounts>;
  readonly further: boolean;
  readonly setFurther: (further: boolean) => void;
}

/** The filters beside the results: any value within a group, all groups at once. */
export function Facets({ state, counts, further, setFurther }: Props): JSX.Element {
  const own = useRef<HTMLElement>(null);
  useKeptFocus(own);
  const groups = ORDER.filter((facet: Facet) => counts.data?.[facet] !== undefined);
  return (
    <nav class="facets" ref={own} aria-labelledby="filters-title" aria-busy={counts.loading}>
      <details open={matchMedia('(min-width: 48rem)').matches}>
        <summary>
          <h2 id="filters-title">{S.facets.title}</h2>
        </summary>
        <p class="quiet small">{S.facets.help}</p>
        {groups.map((facet) => (
          <FacetGroup key={facet} state={state} facet={facet} values={counts.data?.[facet] ?? []} />
        ))}
        <button type="button" class="small-button" aria-expanded={further} onClick={() => setFurther(!further)}>
          {further ? S.facets.fewer : S.facets.further}
        </button>
      </details>
    </nav>
  );
}
