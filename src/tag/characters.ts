/** What a UTF-16 unit is to the tokeniser. */
export const BREAK = 0;
export const LETTER = 1;
/** Combining marks and invisible joiners: part of a word, never its beginning. */
export const MARK = 2;
/** Letters of scripts that write words without spaces: each cluster is a token of its own. */
export const DENSE = 3;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);
const DENSE_SCRIPTS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const JOINERS = /\u00ad|\u200d|\u200e|\u200f|\u2060|\ufeff/;

/** Class of a code point. */
export function classOf(codePoint: number): number {
  if (codePoint > 0xffff) return classify(String.fromCodePoint(codePoint));
  const known = classes[codePoint] ?? BREAK;
  if (known !== UNKNOWN) return known;
  const found = classify(String.fromCharCode(codePoint));
  classes[codePoint] = found;
  return found;
}

function classify(character: string): number {
  if (/\p{M}/u.test(character) || JOINERS.test(character)) return MARK;
  if (DENSE_SCRIPTS.test(character) && /[\p{L}\p{N}]/u.test(character)) return DENSE;
  return /[\p{L}\p{N}]/u.test(character) ? LETTER : BREAK;
}

export const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f;
export const isHebrew = (code: number): boolean => code >= 0x590 && code <= 0x5ff;
export const isArabic = (code: number): boolean => (code >= 0x600 && code <= 0x77f) || (code >= 0x8a0 && code <= 0x8ff);

const LETTER_FORMS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ة: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ک: 'ك',
  ګ: 'گ',
  ٱ: 'ا',
};
const FORMS = new RegExp(`[${Object.keys(LETTER_FORMS).join('')}]`, 'g');
/** Marks, invisible characters, tatweel, and the letter-like apostrophes of transliteration. */
const DROPPED = /[\p{M}\p{Cf}\u0640\u02b9-\u02c1'’`]/gu;
const DENSE_RUN = new RegExp(`^${DENSE_SCRIPTS.source}`, 'u');

/** The form under which a word is looked up: lower case, without marks, with one form of each Arabic letter. */
export function fold(word: string): string {
  if (isAscii(word)) return word.toLowerCase();
  return DENSE_RUN.test(word) ? word.normalize('NFKC') : foldMarked(word);
}

/** Words are short: a loop is done before an expression has begun. */
function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** What each UTF-16 unit becomes: folding knows no neighbours, but for surrogates and the Greek sigma. */
const units: string[] = [];

/** `fold` for words of scripts that write spaces. */
export function foldMarked(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if ((code >= 0xd800 && code < 0xe000) || (code >= 0x370 && code < 0x400)) return foldWhole(word);
    folded += units[code] ??= foldWhole(word.charAt(at));
  }
  return folded;
}

function foldWhole(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .replace(FORMS, (letter) => LETTER_FORMS[letter] ?? letter);
}
