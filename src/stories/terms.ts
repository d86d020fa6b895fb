import { foldWords } from '../domain/fold.ts';
import type { StoryReport } from '../domain/stories.ts';
import { onceEach, placeOf } from '../domain/sorted-numbers.ts';
import { wordHash, wordHashes } from '../domain/word-hashes.ts';

/** What happened where is told in the first lines: tags that are mentioned further down say nothing of the event. */
export const LEAD_CHARACTERS = 800;
/** Words of the text that make up the opening. */
const OPENING_WORDS = 80;
/** Longer texts are told by their beginning. */
const MOST_WORDS = 2000;
/** UTF-16 units of a headline; what is longer is a text in the wrong place. */
const LONGEST_TITLE = 2000;
/** The headline says best what a report is about: its words count this often. */
const TITLE_WEIGHT = 2;

/** Bits of `Terms.kinds`. */
export const NAME = 1;
export const OPENING = 2;

/** The distinct words of a report, by ascending hash. */
export interface Terms {
  readonly hashes: Int32Array;
  /** How often each stands in the text, those of the headline doubled. */
  readonly counts: Float32Array;
  /** `NAME`: names somebody or something; `OPENING`: stands in the headline or the first lines. */
  readonly kinds: Uint8Array;
}

export function readTerms(report: Pick<StoryReport, 'title' | 'text' | 'tags'>): Terms {
  const terms = readText(report);
  for (const word of namesOf(report)) mark(terms, word, NAME);
  return terms;
}

/** The words alone, before tags tell which of them are names. */
function readText(report: Pick<StoryReport, 'title' | 'text'>): Terms {
  const title = wordHashes(report.title.slice(0, LONGEST_TITLE)).words;
  const read = wordHashes(report.text);
  const text = read.words.subarray(0, MOST_WORDS);
  const hashes = new Int32Array(title.length + text.length);
  hashes.set(title);
  hashes.set(text, title.length);
  const once = onceEach(hashes.sort()).slice();
  const { length } = once;
  const terms = { hashes: once, counts: new Float32Array(length), kinds: new Uint8Array(length) };
  for (const word of title) count(terms, word, TITLE_WEIGHT, OPENING);
  for (let at = 0; at < text.length; at += 1) count(terms, text[at] ?? 0, 1, kindOf(at, read.isName[at]));
  return terms;
}

/** Headlines capitalise what they like: only the text tells names. */
function kindOf(at: number, isName: number | undefined): number {
  return (at < OPENING_WORDS ? OPENING : 0) | (isName === 1 ? NAME : 0);
}

function count({ hashes, counts, kinds }: Terms, word: number, weight: number, kind: number): void {
  const at = placeOf(hashes, word);
  counts[at] = (counts[at] ?? 0) + weight;
  kinds[at] = (kinds[at] ?? 0) | kind;
}

function mark({ hashes, kinds }: Terms, word: number, kind: number): void {
  const at = placeOf(hashes, word);
  if (hashes[at] === word) kinds[at] = (kinds[at] ?? 0) | kind;
}

/** Words that prove a tag name somebody or something in any script; capitals tell it only in some. */
function* namesOf({ tags }: Pick<StoryReport, 'tags'>): Generator<number> {
  for (const mention of tags.mentions) {
    if (!isName(mention)) continue;
    for (const word of foldWords(mention.text)) yield wordHash(word);
  }
}

function isName({ kind, field, start }: StoryReport['tags']['mentions'][number]): boolean {
  return (kind === 'place' || kind === 'actor' || kind === 'country') && (field === 'title' || start < LEAD_CHARACTERS);
}
