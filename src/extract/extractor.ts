import PQueue from 'p-queue';
import type { ExtractSettings } from '../config/schema.ts';
import type { ExtractInput, Extractor } from '../domain/article.ts';
import { ExtractError } from './errors.ts';
import { MAX_PAGE_LENGTH } from './limits.ts';
import type { Answer } from './messages.ts';
import { WorkerSlot } from './worker-slot.ts';

/** Second opinions that may wait; with more, the rules' answer stands. */
const MOST_WAITING = 50;
/** Pages a worker has at a time: one to read, and one so that it need not wait for the main thread. */
const PAGES_AHEAD = 2;

/**
 * Extraction in `settings.workers` threads, each with a bounded heap and `settings.timeoutMs` for a page, and one more for second
 * opinions, started when the first is asked for. Calls beyond that wait. Rejects with `ExtractError`: `extract-failed`,
 * `extract-timeout`, `extract-out-of-memory`, and `aborted` where `close` came first.
 */
export function createExtractor(settings: ExtractSettings): Extractor {
  const first = new Pool('worker', settings.workers, PAGES_AHEAD, settings.timeoutMs);
  const second = new Pool('second-worker', 1, 1, settings.timeoutMs);

  return {
    async extract(input) {
      if (input.page.length > MAX_PAGE_LENGTH) throw new ExtractError('extract-failed', `the page is longer than ${MAX_PAGE_LENGTH} bytes`);
      const { article, doubtful } = await first.run(input);
      if (!doubtful || second.waiting >= MOST_WAITING) return article;
      try {
        return (await second.run(input)).article;
      } catch (error) {
        // A page that breaks the second opinion has its first one.
        if (error instanceof ExtractError && error.code !== 'aborted') return article;
        throw error;
      }
    },
    async close() {
      await Promise.all([first.close(), second.close()]);
    },
  };
}

/** Workers of one program; each page goes to the one that has fewest. */
class Pool {
  readonly #slots: readonly WorkerSlot[];
  readonly #queue: PQueue;
  #closed = false;

  constructor(program: 'worker' | 'second-worker', workers: number, pagesEach: number, timeoutMs: number) {
    this.#slots = Array.from({ length: workers }, () => new WorkerSlot(program, timeoutMs));
    this.#queue = new PQueue({ concurrency: workers * pagesEach });
  }

  get waiting(): number {
    return this.#queue.size;
  }

  async run(input: ExtractInput): Promise<Answer> {
    return await this.#queue.add(() => this.#inSlot(input));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#slots.map((slot) => slot.stop()));
    await this.#queue.onIdle();
  }

  async #inSlot(input: ExtractInput): Promise<Answer> {
    const slot = this.#slots.toSorted((a, b) => a.pending - b.pending)[0];
    if (this.#closed || slot === undefined) throw new ExtractError('aborted', 'the extractor was closed');
    return slot.run(input);
  }
}
