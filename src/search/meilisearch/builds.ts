import { randomBytes } from 'node:crypto';
import type { IndexObject } from 'meilisearch';
import type { Connection } from './connection.ts';

/** A build index nothing was written to for so long, and nothing is queued for, was left by a crash. */
const IDLE_MS = 15 * 60_000;
/** Nothing is built for longer. Until then writes of all processes go to it too, so that it may never look idle. */
const MAX_AGE_MS = 24 * 3_600_000;
/** Task errors of an index that is gone, where that is what was wanted. */
export const GONE = ['index_not_found'];

export function newBuildName(uid: string): string {
  return `${uid}_build_${randomBytes(6).toString('hex')}`;
}

/** Names of the indexes that are being built, by whatever process, to take the place of `uid`. */
export async function runningBuilds(connection: Connection, uid: string, now: number): Promise<string[]> {
  const builds = await buildsOf(connection, uid);
  return builds.filter((index) => Date.parse(index.createdAt) > now - MAX_AGE_MS).map((index) => index.uid);
}

/** Deletes what rebuilds left behind that died. */
export async function removeAbandoned(connection: Connection, uid: string, now: number): Promise<void> {
  for (const index of await buildsOf(connection, uid)) {
    const isIdle = Date.parse(index.updatedAt) < now - IDLE_MS || Date.parse(index.createdAt) < now - MAX_AGE_MS;
    if (!isIdle || (await hasTasks(connection, index.uid))) continue;
    await connection.finish((client) => client.deleteIndex(index.uid), GONE);
  }
}

async function buildsOf(connection: Connection, uid: string): Promise<IndexObject[]> {
  const { results } = await connection.call('indexes', (client) => client.getRawIndexes({ limit: 1000 }));
  const prefix = `${uid}_build_`;
  return results.filter((index) => index.uid.startsWith(prefix) && /^[0-9a-f]{12}$/.test(index.uid.slice(prefix.length)));
}

async function hasTasks(connection: Connection, uid: string): Promise<boolean> {
  const query = { indexUids: [uid], statuses: ['enqueued' as const, 'processing' as const], limit: 1 };
  const { results } = await connection.call('tasks', (client) => client.tasks.getTasks(query));
  return results.length > 0;
}
