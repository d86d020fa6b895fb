import { setTimeout as sleep } from 'node:timers/promises';
import type { SearchDocument } from '../domain/search.ts';
import { EngineUnreachableError } from '../search/engine.ts';
import type { Lease } from '../store/records.ts';
import type { PipelineContext } from './context.ts';
import type { Outlets } from './corroboration.ts';
import { Deliveries } from './deliveries.ts';
import { toSearchDocument } from './document.ts';
import { Folder } from './folding/folder.ts';
import { foldWaiting } from './folding/fold-waiting.ts';

const BATCH = 200;
const LEASE = '#index';
const LEASE_WAIT_MS = 30_000;
const LEASE_POLL_MS = 100;

export interface IndexResult {
  readonly indexed: number;
  /** Why the rest waits in the outbox; null when the engine took all it was given. */
  readonly failure: Error | null;
  /** Another live process was at it the whole time, and will finish the work. */
  readonly busy: boolean;
}

type Confirm = (count: number) => void;

export interface DrainOptions {
  /** Waits for another process that is at it. */
  readonly patient: boolean;
  readonly signal?: AbortSignal;
  /** Fewer articles stay where they are; asked again for every batch. */
  readonly atLeast?: () => number;
  /** Resolves when more have come, or fewer are enough, than when it was asked. */
  readonly more?: () => Promise<void>;
}

/**
 * Sends what waits in the outbox to the engine. Rows go only when the engine has confirmed them. One process at a
 * time, or an older revision sent late could overwrite a newer one. When the signal fires the batches under way are
 * finished and the rest stays where it is.
 */
export async function drainOutbox(context: PipelineContext, outlets: Outlets, options: DrainOptions): Promise<IndexResult> {
  return withIndexLease(context, options.patient, async (confirm) => {
    const folder = new Folder(outlets);
    // First, as it needs no engine that answers.
    await foldWaiting(context, folder, options.signal);
    await adoptIndex(context, outlets, confirm);
    for (let isEmpty = false; !isEmpty && !options.signal?.aborted;) isEmpty = await drainOnce(context, folder, outlets, options, confirm);
  });
}

/** Gives batch after batch until too little is left, and then true, or the engine refuses one, which `settle` sees to. */
async function drainOnce(
  context: PipelineContext,
  folder: Folder,
  outlets: Outlets,
  options: DrainOptions,
  confirm: Confirm,
): Promise<boolean> {
  const deliveries = new Deliveries(context, (ids) => documents(context, ids, outlets), confirm);
  try {
    const isEmpty = await giveAll(context, folder, deliveries, options);
    await deliveries.settle();
    return isEmpty;
  } finally {
    // The lease covers whatever is under way.
    await deliveries.ended();
  }
}

async function giveAll(
  context: PipelineContext,
  folder: Folder,
  deliveries: Deliveries,
  { signal, atLeast = () => 1, more = never }: DrainOptions,
): Promise<boolean> {
  for (let after = 0; !signal?.aborted && !deliveries.hasFailed;) {
    await deliveries.room();
    const change = more();
    await foldWaiting(context, folder, signal);
    const batch = await context.store.outboxBatch(BATCH, after);
    if (batch.articleIds.length >= atLeast()) {
      await deliveries.give(batch);
      after = batch.upTo;
    } else if (deliveries.isIdle) return true;
    else await Promise.race([deliveries.next(), change]);
  }
  return false;
}

const never = (): Promise<void> => new Promise(() => {});

/** Builds the index anew from the store beside the live one, then lets what came meanwhile follow. */
export async function reindex(context: PipelineContext, outlets: Outlets): Promise<IndexResult> {
  const rebuilt = await withIndexLease(context, true, async (confirm) => {
    await context.engine.prepare();
    await rebuild(context, outlets, confirm);
  });
  if (rebuilt.failure || rebuilt.busy) return rebuilt;
  const { failure } = await drainOutbox(context, outlets, { patient: true });
  return { ...rebuilt, failure };
}

/**
 * An index that is not the one we last filled gets everything: an empty one through the outbox, one that holds
 * documents (of another store, or folded by older rules) by being built anew, as they must go.
 */
async function adoptIndex(context: PipelineContext, outlets: Outlets, confirm: Confirm): Promise<void> {
  const { engine, store } = context;
  const { generation, documents: present } = await engine.prepare();
  if (generation !== null && generation === (await store.indexGeneration())) return;
  if (generation === null || present > 0) return rebuild(context, outlets, confirm);
  await store.enqueueAll();
  await store.setIndexGeneration(generation);
}

/** Articles that came while it was built are in the outbox still and follow; so do those that were set aside. */
async function rebuild(context: PipelineContext, outlets: Outlets, confirm: Confirm): Promise<void> {
  const before = await context.store.outboxEnd();
  const { indexed, generation } = await context.engine.rebuild(allDocuments(context, outlets));
  await context.store.setIndexGeneration(generation);
  await context.store.outboxDone(before, 'all');
  confirm(indexed);
}

async function withIndexLease(context: PipelineContext, patient: boolean, work: (confirm: Confirm) => Promise<void>): Promise<IndexResult> {
  const lease = await indexLease(context, patient);
  if (!lease) return { indexed: 0, failure: null, busy: true };
  let indexed = 0;
  try {
    await work((count) => {
      indexed += count;
      context.observer.indexed(count);
    });
    return { indexed, failure: null, busy: false };
  } catch (error) {
    // Whatever the engine did, the articles are safe in the store and wait for the next turn.
    return { indexed, failure: error instanceof Error ? error : new Error(String(error)), busy: false };
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

async function* allDocuments(context: PipelineContext, outlets: Outlets): AsyncGenerator<SearchDocument[]> {
  let after: string | null = null;
  for (;;) {
    const ids: string[] = await context.store.articleIds(after, BATCH);
    if (ids.length === 0) return;
    yield await documents(context, ids, outlets);
    after = ids.at(-1) ?? null;
  }
}

async function documents(context: PipelineContext, ids: readonly string[], outlets: Outlets): Promise<SearchDocument[]> {
  const articles = await context.store.articles(ids);
  return articles.map((article) => toSearchDocument(article, outlets));
}

export function isUnreachable(error: Error | null): boolean {
  return error instanceof EngineUnreachableError;
}
