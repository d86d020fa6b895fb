import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TagLists } from '../../tag/tagger.ts';
import type { GivenArticle, Prepared, Preparer } from './prepare.ts';
import type { PrepareRequest, PrepareResponse } from './prepare-worker.ts';

// Workers are not rewritten by the compiler: sources end in .ts, what is built from them in .js.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './prepare-worker.ts' : './prepare-worker.js', import.meta.url);
/** Articles in one message. */
const BATCH = 50;
/** Messages before each thread when another one is started: loading the lists takes as long as preparing so many. */
const WORTH_A_THREAD = 10;

/** An article that was asked for and not given yet. */
interface Asked {
  readonly article: GivenArticle;
  readonly resolve: (prepared: Prepared) => void;
  readonly reject: (error: Error) => void;
  answer: PrepareResponse[number] | null;
}

interface Thread {
  readonly worker: Worker;
  /** One list for each message that is not answered yet. */
  readonly sent: Asked[][];
}

export interface PreparerThreads extends Preparer {
  close(): Promise<void>;
}

/**
 * Prepares in threads of their own, beside the one that writes to the store: tagging takes longer than all else together. One
 * starts at once, others while many articles wait: one for each core but that of whoever writes.
 */
export function startPreparer(lists: TagLists, most = availableParallelism() - 1): PreparerThreads {
  return new Threads(lists, most);
}

class Threads implements PreparerThreads {
  readonly #lists: TagLists;
  readonly #most: number;
  readonly #threads: Thread[] = [];
  /** In the order they were asked for, in which they are given. */
  readonly #asked: Asked[] = [];
  #unsent: Asked[] = [];
  #failure: Error | null = null;

  constructor(lists: TagLists, most: number) {
    this.#lists = lists;
    this.#most = most;
    this.#start();
  }

  prepare(article: GivenArticle): Promise<Prepared> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      const asked = { article, resolve, reject, answer: null };
      this.#asked.push(asked);
      this.#unsent.push(asked);
      if (this.#unsent.length === 1) setImmediate(() => this.#send());
      else if (this.#unsent.length >= BATCH) this.#send();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map(({ worker }) => worker.terminate()));
  }

  #send(): void {
    if (this.#unsent.length === 0) return;
    const { worker, sent } = this.#leastBusy();
    sent.push(this.#unsent);
    worker.postMessage(this.#unsent.map(({ article }) => article) satisfies PrepareRequest);
    this.#unsent = [];
  }

  #leastBusy(): Thread {
    const [idlest] = this.#threads.toSorted((a, b) => a.sent.length - b.sent.length);
    const isWorthOne = idlest === undefined || (idlest.sent.length >= WORTH_A_THREAD && this.#threads.length < this.#most);
    return isWorthOne ? this.#start() : idlest;
  }

  #start(): Thread {
    const worker = new Worker(WORKER, { workerData: this.#lists, execArgv: [] });
    const sent: Asked[][] = [];
    worker.on('message', (answers: PrepareResponse) => {
      for (const [at, asked] of (sent.shift() ?? []).entries()) asked.answer = answers[at] ?? null;
      this.#give();
    });
    worker.on('error', (error) => this.#fail(`the thread that tags failed: ${error instanceof Error ? error.message : String(error)}`));
    worker.on('exit', () => this.#fail('the thread that tags has ended'));
    const thread = { worker, sent };
    this.#threads.push(thread);
    return thread;
  }

  /** Those that are ready, up to the first that is not. */
  #give(): void {
    const waiting = this.#asked.findIndex(({ answer }) => answer === null);
    for (const { answer, resolve, reject } of this.#asked.splice(0, waiting < 0 ? this.#asked.length : waiting)) {
      if (answer && 'prepared' in answer) resolve(answer.prepared);
      else reject(new Error(answer?.failure));
    }
  }

  #fail(message: string): void {
    this.#failure ??= new Error(message);
    this.#unsent = [];
    for (const { reject } of this.#asked.splice(0)) reject(this.#failure);
  }
}
