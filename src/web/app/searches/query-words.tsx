import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { FACETS } from '../../../search/engine.ts';
import type { SearchAnswer } from '../api/shapes.ts';
import { useJson } from '../api/use-json.ts';
import { searchPath } from '../search/use-search.ts';
import { bare, hrefOf, type SearchState } from '../state/address.ts';
import { isTold, labelOf, rememberNames } from '../state/labels.ts';
import { S } from '../strings.ts';

/** A search in words, as a link to its results. */
export function QueryWords({ state }: { readonly state: SearchState }): JSX.Element {
  useNames(state);
  const filters = FACETS.flatMap((facet) =>
    state.filters[facet].map((written) => {
      const not = written.startsWith('-') ? `${S.chips.not} ` : '';
      return `${not}${S.facets.names[facet]}: ${labelOf(facet, bare(written))}`;
    }),
  );
  const dates = [state.from === '' ? '' : `${S.chips.from} ${state.from}`, state.to === '' ? '' : `${S.chips.to} ${state.to}`];
  const parts = [...filters, ...dates].filter((part) => part !== '');
  return (
    <p class="query-words">
      <a href={hrefOf(state)}>
        <bdi>{state.q === '' ? S.search.everything : state.q}</bdi>
      </a>
      {parts.length > 0 && <span class="quiet"> · {parts.join(' · ')}</span>}
    </p>
  );
}

/** An answer to the search says what the values in it are called. */
function useNames(state: SearchState): void {
  const isKnown = FACETS.every((facet) => state.filters[facet].every((value) => isTold(facet, bare(value))));
  const { data } = useJson<SearchAnswer>(isKnown ? null : searchPath({ ...state, q: '' }, { facets: 'none', limit: '1' }));
  useEffect(() => {
    if (data) rememberNames(data);
  }, [data]);
}
