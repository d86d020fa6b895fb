import type { JSX } from 'preact';
import type { SearchAnswer } from '../api/shapes.ts';
import { hrefOf, type SearchState } from '../state/address.ts';
import { S } from '../strings.ts';

interface Props {
  readonly state: SearchState;
  readonly answer: SearchAnswer;
}

/** What the answer says of itself, and the way to the other reading. */
export function Notes({ state, answer: { notes } }: Props): JSX.Element | null {
  if (notes.length === 0 && state.expand) return null;
  return (
    <ul class="notes">
      {notes.map(({ code, message }) => (
        <li key={`${code}${message}`}>
          {message} {code === 'expanded' && <a href={hrefOf(state, { expand: false })}>{S.search.alone}</a>}
        </li>
      ))}
      {!state.expand && (
        <li>
          {S.search.notExpanded} <a href={hrefOf(state, { expand: true })}>{S.search.expand}</a>
        </li>
      )}
    </ul>
  );
}

export function Corrections({ answer: { corrections, query } }: { readonly answer: SearchAnswer }): JSX.Element | null {
  if (corrections.length === 0) return null;
  return (
    <p class="notice">
      {S.search.nothingExact} <bdi>{query}</bdi>. {S.search.instead}{' '}
      {corrections.map(({ from, to }, index) => (
        <span key={from}>
          {index > 0 && ', '}
          <bdi class="old">{from}</bdi> → <bdi class="strong">{to}</bdi>
        </span>
      ))}
    </p>
  );
}
