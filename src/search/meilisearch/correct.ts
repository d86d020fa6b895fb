import { editDistance } from '../query/edit-distance.ts';
import { mostFrequent, nearestGroups, typosAllowed } from '../query/nearest-word.ts';
import { storedDocuments } from './candidates.ts';
import type { Connection } from './connection.ts';
import { queryText } from './plan.ts';
import { ask, countAll } from './request.ts';
import { decodeWord, encodeWord, splitWords } from './words.ts';

/** Documents that are read at a time; the server puts those with the fewest typos first. */
const DOCUMENTS_PER_ROUND = 20;
/** 200 documents in all. */
const MAX_ROUNDS = 10;
/** Edits the server forgives at most. */
const REACH = 2;
/** The server reads 1,000 tokens, of which a negated word takes about five. */
const MAX_EXCLUDED = 100;

/** The nearest indexed word for each folded word that is in no document and may be corrected. */
export async function correct(
  connection: Connection,
  uid: string,
  words: readonly string[],
  isProtected: (word: string) => boolean,
): Promise<Map<string, string>> {
  const open = [...new Set(words)].filter((word) => typosAllowed(word) > 0 && !isProtected(word));
  const corrections = new Map<string, string>();
  for (const [word, documents] of await counted(connection, uid, open)) {
    const nearest = documents > 0 ? null : await nearestTo(connection, uid, word);
    if (nearest !== null) corrections.set(word, nearest);
  }
  return corrections;
}

async function nearestTo(connection: Connection, uid: string, word: string): Promise<string | null> {
  for (const group of nearestGroups(word, await wordsNear(connection, uid, word))) {
    const nearest = mostFrequent(await counted(connection, uid, group));
    if (nearest !== null) return nearest;
  }
  return null;
}

/**
 * Indexed words the server takes for the same with typos. It gives documents, not words: so the words found in the
 * first ones are excluded and the rest asked for, until no nearer word can come.
 */
async function wordsNear(connection: Connection, uid: string, word: string): Promise<Set<string>> {
  const coded = encodeWord(word);
  const found = new Set<string>();
  let excluded: string[] = [];
  let splitsExcluded = false;
  for (let round = 0; round < MAX_ROUNDS && excluded.length <= MAX_EXCLUDED; round += 1) {
    const fresh = (await wordsOfRound(connection, uid, coded, excluded)).filter((other) => !found.has(other));
    for (const other of fresh) found.add(other);
    if (fresh.length === 0) {
      if (splitsExcluded) break;
      // The server also takes a word for two that were written together.
      excluded = [...excluded, ...splitsOf(coded)];
      splitsExcluded = true;
    } else if (!mayBeBeaten(word, found, fresh)) break;
    excluded = [...excluded, ...fresh.map((other) => `-"${encodeWord(other)}"`)];
  }
  return found;
}

async function wordsOfRound(connection: Connection, uid: string, coded: string, excluded: readonly string[]): Promise<string[]> {
  const query = {
    indexUid: uid,
    q: queryText(excluded, [coded]),
    matchingStrategy: 'all' as const,
    limit: DOCUMENTS_PER_ROUND,
    attributesToRetrieve: ['id'],
  };
  const ids = (await ask(connection, [query])).flatMap((result) => result.hits.map((hit) => hit.id));
  const near = new Set<string>();
  for await (const { foldTitle, foldText } of storedDocuments(connection, uid, ids, ['foldTitle', 'foldText'])) {
    for (const other of splitWords(`${foldTitle} ${foldText}`)) if (editDistance(coded, other, REACH) <= REACH) near.add(other);
  }
  return [...near].map(decodeWord);
}

/** Fewer typos come first: once a round brings only words that are further away than the nearest, no nearer one follows. */
function mayBeBeaten(word: string, found: ReadonlySet<string>, fresh: readonly string[]): boolean {
  const [nearest] = nearestGroups(word, found)[0] ?? [];
  if (nearest === undefined) return true;
  const least = editDistance(word, nearest, REACH);
  return fresh.some((other) => editDistance(word, other, REACH) <= least);
}

function splitsOf(coded: string): string[] {
  return Array.from({ length: coded.length - 1 }, (_, at) => `-"${coded.slice(0, at + 1)} ${coded.slice(at + 1)}"`);
}

async function counted(connection: Connection, uid: string, words: readonly string[]): Promise<[string, number][]> {
  if (words.length === 0) return [];
  const counts = await countAll(
    connection,
    uid,
    words.map((word) => `"${encodeWord(word)}"`),
  );
  return words.map((word, at) => [word, counts[at] ?? 0]);
}
