import { foldWords } from '../../domain/fold.ts';
import type { SearchEngine } from '../engine.ts';
import { removeAbandoned } from './builds.ts';
import { Connection } from './connection.ts';
import { correct } from './correct.ts';
import { ensureIndex, stateOf } from './index-state.ts';
import { listAll } from './list.ts';
import { completeWords as wordsFrom } from './complete.ts';
import { search } from './search.ts';
import { wantedSettings } from './settings.ts';
import type { WantedSettings, WordLists } from './settings.ts';
import { timeline } from './timeline.ts';
import { IndexWriter } from './writer.ts';

/** The server indexes what waits together, and each time costs it about a second. */
const BATCHES_AHEAD = 8;

export interface MeilisearchEngineOptions extends WordLists {
  /** http or https address of the server. */
  readonly url: string;
  readonly apiKey: string | null;
  readonly index: string;
  /** Milliseconds since 1970; for tests. */
  readonly now?: () => number;
}

/**
 * Search on a Meilisearch server. Throws `EngineRejectedError` where address or key cannot be used at all; everything
 * else is found out by the first call.
 */
export function createMeilisearchEngine(options: MeilisearchEngineOptions): SearchEngine {
  const { index: uid, now = Date.now } = options;
  const connection = new Connection(options.url, options.apiKey);
  const writer = new IndexWriter(connection, uid, now);
  const protectedWords = new Set(options.protectedWords.flatMap(foldWords));
  let loaded: Promise<WantedSettings> | null = null;
  const settings = (): Promise<WantedSettings> => (loaded ??= wantedSettings(options));

  return {
    name: 'meilisearch',
    batchesAhead: BATCHES_AHEAD,
    async prepare() {
      await ensureIndex(connection, uid, await settings());
      await removeAbandoned(connection, uid, now());
      return stateOf(connection, uid);
    },
    upsert: (documents) => writer.upsert(documents, settings),
    remove: (ids) => writer.remove(ids),
    search: async (query) => search(connection, uid, query, (await settings()).pagination.maxTotalHits),
    list: async (query) => listAll(connection, uid, query, (await settings()).pagination.maxTotalHits),
    timeline: async (query, asked) => timeline(connection, uid, query, asked, (await settings()).pagination.maxTotalHits),
    words: (beginning, limit) => wordsFrom(connection, uid, beginning, limit),
    correct: (words) => correct(connection, uid, words, (word) => protectedWords.has(word)),
    rebuild: async (batches) => writer.rebuild(await settings(), batches),
    state: () => stateOf(connection, uid),
    close() {
      connection.close();
      return Promise.resolve();
    },
  };
}
