import { editDistance } from '../query/edit-distance.ts';
import { liveBuild } from './builds.ts';
import type { Connection } from './database.ts';
import { anywhere } from './match.ts';
import type { IndexDocument } from './protocol.ts';
import { tablesOf } from './schema.ts';

const ONE_TYPO_FROM = 5;
const TWO_TYPOS_FROM = 9;
const MIN_WORD = ONE_TYPO_FROM - 1;
const MAX_WORD = 40;
/** Candidates that are checked for being in a document at all, best first. */
const MAX_CHECKED = 50;
/** Words of letters only; pairs of scripts without spaces are no words. */
const CORRECTABLE =
  /^(?!.*[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}])[\p{L}\p{M}]+$/u;

interface Candidate {
  readonly word: string;
  readonly distance: number;
  readonly seen: number;
}

/** Counts the words of newly indexed documents. Counts never go down again: they only rank, and existence is checked. */
export function countWords(connection: Connection, build: number, documents: readonly IndexDocument[]): void {
  const counts = new Map<string, number>();
  for (const { foldTitle, foldText } of documents) {
    for (const word of new Set(`${foldTitle} ${foldText}`.split(' '))) {
      if (word.length >= MIN_WORD && word.length <= MAX_WORD) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const add = connection.statement(
    `INSERT INTO ${tablesOf(build).vocab}(length, word, seen) VALUES (?, ?, ?)
     ON CONFLICT(length, word) DO UPDATE SET seen = seen + excluded.seen`,
  );
  // In the table's own order, which spares it most of its jumping about.
  const sorted = [...counts].filter(([word]) => CORRECTABLE.test(word)).sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  for (const [word, count] of sorted) add.run(BigInt(word.length), word, BigInt(count));
}

/** The nearest indexed word for each folded word of five letters or more that is in no document. */
export function correct(connection: Connection, words: readonly string[]): Map<string, string> {
  return connection.transaction('read', () => {
    const build = liveBuild(connection).id;
    const corrections = new Map<string, string>();
    for (const word of new Set(words)) {
      if (word.length < ONE_TYPO_FROM || word.length > MAX_WORD || !CORRECTABLE.test(word) || isIndexed(connection, build, word)) continue;
      const nearest = candidates(connection, build, word)
        .slice(0, MAX_CHECKED)
        .find((candidate) => isIndexed(connection, build, candidate.word));
      if (nearest) corrections.set(word, nearest.word);
    }
    return corrections;
  });
}

function candidates(connection: Connection, build: number, word: string): Candidate[] {
  const most = word.length >= TWO_TYPOS_FROM ? 2 : 1;
  const letters = letterBits(word);
  const select = connection.statement(`SELECT word, seen FROM ${tablesOf(build).vocab} WHERE length BETWEEN ? AND ?`);
  const found: Candidate[] = [];
  for (const row of select.iterate(BigInt(word.length - most), BigInt(word.length + most))) {
    const other = String(row['word']);
    // One edit changes at most two bits, so most words are done with here.
    if (bitCount(letterBits(other) ^ letters) > 2 * most) continue;
    const distance = editDistance(word, other, most);
    if (distance <= most) found.push({ word: other, distance, seen: Number(row['seen']) });
  }
  return found.sort((a, b) => a.distance - b.distance || b.seen - a.seen || (a.word < b.word ? -1 : 1));
}

function isIndexed(connection: Connection, build: number, word: string): boolean {
  const { fts } = tablesOf(build);
  return connection.statement(`SELECT 1 FROM ${fts} WHERE ${fts} MATCH ? LIMIT 1`).get(anywhere([word])) !== undefined;
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
