import type { JSX } from 'preact';
import type { SearchAnswer } from '../api/shapes.ts';
import { Wide } from '../parts/states.tsx';
import { Marked, Published, script } from '../parts/text.tsx';
import { searchOf, type SearchState } from '../state/address.ts';
import { labelOf } from '../state/labels.ts';
import { storyHref } from '../state/routes.ts';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';
import { openLink } from './open.ts';

interface Props {
  readonly state: SearchState;
  readonly answer: SearchAnswer;
}

/** The same hits, one line each: for scanning many at once. */
export function HitTable({ state, answer: { hits } }: Props): JSX.Element {
  const { columns } = S.table;
  return (
    <Wide label={S.table.title}>
      <table class="hit-table">
        <thead>
          <tr>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.headline}</th>
            <th scope="col">{columns.outlet}</th>
            <th scope="col">{columns.language}</th>
            <th scope="col">{columns.countries}</th>
            <th scope="col">{columns.actors}</th>
            <th scope="col" class="number">
              {columns.copies}
            </th>
            <th scope="col" class="number">
              {columns.story}
            </th>
          </tr>
        </thead>
        <tbody>
          {hits.map((hit) => (
            <tr key={hit.id} class={state.open === hit.id ? 'open' : undefined}>
              <td class="when">
                <Published at={hit.publishedAt} precision={hit.publishedAtPrecision} />
              </td>
              <th scope="row" {...script(hit.language, hit.direction)}>
                <a {...openLink(state, hit.id)} data-move data-article={hit.id}>
                  {hit.title === '' ? S.noHeadline : <Marked text={hit.title} spans={hit.highlights.title} />}
                </a>
              </th>
              <td>
                <bdi>{labelOf('source', hit.source)}</bdi>
              </td>
              <td>{hit.language === null ? S.unknown : labelOf('language', hit.language)}</td>
              <td>{hit.countries.map((id) => labelOf('country', id)).join(', ')}</td>
              <td>{hit.actors.map((id) => labelOf('actor', id)).join(', ')}</td>
              <td class="number">{count(hit.copies)}</td>
              <td class="number">
                {hit.storyId !== null && hit.story !== null && hit.story.reports > 1 ? (
                  <a href={storyHref(hit.storyId, searchOf(state))} aria-label={S.standing.story(hit.story.reports, hit.story.outlets)}>
                    {count(hit.story.reports)}
                  </a>
                ) : (
                  '1'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}
