import { setImmediate } from 'node:timers/promises';
import { familiesOf, type Source } from '../../domain/source.ts';
import type { Listing, SearchHit, StorySize } from '../../search/service.ts';
import type { ArticleRecord } from '../../store/records.ts';
import type { Store } from '../../store/store.ts';
import { keepingYoungGeneration } from './heap.ts';
import type { ExportRecord, RecordWriter } from './record.ts';

/** Articles read at once: few, so that what was read of them is gone before memory grows for it. */
const BATCH = 25;

export interface ExportSource {
  readonly store: Pick<Store, 'articlesInPassing' | 'storySizes'>;
  readonly sources: readonly Source[];
}

type Outlets = ReadonlyMap<string, Source>;

/** The document piece by piece. Whoever stops taking pieces stops the reading. */
export async function* writeListing(listing: Listing, from: ExportSource, writer: RecordWriter): AsyncGenerator<string, void, undefined> {
  yield writer.head();
  for (const ids of listing.ids.batches(BATCH)) {
    const piece = await keepingYoungGeneration(async () =>
      (await readRecords(ids, listing, from)).map((record) => writer.record(record)).join(''),
    );
    if (piece !== '') yield piece;
    // Searches get their turn between the batches.
    await setImmediate();
  }
  yield writer.tail();
}

/** In the order of `ids`; what is gone from the store since is left out. */
export async function readRecords(
  ids: readonly string[],
  { marked }: Pick<Listing, 'marked'>,
  { store, sources }: ExportSource,
): Promise<ExportRecord[]> {
  const outlets = new Map(sources.map((source) => [source.id, source]));
  const articles = await store.articlesInPassing(ids);
  const stories = await storiesOf(articles, outlets, store);
  return articles.map((article) => toRecord(article, marked(article.current.title, article.current.text), stories, outlets));
}

async function storiesOf(
  articles: readonly ArticleRecord[],
  outlets: Outlets,
  store: ExportSource['store'],
): Promise<ReadonlyMap<string, StorySize>> {
  const ids = new Set(articles.flatMap(({ folding }) => folding?.storyId ?? []));
  const sizes = ids.size === 0 ? [] : await store.storySizes([...ids]);
  return new Map(
    [...sizes].map(([id, { reports, articles: count, sources }]) => [
      id,
      { reports, articles: count, outlets: sources.length, families: familiesOf(sources, outlets) },
    ]),
  );
}

function toRecord(
  { id, sourceId, current, tags, folding, firstSeenAt, updatedAt }: ArticleRecord,
  shown: Pick<SearchHit, 'excerpt' | 'highlights'>,
  stories: ReadonlyMap<string, StorySize>,
  outlets: Outlets,
): ExportRecord {
  const { title, url, canonicalUrl, published, language, direction, textOrigin, byline, text } = current;
  const outlet = outlets.get(sourceId);
  const { mentions: _proof, ...withoutProof } = tags;
  const hit: SearchHit = {
    id,
    title,
    url,
    canonicalUrl,
    source: sourceId,
    publishedAt: published.at,
    publishedAtPrecision: published.precision,
    language,
    direction,
    ...shown,
    countries: tags.countries.map((country) => country.id),
    primaryCountry: tags.primaryCountry,
    actors: tags.actors.map((actor) => actor.id),
    copyGroup: folding?.copyGroup ?? id,
    copies: (folding?.members ?? 1) - 1,
    outlets: folding?.sources.length ?? 1,
    families: folding ? familiesOf(folding.sources, outlets) : 1,
    storyId: folding?.storyId ?? null,
    story: stories.get(folding?.storyId ?? '') ?? null,
    textOrigin,
  };
  const about = { sourceName: outlet?.name ?? sourceId, outletCountry: outlet?.country ?? null, byline };
  return { hit, ...about, tags: withoutProof, firstSeenAt, updatedAt, text };
}
