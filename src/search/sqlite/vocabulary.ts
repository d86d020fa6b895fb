import {
  firstLetter,
  isCorrection,
  LONGEST_CORRECTION,
  mostFrequent,
  nearestGroups,
  SHORTEST_CORRECTION,
  typosAllowed,
} from '../query/nearest-word.ts';
import type { IndexedWord } from '../engine.ts';
import { liveBuild } from './builds.ts';
import type { Connection } from './database.ts';
import { anywhere } from './match.ts';
import type { IndexDocument } from './protocol.ts';
import { tablesOf } from './schema.ts';

/** Equally near words whose documents are counted, those seen most often first. */
const MAX_COUNTED = 50;
/** Longer words are hardly what somebody is about to type. */
const LONGEST_SUGGESTION = 20;

/** Counts the words of newly indexed documents. Counts never go down again: they only rank, and existence is checked. */
export function countWords(connection: Connection, build: number, documents: readonly IndexDocument[]): void {
  const counts = new Map<string, number>();
  for (const { foldTitle, foldText } of documents) {
    for (const word of new Set(`${foldTitle} ${foldText}`.split(' '))) {
      if (word.length >= SHORTEST_CORRECTION && word.length <= LONGEST_CORRECTION) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const add = connection.statement(
    `INSERT INTO ${tablesOf(build).vocab}(length, word, seen) VALUES (?, ?, ?)
     ON CONFLICT(length, word) DO UPDATE SET seen = seen + excluded.seen`,
  );
  // In the table's own order, which spares it most of its jumping about.
  const sorted = [...counts].filter(([word]) => isCorrection(word)).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [word, count] of sorted) add.run(BigInt(word.length), word, BigInt(count));
}

/** The nearest indexed word for each folded word that is in no document and may be corrected. */
export function correct(connection: Connection, words: readonly string[]): Map<string, string> {
  return connection.transaction('read', () => {
    const build = liveBuild(connection).id;
    const corrections = new Map<string, string>();
    for (const word of new Set(words)) {
      if (typosAllowed(word) === 0 || documentsWith(connection, build, word) > 0) continue;
      const nearest = nearestTo(connection, build, word);
      if (nearest !== null) corrections.set(word, nearest);
    }
    return corrections;
  });
}

/** Words whose documents are all gone are still in the vocabulary, so the next group may have to do. */
function nearestTo(connection: Connection, build: number, word: string): string | null {
  const seen = candidates(connection, build, word);
  for (const group of nearestGroups(word, seen.keys())) {
    const counted = group.sort((a, b) => (seen.get(b) ?? 0) - (seen.get(a) ?? 0)).slice(0, MAX_COUNTED);
    const nearest = mostFrequent(counted.map((other) => [other, documentsWith(connection, build, other)]));
    if (nearest !== null) return nearest;
  }
  return null;
}

/** Words with the same first letter that may be near enough, and how often each was seen. */
function candidates(connection: Connection, build: number, word: string): Map<string, number> {
  const most = typosAllowed(word);
  const letters = letterBits(word);
  const first = firstLetter(word);
  const beyond = String.fromCodePoint((first.codePointAt(0) ?? 0) + 1);
  const select = connection.statement(`SELECT word, seen FROM ${tablesOf(build).vocab} WHERE length = ? AND word >= ? AND word < ?`);
  const found = new Map<string, number>();
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    for (const row of select.iterate(BigInt(length), first, beyond)) {
      const other = String(row['word']);
      // One edit changes at most two bits, so most words are done with here.
      if (bitCount(letterBits(other) ^ letters) <= 2 * most) found.set(other, Number(row['seen']));
    }
  }
  return found;
}

function documentsWith(connection: Connection, build: number, word: string): number {
  const { fts } = tablesOf(build);
  const row = connection.statement(`SELECT count(*) AS documents FROM ${fts} WHERE ${fts} MATCH ?`).get(anywhere([word]));
  return Number(row?.['documents'] ?? 0);
}

function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Words that begin so, those of the most articles first; `articles` counts also what is gone by now. */
export function wordsFrom(connection: Connection, beginning: string, limit: number): IndexedWord[] {
  const { vocab } = tablesOf(liveBuild(connection).id);
  const beyond = `${beginning}\u{10ffff}`;
  const select = connection.statement(
    `SELECT word, seen FROM ${vocab} WHERE length = ? AND word >= ? AND word < ? ORDER BY seen DESC LIMIT ?`,
  );
  const found: IndexedWord[] = [];
  for (let length = Math.max(beginning.length, SHORTEST_CORRECTION); length <= LONGEST_SUGGESTION; length += 1) {
    const rows = select.all(BigInt(length), beginning, beyond, BigInt(limit));
    found.push(...rows.map((row) => ({ word: String(row['word']), articles: Number(row['seen']) })));
  }
  return found.sort((a, b) => b.articles - a.articles || (a.word < b.word ? -1 : 1)).slice(0, limit);
}
