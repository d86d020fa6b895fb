import type { Verdict } from '../domain/article.ts';
import type { Labels } from '../search/service.ts';
import type { ArticleRecord } from '../store/records.ts';
import type { ArticleLink, ArticleView, VerdictView } from '../web/pages.ts';

/** The newest revision with its tags and what it is among its copies, and the page it was read from. */
export function presentArticle(
  record: ArticleRecord,
  labels: Labels,
  among: Pick<ArticleView, 'capture' | 'copies' | 'story'>,
): ArticleView {
  const { id, sourceId, feedTitle, firstSeenAt, updatedAt, current, tags } = record;
  const { title, text, url, canonicalUrl, modifiedAt, language, direction, byline, section, keywords, textOrigin, contentHash } = current;
  return {
    id,
    title,
    feedTitle,
    url,
    canonicalUrl,
    firstSeenAt,
    updatedAt,
    modifiedAt,
    language,
    direction,
    byline,
    section,
    keywords,
    source: sourceId,
    sourceName: labels.label('source', sourceId),
    publishedAt: current.published.at,
    publishedAtPrecision: current.published.precision,
    publishedAtOrigin: current.published.origin,
    text,
    textOrigin,
    contentHash,
    tags,
    textOriginReason: current.originReason,
    verdict: presentVerdict(current.verdict),
    revision: current.number,
    ...among,
  };
}

/** What is said of an article in a list of others. */
export function presentLink({ id, sourceId, current }: ArticleRecord, labels: Labels): ArticleLink {
  const { title, url, published, language, direction } = current;
  return {
    id,
    title,
    url,
    source: sourceId,
    sourceName: labels.label('source', sourceId),
    publishedAt: published.at,
    publishedAtPrecision: published.precision,
    language,
    direction,
  };
}

export function presentVerdict({ ok, reasons, version }: Verdict): VerdictView {
  return { ok, reasons, version: version ?? null };
}
