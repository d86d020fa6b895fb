const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
/** By UTF-16 unit: 0 not looked at yet, 1 for letters and numbers, 2 for everything else. */
const KINDS = new Uint8Array(0x10000);

export function isLetterOrNumber(codePoint: number): boolean {
  if (codePoint > 0xffff) return LETTER_OR_NUMBER.test(String.fromCodePoint(codePoint));
  return (KINDS[codePoint] || kindOf(codePoint)) === 1;
}

export function hasWords(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isLetterOrNumber((code & 0xfc00) === 0xd800 ? (text.codePointAt(index) ?? code) : code)) return true;
  }
  return false;
}

/** Runs of letters and numbers in a text. */
export function countRuns(text: string): number {
  let count = 0;
  let isInside = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isPair = (code & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00;
    const isWord = isLetterOrNumber(isPair ? (text.codePointAt(index) ?? code) : code);
    if (isPair) index++;
    if (isWord && !isInside) count++;
    isInside = isWord;
  }
  return count;
}

function kindOf(code: number): number {
  const kind = LETTER_OR_NUMBER.test(String.fromCharCode(code)) ? 1 : 2;
  KINDS[code] = kind;
  return kind;
}
