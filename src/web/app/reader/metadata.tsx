import type { JSX } from 'preact';
import type { ArticleView } from '../../model.ts';
import { Elsewhere, isWebLink, Published, script, Time } from '../parts/text.tsx';
import { searchFor } from '../state/address.ts';
import { labelOf } from '../state/labels.ts';
import { S } from '../strings.ts';

/** Who published it, when, where, and when we saw it. */
export function Metadata({ article }: { readonly article: ArticleView }): JSX.Element {
  const { url, byline, language, feedTitle, modifiedAt } = article;
  return (
    <div class="meta">
      <p>
        <a href={searchFor('source', article.source)}>
          <bdi class="outlet">{article.sourceName}</bdi>
        </a>{' '}
        · <Published at={article.publishedAt} precision={article.publishedAtPrecision} firstSeenAt={article.firstSeenAt} />
        {byline !== null && (
          <>
            {' · '}
            <bdi>{byline}</bdi>
          </>
        )}
        {language !== null && ` · ${labelOf('language', language)}`}
        {isWebLink(url) && (
          <>
            {' · '}
            <span data-original>
              <Elsewhere url={url}>{S.reader.original(new URL(url).hostname)}</Elsewhere>
            </span>
          </>
        )}
      </p>
      <p class="quiet small">
        {S.reader.firstSeen} <Time at={article.firstSeenAt} />
        {modifiedAt !== null && (
          <>
            {` · ${S.reader.modified} `}
            <Time at={modifiedAt} />
          </>
        )}
      </p>
      {feedTitle !== null && feedTitle !== article.title && (
        <p class="small">
          {S.reader.feedTitle} <bdi {...script(language, article.direction)}>{feedTitle}</bdi>
        </p>
      )}
    </div>
  );
}
