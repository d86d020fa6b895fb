import { foldText, foldWords } from '../domain/fold.ts';
import type { SearchDocument } from '../domain/search.ts';
import type { PlaceTag } from '../domain/tags.ts';
import type { ArticleRecord } from '../store/records.ts';
import { articleTime } from '../domain/article-time.ts';
import { corroborationOf, type Outlets } from './corroboration.ts';

const EXCERPT_LENGTH = 300;

/** The flat document an engine gets for an article's newest revision. */
export function toSearchDocument(article: ArticleRecord, outlets: Outlets): SearchDocument {
  const { current, tags } = article;
  const outlet = outlets.get(article.sourceId) ?? { name: article.sourceId, country: null };
  return {
    id: article.id,
    title: current.title,
    url: current.url,
    canonicalUrl: current.canonicalUrl,
    source: article.sourceId,
    sourceName: outlet.name,
    publishedAt: current.published.at,
    publishedAtPrecision: current.published.precision,
    sortAt: articleTime(current.published.at, article.firstSeenAt),
    language: current.language?.toLowerCase() ?? null,
    direction: current.direction,
    excerpt: excerptOf(current.text),
    countries: tags.countries.map((country) => country.id),
    primaryCountry: tags.primaryCountry,
    regions: tags.regions.map((region) => region.id),
    actors: tags.actors.map((actor) => actor.id),
    actorTypes: unique(tags.actors.map((actor) => actor.type)),
    places: tags.places.map((place) => place.id),
    events: unique(tags.events.flatMap((event) => [event.id, event.type])),
    materiel: tags.materiel.map((item) => item.id),
    filedFrom: tags.filedFrom,
    outletCountry: outlet.country,
    geo: pointOf(tags.places),
    ...corroborationOf(article.id, article.folding, outlets),
    textOrigin: current.textOrigin,
    foldTitle: searchableTitle(article),
    foldText: foldText(current.text),
  };
}

/** The first place that is a point; the middle of a province is none. */
function pointOf(places: readonly PlaceTag[]): SearchDocument['geo'] {
  const town = places.find(({ precision }) => precision === 'town');
  return town ? { lat: town.lat, lng: town.lon } : null;
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** An outlet's headline in the feed often differs from the page's: the article is found by either. */
function searchableTitle(article: ArticleRecord): string {
  const words = foldWords(article.current.title);
  const known = new Set(words);
  const feedWords = article.feedTitle === null ? [] : foldWords(article.feedTitle);
  return [...words, ...(feedWords.every((word) => known.has(word)) ? [] : feedWords)].join(' ');
}

function excerptOf(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= EXCERPT_LENGTH) return flat;
  const cut = flat.lastIndexOf(' ', EXCERPT_LENGTH);
  return `${flat.slice(0, cut > EXCERPT_LENGTH / 2 ? cut : EXCERPT_LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
