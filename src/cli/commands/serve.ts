import { Cron } from 'croner';
import { assertSafeToListen, buildServer, listenHost } from '../../api/server.ts';
import type { ServerSettings } from '../../config/schema.ts';
import { REVISION_COMPARISON } from '../../identity/revisions/index.ts';
import { createLogger, type Logger } from '../../observe/logger.ts';
import { createMetrics, type Metrics } from '../../observe/metrics.ts';
import { ingest } from '../../pipeline/ingest.ts';
import { alert, alertLine } from '../alerts.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { checkHealth } from '../health.ts';
import { keepHeapSmall } from '../heap.ts';
import { onInterrupt, whenAborted } from '../interrupt.ts';
import { servingObserver } from '../observers.ts';
import type { CommonOptions } from '../program.ts';
import { createPipeline, openRuntime, type Pipeline, type Runtime } from '../runtime.ts';
import { summaryLine } from '../summary.ts';
import { VERSION } from '../version.ts';
import { exploreService, labelsOf, searchService, suggestService } from './search.ts';

/** A pass ends for all sources at once: one with many pages and a long Crawl-delay must not keep the others' feeds waiting. */
const PAGES_MS = 5 * 60_000;

interface ServeOptions extends CommonOptions {
  readonly host?: string;
  readonly port?: number;
  readonly ingest: boolean;
}

export async function serve(options: ServeOptions): Promise<ExitCode> {
  const signal = onInterrupt();
  const runtime = await openRuntime(options);
  try {
    const { server } = runtime.config.settings;
    await serveUntil(signal, runtime, { ...server, host: options.host ?? server.host, port: options.port ?? server.port }, options.ingest);
    return EXIT.done;
  } finally {
    await runtime.close();
  }
}

/** Scheduler, API and page, until the signal fires. */
export async function serveUntil(signal: AbortSignal, runtime: Runtime, settings: ServerSettings, ingesting: boolean): Promise<void> {
  keepHeapSmall();
  assertSafeToListen(settings, await runtime.store.access.hasValidKeys());
  const logger = createLogger({ level: 'info' });
  const metrics = createMetrics();
  const pipeline = createPipeline(runtime, servingObserver(logger, metrics));
  const labels = labelsOf(runtime, { places: true });
  const search = searchService(runtime, labels);
  await runtime.engine
    .prepare()
    // Whoever asks first does not wait until the index is read.
    .then(() => search.search({ q: '', collapse: 'stories' }))
    .catch((error: unknown) => logger.error({ error }, 'the search engine is not ready; it is asked again with every pass'));
  const server = await buildServer({
    search,
    explore: exploreService(runtime, labels),
    suggest: suggestService(runtime, labels),
    store: runtime.store,
    access: runtime.store.access,
    alerts: runtime.store.alerts,
    labels,
    comparison: REVISION_COMPARISON,
    sources: runtime.config.sources,
    health: () => checkHealth(runtime),
    metrics,
    settings,
    version: VERSION,
    logger,
    now: () => new Date(),
  });
  try {
    await listen(server, settings);
    const schedule = ingesting ? startSchedule(runtime, pipeline, metrics, logger, signal) : null;
    await whenAborted(signal);
    logger.info('stopping');
    await schedule?.stop();
  } finally {
    await server.close();
    await pipeline.close();
  }
}

async function listen(
  server: { listen(where: { host: string; port: number }): Promise<string> },
  { host, port }: ServerSettings,
): Promise<void> {
  try {
    console.error(`Conflictwire is at ${await server.listen({ host: listenHost(host), port })}/`);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'EADDRINUSE') throw new CommandError(`port ${port} on ${host} is taken: choose another with --port`, EXIT.usage);
    if (code === 'EADDRNOTAVAIL' || code === 'EACCES')
      throw new CommandError(`cannot listen on ${host}:${port} (${String(code)})`, EXIT.usage);
    throw error;
  }
}

/** Every minute the sources whose turn has come; never two passes at once. */
function startSchedule(
  runtime: Runtime,
  pipeline: Pipeline,
  metrics: Metrics,
  logger: Logger,
  signal: AbortSignal,
): { stop(): Promise<void> } {
  let running = Promise.resolve();
  const tellOfNew = async (): Promise<void> => {
    const result = await alert(runtime, { signal, warned: (message, error) => logger.error({ error }, message) });
    if (result.found + result.sent + result.failed > 0) logger.info(alertLine(result));
  };
  const onePass = async (): Promise<void> => {
    const { summary, engineFailure } = await ingest(pipeline.context, runtime.config.sources, {
      all: false,
      only: [],
      signal,
      pagesMs: PAGES_MS,
    });
    metrics.itemsFound(summary.items.new);
    metrics.outboxSize(summary.index.pending);
    metrics.ingestTook(summary.durationMs / 1000);
    if (summary.sources.due > 0 || summary.index.indexed > 0) logger.info(summaryLine(summary));
    if (engineFailure) logger.error({ error: engineFailure }, 'articles wait in the store for the search engine');
    await tellOfNew();
  };
  const tick = (): Promise<void> => {
    running = onePass().catch((error: unknown) => logger.error({ error }, 'the pass ended early; what it did not reach stays due'));
    return running;
  };
  const job = new Cron('* * * * *', { protect: true }, tick);
  void job.trigger();
  return {
    async stop() {
      job.stop();
      await running;
    },
  };
}
