import { Worker } from 'node:worker_threads';
import type { TagLists } from '../../tag/tagger.ts';
import type { GivenArticle, Prepared, Preparer } from './prepare.ts';
import type { PrepareResponse } from './prepare-worker.ts';

// Workers are not rewritten by the compiler: sources end in .ts, what is built from them in .js.
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './prepare-worker.ts' : './prepare-worker.js', import.meta.url);
/** Articles in one message. */
const BATCH = 50;

interface Waiting {
  readonly resolve: (prepared: Prepared) => void;
  readonly reject: (error: Error) => void;
}

export interface PreparerThread extends Preparer {
  close(): Promise<void>;
}

/** Prepares in a thread of its own, beside the one that writes to the store: tagging takes as long as all else together. */
export function startPreparer(lists: TagLists): PreparerThread {
  const worker = new Worker(WORKER, { workerData: lists, execArgv: [] });
  const waiting: Waiting[] = [];
  let failure: Error | null = null;
  let unsent: GivenArticle[] = [];

  const send = (): void => {
    if (unsent.length > 0) worker.postMessage(unsent);
    unsent = [];
  };
  const fail = (message: string): void => {
    failure ??= new Error(message);
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on('message', (answers: PrepareResponse) => {
    const asked = waiting.splice(0, answers.length);
    for (const [at, answer] of answers.entries()) {
      if ('prepared' in answer) asked[at]?.resolve(answer.prepared);
      else asked[at]?.reject(new Error(answer.failure));
    }
  });
  worker.on('error', (error) => fail(`the thread that tags failed: ${error instanceof Error ? error.message : String(error)}`));
  worker.on('exit', () => fail('the thread that tags has ended'));

  return {
    prepare: (article) =>
      new Promise((resolve, reject) => {
        if (failure) return reject(failure);
        waiting.push({ resolve, reject });
        unsent.push(article);
        if (unsent.length >= BATCH) send();
        else if (unsent.length === 1) setImmediate(send);
      }),
    async close() {
      await worker.terminate();
    },
  };
}
