import { parentPort, workerData } from 'node:worker_threads';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadCorpus, makeCase } from './cases.ts';
import type { Memory, Orders, Report } from './messages.ts';
import { runCase } from './run-case.ts';

const { orders, progress } = workerData as { readonly orders: Orders; readonly progress: Int32Array };
const port = parentPort;
if (port === null) throw new Error('worker.ts runs in a worker thread only');
const tell = (report: Report): void => port.postMessage(report);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const corpus = loadCorpus(orders.folders);
for (let index = orders.from; index < orders.to; index++) {
  Atomics.store(progress, 0, index);
  const one = makeCase(corpus, orders.seed, index);
  Atomics.add(progress, 1, 1);
  const { ms, refused, faults } = await runCase(one);
  tell({ what: 'done', index, kind: one.kind, from: one.from, ms, refused, faults });
  // Timers and finished windows get their turn, as they do between pages in the service.
  await new Promise((resolve) => setImmediate(resolve));
  if (orders.measureAt.includes(index)) tell({ what: 'memory', index, memory: await measure() });
}

/** Memory after everything unused has been let go. */
async function measure(): Promise<Memory> {
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const { rss, heapUsed } = process.memoryUsage();
  return { rssMB: rss / 1e6, heapMB: heapUsed / 1e6 };
}
