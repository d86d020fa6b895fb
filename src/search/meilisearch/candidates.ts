import type { Connection } from './connection.ts';
import type { MeiliDocument } from './document.ts';

/** Bounds the memory of one answer: 500 articles are some megabytes. */
const CHUNK = 500;

/** Stored fields of documents, in chunks and in the order of `ids`; documents deleted meanwhile are left out. */
export async function* storedDocuments<Field extends keyof MeiliDocument>(
  connection: Connection,
  uid: string,
  ids: readonly string[],
  fields: readonly Field[],
): AsyncGenerator<Pick<MeiliDocument, Field | 'id'>, void, undefined> {
  for (let at = 0; at < ids.length; at += CHUNK) {
    const chunk = ids.slice(at, at + CHUNK);
    // The empty filter makes the client send the ids in a body, not in the address.
    const query = { ids: chunk, filter: [], fields: ['id' as const, ...fields], limit: chunk.length };
    const { results } = await connection.call('documents', (client) => client.index<MeiliDocument>(uid).getDocuments(query), 'search');
    const byId = new Map(results.map((document) => [document.id, document]));
    for (const id of chunk) {
      const document = byId.get(id);
      if (document) yield document;
    }
  }
}
