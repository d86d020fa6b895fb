import { Worker } from 'node:worker_threads';
import { EngineUnreachableError } from '../engine.ts';
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

/** One thread with its own connection to the index file; it starts with the first call and again after a crash. */
export interface WorkerClient {
  /** Calls that are not answered yet. */
  readonly pending: number;
  /** @throws WorkerFailure; EngineUnreachableError when the thread dies */
  call<Name extends Operation>(name: Name, input: Operations[Name]['input']): Promise<Operations[Name]['output']>;
  /** Waits for what is under way, closes the file and ends the thread. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

export function createWorkerClient(file: string, writes: boolean): WorkerClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let nextId = 1;

  const fail = (message: string): void => {
    worker = null;
    for (const { reject } of waiting.values()) reject(new EngineUnreachableError(message));
    waiting.clear();
  };

  const start = (): Worker => {
    const started = new Worker(WORKER, { workerData: { file, writes }, execArgv: [] });
    started.on('message', (response: Response) => {
      const caller = waiting.get(response.id);
      waiting.delete(response.id);
      if ('failure' in response) caller?.reject(new WorkerFailure(response.failure));
      else caller?.resolve(response.output);
      // An idle thread must not keep a finished program alive.
      if (waiting.size === 0) started.unref();
    });
    started.on('error', (error) => {
      if (worker === started) fail(`The search worker failed: ${error instanceof Error ? error.message : String(error)}`);
    });
    started.on('exit', () => {
      if (worker === started) fail('The search worker ended.');
    });
    return started;
  };

  const call = async (name: Operation, input: unknown): Promise<unknown> => {
    worker ??= start();
    const used = worker;
    used.ref();
    const id = nextId;
    nextId += 1;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      used.postMessage({ id, name, input });
    });
  };

  return {
    get pending() {
      return waiting.size;
    },
    call: call as WorkerClient['call'],
    async close() {
      if (worker === null) return;
      const ending = worker;
      await call('close', null);
      worker = null;
      await ending.terminate();
    },
  };
}
