import { BARE_ADMIN, COMMON, LISTED, MAIN, PERSON, SHORT } from '../../src/tag/gazetteer/format.ts';
import { keysOf } from './keys.ts';
import type { NamedPath } from './names.ts';

/** Words that are no names, and names that people bear, all folded. */
export interface WordLists {
  readonly common: ReadonlySet<string>;
  readonly person: ReadonlySet<string>;
}

export const foldedWords = (lists: Iterable<string>): Set<string> => {
  const folded = new Set<string>();
  for (const word of lists) for (const key of keysOf(word)) folded.add(key);
  return folded;
};

export function flagsOf(path: NamedPath, lists: WordLists): number {
  let flags = 0;
  // Syllables between apostrophes (Ta'if) are no words.
  const isWord = (key: string): boolean => lists.common.has(key) && (path.keys.length === 1 || key.length > 2);
  if (path.keys.every(isWord)) flags |= COMMON;
  if (path.keys.every((key) => lists.person.has(key))) flags |= PERSON;
  if (isShort(path.keys)) flags |= SHORT;
  if (path.bare) flags |= BARE_ADMIN;
  if (path.main) flags |= MAIN;
  if (path.listed) flags |= LISTED;
  return flags;
}

/** In scripts without spaces each token is a syllable or a word. */
function isShort(keys: readonly string[]): boolean {
  const letters = keys.join('');
  const dense = /^[\p{Script=Han}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(letters);
  return dense ? keys.length < 2 : letters.length <= 3;
}
