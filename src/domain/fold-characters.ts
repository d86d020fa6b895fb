/**
 * What single characters fold to, and what part they play in a word. Everything here looks at one code point at a
 * time, so that composed and decomposed spellings give the same result; `fold.ts` puts the pieces together.
 */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** A letter of a script written without spaces, indexed by overlapping pairs. */
export const UNSPACED = 3;
/** Belongs to the letter before it: a vowel sign, or the second half of a character beyond the BMP. */
export const MARK = 4;
export const APOSTROPHE = 5;
export const DOT = 6;
export const HYPHEN = 7;
export const COMMA = 8;
/** A space that never breaks, which French, Russian and Ukrainian put between thousands. */
export const FIXED_SPACE = 9;
export const QUOTE = 10;

/** One folded character. `dropped` marks go unless they turn the letter before them into another one. */
export interface Piece {
  readonly text: string;
  readonly kind: number;
  readonly dropped: boolean;
  /** Letters whose marks are part of the spelling (Devanagari, Thai, ...), not decoration. */
  readonly keepsMarks: boolean;
}

const APOSTROPHES = "'’‘‛`´ʼʻʹʽʾʿˈ′׳՚ꞌ";
const HYPHENS = '-‐‒–−־';
const COMMAS = ',٬،';
const FIXED_SPACES = '\u00a0\u202f\u2009\u2007';
const QUOTES = '"”“״„';

/** Letters that Unicode does not decompose, and letter forms that readers type for one another. */
const LETTERS = new Map(
  [
    'ßss ıi ȷj øo đd ðd þth łl ħh ŧt æae œoe əa ǝa ɓb ɗd ƙk ƴy ɖd ɛe ɔo ŋn ƀb ɨi ʉu ɲn ςσ',
    'ٱا ىي یي ېي ۍي ێي کك ڪك ةه ہه ەه ھه ۃه',
  ].flatMap((line) => line.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.slice(1)])),
);

/** Marks that make another letter of the Cyrillic alphabets: й is not и, ї not і, ў not у. ё and stress marks do fold. */
const CYRILLIC_LETTERS: Readonly<Record<string, string>> = {
  'и\u0306': 'й',
  'у\u0306': 'ў',
  'і\u0308': 'ї',
  'г\u0301': 'ѓ',
  'к\u0301': 'ќ',
};

const DIGIT_ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0x1810,
];

const FORMAT = /^(?:\p{Cf}|\p{Variation_Selector}|\u0640|\u034f)$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const ANY_MARK = /^\p{M}$/u;
const UNSPACED_SCRIPT = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]$/u;
const PLAIN_SCRIPT = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Armenian}]$/u;
/** Decoration wherever it stands: combining diacritics, Cyrillic titlo, Hebrew points, Arabic vowel signs, symbols' marks. */
const DECORATION: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6ed],
  [0x898, 0x8ff],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];

const cache = new Map<number, readonly Piece[]>();

/** The pieces a code point folds to: none for formatting characters, several for ligatures and such. */
export function foldCharacter(codePoint: number): readonly Piece[] {
  const known = cache.get(codePoint);
  if (known) return known;
  const pieces = Array.from(String.fromCodePoint(codePoint).normalize('NFD')).flatMap(foldCanonical);
  cache.set(codePoint, pieces);
  return pieces;
}

const UNKNOWN_UNIT = 0;
const NOT_PLAIN = 0xffff;
/** Letters that composition joins with what stands beside them. */
const isJamo = (code: number): boolean => code >= 0x1100 && code <= 0x11ff;

/** What one UTF-16 unit folds to where that is one unit, the usual case: most of a text is read through these tables. */
const plain = { unit: new Uint16Array(0x10000), kind: new Uint8Array(0x10000), keepsMarks: new Uint8Array(0x10000) };

/** The unit that this UTF-16 unit folds to; 0 where `foldCharacter` has to say. Its kind is then in `PLAIN_KINDS`. */
export function plainUnit(code: number): number {
  const known = plain.unit[code] ?? NOT_PLAIN;
  if (known === UNKNOWN_UNIT) return learn(code);
  return known === NOT_PLAIN ? 0 : known;
}

export const PLAIN_KINDS: Readonly<Uint8Array> = plain.kind;
export const PLAIN_KEEPS_MARKS: Readonly<Uint8Array> = plain.keepsMarks;

function learn(code: number): number {
  const found = isSurrogate(code) ? null : asPlain(code);
  plain.unit[code] = found ? found.text.charCodeAt(0) : NOT_PLAIN;
  plain.kind[code] = found?.kind ?? OTHER;
  plain.keepsMarks[code] = found?.keepsMarks === true ? 1 : 0;
  return found ? found.text.charCodeAt(0) : 0;
}

const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

/** A letter or sign of one unit, alone or with decoration that goes or makes another letter of it. */
function asPlain(code: number): Piece | null {
  const [first, ...marks] = foldCharacter(code);
  if (!first || first.kind === MARK || first.text.length !== 1 || first.text === '\0' || isJamo(first.text.charCodeAt(0))) return null;
  let { text } = first;
  for (const mark of marks) {
    if (mark.kind !== MARK || !mark.dropped) return null;
    if (first.kind === LETTER) text = joinedLetter(text, mark.text) ?? text;
  }
  return { ...first, text };
}

/** The letter that `base` and the decomposed `mark` make together where they are a letter of their own, else null. */
export function joinedLetter(base: string, mark: string): string | null {
  return CYRILLIC_LETTERS[base + mark] ?? null;
}

function foldCanonical(character: string): readonly Piece[] {
  const sign = signKind(character);
  if (sign !== OTHER) return [piece(character, sign)];
  const plain = character.normalize('NFKD').toLowerCase().normalize('NFKD');
  return Array.from(plain).flatMap((part) => Array.from(LETTERS.get(part) ?? part).flatMap(foldPlain));
}

function signKind(character: string): number {
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (HYPHENS.includes(character)) return HYPHEN;
  if (COMMAS.includes(character)) return COMMA;
  if (FIXED_SPACES.includes(character)) return FIXED_SPACE;
  if (QUOTES.includes(character)) return QUOTE;
  return character === '.' ? DOT : OTHER;
}

function foldPlain(character: string): readonly Piece[] {
  const sign = signKind(character);
  if (sign !== OTHER) return [piece(character, sign)];
  if (FORMAT.test(character)) return [];
  if (ANY_MARK.test(character)) return [{ text: character, kind: MARK, dropped: isDecoration(character), keepsMarks: false }];
  const digit = asciiDigit(character);
  if (digit !== null) return [piece(digit, DIGIT)];
  if (!WORD.test(character)) return [piece(' ', OTHER)];
  const kind = UNSPACED_SCRIPT.test(character) ? UNSPACED : LETTER;
  return [{ text: character, kind, dropped: false, keepsMarks: !PLAIN_SCRIPT.test(character) }];
}

function isDecoration(mark: string): boolean {
  const code = mark.codePointAt(0) ?? 0;
  return DECORATION.some(([first, last]) => code >= first && code <= last);
}

function asciiDigit(character: string): string | null {
  if (character >= '0' && character <= '9') return character;
  const code = character.codePointAt(0) ?? 0;
  const zero = DIGIT_ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? null : String(code - zero);
}

function piece(text: string, kind: number): Piece {
  return { text, kind, dropped: false, keepsMarks: false };
}
