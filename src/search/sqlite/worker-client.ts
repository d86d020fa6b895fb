import { Worker } from 'node:worker_threads';
import { EngineTooSlowError, EngineUnreachableError } from '../engine.ts';
import type { Failure, Operation, Operations, Response } from './protocol.ts';

// Workers are not rewritten by the compiler: sources end in .ts, what is built from them in .js.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** What a worker could not do. */
export class WorkerFailure extends Error {
  override readonly name = 'WorkerFailure';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

export interface WorkerClientOptions {
  readonly file: string;
  readonly writes: boolean;
  /** What a search or correction may take once it has begun; then its thread is left and another one started. */
  readonly timeoutMs: number;
}

/** One thread with its own connection to the index file; it starts with the first call and again after a crash. */
export interface WorkerClient {
  /** Calls that are not answered yet. */
  readonly pending: number;
  /** @throws WorkerFailure; EngineTooSlowError when it took too long; EngineUnreachableError when the thread dies */
  call<Name extends Operation>(name: Name, input: Operations[Name]['input']): Promise<Operations[Name]['output']>;
  /** Waits for what is under way, closes the file and ends the thread. */
  close(): Promise<void>;
}

interface Waiting {
  readonly name: Operation;
  readonly input: unknown;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function createWorkerClient(options: WorkerClientOptions): WorkerClient {
  return new Thread(options);
}

class Thread implements WorkerClient {
  readonly #options: WorkerClientOptions;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #nextId = 1;
  #watch: NodeJS.Timeout | null = null;

  constructor(options: WorkerClientOptions) {
    this.#options = options;
  }

  get pending(): number {
    return this.#waiting.size;
  }

  async call<Name extends Operation>(name: Name, input: Operations[Name]['input']): Promise<Operations[Name]['output']> {
    const id = this.#nextId;
    this.#nextId += 1;
    const output = await new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { name, input, resolve, reject });
      this.#post(id, name, input);
    });
    // The worker answers each operation with what `Operations` promises.
    return output as Operations[Name]['output'];
  }

  async close(): Promise<void> {
    if (this.#worker === null) return;
    await this.call('close', null);
    const ending: Worker | null = this.#worker;
    this.#worker = null;
    await ending?.terminate();
  }

  #post(id: number, name: Operation, input: unknown): void {
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#worker.postMessage({ id, name, input });
  }

  #start(): Worker {
    const { file, writes } = this.#options;
    const started = new Worker(WORKER, { workerData: { file, writes }, execArgv: [] });
    started.on('message', (response: Response) => {
      if (this.#worker === started) this.#hear(started, response);
    });
    started.on('error', (error) => {
      if (this.#worker === started) this.#fail(`The search worker failed: ${error instanceof Error ? error.message : String(error)}`);
    });
    started.on('exit', () => {
      if (this.#worker === started) this.#fail('The search worker ended.');
    });
    return started;
  }

  #hear(from: Worker, response: Response): void {
    this.#stopWatch();
    if ('begun' in response) {
      this.#watch = setTimeout(() => this.#abandon(response.id, from), this.#options.timeoutMs);
      return;
    }
    const caller = this.#waiting.get(response.id);
    this.#waiting.delete(response.id);
    if ('failure' in response) caller?.reject(new WorkerFailure(response.failure));
    else caller?.resolve(response.output);
    // An idle thread must not keep a finished program alive.
    if (this.#waiting.size === 0) from.unref();
  }

  /** SQLite cannot be told to stop, so its thread goes on by itself until it notices; whoever waits behind gets a new one. */
  #abandon(id: number, slow: Worker): void {
    this.#stopWatch();
    this.#worker = null;
    void slow.terminate();
    this.#waiting.get(id)?.reject(new EngineTooSlowError(this.#options.timeoutMs));
    this.#waiting.delete(id);
    for (const [other, { name, input }] of this.#waiting) this.#post(other, name, input);
  }

  #fail(message: string): void {
    this.#stopWatch();
    this.#worker = null;
    for (const { reject } of this.#waiting.values()) reject(new EngineUnreachableError(message));
    this.#waiting.clear();
  }

  #stopWatch(): void {
    if (this.#watch) clearTimeout(this.#watch);
    this.#watch = null;
  }
}
