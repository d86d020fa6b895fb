import { foldCharacter, joinedLetter, LETTER, MARK, OTHER, PLAIN_KEEPS_MARKS, PLAIN_KINDS, plainUnit } from './fold-characters.ts';

const MAX_MARKS = 8;
/** Room for the few characters that fold to more than one. */
const SPARE = 16;
const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** Folded units with the kind of each and, where asked for, the places they come from in the original. */
export class Folded {
  units: Uint16Array;
  kinds: Uint8Array;
  length = 0;
  /** UTF-16 offsets, end exclusive; null where nobody asks, and where each unit stands at its own place. */
  starts: Int32Array | null = null;
  ends: Int32Array | null = null;
  /** Something did not fold one to one, so letters and marks may stand apart that make one letter. */
  uneven = false;
  /** Of the letter that a mark would belong to; -1 where there is none. */
  #lastLetter = -1;
  #marks = 0;
  #markable = false;
  readonly #withPlaces: boolean;

  constructor(text: string, withPlaces: boolean) {
    this.units = new Uint16Array(text.length + SPARE);
    this.kinds = new Uint8Array(text.length + SPARE);
    this.#withPlaces = withPlaces;
    this.#read(text);
  }

  slice(from: number, to: number): string {
    return UTF16.decode(this.units.subarray(from, to));
  }

  #read(text: string): void {
    let at = 0;
    while (at < text.length) {
      at = this.#readPlain(text, at);
      if (at < text.length) at = this.#readPieces(text, at);
    }
  }

  /** As far as one unit folds to one; gives where that ends. */
  #readPlain(text: string, from: number): number {
    this.#reserve(this.length + text.length - from);
    const { units, kinds, starts, ends } = this;
    const shift = this.length - from;
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const unit = plainUnit(code);
      if (unit === 0) break;
      units[at + shift] = unit;
      kinds[at + shift] = PLAIN_KINDS[code] ?? OTHER;
    }
    if (at === from) return at;
    this.length = at + shift;
    for (let place = from; starts && ends && place < at; place += 1) {
      starts[place + shift] = place;
      ends[place + shift] = place + 1;
    }
    this.#marks = 0;
    this.#markable = PLAIN_KEEPS_MARKS[text.charCodeAt(at - 1)] === 1;
    this.#lastLetter = kinds[this.length - 1] === LETTER ? this.length - 1 : -1;
    return at;
  }

  /** A character that folds to several, to none, or to a mark. */
  #readPieces(text: string, at: number): number {
    if (this.#withPlaces && this.starts === null) this.#notePlaces();
    this.uneven = true;
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    for (const { text: character, kind, dropped, keepsMarks } of foldCharacter(code)) {
      if (kind === MARK && (dropped || !this.#markable || this.#marks >= MAX_MARKS)) {
        this.#join(character, end);
        continue;
      }
      this.#marks = kind === MARK ? this.#marks + 1 : 0;
      if (kind !== MARK) this.#markable = keepsMarks;
      for (let of = 0; of < character.length; of += 1) this.#push(character.charCodeAt(of), of === 0 ? kind : MARK, at, end);
      this.#lastLetter = kind === LETTER || kind === MARK ? this.length - 1 : -1;
    }
    return end;
  }

  /** So far each unit stood at its own place. */
  #notePlaces(): void {
    this.starts = new Int32Array(this.units.length);
    this.ends = new Int32Array(this.units.length);
    for (let place = 0; place < this.length; place += 1) {
      this.starts[place] = place;
      this.ends[place] = place + 1;
    }
  }

  #join(mark: string, end: number): void {
    if (this.#lastLetter < 0) return;
    const letter = joinedLetter(String.fromCharCode(this.units[this.#lastLetter] ?? 0), mark);
    if (letter !== null) this.units[this.#lastLetter] = letter.charCodeAt(0);
    if (this.ends) this.ends[this.#lastLetter] = end;
  }

  #push(unit: number, kind: number, start: number, end: number): void {
    this.#reserve(this.length + 1);
    this.units[this.length] = unit;
    this.kinds[this.length] = kind;
    if (this.starts) this.starts[this.length] = start;
    if (this.ends) this.ends[this.length] = end;
    this.length += 1;
  }

  #reserve(least: number): void {
    if (least <= this.units.length) return;
    const units = new Uint16Array(Math.max(least, this.units.length * 2));
    units.set(this.units);
    this.units = units;
    const kinds = new Uint8Array(units.length);
    kinds.set(this.kinds);
    this.kinds = kinds;
    this.starts = grown(this.starts, units.length);
    this.ends = grown(this.ends, units.length);
  }
}

function grown(places: Int32Array | null, length: number): Int32Array | null {
  if (!places) return null;
  const longer = new Int32Array(length);
  longer.set(places);
  return longer;
}
