import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { FOLD_VERSION } from '../../../src/domain/fold.ts';
import type { SearchDocument } from '../../../src/domain/search.ts';
import { outletsOf } from '../../../src/pipeline/corroboration.ts';
import { toSearchDocument } from '../../../src/pipeline/document.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { createMeilisearchEngine } from '../../../src/search/meilisearch/engine.ts';
import { createSqliteEngine } from '../../../src/search/sqlite/engine.ts';
import { deleteIndex } from '../../support/meilisearch.ts';
import type { ApiOrders } from './api-thread.ts';
import { madeArticles, MADE_SOURCES } from './made-articles.ts';
import { fillMadeStore } from './made-store.ts';

const BATCH = 1000;

export type EngineName = SearchEngine['name'];

/** The made-up record of so many articles, in a store and in both engines. */
export interface MadeWorld {
  readonly folder: string;
  readonly index: string;
  /** Meilisearch only where MEILI_URL is set. */
  readonly engines: readonly SearchEngine[];
  /** The API over one of the engines, in a thread of its own. */
  serve(engine: EngineName): Promise<Served>;
  close(): Promise<void>;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** `keep`: a folder that is filled once and used again; without it everything goes when the world is closed. */
export async function openMadeWorld(count: number, keep: string | null, names: readonly EngineName[] = configured()): Promise<MadeWorld> {
  const folder = keep === null ? await mkdtemp(join(tmpdir(), 'conflictwire-bench-')) : join(keep, `${count}-articles`);
  await mkdir(folder, { recursive: true });
  const index = `bench_search_${count}`;
  await once(join(folder, 'store-is-full'), () => fillMadeStore(folder, madeArticles(count)));
  const engines = names.map((name) => openEngine(name, folder, index));
  for (const engine of engines) await fill(engine, count);
  return {
    folder,
    index,
    engines,
    serve: (engine) => startApi({ folder, engine, index }),
    async close() {
      await Promise.all(engines.map((engine) => engine.close()));
      if (keep !== null) return;
      await rm(folder, { recursive: true });
      if (names.includes('meilisearch')) await deleteIndex(index);
    },
  };
}

export function configured(): readonly EngineName[] {
  return process.env['MEILI_URL'] ? ['sqlite', 'meilisearch'] : ['sqlite'];
}

export function openEngine(name: EngineName, folder: string, index: string): SearchEngine {
  if (name === 'sqlite') return createSqliteEngine({ file: join(folder, 'search.db'), protectedWords: [] });
  const { MEILI_URL: url = '', MEILI_API_KEY: apiKey = null } = process.env;
  return createMeilisearchEngine({ url, apiKey, index, synonyms: {}, protectedWords: [] });
}

async function startApi(orders: ApiOrders): Promise<Served> {
  const thread = new Worker(new URL('api-thread.ts', import.meta.url), { workerData: orders });
  const url = await new Promise<string>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  return {
    url,
    async close() {
      thread.postMessage('end');
      await new Promise((resolve) => thread.once('exit', resolve));
    },
  };
}

async function once(marker: string, work: () => Promise<void>): Promise<void> {
  if (existsSync(marker)) return;
  await work();
  await writeFile(marker, `fold version ${FOLD_VERSION}\n`);
}

async function fill(engine: SearchEngine, count: number): Promise<void> {
  const { documents, generation } = await engine.prepare();
  if (documents >= count && generation !== null) return;
  const began = performance.now();
  await engine.rebuild(batches(count));
  console.error(`${engine.name}: ${count} articles indexed in ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

async function* batches(count: number): AsyncGenerator<readonly SearchDocument[]> {
  const outlets = outletsOf(MADE_SOURCES);
  let batch: SearchDocument[] = [];
  for await (const record of madeArticles(count)) {
    batch.push(toSearchDocument(record, outlets));
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
