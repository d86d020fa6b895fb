import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { createAccessStore } from './access/index.ts';
import { createAlertStore } from './alerts/index.ts';
import { queueAlerts } from './alerts/queue.ts';
import { type PreparedArticle, writeArticles, writeArticlesSingly, writeReprocessed } from './articles.ts';
import { readArrivals } from './arrivals.ts';
import { inBatches } from './batches.ts';
import { packBody, readCapture, readCaptureProof } from './captures.ts';
import { integrityProblems, readSourceCounts, readState, readTotals } from './counts.ts';
import { type Database, openDatabase } from './database.ts';
import { readFeedState, readFeedStates, writeFeedVisit } from './feeds.ts';
import { readHeldItems, readLastPage } from './held.ts';
import { readHostPauses, writeHostPauses } from './host-pauses.ts';
import { readDueItems, readItemOfArticle, readSourcesWithDueItems, writeItemAttempt } from './items.ts';
import { readArticleAt, readArticleIds, readArticles, readRevisions } from './read-articles.ts';
import { keepLease, newToken, takeLease } from './leases.ts';
import {
  clearOutbox,
  countOutbox,
  isUnfolded,
  enqueueEverything,
  readGeneration,
  readOutboxBatch,
  readOutboxEnd,
  setAside,
  writeGeneration,
} from './outbox.ts';
import { readCopies, readFoldings, readStory, readStoryGroups } from './folding/read.ts';
import { FoldingMemory } from './folding/memory.ts';
import { FoldingSession } from './folding/session.ts';
import { readStorySizes, readStoryTags } from './folding/story-facts.ts';
import type { ArticleRecord } from './records.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';

/** Articles in one transaction: few where other processes wait for their turn, and no commit for each. */
const ARTICLES_AT_ONCE = { usual: 100, alone: 1000 };
const FIRST_WAITS_MS = 10;
/** SQLite holds at most 32,766 variables in a statement; ids are asked for in runs well below that. */
const IDS_AT_ONCE = 500;

/** Opens `store.db` in the data folder; `now` is for tests, `alone` for a store that no other process uses. */
export async function openStore(
  dataDir: string,
  now: () => Date = () => new Date(),
  use: keyof typeof ARTICLES_AT_ONCE = 'usual',
): Promise<Store> {
  const file = join(dataDir, 'store.db');
  return createStore(await openDatabase(file, use), () => openDatabase(file, 'passing'), now, ARTICLES_AT_ONCE[use]);
}

function createStore(database: Database, openPassing: () => Promise<Database>, now: () => Date, articlesAtOnce: number): Store {
  let passing: Promise<Database> | null = null;
  const { db } = database;
  const write = <T>(work: (tx: Kysely<Tables>) => Promise<T>): Promise<T> => db.transaction().execute(work);
  const at = (): string => now().toISOString();
  // Articles that are ready at the same time share one commit; each is whole in it or not in it at all.
  const saveArticle = inBatches({ limit: articlesAtOnce, waitMs: FIRST_WAITS_MS }, (articles: readonly PreparedArticle[]) => {
    const storedAt = at();
    return write((tx) => writeArticles({ ...database, db: tx }, articles, storedAt)).catch(() =>
      // What went wrong goes wrong again, and is told to whoever gave the article.
      write((tx) => writeArticlesSingly({ ...database, db: tx }, articles, storedAt)),
    );
  });
  const memory = new FoldingMemory(database.rows);
  return {
    feedState: (sourceId, url) => readFeedState(db, sourceId, url),
    feedStates: () => readFeedStates(db),
    async saveFeedVisit(visit) {
      const body = await packBody(visit.capture);
      return write((tx) => writeFeedVisit({ ...database, db: tx }, visit, body));
    },
    hostPauses: () => readHostPauses(db, now()),
    saveHostPauses: (pauses) => write((tx) => writeHostPauses(tx, pauses, now())),
    dueItems: (sourceId, when, afterId, limit) => readDueItems(db, sourceId, when, afterId, limit),
    sourcesWithDueItems: (when) => readSourcesWithDueItems(db, when),
    itemOfArticle: (articleId) => readItemOfArticle(db, articleId),
    heldItems: (sourceId, before, limit) => readHeldItems(db, sourceId, before, limit),
    lastPage: (itemId) => readLastPage(db, itemId),
    async saveItemAttempt(itemId, update, capture) {
      const body = await packBody(capture);
      await write((tx) => writeItemAttempt({ ...database, db: tx }, itemId, update, capture, body, at()));
    },
    async saveArticle(draft) {
      return saveArticle({ draft, body: await packBody(draft.capture) });
    },
    articleAt: (urlKey) => readArticleAt(db, urlKey),
    article: async (id) => (await readArticles(db, [id], 'whole'))[0] ?? null,
    articles: (ids, extent = 'whole') => readInRuns(db, ids, extent),
    articlesInPassing: async (ids) => readArticles((await (passing ??= openPassing())).db, ids, 'summary'),
    revisions: (articleId) => readRevisions(db, articleId),
    articleIds: (after, limit, notTaggedBy = null) => readArticleIds(db, after, limit, notTaggedBy),
    capture: (id) => readCapture(db, id),
    captureProof: (id) => readCaptureProof(db, id),
    saveReprocessed: (articleId, revision, tags, version, about = {}) =>
      write((tx) => writeReprocessed(tx, articleId, revision, tags, version, { ...about, at: at() })),
    fold: (work) => write(async () => foldWith(database, memory, work)),
    hasUnfolded: () => isUnfolded(db),
    foldings: (articleIds) => readFoldings(db, articleIds),
    copies: (copyGroup, limit) => readCopies(db, copyGroup, limit),
    story: (id) => readStory(db, id),
    storyGroups: (id, limit, offset) => readStoryGroups(db, id, limit, offset),
    storySizes: (ids) => readStorySizes(db, ids),
    storyTags: (id) => readStoryTags(db, id),
    outboxBatch: (limit, after = 0) => readOutboxBatch(db, limit, after),
    outboxDone: (upTo, articleIds) => write((tx) => confirm(tx, upTo, articleIds)),
    outboxEnd: () => readOutboxEnd(db),
    outboxSetAside: (articleId, message) => write((tx) => setAside(tx, articleId, message)),
    outboxSize: () => countOutbox(db),
    enqueueAll: () => write(enqueueEverything),
    indexGeneration: () => readGeneration(db),
    setIndexGeneration: (generation) => write((tx) => writeGeneration(tx, generation)),
    access: createAccessStore(db, write, now),
    alerts: createAlertStore(db, write, now),
    async acquireLease(name) {
      const token = newToken();
      return (await write((tx) => takeLease(tx, name, token, now()))) ? keepLease(db, name, token) : null;
    },
    sourceCounts: () => readSourceCounts(db),
    arrivals: (sourceIds) => readArrivals(db, sourceIds),
    totals: () => readTotals(db),
    state: async () => readState(database.rows),
    check: () => integrityProblems(db),
    async close() {
      await (await passing)?.db.destroy();
      await db.destroy();
    },
  };
}

/** What leaves the outbox is in the index: saved searches may look at it. */
async function confirm(tx: Kysely<Tables>, upTo: number, articleIds: readonly string[] | 'all'): Promise<void> {
  await queueAlerts(tx, upTo, articleIds);
  await clearOutbox(tx, upTo, articleIds);
}

function foldWith<T>({ rows }: Database, memory: FoldingMemory, work: (session: FoldingSession) => T): T {
  memory.refresh();
  try {
    const session = new FoldingSession(rows, memory);
    const done = work(session);
    session.flush();
    return done;
  } catch (error) {
    memory.forget();
    throw error;
  }
}

async function readInRuns(db: Kysely<Tables>, ids: readonly string[], extent: 'whole' | 'summary'): Promise<ArticleRecord[]> {
  const runs = Array.from({ length: Math.ceil(ids.length / IDS_AT_ONCE) }, (_, i) => ids.slice(i * IDS_AT_ONCE, (i + 1) * IDS_AT_ONCE));
  const found = [];
  for (const run of runs) found.push(...(await readArticles(db, run, extent)));
  return found;
}
