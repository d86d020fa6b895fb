import { availableParallelism, loadavg } from 'node:os';
import { searchQuerySchema, tidyQuery, toParams } from '../../../src/api/query.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { readRequest } from '../../../src/search/service/request.ts';
import { Random } from '../../fuzz/random.ts';
import { answerable, type Asker, createAsker, percentile, resultOf, rounded } from './ask.ts';
import { type EngineName, openMadeWorld } from './made-world.ts';
import { MIX } from './mix.ts';

/** What is timed: parameters beside the query, and the bound for the embedded engine's p95 in milliseconds. */
const KINDS = {
  'newest first, no facets': { params: 'sort=newest&facets=none', bound: 10 },
  'newest first, five facets': { params: 'sort=newest', bound: 40 },
  'relevance, five facets': { params: 'sort=relevance', bound: 120 },
  'facets alone, seven': { params: 'sort=newest&limit=1&facets=event,actorType', bound: 40 },
} as const;

const ROUNDS = 10;
const MOST_OVER_ENGINE_MS = 3;

/** Prints how long searches of a fixed mix take through the API on either engine, one after another, and what the API itself takes. */
export async function benchSearch(count: number, keep: string | null): Promise<void> {
  const world = await openMadeWorld(count, keep);
  console.log(`${count} made-up articles; Node ${process.version}; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`);
  console.log(
    `${Object.keys(MIX).length} kinds of queries, ${Object.values(MIX).flat().length} in all, ${ROUNDS} rounds in a shuffled order (mix.ts)\n`,
  );
  const measured = new Map<EngineName, Map<string, Timed>>();
  for (const engine of world.engines) {
    const api = await world.serve(engine.name);
    const asker = createAsker(api.url, 1);
    measured.set(engine.name, await timesOf(asker));
    if (engine.name === 'sqlite') await overEngine(engine, asker);
    await asker.close();
    await api.close();
  }
  print(measured);
  await world.close();
}

interface Timed {
  /** Of queries that were not asked before. */
  readonly first: readonly number[];
  readonly all: readonly number[];
}

async function timesOf(asker: Asker): Promise<Map<string, Timed>> {
  const queries = await answerable(asker);
  const times = new Map<string, Timed>();
  for (const [kind, { params }] of Object.entries(KINDS)) {
    const timed = { first: [] as number[], all: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const query of shuffled(queries, round)) {
        const asked = `${query}&${params}`;
        const answered = await asker.ask(asked);
        resultOf(asked, answered);
        timed.all.push(answered.ms);
        if (round === 0) timed.first.push(answered.ms);
      }
    }
    times.set(kind, timed);
  }
  return times;
}

function shuffled(queries: readonly string[], round: number): string[] {
  const numbers = new Random(round);
  return queries
    .map((query) => ({ query, at: numbers.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ query }) => query);
}

/** What the API adds: the same searches asked of the engine alone, both warm, one after the other. */
async function overEngine(engine: SearchEngine, asker: Asker): Promise<void> {
  const queries = await answerable(asker);
  const [alone, through]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const query of shuffled(queries, round)) {
      const { engineQuery } = readRequest(
        toParams(searchQuerySchema.parse(tidyQuery(Object.fromEntries(new URLSearchParams(`${query}&sort=newest`))))),
      );
      const began = performance.now();
      await engine.search(engineQuery);
      alone.push(performance.now() - began);
      through.push((await asker.ask(`${query}&sort=newest`)).ms);
    }
  }
  const [engineMs, apiMs] = [alone, through].map((times) => percentile(times, 50));
  const added = (apiMs ?? 0) - (engineMs ?? 0);
  console.log(
    `\nThe API adds ${added.toFixed(1)} ms to the engine's ${engineMs?.toFixed(1)} ms (p50, newest first, five facets, 20 hits); at most ${MOST_OVER_ENGINE_MS}: ${added <= MOST_OVER_ENGINE_MS ? 'held' : 'NOT HELD'}`,
  );
}

function print(measured: ReadonlyMap<EngineName, ReadonlyMap<string, Timed>>): void {
  const rows: Record<string, Record<string, number | string>> = {};
  for (const [kind, { bound }] of Object.entries(KINDS)) {
    for (const [engine, times] of measured) {
      const { first = [], all = [] } = times.get(kind) ?? {};
      const p95 = percentile(all, 95);
      const own = percentile(measured.get('sqlite')?.get(kind)?.all ?? [], 95);
      rows[`${kind}: ${engine}`] = {
        'p50 ms': rounded(percentile(all, 50)),
        'p95 ms': rounded(p95),
        'max ms': rounded(Math.max(...all)),
        'p50 of the first round': rounded(percentile(first, 50)),
        'p95 of the first round': rounded(percentile(first, 95)),
        'bound of p95': engine === 'sqlite' ? `${bound} ${p95 <= bound ? 'held' : 'NOT HELD'}` : '',
        'p95, times the embedded one': Number((p95 / own).toFixed(2)),
      };
    }
  }
  console.log('\nThrough the API over loopback, one client; server, engine and client on this machine');
  console.table(rows);
}
