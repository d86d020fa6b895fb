import type { ReasonCode } from '../domain/reason.ts';
import type { ItemResult } from './process-item.ts';
import type { VisitResult } from './visit-feed.ts';

export interface Failure {
  readonly source: string;
  readonly url: string;
  readonly code: ReasonCode;
  readonly message: string;
}

/** What `ingest --json` prints. */
export interface IngestSummary {
  readonly sources: {
    readonly due: number;
    readonly fresh: number;
    readonly notModified: number;
    readonly failed: number;
    readonly busy: number;
  };
  readonly items: { readonly seen: number; readonly new: number };
  readonly articles: { readonly stored: number; readonly revised: number; readonly copies: number; readonly rejected: number };
  readonly index: { readonly indexed: number; readonly pending: number };
  readonly failures: readonly Failure[];
  readonly durationMs: number;
}

/** Counts one pass as it goes. A source counts once, by the best of its feeds. */
export interface Tally {
  sourceBusy(): void;
  /** A fault of ours kept it from being worked on. */
  sourceFailed(): void;
  sourceVisited(visits: readonly VisitResult[]): void;
  itemProcessed(result: ItemResult): void;
  copyFound(): void;
  failed(failure: Failure): void;
  summary(index: { indexed: number; pending: number }, due: number, durationMs: number): IngestSummary;
}

export function createTally(): Tally {
  const sources = { fresh: 0, notModified: 0, failed: 0, busy: 0 };
  const items = { seen: 0, new: 0 };
  const articles = { stored: 0, revised: 0, copies: 0, rejected: 0 };
  const failures: Failure[] = [];
  return {
    sourceBusy: () => void (sources.busy += 1),
    sourceFailed: () => void (sources.failed += 1),
    sourceVisited(visits) {
      for (const visit of visits) {
        items.seen += visit.seen;
        items.new += visit.new;
      }
      const kinds = new Set(visits.map((visit) => visit.kind));
      if (kinds.has('fresh')) sources.fresh += 1;
      else if (kinds.has('not-modified')) sources.notModified += 1;
      else if (kinds.has('failed')) sources.failed += 1;
    },
    itemProcessed({ kind }) {
      if (kind === 'stored' || kind === 'revised' || kind === 'rejected') articles[kind] += 1;
    },
    copyFound: () => void (articles.copies += 1),
    failed: (failure) => void failures.push(failure),
    summary: (index, due, durationMs) => ({ sources: { due, ...sources }, items, articles, index, failures, durationMs }),
  };
}
