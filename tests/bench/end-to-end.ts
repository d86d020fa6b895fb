import { randomUUID } from 'node:crypto';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { deleteIndex } from '../support/meilisearch.ts';
import { residentPeak } from '../support/memory.ts';
import { finish, plainEnvironment, start, workplace } from '../support/command.ts';
import type { IngestSummary } from '../../src/pipeline/summary.ts';

export type Engine = 'sqlite' | 'meilisearch';

export interface Pass {
  readonly pages: number;
  readonly seconds: number;
  readonly cpuMsPerPage: number;
}

export interface ReadyRun {
  readonly first: Pass;
  readonly again: Pass;
}

export interface WholeRun {
  readonly pages: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

/** `ingest --all` into an empty data folder, timed as a whole process. */
export async function wholeRun(sourcesYaml: string, engine: Engine): Promise<WholeRun> {
  const index = newIndex();
  const place = await workplace(sourcesYaml, `search: { engine: ${engine}, meilisearch: { index: ${index} } }\n`);
  try {
    const began = performance.now();
    const child = start(['ingest', '--all', '--json', ...place.args], engine === 'meilisearch' ? meilisearch() : {});
    let peakMegabytes = 0;
    const watch = setInterval(() => (peakMegabytes = Math.max(peakMegabytes, residentPeak(child.pid ?? 0))), 20);
    const { stdout, stderr, code } = await finish(child);
    clearInterval(watch);
    const seconds = (performance.now() - began) / 1000;
    if (code !== 0) throw new Error(`ingest ended with ${code}: ${stderr}`);
    const { articles, index: indexed } = JSON.parse(stdout) as IngestSummary;
    if (indexed.indexed < articles.stored) throw new Error(`only ${indexed.indexed} of ${articles.stored} articles were indexed`);
    return { pages: articles.stored, seconds, peakMegabytes };
  } finally {
    if (engine === 'meilisearch') await deleteIndex(index);
    await place.remove();
  }
}

/** The two passes of `ready-run.ts`, in a process of their own. */
export async function readyRun(sourcesYaml: string, engine: Engine): Promise<ReadyRun> {
  const index = newIndex();
  const folder = await mkdtemp(join(tmpdir(), 'conflictwire-'));
  const sources = join(folder, 'sources.yaml');
  try {
    await writeFile(sources, sourcesYaml);
    const script = fileURLToPath(new URL('./ready-run.ts', import.meta.url));
    const env = { ...plainEnvironment(), ...(engine === 'meilisearch' ? meilisearch() : {}) };
    const { stdout } = await promisify(execFile)(process.execPath, [script, sources, engine, index], { env });
    return JSON.parse(stdout) as ReadyRun;
  } finally {
    await rm(folder, { recursive: true, force: true });
    if (engine === 'meilisearch') for (const pass of ['first', 'again']) await deleteIndex(`${index}_${pass}`);
  }
}

const newIndex = (): string => `bench_${randomUUID().replaceAll('-', '')}`;

const meilisearch = (): Record<string, string> => ({
  MEILI_URL: process.env['MEILI_URL'] ?? '',
  MEILI_API_KEY: process.env['MEILI_API_KEY'] ?? '',
});
