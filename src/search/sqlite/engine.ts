import { randomUUID } from 'node:crypto';
import { foldWords } from '../../domain/fold.ts';
import type { SearchDocument } from '../../domain/search.ts';
import { EngineRejectedError, EngineUnreachableError, type SearchEngine } from '../engine.ts';
import { IdList } from '../id-list.ts';
import { timelineOf } from '../timeline/buckets.ts';
import { toIndexDocument } from './documents.ts';
import type { IndexDocument } from './protocol.ts';
import { createWorkerClient, type WorkerClient, type WorkerClientOptions, WorkerFailure } from './worker-client.ts';

export interface SqliteEngineOptions {
  /** Index file; made where it does not exist, rebuildable from the store at any time. */
  readonly file: string;
  /** Acronyms and such that are never taken for a typing error. */
  readonly protectedWords: readonly string[];
  /** What one search may take; default 5 s. */
  readonly timeoutMs?: number;
}

/** Threads that search beside the one that writes; the second starts only when the first is busy. */
const MAX_READERS = 2;
const TIMEOUT_MS = 5000;
/** Documents per transaction: small enough that searches and other processes' writes never wait long. */
const BATCH = 500;

/**
 * The embedded engine: one SQLite file with a full-text index, written and read in threads of their own. Totals are
 * always exact.
 */
export function createSqliteEngine({ file, protectedWords, timeoutMs = TIMEOUT_MS }: SqliteEngineOptions): SearchEngine {
  const protectedOnes = new Set(protectedWords.flatMap(foldWords));
  const writer = createWorkerClient({ file, writes: true, timeoutMs });
  const readers: WorkerClient[] = [];
  const owner = `${process.pid}:${randomUUID()}`;
  let closed = false;

  /** Runs on a worker; a missing index is made and asked again, a damaged one is started anew. */
  const guarded = async <T>(work: () => Promise<T>, mayRetry = true): Promise<T> => {
    if (closed) throw new EngineUnreachableError('The search engine is closed.');
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof WorkerFailure)) throw error;
      const { kind, message, inode } = error.failure;
      if (kind === 'missing' && mayRetry) {
        await guarded(async () => writer.call('prepare', null), false);
        return guarded(work, false);
      }
      if (kind === 'damaged') {
        await guarded(async () => writer.call('discard', { inode }), false);
        throw new EngineUnreachableError(`The search index was damaged (${message}) and has been started anew; reindex to fill it.`);
      }
      throw kind === 'rejected' ? new EngineRejectedError(message) : new EngineUnreachableError(message);
    }
  };

  const read: WorkerClient['call'] = async (name, input) =>
    guarded(async () => leastBusy(readers, { file, writes: false, timeoutMs }).call(name, input));

  return {
    name: 'sqlite',
    batchesAhead: 1,
    prepare: async () => guarded(async () => writer.call('prepare', null)),
    async upsert(documents) {
      await Promise.all([...inBatches(documents)].map((batch) => guarded(async () => writer.call('upsert', batch))));
    },
    async remove(ids) {
      if (ids.length > 0) await guarded(async () => writer.call('remove', [...ids]));
    },
    search: async (query) => read('search', query),
    timeline: async (query, asked) => timelineOf(await read('hours', query), asked),
    words: async (beginning, limit) => read('words', { beginning, limit }),
    list: async (query) => new IdList(await read('list', query)),
    async correct(words) {
      const open = words.filter((word) => !protectedOnes.has(word));
      return open.length === 0 ? new Map<string, string>() : read('correct', open);
    },
    async rebuild(batches) {
      const build = await guarded(async () => writer.call('beginBuild', { owner }));
      try {
        for await (const documents of batches) {
          for (const batch of inBatches(documents)) await guarded(async () => writer.call('addToBuild', { build, documents: batch }));
        }
        return await guarded(async () => writer.call('finishBuild', { build }));
      } catch (error) {
        await writer.call('abandonBuild', { build }).catch((second: unknown) => {
          throw new AggregateError([error, second], 'The rebuild failed, and so did giving it up.');
        });
        throw error;
      }
    },
    state: async () => read('state', null),
    async close() {
      closed = true;
      await Promise.all([writer, ...readers].map(async (client) => client.close()));
    },
  };
}

function leastBusy(readers: WorkerClient[], options: WorkerClientOptions): WorkerClient {
  const [idlest] = readers.toSorted((a, b) => a.pending - b.pending);
  if (idlest && (idlest.pending === 0 || readers.length >= MAX_READERS)) return idlest;
  const added = createWorkerClient(options);
  readers.push(added);
  return added;
}

/** @throws EngineRejectedError for a document that cannot be indexed; nothing of its batch is */
function* inBatches(documents: readonly SearchDocument[]): Generator<readonly IndexDocument[]> {
  for (let at = 0; at < documents.length; at += BATCH) yield documents.slice(at, at + BATCH).map(toIndexDocument);
}
