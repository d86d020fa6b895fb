import type { JSX } from 'preact';
import type { Preview } from '../api/shapes.ts';
import { useJson } from '../api/use-json.ts';
import { Failed, Loading } from '../parts/states.tsx';
import { Time } from '../parts/text.tsx';
import { articleHref, storyHref } from '../state/routes.ts';
import { S } from '../strings.ts';

const DAYS = 7;

/** What a search would have told in the past week. */
export function Previewed({ id }: { readonly id: string }): JSX.Element {
  const { data, problem, again } = useJson<Preview>(`/api/searches/${encodeURIComponent(id)}/preview?days=${DAYS}`);
  if (problem) return <Failed problem={problem} part={S.searches.preview} again={again} />;
  if (data === null) return <Loading what={S.searches.previewing} />;
  if (data.fired.length === 0) return <p class="quiet">{S.searches.nothingFired(DAYS)}</p>;
  return (
    <ol class="others">
      {data.fired.map(({ at, storyId, title, articleIds, wouldSend, reason }) => {
        const [first] = articleIds;
        const href = storyId !== null ? storyHref(storyId) : first !== undefined ? articleHref(first) : null;
        const words = <bdi dir="auto">{title === '' ? S.noHeadline : title}</bdi>;
        return (
          <li key={`${at}${storyId ?? first ?? ''}`}>
            {href === null ? words : <a href={href}>{words}</a>}
            <p class="meta">
              <Time at={at} /> · {wouldSend ? S.searches.wouldSend : S.searches.wouldNotSend}
              {reason !== null && ` (${reason})`}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
