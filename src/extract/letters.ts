/** Letters and numbers, and what stands in words beside letters: told by a table of UTF-16 units that fills as they are met. */
class Characters {
  readonly #pattern: RegExp;
  /** 0 not looked at yet, 1 one of them, 2 none. */
  readonly #kinds = new Uint8Array(0x10000);

  constructor(pattern: RegExp) {
    this.#pattern = pattern;
  }

  has(codePoint: number): boolean {
    if (codePoint > 0xffff) return this.#pattern.test(String.fromCodePoint(codePoint));
    return (this.#kinds[codePoint] || this.#look(codePoint)) === 1;
  }

  #look(code: number): number {
    const kind = this.#pattern.test(String.fromCharCode(code)) ? 1 : 2;
    this.#kinds[code] = kind;
    return kind;
  }
}

const lettersAndNumbers = new Characters(/[\p{L}\p{N}]/u);
const partsOfWords = new Characters(/[\p{L}\p{M}’ʻʼ]/u);

export function isLetterOrNumber(codePoint: number): boolean {
  return lettersAndNumbers.has(codePoint);
}

/** Letters with what is written above, below or between them. */
export function isInWords(codePoint: number): boolean {
  return partsOfWords.has(codePoint);
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
