import type { FeedRoot } from './sniff.ts';
import { toPlainText } from './text.ts';

type Step = (text: string, root: FeedRoot) => string;

/** What is done, in this order, to a document that strict parsing refused. */
const STEPS: readonly Step[] = [supplyChannel, cutJunk, dropForbiddenCharacters, mendReferences];

/** The document with its usual faults mended, for a second strict attempt; the same string when there was nothing to mend. */
export function repair(text: string, root: FeedRoot): string {
  return STEPS.reduce((mended, step) => step(mended, root), text);
}

/** RSS whose items stand in the root itself, or that has neither channel nor items. */
function supplyChannel(text: string, root: FeedRoot): string {
  if (root.format === 'atom' || /<(?:\w+:)?channel[\s/>]/i.test(text)) return text;
  const isClosed = text[root.end - 1] === '/';
  const head = text.slice(0, isClosed ? root.end - 1 : root.end);
  const rest = isClosed ? `</${root.name}>${text.slice(root.end + 1)}` : text.slice(root.end + 1);
  // RDF keeps its items beside the channel.
  if (root.format === 'rdf') return `${head}><channel/>${rest}`;
  const closing = rest.lastIndexOf(`</${root.name}`);
  return closing === -1 ? text : `${head}><channel>${rest.slice(0, closing)}</channel>${rest.slice(closing)}`;
}

/** Server warnings and blank lines in front of the feed, comments and scripts behind it. */
function cutJunk(text: string, root: FeedRoot): string {
  const declaration = text.lastIndexOf('<?xml ', root.start);
  const start = declaration === -1 ? root.start : declaration;
  const closing = `</${root.name}`;
  const end = text.lastIndexOf(closing);
  return end > root.start ? `${text.slice(start, end)}${closing}>` : text.slice(start);
}

function dropForbiddenCharacters(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** CDATA and comments are matched first so that nothing inside them is touched. */
const REFERENCES = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<!--[\s\S]*?(?:-->|$)|&(?:#(\d{1,8});|#x([\da-f]{1,8});|([a-z][a-z\d]{1,31});)?/gi;
const XML_NAMES = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);

/** Raw ampersands are escaped, HTML's named entities and impossible numbers become characters XML knows. */
function mendReferences(text: string): string {
  const names = new Map<string, string>();
  return text.replace(REFERENCES, (whole: string, decimal?: string, hex?: string, name?: string) => {
    if (whole.startsWith('<')) return whole;
    if (decimal !== undefined) return numeric(Number.parseInt(decimal, 10));
    if (hex !== undefined) return numeric(Number.parseInt(hex, 16));
    if (name === undefined) return '&amp;';
    if (XML_NAMES.has(name)) return whole;
    const known = names.get(name) ?? namedReference(name);
    if (names.size < 3000) names.set(name, known);
    return known;
  });
}

function namedReference(name: string): string {
  const reference = `&${name};`;
  // A one-line reading would lose spaces such as &nbsp;, so it is fenced.
  const decoded = toPlainText(`|${reference}|`)?.slice(1, -1) ?? reference;
  return decoded === reference ? `&amp;${name};` : Array.from(decoded, (character) => `&#${character.codePointAt(0)};`).join('');
}

/** What is no character becomes U+FFFD. */
function numeric(point: number): string {
  const isXml =
    point === 9 || point === 10 || point === 13 || (point >= 32 && point < 0xd800) || (point > 0xdfff && point < 0xfffe) || point > 0xffff;
  return isXml && point <= 0x10ffff ? `&#${point};` : '&#65533;';
}
