import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the real command line in a process of its own. MEILI_* of the surroundings does not reach it unless given. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd?: string): ChildProcess {
  return spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...plainEnvironment(), ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** The surroundings without what would choose an engine, and without colours. */
export function plainEnvironment(): Record<string, string | undefined> {
  const { MEILI_URL: _url, MEILI_API_KEY: _key, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1' };
}

export function finish(child: ChildProcess, stdin = ''): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }));
    child.stdin?.end(stdin);
  });
}

export function conflictwire(
  args: readonly string[],
  options: { stdin?: string; env?: Readonly<Record<string, string>>; cwd?: string } = {},
): Promise<Finished> {
  return finish(start(args, options.env, options.cwd), options.stdin);
}

export interface Workplace {
  readonly folder: string;
  /** `--config` and `--data` of this workplace. */
  readonly args: readonly string[];
  readonly data: string;
  remove(): Promise<void>;
}

/** A folder with a configuration for outlets on loopback. */
export async function workplace(sourcesYaml: string, settings = ''): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'conflictwire-'));
  const data = join(folder, 'data');
  await writeFile(join(folder, 'sources.yaml'), sourcesYaml);
  await writeFile(
    join(folder, 'conflictwire.yaml'),
    `fetch:\n  allowPrivateAddresses: true\n  perHost: { concurrency: 4, minDelayMs: 0 }\n${settings}`,
  );
  return {
    folder,
    data,
    args: ['--config', join(folder, 'conflictwire.yaml'), '--data', data],
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
