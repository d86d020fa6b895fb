import type { ArticleCard, ArticleTexts } from '../search/service.ts';
import type { ArticleRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** The stored articles behind search hits. */
export function articleTexts(store: Store): ArticleTexts {
  return {
    async read(ids) {
      const articles = await store.articles(ids, 'summary');
      return new Map(articles.map((article) => [article.id, toCard(article)]));
    },
  };
}

function toCard({ sourceId, current, tags }: ArticleRecord): ArticleCard {
  return {
    title: current.title,
    text: current.text,
    url: current.url,
    canonicalUrl: current.canonicalUrl,
    source: sourceId,
    publishedAt: current.published.at,
    publishedAtPrecision: current.published.precision,
    language: current.language,
    direction: current.direction,
    countries: tags.countries.map((country) => country.id),
    primaryCountry: tags.primaryCountry,
    actors: tags.actors.map((actor) => actor.id),
    copies: 0,
    outlets: 1,
    storyId: null,
    textOrigin: current.textOrigin,
  };
}
