import { wordHashes, type WordHashes } from './word-hashes.ts';

const RUN = 5;
const PRIME = 0x01000193;

/** Share of the runs of five words of the shorter text that the other holds, 0 to 1; 0 where it has fewer than five words. */
export function sharedRuns(a: WordHashes, b: WordHashes): number {
  const [fewer, more] = [runsOf(a), runsOf(b)].toSorted((x, y) => x.size - y.size);
  return fewer && more ? share(fewer, more) : 0;
}

/** Share of the different numbers of the text with fewer that the other holds, and how many those are. */
export function sharedNumbers(a: WordHashes, b: WordHashes): { readonly share: number; readonly of: number } {
  const [fewer, more] = [numbersOf(a), numbersOf(b)].toSorted((x, y) => x.size - y.size);
  return fewer && more ? { share: share(fewer, more), of: fewer.size } : { share: 0, of: 0 };
}

/** True where two renderings tell the same: the same headline, or half of the shorter text's runs of words in common. */
export function tellsTheSame(a: Titled, b: Titled): boolean {
  const [title, other] = [wordHashes(a.title).words, wordHashes(b.title).words];
  if (title.length > 0 && title.length === other.length && title.every((word, at) => word === other[at])) return true;
  return sharedRuns(wordHashes(a.text), wordHashes(b.text)) >= 0.5;
}

interface Titled {
  readonly title: string;
  readonly text: string;
}

function share(fewer: ReadonlySet<number>, more: ReadonlySet<number>): number {
  if (fewer.size === 0) return 0;
  let common = 0;
  for (const member of fewer) if (more.has(member)) common += 1;
  return common / fewer.size;
}

function runsOf({ words }: WordHashes): ReadonlySet<number> {
  const runs = new Set<number>();
  for (let from = 0; from + RUN <= words.length; from += 1) {
    let hash = 0;
    for (let at = from; at < from + RUN; at += 1) hash = Math.imul(hash ^ (words[at] ?? 0), PRIME);
    runs.add(hash);
  }
  return runs;
}

function numbersOf({ words, isNumber }: WordHashes): ReadonlySet<number> {
  return new Set(words.filter((_, at) => isNumber[at] === 1));
}
