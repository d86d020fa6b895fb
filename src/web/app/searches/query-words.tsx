import type { JSX } from 'preact';
import { FACETS } from '../../../search/engine.ts';
import { bare, hrefOf, type SearchState } from '../state/address.ts';
import { labelOf } from '../state/labels.ts';
import { S } from '../strings.ts';

/** A search in words, as a link to its results. */
export function QueryWords({ state }: { readonly state: SearchState }): JSX.Element {
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
