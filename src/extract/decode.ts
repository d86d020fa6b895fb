import { isUtf8 } from 'node:buffer';
import { labelToName, TextDecoder } from '@exodus/bytes/encoding.js';
import sniff from 'html-encoding-sniffer';
import { Markup } from './markup.ts';

/** How much of the page may stand before its charset declaration; the standard's 1,024 bytes miss many real pages. */
const PRESCAN_BYTES = 8192;
/** With fewer, a page in another multi-byte encoding may be valid UTF-8 by chance. */
const FEWEST_BEYOND_ASCII = 12;

/**
 * Text of a page. In order: the operator's override, a byte order mark, the HTTP charset, the page's own declaration,
 * valid UTF-8, windows-1252. NUL characters are dropped. Labels that name no encoding count as absent.
 */
export function decodePage(page: Uint8Array | string, contentType: string | null, override: string | null): string {
  if (typeof page === 'string') return withoutNul(page);
  const isValid = isUtf8(page);
  const encoding = pageEncoding(page, isValid, contentType, override);
  if (encoding === 'UTF-8' && isValid) return withoutNul(withoutMark(page).toString('utf8'));
  return withoutNul(new TextDecoder(encoding).decode(page));
}

/** The same for reading as markup: most pages are UTF-8 and need no decoding at all. */
export function decodeMarkup(page: Uint8Array | string, contentType: string | null, override: string | null): Markup {
  if (typeof page === 'string') return Markup.of(withoutNul(page));
  const isValid = isUtf8(page);
  const encoding = pageEncoding(page, isValid, contentType, override);
  if (encoding !== 'UTF-8' || !isValid)
    return new Markup(Buffer.from(withoutNul(new TextDecoder(encoding).decode(page)), 'utf8'), page.length);
  const bytes = withoutMark(page);
  return new Markup(bytes.includes(0) ? Buffer.from(bytes.filter((byte) => byte !== 0)) : bytes, page.length);
}

/** UTF-8 without its byte order mark; the same memory. */
function withoutMark(page: Uint8Array): Buffer {
  const bytes = Buffer.from(page.buffer, page.byteOffset, page.byteLength);
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function pageEncoding(page: Uint8Array, utf8: boolean, contentType: string | null, override: string | null): string {
  const forced = override === null ? null : usable(labelToName(override));
  if (forced !== null) return forced;
  const transport = charsetOf(contentType);
  const encoding = sniff(page, {
    ...(transport === null ? {} : { transportLayerEncodingLabel: transport }),
    defaultEncoding: utf8 ? 'UTF-8' : 'windows-1252',
    maxPrescanBytes: PRESCAN_BYTES,
  });
  // Bytes beyond ASCII that happen to be valid UTF-8 are UTF-8, whatever the label says: pages are converted and their labels forgotten.
  if (utf8 && !/^utf-?(?:8|16)/i.test(encoding) && beyondAscii(page) >= (isLatin(encoding) ? 1 : FEWEST_BEYOND_ASCII)) return 'UTF-8';
  return usable(encoding) ?? 'UTF-8';
}

function charsetOf(contentType: string | null): string | null {
  return /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function beyondAscii(page: Uint8Array): number {
  let count = 0;
  for (const byte of page) if (byte > 0x7f && ++count >= FEWEST_BEYOND_ASCII) return count;
  return count;
}

function isLatin(encoding: string): boolean {
  return /^(?:windows-1252|iso-8859-15?)$/i.test(encoding);
}

/** The standard's `replacement` decoder turns everything into one error character. */
function usable(encoding: string | null): string | null {
  return encoding === null || encoding.toLowerCase() === 'replacement' ? null : encoding;
}

function withoutNul(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
