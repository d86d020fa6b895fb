import type { JSX } from 'preact';
import type { ArticleView } from '../../model.ts';
import { Elsewhere, Time } from '../parts/text.tsx';
import { S } from '../strings.ts';
import { timeOf } from '../text/dates.ts';

/** Of the very bytes that the outlet's server sent, and where it compressed them, of what a browser made of them. */
function PageHashes({ article: { capture, textOrigin } }: Pick<Props, 'article'>): JSX.Element {
  if (capture === null) {
    return (
      <>
        <dt>{S.provenance.pageHash}</dt>
        <dd class="quiet">{S.provenance.noCapture[textOrigin]}</dd>
      </>
    );
  }
  const { receivedSha256, decodedSha256, bytes, fetchedAt } = capture;
  return (
    <>
      <dt>{S.provenance.pageHash}</dt>
      <dd>
        <code class="hash">{decodedSha256 ?? receivedSha256}</code>
        <p class="quiet small">
          {S.provenance.pageHashHelp} {bytes !== null && fetchedAt !== null && S.provenance.fetched(bytes, timeOf(fetchedAt))}
        </p>
      </dd>
      {decodedSha256 !== null && decodedSha256 !== receivedSha256 && (
        <>
          <dt>{S.provenance.wireHash}</dt>
          <dd>
            <code class="hash">{receivedSha256}</code>
          </dd>
        </>
      )}
    </>
  );
}

interface Props {
  readonly article: ArticleView;
  readonly readAt: string | null;
}

/** What a reader needs to show that this is what stood there: addresses, times, and fingerprints of the text and of the page it was read from. */
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
        <dt>{S.provenance.textHash(revision)}</dt>
        <dd>
          <code class="hash">{contentHash}</code>
          <p class="quiet small">{S.provenance.textHashHelp}</p>
        </dd>
        <PageHashes article={article} />
      </dl>
      <p class="small">
        <a href={`/api/articles/${article.id}`}>{S.provenance.json}</a> ·{' '}
        <a href={`/api/articles/${article.id}/revisions?diff=true`}>{S.provenance.revisionsJson}</a>
      </p>
    </section>
  );
}
