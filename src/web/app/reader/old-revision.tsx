import type { JSX } from 'preact';
import type { ArticleView, RevisionView } from '../../model.ts';
import type { Loaded } from '../api/use-json.ts';
import { Published, script, Time } from '../parts/text.tsx';
import { articleHref } from '../state/routes.ts';
import { S } from '../strings.ts';
import { count } from '../text/numbers.ts';
import { beginning } from '../text/pieces.ts';
import { Paragraphs } from './marked-text.tsx';
import type { Revisions } from './reader.tsx';
import { RevisionList } from './revision-list.tsx';
import { VerdictNotice } from './verdict-notice.tsx';

interface Props {
  readonly article: ArticleView;
  readonly shown: RevisionView;
  readonly revisions: Loaded<Revisions>;
  readonly from: string;
}

/** An earlier version as it was stored. Tags belong to the newest one, so none are marked. */
export function OldRevision({ article, shown, revisions, from }: Props): JSX.Element {
  const text = beginning(shown.text);
  const own = script(shown.language, shown.direction);
  return (
    <article class="reader">
      <p class="notice">
        {S.revisions.isOld(shown.number, article.revision)} <Time at={shown.storedAt} />.{' '}
        <a href={articleHref(article.id, from)}>{S.revisions.toNewest}</a>
      </p>
      <h1 {...own} tabIndex={-1}>
        {shown.title === '' ? S.noHeadline : shown.title}
      </h1>
      <p class="meta">
        <bdi class="outlet">{article.sourceName}</bdi> ·{' '}
        <Published at={shown.publishedAt} precision={shown.publishedAtPrecision} firstSeenAt={article.firstSeenAt} />
      </p>
      <VerdictNotice judged={shown} readAt={shown.readAt} />
      <div class="text" {...own}>
        <Paragraphs text={text} mentions={[]} />
      </div>
      {text.length < shown.text.length && (
        <p class="notice">
          {S.reader.firstCharacters(count(text.length), count(shown.text.length))}{' '}
          <a href={`/api/articles/${article.id}/revisions`}>{S.reader.wholeText}</a>
        </p>
      )}
      <RevisionList article={article} revisions={revisions} shown={shown.number} from={from} />
    </article>
  );
}
