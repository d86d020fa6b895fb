import type { Settings } from '../config/schema.ts';
import type { Extractor } from '../domain/article.ts';
import type { Fetcher, FetchOutcome } from '../domain/fetch.ts';
import type { Source } from '../domain/source.ts';
import type { Tagger } from '../domain/tags.ts';
import type { SearchEngine } from '../search/engine.ts';
import type { SavedArticle } from '../store/records.ts';
import type { Store } from '../store/store.ts';

/** Told of what happens, for metrics, logs and the progress bar. */
export interface PipelineObserver {
  fetched(source: Source, purpose: 'feed' | 'page', outcome: FetchOutcome): void;
  itemsFound(count: number): void;
  itemFinished(): void;
  articleSaved(outcome: SavedArticle['outcome']): void;
  /** A new article turned out to be a copy of others. */
  copyFound(): void;
  indexed(count: number): void;
  /** Something that the run survives but an operator must see. */
  warned(message: string, error: unknown): void;
}

/** What every step of the pipeline works with; built once by the command line. */
export interface PipelineContext {
  readonly settings: Settings;
  readonly store: Store;
  readonly fetcher: Fetcher;
  readonly extractor: Extractor;
  readonly tagger: Tagger;
  readonly engine: SearchEngine;
  readonly observer: PipelineObserver;
  readonly now: () => Date;
}
