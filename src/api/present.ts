import type { ArticleCard, ArticleTexts, Labels } from '../search/service.ts';
import type { ArticleRecord, RevisionRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { ArticleView, RevisionView } from '../web/pages.ts';

/** Stored articles as search shows them. */
export function articleTexts(store: Pick<Store, 'articles'>): ArticleTexts {
  return {
    async read(ids) {
      const records = ids.length === 0 ? [] : await store.articles(ids);
      return new Map(records.map((record) => [record.id, cardOf(record)]));
    },
  };
}

/** Every article is a group of its own until copies are detected. */
function cardOf({ sourceId, current, tags }: ArticleRecord): ArticleCard {
  const { title, text, url, canonicalUrl, language, direction, textOrigin, published } = current;
  return {
    title,
    text,
    url,
    canonicalUrl,
    language,
    direction,
    textOrigin,
    source: sourceId,
    publishedAt: published.at,
    publishedAtPrecision: published.precision,
    countries: tags.countries.map((country) => country.id),
    primaryCountry: tags.primaryCountry,
    actors: tags.actors.map((actor) => actor.id),
    copies: 0,
    outlets: 1,
    storyId: null,
  };
}

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
    revision: current.number,
    copies: [],
  };
}

/** All versions in their order, each with what changed since the one before. */
export function presentRevisions(records: readonly RevisionRecord[]): RevisionView[] {
  return records.map((record, index) => {
    const before = records[index - 1];
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
      textOrigin,
      contentHash,
    };
  });
}
