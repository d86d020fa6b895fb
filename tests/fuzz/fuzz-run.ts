import { Worker } from 'node:worker_threads';
import type { CorpusFolders, Kind } from './cases.ts';
import type { Memory, Orders, Report } from './messages.ts';

export interface FuzzOptions {
  readonly cases: number;
  readonly seed: number;
  readonly folders: CorpusFolders;
  /** Called for every case that failed. */
  readonly onFault: (index: number, faults: readonly string[]) => void;
  readonly onProgress?: (done: number) => void;
}

export interface FuzzResult {
  readonly cases: Readonly<Record<Kind, number>>;
  /** Errors that are documented, by code. */
  readonly refused: Readonly<Record<string, number>>;
  readonly failed: number;
  readonly slowest: { readonly index: number; readonly ms: number; readonly from: string } | null;
  readonly seconds: number;
  /** After a tenth of the cases and at the end; null where a hang lost one of them. */
  readonly memory: { readonly early: Memory | null; readonly end: Memory | null };
}

/** After this long in one case its thread is ended; three tries of a slow case fit. */
const HANG_MS = 30_000;
const LOOK_EVERY_MS = 1000;

/** Runs the cases in a thread of their own, so that one which never ends can be told and left behind. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const tally = new Tally(options);
  const start = performance.now();
  for (let from = 0; from < options.cases;) from = await runFrom(from, options, tally);
  return { ...tally.result(), seconds: (performance.now() - start) / 1000 };
}

/** The number of the case to go on with: the one after a hang or a crash of the whole thread. */
async function runFrom(from: number, options: FuzzOptions, tally: Tally): Promise<number> {
  const orders: Orders = { folders: options.folders, seed: options.seed, from, to: options.cases, measureAt: tally.marks };
  const progress = new Int32Array(new SharedArrayBuffer(8));
  Atomics.store(progress, 0, from);
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { orders, progress } });
  const state = { last: -1, since: performance.now(), hung: false, error: '' };
  worker.on('message', (report: Report) => tally.take(report));
  worker.on('error', (error) => (state.error = error instanceof Error ? (error.stack ?? error.message) : String(error)));
  const watch = setInterval(() => {
    const begun = Atomics.load(progress, 1);
    if (begun !== state.last) Object.assign(state, { last: begun, since: performance.now() });
    else if (performance.now() - state.since > HANG_MS) {
      state.hung = true;
      void worker.terminate();
    }
  }, LOOK_EVERY_MS);
  await new Promise((resolve) => worker.on('exit', resolve));
  clearInterval(watch);
  const reached = Atomics.load(progress, 0);
  if (!state.hung && state.error === '') return options.cases;
  tally.fault(reached, [state.hung ? `did not end within ${HANG_MS} ms` : `the thread ended: ${state.error}`]);
  return reached + 1;
}

class Tally {
  readonly marks: readonly [number, number];
  readonly #options: FuzzOptions;
  readonly #cases: Record<Kind, number> = { page: 0, feed: 0 };
  readonly #refused: Record<string, number> = {};
  readonly #memory = new Map<number, Memory>();
  #failed = 0;
  #slowest: FuzzResult['slowest'] = null;

  constructor(options: FuzzOptions) {
    this.#options = options;
    this.marks = [Math.floor(options.cases / 10), options.cases - 1];
  }

  take(report: Report): void {
    if (report.what === 'memory') {
      this.#memory.set(report.index, report.memory);
      return;
    }
    this.#cases[report.kind]++;
    if (report.refused !== null) this.#refused[report.refused] = (this.#refused[report.refused] ?? 0) + 1;
    if (report.ms > (this.#slowest?.ms ?? 0)) this.#slowest = { index: report.index, ms: report.ms, from: report.from };
    if (report.faults.length > 0) this.fault(report.index, report.faults);
    this.#options.onProgress?.(report.index + 1);
  }

  fault(index: number, faults: readonly string[]): void {
    this.#failed++;
    this.#options.onFault(index, faults);
  }

  result(): Omit<FuzzResult, 'seconds'> {
    const [early, end] = this.marks;
    return {
      cases: this.#cases,
      refused: this.#refused,
      failed: this.#failed,
      slowest: this.#slowest,
      memory: { early: this.#memory.get(early) ?? null, end: this.#memory.get(end) ?? null },
    };
  }
}

/** What may be added between a tenth of the run and its end: caches that fill, never something for each case. */
export const GROWTH_MB = { rss: 400, heap: 32 } as const;

/** Null when memory stayed flat. */
export function growth({ early, end }: FuzzResult['memory']): string | null {
  if (early === null || end === null) return null;
  const rss = end.rssMB - early.rssMB;
  const heap = end.heapMB - early.heapMB;
  if (rss <= GROWTH_MB.rss && heap <= GROWTH_MB.heap) return null;
  return `memory grew: RSS by ${rss.toFixed(0)} MB (bound ${GROWTH_MB.rss}), heap by ${heap.toFixed(0)} MB (bound ${GROWTH_MB.heap})`;
}
