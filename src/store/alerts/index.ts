import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countDeliveries, readDeliveries, readDelivery, readDue, updateDelivery } from './deliveries.ts';
import { readEarlierReports, readFirstSeen, readStoriesOf, readWaiting, settleBatch } from './queue.ts';
import type { AlertStore } from './records.ts';
import { deleteSearch, insertSearch, readSearch, readSearches, updateSearch } from './searches.ts';

type Write = <T>(work: (tx: Kysely<Tables>) => Promise<T>) => Promise<T>;

export function createAlertStore(db: Kysely<Tables>, write: Write, now: () => Date): AlertStore {
  const at = (): string => now().toISOString();
  return {
    searches: () => readSearches(db),
    search: (id) => readSearch(db, id),
    addSearch: (draft) => write((tx) => insertSearch(tx, draft, at())),
    changeSearch: (id, draft) => write((tx) => updateSearch(tx, id, draft, at())),
    removeSearch: (id) => write((tx) => deleteSearch(tx, id)),
    waiting: (limit) => readWaiting(db, limit),
    firstSeen: (since, after, limit) => readFirstSeen(db, since, after, limit),
    settle: (batch, matches, decide) => write((tx) => settleBatch(tx, batch, matches, decide, at())),
    storiesOf: (articleIds) => readStoriesOf(db, articleIds),
    earlierReports: (storyId, before) => readEarlierReports(db, storyId, before),
    due: (limit) => readDue(db, at(), limit),
    delivery: (id) => readDelivery(db, id),
    deliveries: (searchId, before, limit) => readDeliveries(db, searchId, before, limit),
    saveDelivery: (id, update) => write((tx) => updateDelivery(tx, id, update)),
    counts: () => countDeliveries(db),
  };
}
