import type { IndexObject, Settings } from 'meilisearch';
import { FOLD_VERSION } from '../../domain/fold.ts';
import { EngineRejectedError } from '../engine.ts';
import type { EngineState } from '../engine.ts';
import type { Connection, Patience } from './connection.ts';
import { LAYOUT_VERSION } from './document.ts';
import { differences } from './settings.ts';

const PRIMARY_KEY = 'id';

/** Null where there is no such index. */
export async function findIndex(connection: Connection, uid: string, patience: Patience = 'work'): Promise<IndexObject | null> {
  return connection.callUnless('index_not_found', 'index', (client) => client.getRawIndex(uid), patience);
}

/**
 * The server's creation time stays with the contents when indexes are swapped and is new when somebody deletes and
 * creates the index again; the versions say how our words and documents were written.
 */
export function generationOf(index: IndexObject): string {
  return `${index.createdAt}/fold-${FOLD_VERSION}/layout-${LAYOUT_VERSION}`;
}

export async function stateOf(connection: Connection, uid: string): Promise<EngineState> {
  const index = await findIndex(connection, uid, 'state');
  if (index === null) return { documents: 0, generation: null };
  const stats = await connection.call('stats', (client) => client.index(uid).getStats(), 'state');
  return { documents: stats.numberOfDocuments, generation: generationOf(index) };
}

/** Makes the index exist with these settings; sends nothing where all is as it should be. */
export async function ensureIndex(connection: Connection, uid: string, wanted: Settings): Promise<void> {
  const index = await findIndex(connection, uid);
  if (index === null) {
    // Another process may be creating it at this moment.
    await connection.finish((client) => client.createIndex(uid, { primaryKey: PRIMARY_KEY }), ['index_already_exists']);
  } else if (index.primaryKey !== PRIMARY_KEY) {
    await claim(connection, index);
  }
  const actual = await connection.call('settings', (client) => client.index(uid).getSettings());
  const changes = differences(wanted, actual);
  if (changes) await connection.finish((client) => client.index(uid).updateSettings(changes));
}

/** An index without primary key is empty or foreign; one with another key is foreign for certain. */
async function claim(connection: Connection, index: IndexObject): Promise<void> {
  if (index.primaryKey !== null && index.primaryKey !== undefined) {
    throw new EngineRejectedError(
      `The Meilisearch index "${index.uid}" belongs to something else (its primary key is "${index.primaryKey}"): ` +
        'choose another name in search.meilisearch.index',
    );
  }
  await connection.finish((client) => client.index(index.uid).update({ primaryKey: PRIMARY_KEY }));
}
