import { setTimeout as sleep } from 'node:timers/promises';
import { availableParallelism, loadavg } from 'node:os';
import { outletsOf } from '../../../src/pipeline/corroboration.ts';
import { toSearchDocument } from '../../../src/pipeline/document.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { Random } from '../../fuzz/random.ts';
import { answerable, createAsker, percentile, resultOf, rounded } from './ask.ts';
import { MADE, madeArticles, MADE_SOURCES } from './made-articles.ts';
import { openMadeWorld, type MadeWorld } from './made-world.ts';

const CLIENTS = 32;
/** As a pass of ingestion hands them over, and as often as a busy one does. */
const BATCH = 20;
const PAUSE_MS = 500;
/** More than are ever written. */
const NEW_ARTICLES = 100_000;
const REMOVED = 500;
const NEWEST = Date.parse(MADE.until) / 1000;
const SORTS = ['sort=newest', 'sort=relevance', ''] as const;

/** Many clients at once, each asking the next query as soon as the last is answered, while articles are written into the engine. */
export async function benchLoad(count: number, keep: string | null, seconds: number): Promise<void> {
  const world = await openMadeWorld(count, keep);
  console.log(`${count} made-up articles, ${CLIENTS} clients for ${seconds} s while ${BATCH} articles are written every ${PAUSE_MS} ms`);
  console.log(`${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}; server, engine, clients and writer on this machine`);
  const rows: Record<string, Record<string, number>> = {};
  for (const engine of world.engines) rows[engine.name] = await underLoad(world, engine, seconds);
  console.table(rows);
  await world.close();
  const errors = Object.values(rows).reduce((sum, row) => sum + (row['errors'] ?? 0), 0);
  if (errors > 0) process.exitCode = 1;
}

async function underLoad(world: MadeWorld, engine: SearchEngine, seconds: number): Promise<Record<string, number>> {
  const api = await world.serve(engine.name);
  const asker = createAsker(api.url, CLIENTS);
  const queries = await answerable(asker);
  const end = performance.now() + seconds * 1000;
  const times: number[] = [];
  const errors: string[] = [];
  const client = async (_: unknown, number: number): Promise<void> => {
    const numbers = new Random(number);
    while (performance.now() < end) {
      const params = `${queries[numbers.below(queries.length)]}&${numbers.of(SORTS)}`;
      try {
        const answered = await asker.ask(params);
        resultOf(params, answered);
        times.push(answered.ms);
      } catch (error) {
        errors.push(error instanceof Error ? error.message : String(error));
      }
    }
  };
  const [written] = await Promise.all([write(engine, end), ...Array.from({ length: CLIENTS }, client)]);
  for (const error of new Set(errors)) console.error(`${engine.name}: ${error}`);
  await asker.close();
  await api.close();
  return {
    answers: times.length,
    errors: errors.length,
    'answers/s': rounded(times.length / seconds),
    'p50 ms': rounded(percentile(times, 50)),
    'p95 ms': rounded(percentile(times, 95)),
    'max ms': rounded(Math.max(...times)),
    'articles written': written,
  };
}

/** Articles under ids of their own, as new as the newest there are; taken away again at the end, so that the index stays what it was. */
async function write(engine: SearchEngine, end: number): Promise<number> {
  const outlets = outletsOf(MADE_SOURCES);
  let written = 0;
  let batch = [];
  for await (const record of madeArticles(NEW_ARTICLES)) {
    batch.push({ ...toSearchDocument({ ...record, id: `written-${record.id}`, folding: null }, outlets), sortAt: NEWEST + written });
    if (batch.length < BATCH) continue;
    await engine.upsert(batch);
    written += batch.length;
    batch = [];
    if (performance.now() >= end) break;
    await sleep(PAUSE_MS);
  }
  for (let at = 0; at < written; at += REMOVED) {
    await engine.remove(Array.from({ length: Math.min(REMOVED, written - at) }, (_, n) => `written-made-${at + n}`));
  }
  return written;
}
