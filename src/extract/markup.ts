import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';

/**
 * A page as UTF-8 bytes, which are quick to walk, and the same bytes as a string of one unit a byte, which is quick to cut pieces of
 * ASCII from. Holds no NUL.
 */
export class Markup {
  readonly bytes: Buffer;
  readonly units: string;

  /** Bytes or UTF-16 units of the page as it came. */
  readonly length: number;

  /** `bytes`: valid UTF-8 without a byte order mark and without NUL. */
  constructor(bytes: Buffer, length = bytes.length) {
    this.bytes = bytes;
    this.units = bytes.toString('latin1');
    this.length = length;
  }

  static of(text: string): Markup {
    return new Markup(Buffer.from(text, 'utf8'), text.length);
  }

  /** Text of a piece as written. */
  text(from: number, to: number): string {
    return this.#isAscii(from, to) ? this.units.slice(from, to) : this.bytes.toString('utf8', from, to);
  }

  /** Value of an attribute, its character references decoded. */
  value(from: number, to: number): string {
    const text = this.text(from, to);
    return text.includes('&') ? decodeHTMLAttribute(text) : text;
  }

  /** The same as a string that does not keep the page in memory. */
  copiedValue(from: number, to: number): string {
    const text = this.bytes.toString(this.#isAscii(from, to) ? 'latin1' : 'utf8', from, to);
    return text.includes('&') ? decodeHTMLAttribute(text) : text;
  }

  /** A piece of which it is known whether it is ASCII and whether it has an ampersand. */
  known(from: number, to: number, isAscii: boolean, hasReference: boolean): string {
    const text = isAscii ? this.units.slice(from, to) : this.bytes.toString('utf8', from, to);
    return hasReference ? decodeHTML(text) : text;
  }

  #isAscii(from: number, to: number): boolean {
    let all = 0;
    for (let index = from; index < to; index++) all |= this.bytes[index] ?? 0;
    return all < 0x80;
  }
}
