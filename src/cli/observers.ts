import type { PipelineObserver } from '../pipeline/context.ts';
import type { Logger } from '../observe/logger.ts';
import type { Metrics } from '../observe/metrics.ts';
import type { Progress } from './progress.ts';

/** For runs with nobody to tell but of what goes wrong. */
export function silentObserver(): PipelineObserver {
  return {
    fetched: () => undefined,
    itemsFound: () => undefined,
    itemFinished: () => undefined,
    articleSaved: () => undefined,
    copyFound: () => undefined,
    indexed: () => undefined,
    warned: (message, error) => console.error(`conflictwire: ${message}:`, error),
  };
}

/** Moves a bar on the terminal. */
export function progressObserver(progress: Progress): PipelineObserver {
  return {
    ...silentObserver(),
    itemsFound: (count) => progress.expect(count),
    itemFinished: () => progress.finished(),
    warned(message, error) {
      progress.clear();
      console.error(`conflictwire: ${message}:`, error);
    },
  };
}

/** For a server: counts for Prometheus, and one log line for what an operator should know. */
export function servingObserver(log: Logger, metrics: Metrics): PipelineObserver {
  return {
    ...silentObserver(),
    fetched(source, purpose, outcome) {
      const reason = 'reason' in outcome ? outcome.reason : null;
      metrics.fetched(purpose, outcome.kind, reason?.code ?? null);
      if (reason) log.info({ source: source.id, purpose, outcome: outcome.kind, ...reason }, 'fetch gave nothing');
    },
    articleSaved: (outcome) => metrics.articleSaved(outcome),
    indexed: (count) => metrics.indexed(count),
    warned: (message, error) => log.error({ error }, message),
  };
}
