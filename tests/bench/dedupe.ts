import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { loadSampleOutlets } from '../../src/cli/demo/load.ts';
import type { GivenArticle } from '../../src/pipeline/folding/prepare.ts';
import { startPreparer } from '../../src/pipeline/folding/prepare-thread.ts';
import { createFoldStage } from '../../src/pipeline/folding/stage.ts';
import { openStore } from '../../src/store/sqlite-store.ts';
import { labelledTexts } from '../quality/labelled.ts';
import { packagedLists } from './tagger.ts';
import { WIRE, wireStream } from './wire.ts';

/** Articles that are folded at once, and that are being prepared meanwhile, as in `dedupe`. */
const BATCH = 1000;
const AHEAD = 2000;
/** Batches whose median stands for a size of the store. */
const LOOKED_AT = 5;
const SIZES = [5000, 10_000, 100_000, 300_000, 1_000_000];

/** Prints how fast articles go through `dedupe` as the store grows to `most` articles, and what their fingerprints take on disk. */
export async function benchDedupe(most: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'conflictwire-bench-'));
  const preparer = startPreparer(await packagedLists());
  const store = await openStore(folder);
  const stage = createFoldStage(store, preparer, (message, error) => console.error(message, error));
  const articles = wireStream(await ownTexts());
  const { perDay, copies, onEvents, words } = WIRE;
  console.log(
    `Copies and stories: ${perDay} articles a day of ${words} words, ${copies * 100} % copies, ${onEvents * 100} % on events of many`,
  );
  const rows: Record<string, Record<string, number>> = {};
  const ahead: Promise<string>[] = [];
  let clock = new Clock();
  let first: number | null = null;
  for (let count = 0; count < most;) {
    const began = performance.now();
    while (ahead.length < AHEAD) ahead.push(stage.add(articles.next().value as GivenArticle));
    await Promise.all(ahead.splice(0, BATCH));
    await stage.fold();
    clock.seconds.push((performance.now() - began) / 1000);
    count += BATCH;
    if (!SIZES.includes(count) && count < most) continue;
    const speed = clock.read();
    first ??= speed.p50;
    rows[`${count} articles`] = {
      'articles/s since the size before': Math.round(speed.perSecond),
      'p50 ms per article': Number(speed.p50.toFixed(3)),
      'p50, times that at the first size': Number((speed.p50 / first).toFixed(2)),
      'CPU ms per article': Number(speed.cpu.toFixed(3)),
      'fingerprints, bytes per article': Math.round(fingerprintBytes(join(folder, 'store.db')) / count),
      'resident MB': Math.round(process.memoryUsage.rss() / 1e6),
    };
    clock = new Clock();
  }
  console.table(rows);
  await Promise.all(ahead);
  await preparer.close();
  await store.close();
  await rm(folder, { recursive: true, force: true });
}

/** Times of the batches from one size of the store to the next. */
class Clock {
  readonly seconds: number[] = [];
  readonly #cpu = process.cpuUsage();

  /** Milliseconds per article; the median is that of the last batches. */
  read(): { perSecond: number; p50: number; cpu: number } {
    const { user, system } = process.cpuUsage(this.#cpu);
    const articles = this.seconds.length * BATCH;
    const last = this.seconds.slice(-LOOKED_AT).toSorted((a, b) => a - b);
    return {
      perSecond: articles / this.seconds.reduce((sum, one) => sum + one, 0),
      p50: ((last[last.length >> 1] ?? 0) / BATCH) * 1000,
      cpu: (user + system) / 1000 / articles,
    };
  }
}

async function ownTexts(): Promise<string[]> {
  const outlets = await loadSampleOutlets(fileURLToPath(new URL('../../samples', import.meta.url)));
  const samples = outlets.filter(({ language }) => language === 'en').flatMap(({ articles }) => articles.map(({ text }) => text.join(' ')));
  const notes = labelledTexts().filter(({ language }) => language === 'en');
  // One note for each sample: names are denser in notes than in news.
  return [...samples, ...notes.slice(0, samples.length).map(({ text }) => text)];
}

/** Pages of the tables of fingerprints, whole. */
function fingerprintBytes(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true });
  const row = db.prepare("select sum(pgsize) as bytes from dbstat where name like 'fingerprint%'").get();
  db.close();
  return Number(row?.['bytes'] ?? 0);
}
