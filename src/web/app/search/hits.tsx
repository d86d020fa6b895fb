import type { JSX } from 'preact';
import type { SearchHit } from '../../../search/service/types.ts';
import type { SearchAnswer } from '../api/shapes.ts';
import { Marked, Published, script } from '../parts/text.tsx';
import { searchOf, type SearchState } from '../state/address.ts';
import { labelOf } from '../state/labels.ts';
import { articleHref, storyHref } from '../state/routes.ts';
import { S } from '../strings.ts';
import { openLink } from './open.ts';
import { StoryOutlets } from './story-outlets.tsx';

interface Props {
  readonly state: SearchState;
  readonly answer: SearchAnswer;
}

export function Hits({ state, answer: { hits } }: Props): JSX.Element {
  return (
    <ol class="hits">
      {hits.map((hit) => (
        <Hit key={hit.id} state={state} hit={hit} />
      ))}
    </ol>
  );
}

/** All of a hit stands on the side its script begins at; the lines about it are written from left to right there, too. */
function Hit({ state, hit }: { readonly state: SearchState; readonly hit: SearchHit }): JSX.Element {
  const own = script(hit.language, hit.direction);
  return (
    <li class={state.open === hit.id ? 'open' : undefined}>
      <article dir={hit.direction}>
        <h3 {...own}>
          <a {...openLink(state, hit.id)} data-move data-article={hit.id} aria-current={state.open === hit.id ? 'true' : undefined}>
            {hit.title === '' ? S.noHeadline : <Marked text={hit.title} spans={hit.highlights.title} />}
          </a>
        </h3>
        <p class="meta">
          <bdi dir="ltr">
            <bdi class="outlet">{labelOf('source', hit.source)}</bdi> ·{' '}
            <Published at={hit.publishedAt} precision={hit.publishedAtPrecision} />
            {hit.language !== null && ` · ${labelOf('language', hit.language)}`}
            {hit.textOrigin === 'feed' && (
              <span class="badge" title={S.feedText.why}>
                {S.feedText.badge}
              </span>
            )}
          </bdi>
        </p>
        <p class="excerpt" {...own}>
          <Marked text={hit.excerpt} spans={hit.highlights.excerpt} />
        </p>
        <HitTags hit={hit} />
        <Standing state={state} hit={hit} />
      </article>
    </li>
  );
}

function HitTags({ hit }: { readonly hit: SearchHit }): JSX.Element | null {
  if (hit.countries.length + hit.actors.length === 0) return null;
  return (
    <ul class="tags" dir="ltr" aria-label={S.tags.title}>
      {hit.countries.map((id) => (
        <li key={id} class={id === hit.primaryCountry ? 'tag focus' : 'tag'}>
          <bdi>{labelOf('country', id)}</bdi>
        </li>
      ))}
      {hit.actors.map((id) => (
        <li key={id} class="tag actor">
          <bdi>{labelOf('actor', id)}</bdi>
        </li>
      ))}
    </ul>
  );
}

/** How many stand behind a hit: outlets that have it too, and the story it belongs to. */
function Standing({ state, hit }: { readonly state: SearchState; readonly hit: SearchHit }): JSX.Element | null {
  const from = searchOf(state);
  const copies = hit.copies > 0 && (
    <a href={`${articleHref(hit.id, from)}#copies`}>
      {hit.outlets > 1 ? S.standing.alsoIn(hit.outlets - 1) : S.standing.versions(hit.copies + 1)}
    </a>
  );
  const { story, storyId } = hit;
  const many = story !== null && storyId !== null && story.reports > 1;
  if (!copies && !many) return null;
  return (
    <div class="standing" dir="ltr">
      <p class="meta">
        {copies}
        {copies && many && ' · '}
        {many && (
          <>
            <a href={storyHref(storyId, from)}>{S.standing.story(story.reports, story.outlets)}</a>
            {story.families < story.outlets && ` ${S.standing.publishers(story.families)}`}
          </>
        )}
      </p>
      {many && <StoryOutlets state={state} id={storyId} />}
    </div>
  );
}
