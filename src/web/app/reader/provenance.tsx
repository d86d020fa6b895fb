import type { JSX } from 'preact';
import type { ArticleView } from '../../model.ts';
import { Elsewhere, Time } from '../parts/text.tsx';
import { S } from '../strings.ts';

interface Props {
  readonly article: ArticleView;
  readonly readAt: string | null;
}

/** What a reader needs to show that this is what stood there: addresses, times, and the fingerprint of the text. */
export function Provenance({ article, readAt }: Props): JSX.Element {
  const { url, canonicalUrl, contentHash, publishedAtOrigin, revision } = article;
  return (
    <section class="provenance" aria-labelledby="provenance-title">
      <h2 id="provenance-title">{S.provenance.title}</h2>
      <dl>
        <dt>{S.provenance.address}</dt>
        <dd>{url === null ? S.unknown : <Elsewhere url={url}>{url}</Elsewhere>}</dd>
        {canonicalUrl !== null && canonicalUrl !== url && (
          <>
            <dt>{S.provenance.canonical}</dt>
            <dd>
              <bdi>{canonicalUrl}</bdi>
            </dd>
          </>
        )}
        <dt>{S.provenance.read}</dt>
        <dd>{readAt === null ? S.unknown : <Time at={readAt} />}</dd>
        <dt>{S.provenance.dateFrom}</dt>
        <dd>{publishedAtOrigin === null ? S.unknown : S.provenance.origins[publishedAtOrigin]}</dd>
        <dt>{S.provenance.hash(revision)}</dt>
        <dd>
          <code class="hash">{contentHash}</code>
        </dd>
      </dl>
      <p class="small">
        <a href={`/api/articles/${article.id}`}>{S.provenance.json}</a> ·{' '}
        <a href={`/api/articles/${article.id}/revisions?diff=true`}>{S.provenance.revisionsJson}</a>
      </p>
    </section>
  );
}
