import { randomBytes } from 'node:crypto';
import type { EnqueuedTask, IndexObject, Settings } from 'meilisearch';
import type { SearchDocument } from '../../domain/search.ts';
import { EngineRejectedError, EngineUnreachableError } from '../engine.ts';
import type { Connection } from './connection.ts';
import { ensureIndex, findIndex, generationOf } from './index-state.ts';
import { sendAll } from './upload.ts';

/** A build index nothing has been written to for so long, and nothing is queued for, was left by a crash. */
const ABANDONED_AFTER_MS = 15 * 60_000;
/** Batches the server may have before it while the next one is prepared. */
const MAX_WAITING_TASKS = 3;
const GONE = ['index_not_found'];

/** Builds a new index beside the live one and exchanges the two; on failure the live one stays as it was. */
export async function rebuild(
  connection: Connection,
  uid: string,
  settings: Settings,
  batches: AsyncIterable<readonly SearchDocument[]>,
): Promise<{ indexed: number; generation: string }> {
  // A swap needs both sides; and a name that belongs to something else must show before the work.
  await ensureIndex(connection, uid, settings);
  const build = `${uid}_build_${randomBytes(6).toString('hex')}`;
  try {
    await ensureIndex(connection, build, settings);
    const indexed = await fill(connection, build, batches);
    await connection.finish((client) => client.swapIndexes([{ indexes: [uid, build], rename: false }]));
    const live = await findIndex(connection, uid);
    if (live === null) throw new EngineRejectedError(`The Meilisearch index "${uid}" was deleted while it was being rebuilt`);
    return { indexed, generation: generationOf(live) };
  } finally {
    // After the swap this is the old index, after a failure the unfinished one.
    await discard(connection, build);
  }
}

/** Deletes build indexes that earlier runs left behind when they died. */
export async function removeAbandoned(connection: Connection, uid: string, now: number): Promise<void> {
  const { results } = await connection.call((client) => client.getRawIndexes({ limit: 1000 }));
  for (const index of results) {
    if (!isBuildOf(uid, index.uid) || !isIdleSince(index, now - ABANDONED_AFTER_MS)) continue;
    if (await hasTasks(connection, index.uid)) continue;
    await connection.finish((client) => client.deleteIndex(index.uid), GONE);
  }
}

async function fill(connection: Connection, build: string, batches: AsyncIterable<readonly SearchDocument[]>): Promise<number> {
  const waiting: EnqueuedTask[] = [];
  let indexed = 0;
  for await (const batch of batches) {
    for await (const { task, documents } of sendAll(connection, build, batch)) {
      waiting.push(task);
      indexed += documents;
      const oldest = waiting.length > MAX_WAITING_TASKS ? waiting.shift() : undefined;
      if (oldest) await connection.wait(oldest);
    }
  }
  for (const task of waiting) await connection.wait(task);
  return indexed;
}

/** An unreachable server keeps the leftover until `removeAbandoned`; the failure that led here says more than this one. */
async function discard(connection: Connection, build: string): Promise<void> {
  try {
    await connection.finish((client) => client.deleteIndex(build), GONE);
  } catch (error) {
    if (!(error instanceof EngineUnreachableError || error instanceof EngineRejectedError)) throw error;
  }
}

function isBuildOf(uid: string, name: string): boolean {
  return name.startsWith(`${uid}_build_`) && /^[0-9a-f]{12}$/.test(name.slice(uid.length + '_build_'.length));
}

function isIdleSince(index: IndexObject, instant: number): boolean {
  return Date.parse(index.updatedAt) < instant;
}

async function hasTasks(connection: Connection, uid: string): Promise<boolean> {
  const query = { indexUids: [uid], statuses: ['enqueued' as const, 'processing' as const], limit: 1 };
  const { results } = await connection.call((client) => client.tasks.getTasks(query));
  return results.length > 0;
}
