import { isUtf8 } from 'node:buffer';
import { stripControls } from './text.ts';
import { HANDED_OVER } from './vocabulary.ts';

/** What xml2js makes of an element: its text alone, or an object with attributes in `$`, text in `_`, each kind of child under its name as an array. */
export type XmlNode = string | XmlElement;
export interface XmlElement {
  readonly [name: string]: unknown;
}

export function isElement(value: unknown): value is XmlElement {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNode(value: unknown): value is XmlNode {
  return typeof value === 'string' || isElement(value);
}

/** The children of one canonical name, in order; empty when there are none. */
export function children(node: XmlNode, name: string): XmlNode[] {
  if (typeof node === 'string') return [];
  const value = node[HANDED_OVER + name];
  return Array.isArray(value) ? value.filter(isNode) : [];
}

/** Children of several names, those of the first name first. */
export function childrenOf(node: XmlNode, names: readonly string[]): XmlNode[] {
  return names.flatMap((name) => children(node, name));
}

/** An attribute by its name in lower case, trimmed; null when absent or blank. */
export function attribute(node: XmlNode, name: string): string | null {
  if (typeof node === 'string' || !isElement(node['$'])) return null;
  const value = node['$'][name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** The element's own text, decoded where it says it is base64, trimmed; null when blank. */
export function textOf(node: XmlNode | undefined): string | null {
  const raw = typeof node === 'string' ? node : node?.['_'];
  if (typeof raw !== 'string') return null;
  const text = stripControls(node !== undefined && isBase64(node) ? fromBase64(raw) : raw).trim();
  return text === '' ? null : text;
}

/** True when the text is HTML that stood in the document as elements. */
export function isMarkup(node: XmlNode): boolean {
  return attribute(node, `${HANDED_OVER}markup`) !== null;
}

/** Atom 0.3 says so, Atom 1.0 implies it by a media type that is no text. */
function isBase64(node: XmlNode): boolean {
  if (isMarkup(node)) return false;
  const type = attribute(node, 'type')?.toLowerCase() ?? '';
  return attribute(node, 'mode')?.toLowerCase() === 'base64' || (type.includes('/') && !/^text\/|[/+]xml$/.test(type));
}

/** What is no base64 stays as it is: feeds announce it and send text. '' for a picture and other bytes that are no text. */
function fromBase64(encoded: string): string {
  // It is wrapped at line ends, never between words.
  const digits = encoded
    .split('\n')
    .map((line) => line.trim())
    .join('');
  if (digits.length % 4 !== 0 || !/^[a-z\d+/]*={0,2}$/i.test(digits)) return encoded;
  const bytes = Buffer.from(digits, 'base64');
  return isUtf8(bytes) ? bytes.toString('utf8') : '';
}
