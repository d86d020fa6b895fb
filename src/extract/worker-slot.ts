import { Worker } from 'node:worker_threads';
import type { ExtractInput } from '../domain/article.ts';
import { ExtractError } from './errors.ts';
import { WORKER_HEAP_MB, WORKER_START_MS, WORKER_YOUNG_HEAP_MB } from './limits.ts';
import type { Answer, WorkerMessage } from './messages.ts';

/** Sources run as TypeScript, the packed build as JavaScript. */
const SUFFIX = import.meta.url.endsWith('.ts') ? 'ts' : 'js';

interface Job {
  readonly input: ExtractInput;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: ExtractError) => void;
}

/**
 * One worker thread, started when first needed and replaced after whatever it did not survive. It reads one page after another; those
 * that wait behind the first are with it already, so that it never waits for us. Holds the process only while it works.
 */
export class WorkerSlot {
  readonly #program: URL;
  readonly #timeoutMs: number;
  #worker: Worker | null = null;
  #started = false;
  /** The first is being read. */
  #jobs: Job[] = [];
  #timer: NodeJS.Timeout | undefined;

  /** `program`: which of this room's workers. */
  constructor(program: 'worker' | 'second-worker', timeoutMs: number) {
    this.#program = new URL(`./${program}.${SUFFIX}`, import.meta.url);
    this.#timeoutMs = timeoutMs;
  }

  /** Pages not yet answered. */
  get pending(): number {
    return this.#jobs.length;
  }

  /** The time limit counts from when the worker is ready to read, and done with the pages before. */
  run(input: ExtractInput): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.#jobs.push({ input, resolve, reject });
      this.#send(input);
      if (this.#jobs.length === 1) this.#startTimer();
    });
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    const later = this.#jobs.splice(1);
    const error = new ExtractError('aborted', 'the extractor was closed');
    this.#fail(error);
    for (const { reject } of later) reject(error);
    await worker?.terminate();
  }

  #send({ page, ...rest }: ExtractInput): void {
    const worker = (this.#worker ??= this.#start());
    worker.ref();
    // The caller keeps its bytes: a copy is handed over.
    const copy = typeof page === 'string' ? page : new Uint8Array(page);
    worker.postMessage({ ...rest, page: copy }, typeof copy === 'string' ? [] : [copy.buffer]);
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
      if (this.#jobs.length > 0) this.#startTimer();
    } else if (message.kind === 'done') this.#finish()?.resolve(message.answer);
    else this.#fail(new ExtractError(message.code, message.message));
  }

  /** For the page that is being read. */
  #startTimer(): void {
    clearTimeout(this.#timer);
    const ms = this.#started ? this.#timeoutMs : WORKER_START_MS;
    this.#timer = setTimeout(() => this.#fail(new ExtractError('extract-timeout', `the page took longer than ${ms} ms to extract`)), ms);
  }

  /** Gives the worker up, for a page that failed may have left anything behind; a new one reads the pages that wait. */
  #fail(error: ExtractError): void {
    const worker = this.#worker;
    this.#worker = null;
    this.#started = false;
    this.#finish()?.reject(error);
    for (const { input } of this.#jobs) this.#send(input);
    void worker?.terminate();
  }

  #finish(): Job | undefined {
    const job = this.#jobs.shift();
    if (this.#jobs.length > 0) this.#startTimer();
    else {
      clearTimeout(this.#timer);
      this.#worker?.unref();
    }
    return job;
  }
}

function crash(error: unknown): ExtractError {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new ExtractError('extract-out-of-memory', `the page needs more than ${WORKER_HEAP_MB} MB`, { cause: error })
    : new ExtractError('extract-failed', error instanceof Error ? error.message : String(error), { cause: error });
}
