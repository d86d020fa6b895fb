import type { JSX } from 'preact';
import { FACETS } from '../../../search/engine.ts';
import type { Understood } from '../../../search/service/types.ts';
import type { SearchAnswer } from '../api/shapes.ts';
import { bare, EMPTY, hrefOf, isFiltered, type SearchState, withValue } from '../state/address.ts';
import { labelOf } from '../state/labels.ts';
import { S } from '../strings.ts';
import { without } from './query-edit.ts';

interface Props {
  readonly state: SearchState;
  readonly answer: SearchAnswer | null;
}

/** How the search was understood, each part with a way to take it out again: a misreading is seen at once. */
export function Chips({ state, answer }: Props): JSX.Element | null {
  const parts = answer?.query === state.q ? answer.understood : [];
  const filters = FACETS.flatMap((facet) =>
    state.filters[facet].map((written) => {
      const value = bare(written);
      return (
        <Chip
          key={`${facet}:${written}`}
          kind={S.facets.names[facet]}
          label={labelOf(facet, value)}
          negated={written.startsWith('-')}
          href={hrefOf(state, withValue(state, facet, value, null))}
        />
      );
    }),
  );
  if (parts.length === 0 && !isFiltered(state)) return null;
  return (
    <ul class="chips" aria-label={S.chips.title}>
      {parts.map((part) => (
        <Part key={`${part.start}`} part={part} href={hrefOf(state, { q: without(state.q, part.start, part.end) })} />
      ))}
      {filters}
      {state.from !== '' && <Chip kind={S.chips.from} label={state.from} negated={false} href={hrefOf(state, { from: '' })} />}
      {state.to !== '' && <Chip kind={S.chips.to} label={state.to} negated={false} href={hrefOf(state, { to: '' })} />}
      {isFiltered(state) && (
        <li>
          <a class="clear" href={hrefOf(state, { filters: EMPTY.filters, from: '', to: '' })}>
            {S.chips.clear}
          </a>
        </li>
      )}
    </ul>
  );
}

function Part({ part, href }: { readonly part: Understood; readonly href: string }): JSX.Element {
  const also = alsoOf(part);
  return <Chip kind={kindOf(part)} label={wordsOf(part)} negated={part.negated} href={href} also={also} />;
}

function kindOf({ kind, field, join }: Understood): string {
  if (kind === 'group' && join === 'and') return S.chips.allOf;
  if (kind === 'filter') return S.facets.names[field as keyof typeof S.facets.names] ?? field;
  if (kind === 'date') return field === 'before' ? S.chips.to : S.chips.from;
  const named = S.chips.kinds[kind];
  return field === 'title' ? `${S.chips.inTitle} ${named}`.trim() : named;
}

function wordsOf({ kind, label, negated, join, parts }: Understood): string {
  if (kind !== 'group' || !parts || parts.length === 0) return label;
  return parts
    .map((part) => `${part.negated && !negated ? `${S.chips.not} ` : ''}${wordsOf(part)}`)
    .join(join === 'and' ? ' ' : ` ${S.chips.or} `);
}

function alsoOf({ also = [], parts = [] }: Understood): readonly string[] {
  return [...new Set([...also.map(({ name }) => name), ...parts.flatMap(alsoOf)])];
}

interface ChipProps {
  readonly kind: string;
  readonly label: string;
  readonly negated: boolean;
  readonly href: string;
  readonly also?: readonly string[];
}

function Chip({ kind, label, negated, href, also = [] }: ChipProps): JSX.Element {
  return (
    <li class={negated ? 'chip excludes' : 'chip'}>
      {negated && <strong>{S.chips.not} </strong>}
      {kind !== '' && <span class="kind">{kind} </span>}
      <bdi>{label}</bdi>
      {also.length > 0 && (
        <details class="also">
          <summary>{S.chips.also(also.length)}</summary>
          <p>
            {also.map((name, index) => (
              <>
                {index > 0 && ' · '}
                <bdi>{name}</bdi>
              </>
            ))}
          </p>
        </details>
      )}
      <a href={href} class="remove" aria-label={S.chips.remove(`${negated ? `${S.chips.not} ` : ''}${kind} ${label}`.trim())}>
        ×
      </a>
    </li>
  );
}
