import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Facet } from '../../../search/engine.ts';
import type { FacetValue } from '../../../search/service/types.ts';
import { bare, hrefOf, type SearchState, withValue } from '../state/address.ts';
import { labelOf } from '../state/labels.ts';
import { navigate } from '../state/location.ts';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';

/** Values shown at once; the others unfold. */
const SHOWN = 7;
const COUNTRY = /^[A-Z]{2}$/;

interface Props {
  readonly state: SearchState;
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
}

export function FacetGroup({ state, facet, values }: Props): JSX.Element | null {
  const [all, setAll] = useState(false);
  const listed = withChosen(state, facet, values);
  if (listed.length === 0) return null;
  const shown = all ? listed : listed.filter(({ value }, index) => index < SHOWN || isChosen(state, facet, value));
  return (
    <fieldset>
      <legend>{S.facets.names[facet]}</legend>
      <ul>
        {shown.map((value) => (
          <Value key={value.value} state={state} facet={facet} value={value} />
        ))}
      </ul>
      {listed.length > SHOWN && (
        <button type="button" class="plain small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? S.facets.fewer : S.facets.more(listed.length - shown.length)}
          <span class="hidden"> – {S.facets.names[facet]}</span>
        </button>
      )}
    </fieldset>
  );
}

/** Countries have a list of their own and are regions too. What was chosen stays in sight, also where nothing has it any more. */
function withChosen(state: SearchState, facet: Facet, values: readonly FacetValue[]): readonly FacetValue[] {
  const listed = facet === 'region' ? values.filter(({ value }) => !COUNTRY.test(value)) : values;
  const missing = state.filters[facet].map(bare).filter((value) => listed.every((one) => one.value !== value));
  return [...listed, ...missing.map((value) => ({ value, label: labelOf(facet, value), count: 0 }))];
}

function isChosen(state: SearchState, facet: Facet, value: string): boolean {
  return state.filters[facet].some((written) => bare(written) === value);
}

function Value({ state, facet, value: { value, label, count: n } }: Omit<Props, 'values'> & { readonly value: FacetValue }): JSX.Element {
  const included = state.filters[facet].includes(value);
  const excluded = state.filters[facet].includes(`-${value}`);
  const set = (written: string | null): void => navigate(hrefOf(state, withValue(state, facet, value, written)));
  return (
    <li class={included ? 'on' : excluded ? 'out' : undefined}>
      <label>
        <input type="checkbox" checked={included} data-keep={`${facet}:${value}`} onChange={() => set(included ? null : value)} />
        <bdi class="name">{label}</bdi>
        <span class="n">{excluded ? S.facets.out : count(n)}</span>
      </label>
      <button
        type="button"
        class="exclude"
        data-keep={`-${facet}:${value}`}
        aria-pressed={excluded}
        aria-label={S.facets.exclude(label)}
        title={S.facets.exclude(label)}
        onClick={() => set(excluded ? null : `-${value}`)}
      >
        −
      </button>
    </li>
  );
}
