import { TextDecoder } from '@exodus/bytes/encoding.js';
import { guessEncoding } from './guess.ts';
import { encodingOf } from './labels.ts';

export interface DecodedText {
  readonly text: string;
  /** WHATWG name in lower case; `utf-32le` and `utf-32be`, which WHATWG does not know, are named alike. */
  readonly encoding: string;
}

export interface DecodeHints {
  /** The Content-Type header as sent. */
  readonly contentType: string | null;
  /** Label that overrides whatever is declared. Unknown labels, here and in the document, are passed over. */
  readonly encoding?: string | null;
}

/**
 * Bytes to text. First that holds: the override, a byte order mark, the zero bytes of UTF-16/32, the HTTP charset, the XML declaration,
 * a meta element, UTF-8, a guess (`guessEncoding`), windows-1252. A declaration the bytes contradict is passed over: servers that add a default
 * charset are common. ASCII and Latin-1 from HTTP count last.
 */
export function decodeText(bytes: Uint8Array, hints: DecodeHints): DecodedText {
  const override = encodingOf(hints.encoding ?? null);
  if (override !== null) return decodeAs(bytes, override);
  const wide = encodingByBytes(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  const utf8 = asUtf8(bytes);
  const readsAsUtf8 = utf8.broken * 2 <= utf8.wide;
  const [served, own] = [httpCharset(hints.contentType), documentEncodings(bytes)];
  // What servers say without knowing the document yields to what its author says.
  for (const declared of encodingOf(served) === 'windows-1252' ? [...own, served] : [served, ...own]) {
    const encoding = encodingOf(declared);
    // An ASCII "<" can be read, so two-byte units are ruled out.
    if (encoding === null || encoding.startsWith('utf-16') || encoding.startsWith('utf-32')) continue;
    // Only what single-byte encodings say is doubted: a short text in a multi-byte one can be valid UTF-8 by chance.
    if (encoding === 'utf-8' && !readsAsUtf8) continue;
    if (isSingleByte(encoding) && utf8.wide > 0 && utf8.broken === 0) return utf8;
    return decodeAs(bytes, encoding);
  }
  return readsAsUtf8 ? utf8 : decodeAs(bytes, guessEncoding(bytes) ?? 'windows-1252');
}

/** By byte order mark, or by where the zero bytes of the first characters stand (a feed begins with an ASCII character). */
function encodingByBytes(bytes: Uint8Array): string | null {
  const [a = -1, b = -1, c = -1, d = -1] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    // Marks that tools put in front of other encodings are caught lying by the first character.
    if (c > 0 && d > 0 && c < 0x80 && d < 0x80) return null;
    if (c === 0 || d === 0) return c === 0 ? 'utf-16be' : 'utf-16le';
    return a === 0xff ? 'utf-16le' : 'utf-16be';
  }
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0 && b === 0) return (c === 0xfe && d === 0xff) || (c === 0 && d > 0) ? 'utf-32be' : null;
  if (a > 0 && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a > 0 && b === 0 && c > 0 && d === 0) return 'utf-16le';
  return a === 0 && b > 0 && c === 0 && d > 0 ? 'utf-16be' : null;
}

/** The charset parameter of a Content-Type header, or null. */
function httpCharset(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

/** What the document says about itself: the XML declaration, and the meta element that some systems print in front of it. */
function documentEncodings(bytes: Uint8Array): (string | null)[] {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const declaration = /<\?xml\s[^>]*?encoding\s*=\s*["']\s*([\w.:-]+)/i.exec(start)?.[1] ?? null;
  return [declaration, /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1] ?? null];
}

function isSingleByte(encoding: string): boolean {
  return /^(?:windows|iso-8859|koi8|x-mac|macintosh|ibm866)/.test(encoding);
}

/**
 * The text as UTF-8, with how many characters beyond ASCII came out (`wide`) and how many sequences were invalid (`broken`).
 * Multi-byte sequences are never valid by chance throughout a single-byte text, so they outweigh a declaration; a few broken ones
 * (a character cut in two by a careless truncation) must not turn the whole feed into mojibake.
 */
function asUtf8(bytes: Uint8Array): DecodedText & { readonly wide: number; readonly broken: number } {
  const decoded = decodeAs(bytes, 'utf-8');
  let wide = 0;
  let broken = 0;
  for (let i = 0; i < decoded.text.length; i++) {
    const unit = decoded.text.charCodeAt(i);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) wide++;
  }
  return { ...decoded, wide, broken };
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText {
  if (encoding.startsWith('utf-32')) return { text: decodeUtf32(bytes, encoding === 'utf-32le'), encoding };
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function decodeUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 4 <= bytes.byteLength; i += 4) {
    const point = view.getUint32(i, littleEndian);
    if (i === 0 && point === 0xfeff) continue;
    const valid = point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    parts.push(valid ? String.fromCodePoint(point) : '\ufffd');
  }
  return parts.join('');
}
