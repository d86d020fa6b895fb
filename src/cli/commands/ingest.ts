import { onInterrupt } from '../interrupt.ts';
import { ingest, type IngestResult } from '../../pipeline/ingest.ts';
import { isUnreachable } from '../../pipeline/index-articles.ts';
import { alert, alertLine } from '../alerts.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import { progressObserver } from '../observers.ts';
import type { CommonOptions } from '../program.ts';
import { createProgress } from '../progress.ts';
import { createPipeline, openRuntime, type Runtime } from '../runtime.ts';
import { failureLines, summaryLine } from '../summary.ts';

interface IngestCommandOptions extends CommonOptions {
  readonly all?: boolean;
  readonly source: readonly string[];
}

export async function ingestOnce(options: IngestCommandOptions): Promise<ExitCode> {
  const signal = onInterrupt();
  const runtime = await openRuntime(options);
  try {
    const known = new Set(runtime.config.sources.map((source) => source.id));
    const unknown = options.source.filter((id) => !known.has(id));
    if (unknown.length > 0) throw new CommandError(`no source ${unknown.join(', ')} in ${runtime.config.files.sources}`, EXIT.usage);
    const result = await pass(runtime, { all: options.all ?? false, only: options.source, signal });
    report(result, options.json ?? false);
    await tellOfNew(runtime, signal);
    return exitCodeOf(result, signal.aborted);
  } finally {
    await runtime.close();
  }
}

/** What a saved search could not be told of waits for the next run, and is no failure of this one. */
async function tellOfNew(runtime: Runtime, signal: AbortSignal): Promise<void> {
  const result = await alert(runtime, { signal, warned: (message, error) => console.error(`conflictwire: ${message}:`, error) });
  if (result.found + result.sent + result.failed > 0) console.error(alertLine(result));
}

/** One pass with a progress bar. */
export async function pass(
  runtime: Runtime,
  options: { all: boolean; only: readonly string[]; signal: AbortSignal },
): Promise<IngestResult> {
  const progress = createProgress('articles');
  const pipeline = createPipeline(runtime, progressObserver(progress));
  try {
    return await ingest(pipeline.context, runtime.config.sources, options);
  } finally {
    progress.clear();
    await pipeline.close();
  }
}

export function report({ summary, engineFailure }: IngestResult, json: boolean): void {
  if (json) console.log(JSON.stringify(summary));
  else {
    for (const line of failureLines(summary)) console.error(line);
    console.log(summaryLine(summary));
  }
  if (engineFailure)
    console.error(`conflictwire: ${engineFailure.message}\nThe articles are safe in the store and will be indexed next time.`);
}

/** A run that was asked to stop ends well: what it did not reach stays due. */
export function exitCodeOf({ summary, engineFailure }: IngestResult, stopped: boolean): ExitCode {
  const { due, busy, fresh, notModified } = summary.sources;
  if (due > 0 && busy === due) return EXIT.busy;
  if (engineFailure) return isUnreachable(engineFailure) ? EXIT.engineUnreachable : EXIT.internal;
  return !stopped && due > 0 && fresh + notModified + busy === 0 ? EXIT.nothingFetched : EXIT.done;
}
