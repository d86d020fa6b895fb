import type { JSX } from 'preact';
import type { ArticleView, CopiesView, CopyView } from '../../model.ts';
import { Elsewhere, isWebLink, Published, script } from '../parts/text.tsx';
import { articleHref, storyHref } from '../state/routes.ts';
import { S } from '../strings.ts';

interface Props {
  readonly article: ArticleView;
  readonly from: string;
}

/** Where else a text stands, which of them is the original, and how that is known; nothing for an article that stands alone. */
export function Copies({ article: { id, copies }, from }: Props): JSX.Element | null {
  if (copies.articles < 2) return null;
  const rest = copies.articles - 1 - copies.others.length;
  return (
    <section class="copies" id="copies" aria-labelledby="copies-title">
      <h2 id="copies-title">{S.copies.title}</h2>
      <p>
        {S.copies.stands(copies.articles, copies.outlets)}
        {copies.outlets > copies.families && S.copies.behind(copies.families)}. {ownPart(id, copies)}
      </p>
      <ul class="others">
        {copies.others.map((other) => (
          <Copy key={other.id} copy={other} original={copies.original} from={from} />
        ))}
      </ul>
      {rest > 0 && <p class="quiet">{S.copies.notListed(rest)}</p>}
    </section>
  );
}

function ownPart(id: string, { original, relation, credit }: CopiesView): string {
  const own = id === original ? S.copies.isOriginal : S.copies.thisOne(S.copies.relations[relation ?? 'copy']);
  return credit === null ? own : `${own} ${S.copies.credits(agencyName(credit.agency))} (${credit.rule}).`;
}

function Copy({ copy, original, from }: { readonly copy: CopyView; readonly original: string; readonly from: string }): JSX.Element {
  const { id, title, url, language, direction, relation, credit, samePublisher } = copy;
  const facts = [
    id === original ? S.copies.original : relation && S.copies.relations[relation],
    credit && S.copies.creditsAgency(agencyName(credit.agency)),
    samePublisher && relation !== 'version' && S.copies.samePublisher,
  ].filter((fact) => typeof fact === 'string');
  return (
    <li>
      <a href={articleHref(id, from)} {...script(language, direction)}>
        {title === '' ? S.noHeadline : title}
      </a>
      <p class="meta">
        <bdi>{copy.sourceName}</bdi> · <Published at={copy.publishedAt} precision={copy.publishedAtPrecision} />
        {facts.map((fact) => ` · ${fact}`)}
        {isWebLink(url) && (
          <>
            {' · '}
            <Elsewhere url={url}>{S.copies.at(new URL(url).hostname)}</Elsewhere>
          </>
        )}
      </p>
    </li>
  );
}

/** Ids of agencies are their names or initials. */
function agencyName(id: string): string {
  return id.length <= 4 ? id.toUpperCase() : `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

/** The story an article belongs to, where there is more of it. */
export function StoryLine({ article: { story }, from }: Props): JSX.Element | null {
  if (story === null || story.groups < 2) return null;
  return (
    <p class="notice story-line">
      {S.story.title}:{' '}
      <a href={storyHref(story.id, from)}>
        <bdi {...script(story.language, story.direction)}>{story.title === '' ? S.noHeadline : story.title}</bdi>
      </a>{' '}
      · {S.standing.story(story.groups, story.outlets)}
      {story.families < story.outlets && ` ${S.standing.publishers(story.families)}`}
    </p>
  );
}
