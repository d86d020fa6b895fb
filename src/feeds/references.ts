import { Parser } from 'htmlparser2';

/** Bounds for entities that a document defines itself: they are replaced by their text, never expanded again. */
const MOST_ENTITIES = 500;
const LONGEST_VALUE = 2000;
const MOST_EXPANDED = 1_000_000;

const REFERENCE = /&(?:#(\d{1,8});?|#x([\da-f]{1,8});?|([\p{L}_][\p{L}\p{N}_.-]{0,60});)/giu;
const XML_NAMES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Turns the references of one document into characters. */
export type Decoder = (raw: string) => string;

/**
 * For numbers, HTML's names, and the entities that `doctype` defines with a plain text. What nobody knows stays as it stands, and so do
 * raw ampersands. External entities are never read; what a document's own entities add is bounded.
 */
export function referenceDecoder(doctype: string): Decoder {
  const own = ownEntities(doctype);
  const html = new Map<string, string>();
  let expanded = 0;
  const named = (whole: string, name: string): string => {
    const value = own.get(name);
    if (value !== undefined) {
      expanded += value.length;
      return expanded > MOST_EXPANDED ? whole : value;
    }
    const known = XML_NAMES.get(name) ?? html.get(name);
    if (known !== undefined) return known;
    const decoded = decodeHtmlName(whole);
    if (html.size < 3000) html.set(name, decoded);
    return decoded;
  };
  return (raw) => {
    if (!raw.includes('&')) return raw;
    return raw.replace(REFERENCE, (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
      if (hex !== undefined) return character(Number.parseInt(hex, 16));
      return name === undefined ? whole : named(whole, name);
    });
  };
}

/** General entities with a literal value; the first definition counts. Values that refer to other entities are left out: they are how bombs are built. */
function ownEntities(doctype: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of doctype.matchAll(/<!ENTITY\s{1,20}([\w.-]{1,60})\s{1,20}(?:"([^"]*)"|'([^']*)')/gi)) {
    const value = (double ?? single ?? '').replace(REFERENCE, (whole: string, decimal?: string, hex?: string) => {
      if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
      return hex === undefined ? whole : character(Number.parseInt(hex, 16));
    });
    if (found.size >= MOST_ENTITIES || value.length > LONGEST_VALUE || /[&<]/.test(value) || found.has(name)) continue;
    found.set(name, value);
  }
  return found;
}

/** U+FFFD for numbers that are no character. */
function character(point: number): string {
  const isXml =
    point === 9 || point === 10 || point === 13 || (point >= 32 && point < 0xd800) || (point > 0xdfff && point < 0xfffe) || point > 0xffff;
  return isXml && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}

function decodeHtmlName(reference: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (text) => (decoded += text) });
  parser.end(reference);
  return decoded;
}
