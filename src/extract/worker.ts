import { parentPort } from 'node:worker_threads';
import type { ExtractInput } from '../domain/article.ts';
import { ExtractError } from './errors.ts';
import type { WorkerMessage } from './messages.ts';
import { extractPage } from './page.ts';
import { loadDom } from './read-dom.ts';

if (parentPort === null) throw new Error('worker.ts runs in a worker thread only');
const port = parentPort;
const tell = (message: WorkerMessage): void => port.postMessage(message);

/** Pages come one at a time; the next is sent only after the answer, so every page gets its own turn of the event loop. */
port.on('message', (input: ExtractInput) => {
  loadDom()
    .then((libraries) => {
      tell({ kind: 'started' });
      tell({ kind: 'done', article: extractPage(libraries, input) });
    })
    .catch((error: unknown) => {
      const code = error instanceof ExtractError ? error.code : 'extract-failed';
      tell({ kind: 'failed', code, message: error instanceof Error ? error.message : String(error) });
    });
});
