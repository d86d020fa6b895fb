import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { FetchOutcome } from '../domain/fetch.ts';
import type { ReasonCode } from '../domain/reason.ts';

/** What is counted, for Prometheus. One object per process, nothing global. */
export interface Metrics {
  /** One exchange (or a refusal before it). `code` is why it gave nothing; null where it gave something. */
  fetched(purpose: 'feed' | 'page', outcome: FetchOutcome['kind'], code: ReasonCode | null): void;
  /** Items in feeds that were not known before. */
  itemsFound(count: number): void;
  articleSaved(outcome: 'stored' | 'revised' | 'unchanged'): void;
  /** Documents that the engine confirmed. */
  indexed(count: number): void;
  /** Articles that wait to be indexed. */
  outboxSize(count: number): void;
  /** One pass over the due sources. */
  ingestTook(seconds: number): void;
  searchTook(engine: string, seconds: number): void;
  engineFailed(kind: 'unreachable' | 'rejected' | 'too-slow'): void;
  /** The whole page in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

const SEARCH_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const INGEST_SECONDS = [1, 5, 15, 30, 60, 120, 300, 600, 1800, 3600];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const fetches = new Counter({
    name: 'conflictwire_fetches_total',
    help: 'Exchanges with outlets, by purpose, outcome and reason',
    labelNames: ['purpose', 'outcome', 'reason'] as const,
    registers,
  });
  const items = new Counter({ name: 'conflictwire_items_found_total', help: 'Feed items not known before', registers });
  const articles = new Counter({
    name: 'conflictwire_articles_saved_total',
    help: 'Articles written to the store, by what became of them',
    labelNames: ['outcome'] as const,
    registers,
  });
  const indexed = new Counter({ name: 'conflictwire_documents_indexed_total', help: 'Documents the search engine confirmed', registers });
  const outbox = new Gauge({ name: 'conflictwire_outbox_articles', help: 'Articles waiting to be indexed', registers });
  const ingest = new Histogram({
    name: 'conflictwire_ingest_duration_seconds',
    help: 'One pass over the due sources',
    buckets: INGEST_SECONDS,
    registers,
  });
  const search = new Histogram({
    name: 'conflictwire_search_duration_seconds',
    help: 'Searches answered, by engine',
    labelNames: ['engine'] as const,
    buckets: SEARCH_SECONDS,
    registers,
  });
  const failures = new Counter({
    name: 'conflictwire_engine_errors_total',
    help: 'Calls the search engine did not answer or refused',
    labelNames: ['kind'] as const,
    registers,
  });
  return {
    fetched: (purpose, outcome, code) => fetches.inc({ purpose, outcome, reason: code ?? 'none' }),
    itemsFound: (count) => items.inc(count),
    articleSaved: (outcome) => articles.inc({ outcome }),
    indexed: (count) => indexed.inc(count),
    outboxSize: (count) => outbox.set(count),
    ingestTook: (seconds) => ingest.observe(seconds),
    searchTook: (engine, seconds) => search.observe({ engine }, seconds),
    engineFailed: (kind) => failures.inc({ kind }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}
