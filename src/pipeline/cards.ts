import { familiesOf } from '../domain/source.ts';
import type { ArticleCard, ArticleTexts, StorySize } from '../search/service.ts';
import type { ArticleRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { corroborationOf, type Outlets } from './corroboration.ts';
import type { StorySizeRecord } from '../store/folding/records.ts';

/** The stored articles behind search hits. */
export function articleTexts(store: Store, outlets: Outlets): ArticleTexts {
  return {
    async read(ids) {
      const articles = await store.articles(ids, 'summary');
      return new Map(articles.map((article) => [article.id, toCard(article, outlets)]));
    },
    async stories(ids) {
      const sizes = ids.length === 0 ? [] : await store.storySizes(ids);
      return new Map([...sizes].map(([id, size]) => [id, storySize(size, outlets)]));
    },
  };
}

function toCard({ id, sourceId, current, tags, folding }: ArticleRecord, outlets: Outlets): ArticleCard {
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
    ...corroborationOf(id, folding, outlets),
    textOrigin: current.textOrigin,
  };
}

function storySize({ reports, articles, sources }: StorySizeRecord, outlets: Outlets): StorySize {
  return { reports, articles, outlets: sources.length, families: familiesOf(sources, outlets) };
}
