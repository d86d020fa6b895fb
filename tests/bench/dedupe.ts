import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { GivenArticle, Prepared, Preparer } from '../../src/pipeline/folding/prepare.ts';
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
/** Batches before the clock starts: words are counted, code is compiled. */
const WARM_UP = 3;
const MEASURED = 5;
/** Articles that are put among copies and stories each in a transaction of its own, as a quiet hour gives them. */
const BY_ITSELF = 400;

/** Prints how fast articles go through `dedupe` where the store holds so many already, and what their fingerprints take on disk. */
export async function benchDedupe(sizes: readonly number[]): Promise<void> {
  const preparer = startPreparer(await packagedLists());
  const { perDay, copies, onEvents, words } = WIRE;
  console.log(
    `Copies and stories: ${perDay} articles a day of ${words} words, ${copies * 100} % copies, ${onEvents * 100} % on events of many`,
  );
  console.log(`${MEASURED * BATCH} articles each, after ${WARM_UP * BATCH} others`);
  console.log('Whole command: tagged and read in threads of their own meanwhile. Stage alone: tagged and read before the clock starts');
  const rows: Record<string, Record<string, number>> = {};
  let first: number | null = null;
  let firstAlone = 0;
  let firstByItself = 0;
  for (const size of sizes) {
    const speed = await speedAt(size, preparer);
    const alone = await speedAt(size, await ready(preparer));
    first ??= speed.p50;
    firstAlone ||= alone.p50;
    firstByItself ||= speed.byItself;
    rows[`${size} articles before`] = {
      'whole command: articles/s': Math.round(speed.perSecond),
      'p50 ms per article': Number(speed.p50.toFixed(3)),
      'p50, times that at the first size': Number((speed.p50 / first).toFixed(2)),
      'one article by itself, p50 ms': Number(speed.byItself.toFixed(3)),
      'that, times the first size': Number((speed.byItself / firstByItself).toFixed(2)),
      'CPU ms per article, all threads': Number(speed.cpu.toFixed(3)),
      'of it, the thread that folds': Number(speed.foldingCpu.toFixed(3)),
      'stage alone: articles/s': Math.round(alone.perSecond),
      'stage alone: p50, times the first size': Number((alone.p50 / firstAlone).toFixed(2)),
      'stage alone: CPU ms per article': Number(alone.cpu.toFixed(3)),
      'fingerprints alone: looked up and stored, articles/s': Math.round(speed.fingerprintsPerSecond),
      'fingerprints, bytes per article': Math.round(speed.bytes),
      'resident MB': Math.round(process.memoryUsage.rss() / 1e6),
    };
  }
  console.table(rows);
  await preparer.close();
}

interface Speed {
  readonly perSecond: number;
  readonly p50: number;
  readonly byItself: number;
  readonly cpu: number;
  readonly foldingCpu: number;
  readonly fingerprintsPerSecond: number;
  readonly bytes: number;
}

async function speedAt(size: number, preparer: Preparer): Promise<Speed> {
  const folder = await mkdtemp(join(tmpdir(), 'conflictwire-bench-'));
  await fillStore(folder, size, WIRE.perDay, Date.parse(WIRE.beginsAt) / 1000);
  const store = await openStore(folder, undefined, 'alone');
  const stage = createFoldStage(store, preparer, (message, error) => console.error(message, error));
  // Made before the clock starts: neither the reading of lines nor the making of them is measured.
  const articles = (await articlesOf()).values();
  const ahead: Promise<string>[] = [];
  const batch = async (): Promise<number> => {
    const began = performance.now();
    while (ahead.length < AHEAD) ahead.push(stage.add(articles.next().value as GivenArticle));
    await Promise.all(ahead.splice(0, BATCH));
    await stage.fold();
    return performance.now() - began;
  };
  for (let n = 0; n < WARM_UP; n += 1) await batch();
  const before = { all: process.cpuUsage(), folding: process.threadCpuUsage() };
  const times: number[] = [];
  for (let n = 0; n < MEASURED; n += 1) times.push(await batch());
  const cpu = { all: process.cpuUsage(before.all), folding: process.threadCpuUsage(before.folding) };
  await Promise.all(ahead);
  await stage.fold();
  const byItself = await timeByItself(stage, articles);
  const fingerprintsPerSecond = await fingerprintSpeed(store, articles);
  const bytes = fingerprintBytes(join(folder, 'store.db')) / (size + (WARM_UP + MEASURED) * BATCH + AHEAD + BY_ITSELF);
  await store.close();
  await rm(folder, { recursive: true, force: true });
  const done = MEASURED * BATCH;
  return {
    perSecond: done / (times.reduce((sum, time) => sum + time, 0) / 1000),
    p50: (times.toSorted((a, b) => a - b)[MEASURED >> 1] ?? 0) / BATCH,
    byItself,
    cpu: (cpu.all.user + cpu.all.system) / 1000 / done,
    foldingCpu: (cpu.folding.user + cpu.folding.system) / 1000 / done,
    fingerprintsPerSecond,
    bytes,
  };
}

/** The median, its tags and its row in the store being there already. */
async function timeByItself(stage: FoldStage, articles: Iterator<GivenArticle, unknown>): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < BY_ITSELF; n += 1) {
    await stage.add(articles.next().value as GivenArticle);
    const began = performance.now();
    await stage.fold();
    times.push(performance.now() - began);
  }
  return times.toSorted((a, b) => a - b)[BY_ITSELF >> 1] ?? 0;
}

async function articlesOf(): Promise<GivenArticle[]> {
  const stream = wireStream(await ownTexts());
  return Array.from({ length: AHEAD + BY_ITSELF + (WARM_UP + MEASURED + 1) * BATCH }, () => stream.next().value as GivenArticle);
}

/** Gives what was prepared already. */
async function ready(preparer: Preparer): Promise<Preparer> {
  const articles = await articlesOf();
  const prepared = new Map<string, Prepared>();
  for (let at = 0; at < articles.length; at += BATCH)
    await Promise.all(articles.slice(at, at + BATCH).map(async (article) => prepared.set(article.id, await preparer.prepare(article))));
  return {
    async prepare({ id }) {
      const known = prepared.get(id);
      if (!known) throw new Error(`article ${id} was not prepared`);
      return known;
    },
  };
}

/** The baseline: nothing but the index of copies, its keys made before the clock starts. */
async function fingerprintSpeed(store: Store, articles: Iterator<GivenArticle, unknown>): Promise<number> {
  const subjects = Array.from({ length: BATCH }, () => {
    const { title, text, source, publishedAt } = articles.next().value as GivenArticle;
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
  return BATCH / ((performance.now() - began) / 1000);
}

/** Pages of the tables of fingerprints, whole. */
function fingerprintBytes(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true });
  const row = db.prepare("select sum(pgsize) as bytes from dbstat where name like 'fingerprint%'").get();
  db.close();
  return Number(row?.['bytes'] ?? 0);
}
