import { AND_WORDS, NUMBER_WORDS } from '../data/number-words.ts';
import type { Hit, ReadSentence } from './reading.ts';
import { hasSign } from './sentences.ts';

/** A name of a source is not longer. */
const LONGEST = 8;

/** Who says so in a sentence, in its own words; null where it does not tell. */
export function attributionIn(sentence: ReadSentence): string | null {
  for (const hit of sentence.hits) {
    const { means } = hit.phrase;
    const found = means.has('according')
      ? behind(sentence, hit)
      : means.has('says') && !means.has('dead-after')
        ? speakerOf(sentence, hit)
        : null;
    if (found !== null) return found;
  }
  return null;
}

/** English puts the speaker before the verb, or behind it after a comma or quote; Russian and Arabic mostly behind it. */
function speakerOf(sentence: ReadSentence, hit: Hit): string | null {
  const { field, start } = sentence;
  if (PASSIVE.has(key(field, hit.first - 1))) return null;
  const isLatin = (key(field, hit.first).codePointAt(0) ?? 0) < 0x250;
  if (!isLatin) return behind(sentence, hit) ?? before(sentence, hit);
  const mayInvert = hit.first === start || hasSign(field, hit.first - 1, SIGNS);
  return before(sentence, hit) ?? (mayInvert ? behind(sentence, hit) : null);
}

const SIGNS = ',;:()"«»“”–—،';
const PASSIVE = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be', 'as']);
/** What is left where a name was cut off. */
const EMPTY = new Set(['a', 'an', 'the', 'at', 'some', 'about', 'que', 'la', 'el', 'le', 'les', 'los', 'un', 'une', 'una']);

/** Words that end a name of a source. */
const ENDS = new Set(
  'that on in at after as when while who which by during following with for told said says about how late early monday tuesday wednesday thursday friday saturday sunday this que qui en dans le о об что про в во на ان أن إن عن at it he she they we there'.split(
    ' ',
  ),
);
const WITHIN = new Set(['in', 'of', 'for', 'at', 'de', 'en', 'في']);
/** Subjects that name nobody. */
const PRONOUNS = new Set(
  'he she they it we i who which that this there этом этому это цьому про it il elle ils on el ella он она они він вона вони هو هي has have had also was were is are be been and or but'.split(
    ' ',
  ),
);

/** "According to the ministry", "said the mayor". */
function behind({ field, end, hits }: ReadSentence, hit: Hit): string | null {
  let last = hit.last;
  const limit = Math.min(end, hit.last + 1 + LONGEST);
  for (let at = hit.last + 1; at < limit; at++) {
    if (at > hit.last + 1 && isAuxiliary(hits, at)) return null;
    if (hasSign(field, at - 1, SIGNS) || isEnd({ field, hits }, at, last > hit.last)) break;
    last = at;
  }
  return slice(field, hit.last + 1, last);
}

/** "The ministry said", ", police said". */
function before({ field, start, hits }: ReadSentence, hit: Hit): string | null {
  let first = hit.first;
  const limit = Math.max(start, hit.first - LONGEST);
  for (let at = hit.first - 1; at >= limit; at--) {
    if (hasSign(field, at, SIGNS)) break;
    if (AND_WORDS.has(key(field, at)) && at > start && at < hit.first - 1 && isDeedBefore(hits, at)) break;
    if (at < hit.first - 1 && ENDS.has(key(field, at)) && !WITHIN.has(key(field, at))) break;
    if (isDeed(hits, at)) return null;
    first = at;
  }
  if (first === limit && first > start && !hasSign(field, first - 1, SIGNS)) return null;
  return slice(field, first, hit.first - 1);
}

const key = (field: ReadSentence['field'], at: number): string => field.tokens[at]?.key ?? '';

function isEnd({ field, hits }: Pick<ReadSentence, 'field' | 'hits'>, at: number, hasBegun: boolean): boolean {
  const word = key(field, at);
  return (
    (ENDS.has(word) && !(hasBegun && WITHIN.has(word) && word === 'of')) ||
    /^\p{Nd}/u.test(word) ||
    NUMBER_WORDS.has(word) ||
    isDeed(hits, at)
  );
}

const isDeedBefore = (hits: readonly Hit[], at: number): boolean =>
  hits.some(
    ({ first, last, phrase: { means } }) =>
      first < at && last >= at - LONGEST && (means.has('dead') || means.has('hurt') || means.has('dead-after') || means.has('hurt-after')),
  );

const isAuxiliary = (hits: readonly Hit[], at: number): boolean =>
  hits.some(({ first, last, phrase }) => first <= at && at <= last && phrase.means.has('aux'));

/** Words of what is told, not of who tells it. */
const isDeed = (hits: readonly Hit[], at: number): boolean =>
  hits.some(
    ({ first, last, phrase: { means } }) =>
      first <= at &&
      at <= last &&
      (means.has('dead') ||
        means.has('hurt') ||
        means.has('dead-after') ||
        means.has('hurt-after') ||
        means.has('no-dead') ||
        means.has('no-hurt') ||
        means.has('at-least') ||
        means.has('toll')) &&
      !means.has('people'),
  );

function slice(field: ReadSentence['field'], first: number, last: number): string | null {
  const from = field.tokens[first];
  const to = field.tokens[last];
  if (!from || !to || last < first || PRONOUNS.has(from.key) || digits(from.key) || (first === last && EMPTY.has(from.key))) return null;
  return field.text.slice(from.start, to.end);
}

const digits = (word: string): boolean => /^\p{Nd}+$/u.test(word);
