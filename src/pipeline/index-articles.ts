import { setTimeout as sleep } from 'node:timers/promises';
import type { SearchDocument } from '../domain/search.ts';
import { EngineUnreachableError } from '../search/engine.ts';
import type { Lease } from '../store/records.ts';
import type { PipelineContext } from './context.ts';
import { toSearchDocument } from './document.ts';

const BATCH = 200;
const LEASE = '#index';
const LEASE_WAIT_MS = 30_000;
const LEASE_POLL_MS = 100;

export interface IndexResult {
  readonly indexed: number;
  /** Why the rest waits in the outbox; null when the engine took all it was given. */
  readonly failure: Error | null;
}

export type Names = ReadonlyMap<string, string>;

/**
 * Sends what waits in the outbox to the engine. Rows go only when the engine has confirmed them. One process at a
 * time, or an older revision sent late could overwrite a newer one; `patient` waits for the other to finish.
 */
export async function drainOutbox(context: PipelineContext, names: Names, patient: boolean): Promise<IndexResult> {
  return withIndexLease(context, patient, async (confirm) => {
    await enqueueForNewIndex(context);
    for (;;) {
      const { upTo, articleIds } = await context.store.outboxBatch(BATCH);
      if (articleIds.length === 0) return;
      await context.engine.upsert(await documents(context, articleIds, names));
      await context.store.outboxDone(upTo, articleIds);
      confirm(articleIds.length);
    }
  });
}

/** Builds the index anew from the store beside the live one, then lets what came meanwhile follow. */
export async function reindex(context: PipelineContext, names: Names): Promise<IndexResult> {
  const rebuilt = await withIndexLease(context, true, async (confirm) => {
    await context.engine.prepare();
    const { indexed, generation } = await context.engine.rebuild(allDocuments(context, names));
    await context.store.setIndexGeneration(generation);
    confirm(indexed);
  });
  if (rebuilt.failure) return rebuilt;
  const { failure } = await drainOutbox(context, names, true);
  return { indexed: rebuilt.indexed, failure };
}

/** An index that is not the one we last filled (deleted, moved, another engine) gets everything again. */
async function enqueueForNewIndex({ engine, store }: PipelineContext): Promise<void> {
  const { generation } = await engine.prepare();
  if (generation === null || generation === (await store.indexGeneration())) return;
  await store.enqueueAll();
  await store.setIndexGeneration(generation);
}

async function withIndexLease(
  context: PipelineContext,
  patient: boolean,
  work: (confirm: (count: number) => void) => Promise<void>,
): Promise<IndexResult> {
  const lease = await indexLease(context, patient);
  if (!lease) return { indexed: 0, failure: null };
  let indexed = 0;
  try {
    await work((count) => {
      indexed += count;
      context.observer.indexed(count);
    });
    return { indexed, failure: null };
  } catch (error) {
    // Whatever the engine did, the articles are safe in the store and wait for the next turn.
    return { indexed, failure: error instanceof Error ? error : new Error(String(error)) };
  } finally {
    await lease.release();
  }
}

async function indexLease(context: PipelineContext, patient: boolean): Promise<Lease | null> {
  const until = Date.now() + (patient ? LEASE_WAIT_MS : 0);
  for (;;) {
    const lease = await context.store.acquireLease(LEASE);
    if (lease || Date.now() >= until) return lease;
    await sleep(LEASE_POLL_MS);
  }
}

async function* allDocuments(context: PipelineContext, names: Names): AsyncGenerator<SearchDocument[]> {
  let after: string | null = null;
  for (;;) {
    const ids: string[] = await context.store.articleIds(after, BATCH);
    if (ids.length === 0) return;
    yield await documents(context, ids, names);
    after = ids.at(-1) ?? null;
  }
}

async function documents(context: PipelineContext, ids: readonly string[], names: Names): Promise<SearchDocument[]> {
  const articles = await context.store.articles(ids);
  return articles.map((article) => toSearchDocument(article, names.get(article.sourceId) ?? article.sourceId));
}

export function isUnreachable(error: Error | null): boolean {
  return error instanceof EngineUnreachableError;
}
