import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { describeSettings, type LoadedConfig } from '../../config/load.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import { checkHealth } from '../health.ts';
import type { CommonOptions } from '../program.ts';
import { dataFolder, openRuntime } from '../runtime.ts';

const LOW_DISK_BYTES = 1_000_000_000;

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly message: string;
}

/** Looks at everything an ingest depends on. Exit 0 when all is well, 5 when the engine cannot be reached, else 1. */
export async function doctor(options: CommonOptions): Promise<ExitCode> {
  const folder = await folderCheck(dataFolder(options));
  if (!folder.ok) return tell([folder], null, options);
  const runtime = await openRuntime(options);
  try {
    const problems = await runtime.store.check();
    const integrity = {
      name: 'database',
      ok: problems.length === 0,
      message: problems.length === 0 ? 'sound' : `damaged: ${problems[0]}; restore a backup of store.db`,
    };
    // Creates the index where there is none yet, so that a fresh install is not reported as ill.
    await runtime.engine.prepare().catch(() => undefined);
    const { checks } = await checkHealth(runtime);
    return tell([configCheck(runtime.config), folder, integrity, ...checks], runtime.config, options);
  } finally {
    await runtime.close();
  }
}

function configCheck({ files, sources }: LoadedConfig): Check {
  const enabled = sources.filter((source) => source.enabled).length;
  const message = `${files.config}: ${enabled} of ${sources.length} sources enabled`;
  return enabled > 0
    ? { name: 'configuration', ok: true, message }
    : { name: 'configuration', ok: false, message: `${message}: enable some in ${files.sources}` };
}

async function folderCheck(folder: string): Promise<Check> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    const free = bavail * bsize;
    const message = `${folder}, ${(free / 1e9).toFixed(1)} GB free`;
    return {
      name: 'data folder',
      ok: free > LOW_DISK_BYTES,
      message: free > LOW_DISK_BYTES ? message : `${message}: a thousand pages take about 35 MB`,
    };
  } catch (error) {
    return {
      name: 'data folder',
      ok: false,
      message: `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

function tell(checks: readonly Check[], config: LoadedConfig | null, options: CommonOptions): ExitCode {
  if (options.json) console.log(JSON.stringify({ checks, settings: config && describeSettings(config.settings) }));
  else for (const { name, ok, message } of checks) console.log(`${ok ? 'ok  ' : 'BAD '} ${name.padEnd(20)} ${message}`);
  if (checks.every((check) => check.ok)) return EXIT.done;
  return checks.some((check) => !check.ok && check.name.startsWith('engine')) ? EXIT.engineUnreachable : EXIT.internal;
}
