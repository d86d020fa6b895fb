import { createHash } from 'node:crypto';

/**
 * Meilisearch cuts and normalises words by script and language, and which way depends on how the server was built
 * (Arabic loses its article, Chinese is cut by a dictionary, й becomes и). So that a folded word is exactly one word on
 * every server, words outside a-z0-9 are spelled in Yi syllables, which no tokeniser touches: one sign for a letter of
 * the Cyrillic, Armenian, Hebrew and Arabic blocks (typo tolerance still counts letters), two signs for any other unit.
 */
const PLAIN = /^[a-z0-9]+$/;
const DIRECT_FROM = 0x0400;
const DIRECT_TO = 0x06ff;
const FIRST_SIGN = 0xa016;
const FIRST_PAIR_SIGN = FIRST_SIGN + (DIRECT_TO - DIRECT_FROM + 1);
/** The server drops words longer than 250 bytes; a sign is three bytes. */
const MAX_PLAIN = 200;
const MAX_SIGNS = 80;

/** The word as the index holds it. Reversible by `decodeWord`, except for words too long for the server, which become a digest. */
export function encodeWord(word: string): string {
  if (PLAIN.test(word)) return word.length <= MAX_PLAIN ? word : digest(word);
  const coded = signsOf(word);
  return coded.length <= MAX_SIGNS ? coded : digest(word);
}

/** The word as a filter compares it: like `encodeWord`, but whole, since filters take more. Folded words are never too long. */
export function encodeValue(word: string): string {
  return PLAIN.test(word) ? word : signsOf(word);
}

/** How words that begin so are spelled: in signs also where the beginning alone is plain (`az` of `azərbaycan`). */
export function encodeBeginnings(beginning: string): string[] {
  return PLAIN.test(beginning) ? [beginning, signsOf(beginning)] : [signsOf(beginning)];
}

function signsOf(word: string): string {
  let coded = '';
  for (let at = 0; at < word.length; at += 1) coded += signOf(word.charCodeAt(at));
  return coded;
}

export function decodeWord(coded: string): string {
  let word = '';
  for (let at = 0; at < coded.length; at += 1) {
    const sign = coded.charCodeAt(at);
    if (sign < FIRST_SIGN || sign >= FIRST_PAIR_SIGN + 256) word += coded.charAt(at);
    else if (sign < FIRST_PAIR_SIGN) word += String.fromCharCode(sign - FIRST_SIGN + DIRECT_FROM);
    else {
      const low = coded.charCodeAt(at + 1) - FIRST_PAIR_SIGN;
      word += String.fromCharCode(((sign - FIRST_PAIR_SIGN) << 8) | low);
      at += 1;
    }
  }
  return word;
}

/** Folded words separated by spaces, each as the index holds it. */
export function encodeText(folded: string): string {
  return splitWords(folded).map(encodeWord).join(' ');
}

export function splitWords(folded: string): string[] {
  return folded.split(' ').filter((word) => word !== '');
}

/** The words of a text that are written in other scripts than Latin, as they stand. */
export function nativeWords(text: string): string {
  const runs = text.normalize('NFKC').match(/[\p{L}\p{M}]+/gu) ?? [];
  return runs
    .map((run) => run.replace(/\p{Script=Latin}\p{M}*/gu, ' ').trim())
    .filter((run) => /\p{L}/u.test(run))
    .join(' ');
}

function signOf(unit: number): string {
  if (unit >= DIRECT_FROM && unit <= DIRECT_TO) return String.fromCharCode(FIRST_SIGN + unit - DIRECT_FROM);
  return String.fromCharCode(FIRST_PAIR_SIGN + (unit >> 8), FIRST_PAIR_SIGN + (unit & 0xff));
}

function digest(word: string): string {
  return `zz${createHash('sha256').update(word).digest('hex')}`;
}
