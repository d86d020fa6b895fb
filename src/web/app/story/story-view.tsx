import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Facet } from '../../../search/engine.ts';
import type { StoryTag, StoryView as Story } from '../../model.ts';
import { useJson } from '../api/use-json.ts';
import { FailedPage, LoadingPage } from '../parts/states.tsx';
import { script, Time } from '../parts/text.tsx';
import { searchFor } from '../state/address.ts';
import { backHref, storyHref } from '../state/routes.ts';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';
import { Days } from './days.tsx';

const REPORTS = 50;
/** Tags of one kind that are shown. */
const SHOWN = 12;

interface Props {
  readonly id: string;
  readonly offset: number;
  readonly from: string;
}

/** Different reports of one event, by day. */
export function StoryPage({ id, offset, from }: Props): JSX.Element {
  const story = useJson<Story>(`/api/stories/${encodeURIComponent(id)}?limit=${REPORTS}${offset > 0 ? `&offset=${offset}` : ''}`);
  const headline = useRef<HTMLHeadingElement>(null);
  const { data, problem } = story;
  useEffect(() => {
    if (!data) return;
    document.title = `${data.title === '' ? S.noHeadline : data.title} – ${S.name}`;
    headline.current?.focus({ preventScroll: true });
  }, [data]);
  if (problem) return <FailedPage problem={problem} again={story.again} />;
  if (data === null) return <LoadingPage what={S.story.loading} />;
  return (
    <>
      {from !== '' && (
        <p class="back">
          <a href={backHref(from)}>{S.backToResults}</a>
        </p>
      )}
      <article class="story">
        <p class="quiet small eyebrow">{S.story.title}</p>
        <h1 ref={headline} {...script(data.language, data.direction)} tabIndex={-1}>
          {data.title === '' ? S.noHeadline : data.title}
        </h1>
        <Size story={data} />
        {data.mergedFrom !== null && (
          <p class="notice">
            {S.story.merged} <code>{data.mergedFrom}</code>
          </p>
        )}
        <Tags name={S.story.countries} facet="country" tags={data.countries} />
        <Tags name={S.story.actors} facet="actor" tags={data.actors} />
        <Tags name={S.story.places} facet="place" tags={data.places} />
        <Tags name={S.story.languages} facet="language" tags={data.languages} />
        <Tags
          name={S.story.outlets}
          facet="source"
          tags={data.sources.map(({ id: source, name, articles }) => ({ id: source, name, reports: articles }))}
        />
        <Days story={data} from={from} />
        <Pages story={data} from={from} />
      </article>
    </>
  );
}

function Size({ story }: { readonly story: Story }): JSX.Element {
  const { groups, articles, outlets, families, firstAt, newestAt } = story;
  return (
    <p class="meta">
      {S.story.size(groups, articles, outlets)}
      {families < outlets && ` ${S.standing.publishers(families)}`} · <Time at={firstAt} />
      {firstAt !== newestAt && (
        <>
          {' – '}
          <Time at={newestAt} />
        </>
      )}
    </p>
  );
}

/** Each leads to a search for it. */
function Tags({
  name,
  facet,
  tags,
}: {
  readonly name: string;
  readonly facet: Facet;
  readonly tags: readonly StoryTag[];
}): JSX.Element | null {
  if (tags.length === 0) return null;
  return (
    <div class="facts">
      <span class="quiet">{name}</span>
      <ul class="tags" aria-label={name}>
        {tags.slice(0, SHOWN).map(({ id, name: label, reports }) => (
          <li key={id} class={facet === 'actor' ? 'tag actor' : 'tag'}>
            <a href={searchFor(facet, id)}>
              <bdi>{label}</bdi>
            </a>{' '}
            <span class="n">{count(reports)}</span>
          </li>
        ))}
        {tags.length > SHOWN && <li class="quiet small">{S.story.others(tags.length - SHOWN)}</li>}
      </ul>
    </div>
  );
}

function Pages({ story: { id, offset, next }, from }: { readonly story: Story; readonly from: string }): JSX.Element | null {
  if (offset === 0 && next === null) return null;
  return (
    <nav class="pager" aria-label={S.pages.reports}>
      {offset > 0 && (
        <a rel="prev" href={storyHref(id, from, Math.max(0, offset - REPORTS))}>
          {S.pages.earlier}
        </a>
      )}
      {next !== null && (
        <a rel="next" href={storyHref(id, from, next)}>
          {S.pages.later}
        </a>
      )}
    </nav>
  );
}
