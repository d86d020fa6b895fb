import { familiesOf } from '../domain/source.ts';
import type { ArticleCard, ArticleTexts, StorySize } from '../search/service.ts';
import type { ArticleRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { corroborationOf, type Outlets } from './corroboration.ts';
import type { StorySizeRecord } from '../store/folding/records.ts';
import { LastRead } from './last-read.ts';

/** Characters of the texts that are remembered, and stories. */
const MOST_CHARACTERS = 16_000_000;
const MOST_STORIES = 20_000;

/** The stored articles behind search hits; those of the last searches are remembered until anything is written. */
export function articleTexts(store: Store, outlets: Outlets): ArticleTexts {
  const cards = new LastRead<ArticleCard>(store, MOST_CHARACTERS, ({ text }) => text.length);
  const stories = new LastRead<StorySize>(store, MOST_STORIES, () => 1);
  return {
    read: (ids) =>
      cards.get(ids, async (missing) => {
        const articles = await store.articles(missing, 'summary');
        return new Map(articles.map((article) => [article.id, toCard(article, outlets)]));
      }),
    stories: (ids) =>
      stories.get(ids, async (missing) => {
        const sizes = await store.storySizes(missing);
        return new Map([...sizes].map(([id, size]) => [id, storySize(size, outlets)]));
      }),
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
