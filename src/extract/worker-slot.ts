import { Worker } from 'node:worker_threads';
import type { ExtractInput } from '../domain/article.ts';
import { ExtractError } from './errors.ts';
import { WORKER_HEAP_MB, WORKER_START_MS, WORKER_YOUNG_HEAP_MB } from './limits.ts';
import type { Answer, WorkerMessage } from './messages.ts';

/** Sources run as TypeScript, the packed build as JavaScript. */
const SUFFIX = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

interface Job {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: ExtractError) => void;
  timer: NodeJS.Timeout;
}

/** One worker thread, started when first needed and replaced after whatever it did not survive. Holds the process only while it works. */
export class WorkerSlot {
  readonly #program: URL;
  readonly #timeoutMs: number;
  #worker: Worker | null = null;
  #started = false;
  #job: Job | null = null;

  /** `program`: which of this room's workers. */
  constructor(program: 'worker' | 'second-worker', timeoutMs: number) {
    this.#program = new URL(`./${program}.${SUFFIX}`, import.meta.url);
    this.#timeoutMs = timeoutMs;
  }

  /** One page at a time. The time limit counts from when the worker is ready to read. */
  run(input: ExtractInput): Promise<Answer> {
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    return new Promise((resolve, reject) => {
      this.#job = { resolve, reject, timer: this.#timeoutAfter(this.#started ? this.#timeoutMs : WORKER_START_MS) };
      const { page } = input;
      // The caller keeps its bytes: a copy is handed over.
      const copy = typeof page === 'string' ? page : new Uint8Array(page);
      worker.postMessage({ ...input, page: copy }, typeof copy === 'string' ? [] : [copy.buffer]);
    });
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    this.#fail(new ExtractError('aborted', 'the extractor was closed'));
    await worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(this.#program, {
      // Flags meant for the main program (--input-type, --inspect-brk) would stop a worker.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB, maxYoungGenerationSizeMb: WORKER_YOUNG_HEAP_MB },
    });
    worker.on('message', (message: WorkerMessage) => {
      if (worker === this.#worker) this.#hear(message);
    });
    worker.on('error', (error) => {
      if (worker === this.#worker) this.#fail(crash(error));
    });
    worker.on('exit', () => {
      if (worker === this.#worker) this.#fail(new ExtractError('extract-failed', 'the extraction worker ended unexpectedly'));
    });
    return worker;
  }

  #hear(message: WorkerMessage): void {
    if (message.kind === 'started') {
      this.#started = true;
      if (this.#job === null) return;
      clearTimeout(this.#job.timer);
      this.#job.timer = this.#timeoutAfter(this.#timeoutMs);
    } else if (message.kind === 'done') this.#finish()?.resolve(message.answer);
    else this.#fail(new ExtractError(message.code, message.message));
  }

  #timeoutAfter(ms: number): NodeJS.Timeout {
    return setTimeout(() => this.#fail(new ExtractError('extract-timeout', `the page took longer than ${ms} ms to extract`)), ms);
  }

  /** Gives the worker up: a page that failed may have left anything behind. */
  #fail(error: ExtractError): void {
    const worker = this.#worker;
    this.#worker = null;
    this.#started = false;
    this.#finish()?.reject(error);
    void worker?.terminate();
  }

  #finish(): Job | null {
    const job = this.#job;
    this.#job = null;
    this.#worker?.unref();
    if (job !== null) clearTimeout(job.timer);
    return job;
  }
}

function crash(error: unknown): ExtractError {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new ExtractError('extract-out-of-memory', `the page needs more than ${WORKER_HEAP_MB} MB`, { cause: error })
    : new ExtractError('extract-failed', error instanceof Error ? error.message : String(error), { cause: error });
}
