import { editDistance } from '../query/edit-distance.ts';
import { storedDocuments } from './candidates.ts';
import type { Connection } from './connection.ts';
import { ask, countAll } from './request.ts';
import { decodeWord, encodeWord, splitWords } from './words.ts';

const ONE_TYPO_FROM = 5;
const TWO_TYPOS_FROM = 9;
/** Documents whose words are looked at; the server puts those with the fewest typos first. */
const MAX_DOCUMENTS = 20;
const MAX_CANDIDATES = 10;

interface Candidate {
  readonly word: string;
  readonly distance: number;
}

/** The nearest indexed word (the most frequent of equals) for each folded word that has one. */
export async function correct(
  connection: Connection,
  uid: string,
  words: readonly string[],
  isProtected: (word: string) => boolean,
): Promise<Map<string, string>> {
  const corrections = new Map<string, string>();
  for (const word of new Set(words)) {
    const most = typosAllowed(word);
    if (most === 0 || isProtected(word)) continue;
    const best = await nearest(connection, uid, await candidatesFor(connection, uid, word, most));
    if (best !== null) corrections.set(word, best);
  }
  return corrections;
}

function typosAllowed(word: string): number {
  if (/\d/.test(word) || word.length < ONE_TYPO_FROM) return 0;
  return word.length < TWO_TYPOS_FROM ? 1 : 2;
}

/** Indexed words within reach, nearest first. Empty where the word itself is indexed. */
async function candidatesFor(connection: Connection, uid: string, word: string, most: number): Promise<Candidate[]> {
  const query = {
    indexUid: uid,
    q: encodeWord(word),
    matchingStrategy: 'all' as const,
    limit: MAX_DOCUMENTS,
    attributesToRetrieve: ['id'],
  };
  const ids = (await ask(connection, [query])).flatMap((result) => result.hits.map((hit) => hit.id));
  const found = new Set<string>();
  for await (const { foldTitle, foldText } of storedDocuments(connection, uid, ids, ['foldTitle', 'foldText'])) {
    for (const coded of splitWords(`${foldTitle} ${foldText}`)) found.add(coded);
  }
  const candidates = [...found]
    .map(decodeWord)
    .map((other) => ({ word: other, distance: editDistance(word, other, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((left, right) => left.distance - right.distance || (left.word < right.word ? -1 : 1));
  return candidates[0]?.distance === 0 ? [] : candidates.slice(0, MAX_CANDIDATES);
}

async function nearest(connection: Connection, uid: string, candidates: readonly Candidate[]): Promise<string | null> {
  const closest = candidates.filter(({ distance }) => distance === candidates[0]?.distance);
  if (closest.length <= 1) return closest[0]?.word ?? null;
  const counts = await countAll(
    connection,
    uid,
    closest.map(({ word }) => `"${encodeWord(word)}"`),
  );
  const ranked = closest.map(({ word }, at) => ({ word, count: counts[at] ?? 0 })).sort((left, right) => right.count - left.count);
  return ranked[0]?.word ?? null;
}
