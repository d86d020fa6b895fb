import { hash } from 'node:crypto';

/** Shorter texts ("Subscribe to read on") do not tell articles apart. */
const MIN_LETTERS = 200;

/** SHA-256 of title and text with spacing, case and punctuation taken out, so that a moved comma is no new revision. */
export function contentHash(title: string, text: string): string {
  if (title !== hashed.title || text !== hashed.text)
    hashed = { title, text, hash: hash('sha256', `${normalise(title)}\n${remembered(text)}`, 'hex') };
  return hashed.hash;
}

/** An article is asked for as itself, and as one of its outlet. */
let hashed = { title: '', text: '', hash: hash('sha256', '\n', 'hex') };

/** True where equal hashes on one outlet mean the same article. */
export function tellsArticlesApart(text: string): boolean {
  return remembered(text).length >= MIN_LETTERS;
}

let last = { text: '', normalised: '' };

/** One text is asked for several times in a row. */
function remembered(text: string): string {
  if (text !== last.text) last = { text, normalised: normalise(text) };
  return last.normalised;
}

/** Letters, marks and digits in lower case, with one space for whatever stands between them. */
function normalise(text: string): string {
  const plain = text.normalize('NFKC').toLowerCase();
  const kept = new Uint16Array(plain.length);
  let length = 0;
  let gap = false;
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    if (!isKept(unit, plain, at)) {
      gap = true;
      continue;
    }
    if (gap && length > 0) kept[length++] = SPACE;
    gap = false;
    kept[length++] = unit;
  }
  return UTF16.decode(kept.subarray(0, length));
}

const SPACE = 0x20;
const UTF16 = new TextDecoder('utf-16le', { ignoreBOM: true });
const KEPT = /^[\p{L}\p{M}\p{N}]$/u;
/** By UTF-16 unit: 0 not asked yet, 1 kept, 2 not. A regular expression over the whole text takes ten times as long. */
const known = new Uint8Array(0x10000);

function isKept(unit: number, text: string, at: number): boolean {
  if ((unit & 0xf800) === 0xd800) return isKeptPair(unit, text, at);
  if (known[unit] === 0) known[unit] = KEPT.test(String.fromCharCode(unit)) ? 1 : 2;
  return known[unit] === 1;
}

function isKeptPair(unit: number, text: string, at: number): boolean {
  const code = text.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0;
  return code > 0xffff && KEPT.test(String.fromCodePoint(code));
}
