import type { JSX } from 'preact';
import type { SearchAnswer } from '../api/shapes.ts';
import { hrefOf, type SearchState } from '../state/address.ts';
import { S } from '../strings.ts';
import { PAGE_SIZE } from './use-search.ts';

export function Pager({ state, answer }: { readonly state: SearchState; readonly answer: SearchAnswer }): JSX.Element | null {
  if (state.offset === 0 && answer.cursor === null) return null;
  return (
    <nav class="pager" aria-label={S.pages.title}>
      {state.offset > 0 && (
        <a rel="prev" href={hrefOf(state, { offset: Math.max(0, state.offset - PAGE_SIZE) })}>
          {S.pages.previous}
        </a>
      )}
      {answer.cursor !== null && (
        <a rel="next" href={hrefOf(state, { offset: state.offset + PAGE_SIZE })}>
          {S.pages.next}
        </a>
      )}
    </nav>
  );
}
