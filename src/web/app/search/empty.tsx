import type { JSX } from 'preact';
import { FACETS } from '../../../search/engine.ts';
import type { SearchAnswer } from '../api/shapes.ts';
import { bare, EMPTY, hrefOf, isFiltered, type SearchState, withValue } from '../state/address.ts';
import { labelOf } from '../state/labels.ts';
import { S } from '../strings.ts';

interface Props {
  readonly state: SearchState;
  readonly answer: SearchAnswer;
}

/** Nothing to show, and the ways out of it. */
export function Empty({ state, answer }: Props): JSX.Element {
  if (answer.total > 0) {
    return (
      <p>
        {S.empty.noSuchPage} <a href={hrefOf({ ...state, offset: 0 })}>{S.empty.firstPage}</a>
      </p>
    );
  }
  if (state.q === '' && !isFiltered(state)) return <NothingYet />;
  return (
    <div class="empty">
      <p>
        {S.empty.nothing}
        {state.q !== '' && (
          <>
            {' '}
            <bdi class="strong">{state.q}</bdi>
          </>
        )}
        {isFiltered(state) && ` ${S.empty.withFilters}`}.
      </p>
      <ul>
        {waysOut(state)}
        <li>{S.empty.fewerWords}</li>
        <li>{S.empty.otherForm}</li>
      </ul>
    </div>
  );
}

function waysOut(state: SearchState): JSX.Element[] {
  const filters = FACETS.flatMap((facet) =>
    state.filters[facet].map((written) => {
      const value = bare(written);
      return (
        <li key={`${facet}:${written}`}>
          <a href={hrefOf(state, withValue(state, facet, value, null))}>
            {S.empty.drop} {S.facets.names[facet]}: <bdi>{labelOf(facet, value)}</bdi>
          </a>
        </li>
      );
    }),
  );
  const dates = state.from !== '' || state.to !== '';
  return [
    ...filters,
    ...(dates
      ? [
          <li key="dates">
            <a href={hrefOf(state, { from: '', to: '' })}>{S.empty.dropDates}</a>
          </li>,
        ]
      : []),
    ...(isFiltered(state)
      ? [
          <li key="all">
            <a href={hrefOf(state, { filters: EMPTY.filters, from: '', to: '' })}>{S.empty.dropAll}</a>
          </li>,
        ]
      : []),
  ];
}

function NothingYet(): JSX.Element {
  return (
    <div class="empty">
      <p>{S.empty.noArticles}</p>
      <p>
        {S.empty.runIngest} <code>conflictwire ingest</code> {S.empty.orServe} <code>conflictwire serve</code>
        {S.empty.appear} <a href="/sources">{S.sources.title}</a> {S.empty.showFeeds}
      </p>
    </div>
  );
}
