import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../../config/schema.ts';
import type { IngestResult } from '../../pipeline/ingest.ts';
import { startSampleOutlets, type SampleOutlets } from '../demo/server.ts';
import type { ExitCode } from '../exit.ts';
import { onInterrupt } from '../interrupt.ts';
import type { CommonOptions } from '../program.ts';
import { openRuntime } from '../runtime.ts';
import { summaryLine } from '../summary.ts';
import { exitCodeOf, pass } from './ingest.ts';
import { serveUntil } from './serve.ts';

interface DemoOptions extends CommonOptions {
  readonly once?: boolean;
  readonly port?: number;
}

const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url));

/** Two passes over the sample outlets, the second after two of them corrected or updated an article; then the page. */
export async function demo(options: DemoOptions): Promise<ExitCode> {
  const signal = onInterrupt();
  const outlets = await startSampleOutlets({ samplesDir: SAMPLES });
  try {
    return await runDemo(options, outlets, signal);
  } finally {
    await outlets.close();
  }
}

async function runDemo(options: DemoOptions, outlets: SampleOutlets, signal: AbortSignal): Promise<ExitCode> {
  const data = options.data ?? join('data', 'demo');
  // The outlets' ports change with every start, and with them every address: old samples would only be in the way.
  if (options.data === undefined) await rm(data, { recursive: true, force: true });
  const { sources } = outlets;
  const runtime = await openRuntime({ ...options, data }, (config) => ({
    ...config,
    sources,
    settings: forDemo(config.settings, options.port),
  }));
  try {
    if (!options.json) console.log(`Sample outlets on loopback; data in ${resolve(data)}`);
    const first = await pass(runtime, { all: true, only: [], signal });
    outlets.setRevision(2);
    const second = await pass(runtime, { all: true, only: [], signal });
    tell(first, second, options);
    if (!options.once && !signal.aborted) await serveUntil(signal, runtime, runtime.config.settings.server, false);
    return exitCodeOf(second, signal.aborted);
  } finally {
    await runtime.close();
  }
}

/** The outlets are ours and on this machine: no politeness is owed, and loopback must be let through. Samples never mix with real articles. */
function forDemo(settings: Settings, port: number | undefined): Settings {
  return {
    ...settings,
    fetch: { ...settings.fetch, allowPrivateAddresses: true, perHost: { concurrency: 4, minDelayMs: 0 } },
    search: { ...settings.search, meilisearch: { ...settings.search.meilisearch, index: `${settings.search.meilisearch.index}_demo` } },
    server: { ...settings.server, port: port ?? settings.server.port },
  };
}

function tell(first: IngestResult, second: IngestResult, options: DemoOptions): void {
  if (options.json) return console.log(JSON.stringify({ first: first.summary, second: second.summary }));
  console.log(`First pass:  ${summaryLine(first.summary)}`);
  console.log(`Second pass: ${summaryLine(second.summary)}`);
  for (const { source, code, message } of first.summary.failures) console.log(`  ${source.padEnd(20)} ${code.padEnd(22)} ${message}`);
}
