import type { EnqueuedTask } from 'meilisearch';
import type { SearchDocument } from '../../domain/search.ts';
import type { Connection } from './connection.ts';
import { toPayloads } from './document.ts';

/** Deletions carry ids only. */
const MAX_IDS = 10_000;

/** Stores the documents; resolves when all of them can be found. Larger sets travel as several tasks. */
export async function upload(connection: Connection, uid: string, documents: readonly SearchDocument[]): Promise<void> {
  for (const payload of toPayloads(documents)) await connection.wait(await send(connection, uid, payload.ndjson));
}

/** Sends without waiting for the server to index. */
export async function* sendAll(
  connection: Connection,
  uid: string,
  documents: readonly SearchDocument[],
): AsyncGenerator<{ task: EnqueuedTask; documents: number }, void, undefined> {
  for (const payload of toPayloads(documents)) yield { task: await send(connection, uid, payload.ndjson), documents: payload.documents };
}

/** Deletes documents by id; unknown ids and a missing index are as good as deleted. */
export async function removeAll(connection: Connection, uid: string, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += MAX_IDS) {
    const chunk = ids.slice(at, at + MAX_IDS);
    await connection.finish((client) => client.index(uid).deleteDocuments(chunk), ['index_not_found']);
  }
}

async function send(connection: Connection, uid: string, ndjson: string): Promise<EnqueuedTask> {
  return connection.upload((client) => client.index(uid).addDocumentsFromString(ndjson, 'application/x-ndjson', { primaryKey: 'id' }));
}
