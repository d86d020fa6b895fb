import type { Verdict } from '../domain/article.ts';
import type { Labels } from '../search/service.ts';
import type { ArticleRecord } from '../store/records.ts';
import type { ArticleView, VerdictView } from '../web/pages.ts';

/** The newest revision with its tags; every article is a group of its own until copies are detected. */
export function presentArticle(record: ArticleRecord, labels: Labels): ArticleView {
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
    copies: [],
  };
}

export function presentVerdict({ ok, reasons, version }: Verdict): VerdictView {
  return { ok, reasons, version: version ?? null };
}
