import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { GivenArticle, Preparer } from '../../src/pipeline/folding/prepare.ts';
import { startPreparer } from '../../src/pipeline/folding/prepare-thread.ts';
import { readForCopies, sketchOf } from '../../src/identity/copies/index.ts';
import { createFoldStage, type FoldStage } from '../../src/pipeline/folding/stage.ts';
import { openStore } from '../../src/store/sqlite-store.ts';
import type { Store } from '../../src/store/store.ts';
import { fillStore } from './filled-store.ts';
import { ownTexts } from './own-texts.ts';
import { packagedLists } from './tagger.ts';
import { WIRE, wireStream } from './wire.ts';

/** Articles that are saved and folded at once, and that are being prepared meanwhile, as in `dedupe`. */
const BATCH = 1000;
const AHEAD = 2000;
/** Articles that went the whole way before the clock starts: so many days have open stories and are gone over each night. */
const LIVED = 34_000;
/** A day, so that going over it once is measured as well. */
const MEASURED = WIRE.perDay / BATCH;
/** Articles that are put among copies and stories each in a transaction of its own, as a quiet hour gives them. */
const BY_ITSELF = 400;

/** Prints how fast articles go through `dedupe` where the store holds so many already, and what their fingerprints take on disk. */
export async function benchDedupe(sizes: readonly number[]): Promise<void> {
  const { perDay, copies, onEvents, words } = WIRE;
  console.log(
    `Copies and stories: ${perDay} articles a day of ${words} words, ${copies * 100} % copies, ${onEvents * 100} % on events of many`,
  );
  console.log(`A day of articles each, gone over once; the last ${LIVED} before them went the same way, those before are made up`);
  console.log('Whole command: tagged and read in threads of their own meanwhile. Stage alone: tagged and read before the clock starts');
  const rows: Record<string, Record<string, number>> = {};
  let first: Speed | null = null;
  for (const size of sizes) {
    const speed = await speedAt(size);
    first ??= speed;
    rows[`${size} articles before`] = {
      'whole command: articles/s': Math.round(speed.whole.perSecond),
      'p50 ms per article': Number(speed.whole.p50.toFixed(3)),
      'p50, times that at the first size': Number((speed.whole.p50 / first.whole.p50).toFixed(2)),
      'slowest batch, ms per article': Number(speed.whole.slowest.toFixed(3)),
      'one article by itself, p50 ms': Number(speed.byItself.toFixed(3)),
      'that, times the first size': Number((speed.byItself / first.byItself).toFixed(2)),
      'CPU ms per article, all threads': Number(speed.whole.cpu.toFixed(3)),
      'of it, the thread that folds': Number(speed.whole.foldingCpu.toFixed(3)),
      'stage alone: articles/s': Math.round(speed.alone.perSecond),
      'stage alone: p50, times the first size': Number((speed.alone.p50 / first.alone.p50).toFixed(2)),
      'stage alone: CPU ms per article': Number(speed.alone.cpu.toFixed(3)),
      'fingerprints alone: looked up and stored, articles/s': Math.round(speed.fingerprintsPerSecond),
      'fingerprints, bytes per article': Math.round(speed.bytes),
      'resident MB': Math.round(process.memoryUsage.rss() / 1e6),
    };
  }
  console.table(rows);
}

interface Pace {
  readonly perSecond: number;
  /** Milliseconds per article, by batch. */
  readonly p50: number;
  readonly slowest: number;
  readonly cpu: number;
  readonly foldingCpu: number;
}

interface Speed {
  readonly whole: Pace;
  readonly alone: Pace;
  readonly byItself: number;
  readonly fingerprintsPerSecond: number;
  readonly bytes: number;
}

async function speedAt(size: number): Promise<Speed> {
  const folder = await mkdtemp(join(tmpdir(), 'conflictwire-bench-'));
  const lived = Math.min(size, LIVED);
  await fillStore(folder, size - lived, WIRE.perDay, Date.parse(WIRE.beginsAt) / 1000);
  const store = await openStore(folder, undefined, 'alone');
  const threads = startPreparer(await packagedLists());
  const ready = new Prepared(threads);
  const stage = createFoldStage(store, ready, (message, error) => console.error(message, error));
  const articles = wireStream(await ownTexts());
  const next = (count: number): GivenArticle[] => Array.from({ length: count }, () => articles.next().value as GivenArticle);
  const run = running(stage, next, lived / BATCH + MEASURED);
  for (let n = 0; n < lived / BATCH; n += 1) await run.batch();
  const whole = await paceOf(run.batch, MEASURED);
  await run.end();
  const given = next((MEASURED + 1) * BATCH);
  await ready.prepareAll(given);
  const alone = async (): Promise<number> => {
    const began = performance.now();
    await Promise.all(given.splice(0, BATCH).map((article) => stage.add(article)));
    await stage.fold();
    return performance.now() - began;
  };
  await alone();
  const stageAlone = await paceOf(alone, MEASURED);
  const byItself = await timeByItself(stage, next(BY_ITSELF));
  const fingerprintsPerSecond = await fingerprintSpeed(store, next(BATCH));
  const seen = size + (2 * MEASURED + 1) * BATCH + AHEAD + BY_ITSELF;
  const bytes = fingerprintBytes(join(folder, 'store.db')) / seen;
  await threads.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
  return { whole, alone: stageAlone, byItself, fingerprintsPerSecond, bytes };
}

interface Run {
  /** Milliseconds it took. */
  readonly batch: () => Promise<number>;
  readonly end: () => Promise<void>;
}

/** Batches of a run of `dedupe`: while one is folded, the next ones are being prepared. The articles of all are made before. */
function running(stage: FoldStage, next: (count: number) => GivenArticle[], batches: number): Run {
  const articles = next(batches * BATCH + AHEAD).values();
  const ahead: Promise<string>[] = [];
  return {
    batch: async () => {
      const began = performance.now();
      while (ahead.length < AHEAD) ahead.push(stage.add(articles.next().value as GivenArticle));
      await Promise.all(ahead.splice(0, BATCH));
      await stage.fold();
      return performance.now() - began;
    },
    end: async () => {
      await Promise.all(ahead);
      await stage.fold();
    },
  };
}

async function paceOf(batch: () => Promise<number>, batches: number): Promise<Pace> {
  const before = { all: process.cpuUsage(), folding: process.threadCpuUsage() };
  const times: number[] = [];
  for (let n = 0; n < batches; n += 1) times.push(await batch());
  const cpu = { all: process.cpuUsage(before.all), folding: process.threadCpuUsage(before.folding) };
  const done = batches * BATCH;
  const sorted = times.toSorted((a, b) => a - b);
  return {
    perSecond: done / (times.reduce((sum, time) => sum + time, 0) / 1000),
    p50: (sorted[batches >> 1] ?? 0) / BATCH,
    slowest: (sorted.at(-1) ?? 0) / BATCH,
    cpu: (cpu.all.user + cpu.all.system) / 1000 / done,
    foldingCpu: (cpu.folding.user + cpu.folding.system) / 1000 / done,
  };
}

/** Gives at once what was prepared before. */
class Prepared implements Preparer {
  readonly #threads: Preparer;
  readonly #ready = new Map<string, Awaited<ReturnType<Preparer['prepare']>>>();

  constructor(threads: Preparer) {
    this.#threads = threads;
  }

  async prepareAll(articles: readonly GivenArticle[]): Promise<void> {
    await Promise.all(articles.map(async (article) => this.#ready.set(article.id, await this.#threads.prepare(article))));
  }

  async prepare(article: GivenArticle): ReturnType<Preparer['prepare']> {
    const ready = this.#ready.get(article.id);
    return ready ?? this.#threads.prepare(article);
  }
}

/** The median, its tags and its row in the store being there already. */
async function timeByItself(stage: FoldStage, articles: readonly GivenArticle[]): Promise<number> {
  const times: number[] = [];
  for (const article of articles) {
    await stage.add(article);
    const began = performance.now();
    await stage.fold();
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
}

/** The baseline: nothing but the index of copies, its keys made before the clock starts. */
async function fingerprintSpeed(store: Store, articles: readonly GivenArticle[]): Promise<number> {
  const subjects = articles.map(({ title, text, source, publishedAt }) => {
    const at = Math.floor(Date.parse(publishedAt ?? '') / 1000);
    const sketch = sketchOf(readForCopies({ title: title ?? '', text: text ?? '', byline: null, source, at }));
    return { at, keys: sketch.keys, lead: sketch.lead };
  });
  const began = performance.now();
  await store.fold(({ fingerprints, groups }) => {
    fingerprints.lookAhead(subjects);
    for (const { at, keys, lead } of subjects) fingerprints.add(lead, groups.freeNumber(at), fingerprints.find(keys, at));
    fingerprints.settle(new Date().toISOString());
  });
  return articles.length / ((performance.now() - began) / 1000);
}

/** Pages of the tables of fingerprints, whole. */
function fingerprintBytes(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true });
  const row = db.prepare("select sum(pgsize) as bytes from dbstat where name like 'fingerprint%'").get();
  db.close();
  return Number(row?.['bytes'] ?? 0);
}
