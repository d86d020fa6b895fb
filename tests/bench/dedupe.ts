import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createFoldStage } from '../../src/pipeline/folding/stage.ts';
import { openStore } from '../../src/store/sqlite-store.ts';
import { labelledTexts } from '../quality/labelled.ts';
import { packagedTagger } from './tagger.ts';
import { WIRE, wireStream } from './wire.ts';

/** Articles given at once and then folded, as `dedupe` does. */
const BATCH = 200;
/** Batches whose median stands for a size of the store. */
const LOOKED_AT = 25;
const SIZES = [10_000, 100_000, 300_000, 1_000_000];

/** Prints how fast articles go through `dedupe` as the store grows to `most` articles, and what their fingerprints take on disk. */
export async function benchDedupe(most: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'conflictwire-bench-'));
  const { tagger } = await packagedTagger(() => undefined);
  const store = await openStore(folder);
  const stage = createFoldStage(store, tagger, (message, error) => console.error(message, error));
  const articles = wireStream(
    labelledTexts()
      .filter(({ language }) => language === 'en')
      .map(({ text }) => text),
  );
  const { perDay, copies, onEvents, words } = WIRE;
  console.log(
    `Copies and stories: ${perDay} articles a day of ${words} words, ${copies * 100} % copies, ${onEvents * 100} % on events of many`,
  );
  const rows: Record<string, Record<string, number>> = {};
  let seconds: number[] = [];
  let first: number | null = null;
  for (let count = 0; count < most;) {
    const batch = Array.from({ length: BATCH }, () => articles.next().value as Parameters<typeof stage.add>[0]);
    const began = performance.now();
    await Promise.all(batch.map((article) => stage.add(article)));
    await stage.fold();
    seconds.push((performance.now() - began) / 1000);
    count += BATCH;
    if (!SIZES.includes(count) && count !== most) continue;
    const median = seconds.slice(-LOOKED_AT).toSorted((a, b) => a - b)[LOOKED_AT >> 1] ?? 0;
    first ??= median;
    rows[`${count} articles`] = {
      'articles/s, all so far since the size before': Math.round((seconds.length * BATCH) / seconds.reduce((sum, one) => sum + one, 0)),
      'p50 ms per article': Number(((median / BATCH) * 1000).toFixed(3)),
      'p50, times that at the first size': Number((median / first).toFixed(2)),
      'fingerprints, bytes per article': Math.round(fingerprintBytes(join(folder, 'store.db')) / count),
      'resident MB': Math.round(process.memoryUsage.rss() / 1e6),
    };
    seconds = [];
  }
  console.table(rows);
  await store.close();
  await rm(folder, { recursive: true, force: true });
}

/** Pages of the tables of fingerprints, whole. */
function fingerprintBytes(file: string): number {
  const db = new DatabaseSync(file, { readOnly: true });
  const row = db.prepare("select sum(pgsize) as bytes from dbstat where name like 'fingerprint%'").get();
  db.close();
  return Number(row?.['bytes'] ?? 0);
}
