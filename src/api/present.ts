import type { Verdict } from '../domain/article.ts';
import type { Labels } from '../search/service.ts';
import type { ArticleRecord, RevisionRecord } from '../store/records.ts';
import type { ArticleView, RevisionView, VerdictView } from '../web/pages.ts';

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

/** All versions in their order, each with what changed since the one before. */
export function presentRevisions(records: readonly RevisionRecord[]): RevisionView[] {
  const readAt = new Map<number | null, string>();
  return records.map((record, index) => {
    const before = records[index - 1];
    // What was read again later is from the same page as the first time.
    if (record.captureId === null || !readAt.has(record.captureId)) readAt.set(record.captureId, record.storedAt);
    const { number, reason, storedAt, title, text, url, language, direction, byline, textOrigin, contentHash } = record;
    return {
      number,
      reason,
      storedAt,
      title,
      titleBefore: before && before.title !== title ? before.title : null,
      textChanged: before !== undefined && before.text !== text,
      text,
      url,
      language,
      direction,
      byline,
      publishedAt: record.published.at,
      publishedAtPrecision: record.published.precision,
      readAt: readAt.get(record.captureId) ?? storedAt,
      textOrigin,
      textOriginReason: record.originReason,
      verdict: presentVerdict(record.verdict),
      contentHash,
    };
  });
}

function presentVerdict({ ok, reasons, version }: Verdict): VerdictView {
  return { ok, reasons, version: version ?? null };
}
