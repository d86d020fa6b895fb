import PQueue from 'p-queue';
import type { ExtractSettings } from '../config/schema.ts';
import type { ExtractedArticle, ExtractInput, Extractor } from '../domain/article.ts';
import { ExtractError } from './errors.ts';
import { MAX_PAGE_LENGTH } from './limits.ts';
import { WorkerSlot } from './worker-slot.ts';

/**
 * Extraction in `settings.workers` threads, each with a bounded heap and `settings.timeoutMs` for a page. Calls beyond that wait.
 * Rejects with `ExtractError`: `extract-failed`, `extract-timeout`, `extract-out-of-memory`, and `aborted` where `close` came first.
 */
export function createExtractor(settings: ExtractSettings): Extractor {
  const slots = Array.from({ length: settings.workers }, () => new WorkerSlot(settings.timeoutMs));
  const free = [...slots];
  const queue = new PQueue({ concurrency: settings.workers });
  let closed = false;

  async function inFreeSlot(input: ExtractInput): Promise<ExtractedArticle> {
    const slot = free.pop();
    if (closed || slot === undefined) throw new ExtractError('aborted', 'the extractor was closed');
    try {
      return await slot.run(input);
    } finally {
      free.push(slot);
    }
  }

  return {
    async extract(input) {
      if (input.page.length > MAX_PAGE_LENGTH) throw new ExtractError('extract-failed', `the page is longer than ${MAX_PAGE_LENGTH} bytes`);
      return await queue.add(() => inFreeSlot(input));
    },
    async close() {
      closed = true;
      await Promise.all(slots.map((slot) => slot.stop()));
      await queue.onIdle();
    },
  };
}
