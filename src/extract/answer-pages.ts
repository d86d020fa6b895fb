import { parentPort } from 'node:worker_threads';
import type { ExtractInput } from '../domain/article.ts';
import { ExtractError } from './errors.ts';
import type { Answer, WorkerMessage } from './messages.ts';

/**
 * Answers the pages that a worker thread is sent, one after another, in their order. `load` brings what `read` needs; its time does not count against the page.
 */
export function answerPages<Libraries>(load: () => Promise<Libraries>, read: (input: ExtractInput, libraries: Libraries) => Answer): void {
  if (parentPort === null) throw new Error('pages are answered in a worker thread only');
  const port = parentPort;
  const tell = (message: WorkerMessage): void => port.postMessage(message);
  let started = false;
  port.on('message', (input: ExtractInput) => {
    load()
      .then((libraries) => {
        if (!started) tell({ kind: 'started' });
        started = true;
        tell({ kind: 'done', answer: read(input, libraries) });
      })
      .catch((error: unknown) => {
        const code = error instanceof ExtractError ? error.code : 'extract-failed';
        tell({ kind: 'failed', code, message: error instanceof Error ? error.message : String(error) });
      });
  });
}
