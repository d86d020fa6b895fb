import { QueryError } from './errors.ts';
import type { Span } from './scanner.ts';

/** Letters of a word before its star. */
const SHORTEST_PREFIX = 2;
/** Where one sign says as much as a word elsewhere. */
const UNSPACED = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;

/** The star that makes a word a beginning: after its last letter. */
const AT_END = /[\p{L}\p{N}\p{M}]\*+[^\p{L}\p{N}*]*$/u;
const MISPLACED = /[\p{L}\p{N}\p{M}]\*|\*[\p{L}\p{N}]/u;

/**
 * Whether the last of the words is only the beginning of one. `starred`: a star follows the phrase.
 *
 * @throws QueryError for a star anywhere else, and for a beginning that is too short
 */
export function readStar({ text, start }: Span, words: readonly string[], starred: boolean): boolean {
  const end = AT_END.exec(text);
  const before = end ? text.slice(0, end.index + 1) : text;
  const misplaced = MISPLACED.exec(before);
  if (misplaced) {
    const message = 'A * stands only after the last letter of a word or phrase, as in milit* or "air strik*".';
    throw new QueryError('unsupported', message, start + before.indexOf('*', misplaced.index));
  }
  if (!end && !starred) return false;
  const last = words.at(-1);
  if (last === undefined) return false;
  if (Array.from(last).length < SHORTEST_PREFIX && !UNSPACED.test(last)) {
    const message = `At least ${SHORTEST_PREFIX} letters stand before a *: more words begin with "${last}" than can be looked for.`;
    throw new QueryError('short-prefix', message, start + (end ? end.index + 1 : text.length));
  }
  return true;
}
