import { access, constants, mkdir, statfs } from 'node:fs/promises';
import { checkLists, type Finding } from '../../config/check-lists.ts';
import { placeOf } from '../../config/error.ts';
import { describeSettings, loadConfig, type LoadedConfig } from '../../config/load.ts';
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

/** Looks at everything an ingest depends on. Exit 0 when all is well, 2 when the lists cannot be used, 5 when the engine cannot be reached, else 1. */
export async function doctor(options: CommonOptions): Promise<ExitCode> {
  const { files } = await loadConfig({ file: options.config, env: process.env });
  const findings = await checkLists(files);
  const lists = listsCheck(findings);
  const folder = await folderCheck(dataFolder(options));
  if (!folder.ok || !lists.ok) return tell([lists, folder], findings, null, options);
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
    return tell([configCheck(runtime.config), lists, folder, integrity, ...checks], findings, runtime.config, options);
  } finally {
    await runtime.close();
  }
}

/** Warnings do not keep anything from running. */
function listsCheck(findings: readonly Finding[]): Check {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const said = [`${errors} errors`, `${warnings} warnings`].map((text) => text.replace(/^1 (\w+)s$/, '1 $1')).join(', ');
  return { name: 'lists', ok: errors === 0, message: findings.length === 0 ? 'no conflicts in actors, regions and materiel' : said };
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

function tell(checks: readonly Check[], lists: readonly Finding[], config: LoadedConfig | null, options: CommonOptions): ExitCode {
  if (options.json) console.log(JSON.stringify({ checks, lists, settings: config && describeSettings(config.settings) }));
  else {
    for (const { name, ok, message } of checks) {
      console.log(`${ok ? 'ok  ' : 'BAD '} ${name.padEnd(20)} ${message}`);
      if (name === 'lists') for (const line of findingLines(lists)) console.log(line);
    }
  }
  if (checks.every((check) => check.ok)) return EXIT.done;
  if (checks.some((check) => !check.ok && check.name === 'lists')) return EXIT.usage;
  return checks.some((check) => !check.ok && check.name.startsWith('engine')) ? EXIT.engineUnreachable : EXIT.internal;
}

/** Each finding has its line, but acronyms share one: there may be many, and the advice is the same. */
function findingLines(findings: readonly Finding[]): string[] {
  const acronyms = findings.filter(({ code }) => code === 'bare-acronym');
  const others = findings.filter(({ code }) => code !== 'bare-acronym');
  const [first] = acronyms;
  return [
    ...others.map((one) => `${one.severity === 'error' ? 'BAD ' : 'warn'}   ${placeOf(one)}: ${one.key}: ${one.message}`),
    ...(first
      ? [
          `warn   ${first.file}: acronyms of four letters or fewer that count wherever they stand; give each "needs", or "needs: []" if it can mean nothing else: ${acronyms
            .map(({ line, about }) => `${about} (line ${line})`)
            .join(', ')}`,
        ]
      : []),
  ];
}
