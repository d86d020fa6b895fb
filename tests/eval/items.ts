import { SHORTEST_CORRECTION } from '../../src/search/query/nearest-word.ts';
import { foldWords } from '../../src/domain/fold.ts';
import type { Random } from '../fuzz/random.ts';

/** An article that is looked for by what somebody remembers of it. */
export interface KnownItem {
  readonly title: string;
  readonly text: string;
}

const BODY_WORDS = 4;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const LATIN = /^[a-z]+$/;

/** What is remembered, by kind; null where the article has too little for it. */
export const REMEMBERED: Readonly<
  Record<string, { readonly least: number; readonly queryOf: (item: KnownItem, random: Random) => string | null }>
> = {
  'words of the title': { least: 0.98, queryOf: ({ title }) => titleWords(title)?.join(' ') ?? null },
  'title, one typo in one word': { least: 0.9, queryOf: ({ title }, random) => withTypo(titleWords(title) ?? [], random) },
  'four words of the text': { least: 0.9, queryOf: ({ text }, random) => bodyWords(text, random) },
};

function titleWords(title: string): string[] | null {
  const words = foldWords(title).slice(0, 10);
  return words.length >= 2 ? words : null;
}

/** One letter left out, doubled, changed or swapped with the next, anywhere in a Latin word of five letters or more. */
function withTypo(words: readonly string[], random: Random): string | null {
  const long = words.flatMap((word, at) => (LATIN.test(word) && word.length > SHORTEST_CORRECTION ? [at] : []));
  const at = long[random.below(long.length)];
  if (at === undefined) return null;
  return words.map((word, index) => (index === at ? mistyped(word, random) : word)).join(' ');
}

function mistyped(word: string, random: Random): string {
  const at = random.below(word.length - 1);
  const [before, letter = '', next = '', after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const other = ALPHABET[random.below(ALPHABET.length)] ?? '';
  const typos = [
    `${before}${next}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${other}${next}${after}`,
    `${before}${next}${letter}${after}`,
  ];
  const made = typos[random.below(typos.length)] ?? word;
  return made === word ? `${before}${letter}${letter}${next}${after}` : made;
}

/** Different words of four letters or more, from anywhere in the text. */
function bodyWords(text: string, random: Random): string | null {
  const words = [...new Set(foldWords(text))].filter((word) => word.length >= 4);
  if (words.length < BODY_WORDS) return null;
  const chosen = new Set<string>();
  while (chosen.size < BODY_WORDS) chosen.add(words[random.below(words.length)] ?? '');
  return [...chosen].join(' ');
}
