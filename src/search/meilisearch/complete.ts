import type { IndexedWord } from '../engine.ts';
import type { Connection } from './connection.ts';
import { decodeWord, encodeBeginnings } from './words.ts';

/** Words of titles that begin so: the server looks up the values of no longer list. It gives 100 at most for each spelling. */
export async function completeWords(connection: Connection, uid: string, beginning: string, limit: number): Promise<IndexedWord[]> {
  const found = await Promise.all(encodeBeginnings(beginning).map((coded) => valuesFrom(connection, uid, coded)));
  return found
    .flat()
    .sort((a, b) => b.articles - a.articles || (a.word < b.word ? -1 : 1))
    .slice(0, limit);
}

async function valuesFrom(connection: Connection, uid: string, coded: string): Promise<IndexedWord[]> {
  const search = { facetName: 'titleWords', facetQuery: coded };
  const { facetHits } = await connection.call('facets', (client) => client.index(uid).searchForFacetValues(search), 'search');
  return facetHits.filter(({ value }) => value.startsWith(coded)).map(({ value, count }) => ({ word: decodeWord(value), articles: count }));
}
