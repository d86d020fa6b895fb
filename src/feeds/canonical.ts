import { escapeAttribute, isVoid, Leaf } from './leaf.ts';
import { resolveHttp } from './links.ts';
import { Namespaces } from './namespaces.ts';
import { referenceDecoder } from './references.ts';
import type { FeedRoot } from './sniff.ts';
import { readTags, type TagHandler } from './tags.ts';
import { escapeHtml } from './text.ts';
import {
  ALSO_HTML,
  ATTRIBUTES,
  CHANNEL_FIELDS,
  CONTAINERS,
  ENTRIES,
  HANDED_OVER,
  ITEM_FIELDS,
  LONG_TEXTS,
  RENAMED,
  TRANSPARENT,
} from './vocabulary.ts';

type Attributes = ReadonlyMap<string, string>;

/** An element that is open. */
interface Open {
  /** As written, in lower case: what closes it. */
  readonly written: string;
  readonly name: string;
  /** `outer` holds fields or entries, `container` fields of its own, `leaf` a text, `markup` is inside a leaf, `skipped` means nothing to us. */
  readonly kind: 'outer' | 'entry' | 'container' | 'leaf' | 'markup' | 'skipped';
  readonly spaces: Namespaces;
  /** The nearest xml:base, absolute; null where there is none. */
  readonly base: string | null;
}

const IN_CHANNEL: ReadonlySet<string> = new Set(CHANNEL_FIELDS);
const IN_ENTRY: ReadonlySet<string> = new Set(ITEM_FIELDS);
/** What a sitemap may hold; no feed comes near. Later entries are not read. */
export const MOST_ENTRIES = 50_000;
/** Fields of one entry, or of the channel between two; no feed comes near. Later ones are not read. */
const MOST_FIELDS = 10_000;
/** What is nested deeper means nothing and is read as the text it holds. */
const DEEPEST = 1000;
const HOLDS_ENTRIES = /^(?:[^:]+:)?(?:rss|rdf|channel|feed|urlset)$/;
/** The strict parser refuses a document with attributes of 64 KB; pictures within their address come that long. */
const LONGEST_ATTRIBUTE = 16_384;
const ADDRESSES = new Set(['href', 'src', 'uri', 'url']);

/**
 * Any XML feed, well-formed or not, as plain RSS 2.0 that a strict parser reads: `<rss><channel>` with the channel's fields, then the items.
 * Names are those of `vocabulary.ts`, marked `f:`; markup inside a field is escaped, and marked by the attribute `f:markup`; addresses are
 * resolved where an xml:base (itself relative to `url`) says so. Work and result are linear in the document.
 */
export function canonicalXml(text: string, root: FeedRoot, url: string | null): string {
  const decode = referenceDecoder(/<!DOCTYPE\b[^]*/i.exec(text.slice(0, root.start))?.[0] ?? '');
  const source = text.slice(root.start);
  const first = new Canonical(root, url, false);
  readTags(source, decode, first);
  if (first.finish()) return first.xml();
  // Tags cross or stay open: only now may a field's name mean that the field before it has ended.
  const second = new Canonical(root, url, true);
  readTags(source, decode, second);
  second.finish();
  return second.xml();
}

class Canonical implements TagHandler {
  readonly #root: FeedRoot;
  readonly #url: string | null;
  readonly #guesses: boolean;
  readonly #renames: ReadonlyMap<string, string>;
  readonly #isCdf: boolean;
  readonly #channel: string[] = [];
  readonly #entries: string[] = [];
  readonly #channelAttributes = new Map<string, string>();
  readonly #stack: Open[] = [];
  /** How often each name is open, outside and inside the entry: what closes nothing is told apart without a search. */
  readonly #outside = new Map<string, number>();
  #inside: Map<string, number> | null = null;
  #leaf: Leaf | null = null;
  #entryCount = 0;
  #fieldCount = 0;
  #isBalanced = true;
  #isOver = false;

  constructor(root: FeedRoot, url: string | null, guesses: boolean) {
    this.#root = root;
    this.#url = url;
    this.#guesses = guesses;
    const name = root.name.slice(root.name.indexOf(':') + 1).toLowerCase();
    this.#renames = new Map(Object.entries(RENAMED[name] ?? {}));
    this.#isCdf = name === 'channel';
  }

  open(name: string, attributes: Attributes, closed: boolean): void {
    if (this.#isOver || this.#stack.length >= DEEPEST) return;
    const outer = this.#stack.at(-1);
    const isRoot = outer === undefined;
    const spaces = (outer?.spaces ?? new Namespaces(this.#root.format)).within(attributes, isRoot);
    const made = spaces.canonical(name);
    const canonical = this.#renames.get(made) ?? made;
    if (this.#guesses) this.#endForgotten(canonical);
    const base = resolveHttp(attributes.get('xml:base') ?? null, this.#stack.at(-1)?.base ?? this.#url) ?? this.#stack.at(-1)?.base ?? null;
    const element = { written: name.toLowerCase(), name: canonical, spaces, base };
    if (this.#leaf !== null) {
      this.#openMarkup(this.#leaf, element, attributes, closed);
      return;
    }
    const kind = this.#kindOf(canonical);
    const isField = kind === 'leaf' || kind === 'container';
    this.#push({ ...element, kind: isField && ++this.#fieldCount > MOST_FIELDS ? 'skipped' : kind }, attributes);
    if (closed) this.#pop(false);
  }

  close(name: string): void {
    const written = name.toLowerCase().trim();
    if (this.#isOver) return;
    // Only what holds entries may close around an open one.
    const isOutside = this.#outside.has(written) && (this.#inside === null || HOLDS_ENTRIES.test(written));
    if (!isOutside && this.#inside?.has(written) !== true) {
      this.#isBalanced &&= isVoid(written.slice(written.indexOf(':') + 1));
      return;
    }
    for (let top = this.#stack.at(-1); top !== undefined; top = this.#stack.at(-1)) {
      this.#pop(false);
      if (top.written === written) break;
      this.#isBalanced = false;
    }
    this.#isOver = this.#stack.length === 0;
  }

  text(text: string): void {
    if (this.#leaf !== null) this.#leaf.text(text);
    else if (this.#stack.at(-1)?.kind === 'container') this.#target().push(escapeHtml(text));
  }

  /** Closes what the end of the document left open; true when every tag had been closed where it should. */
  finish(): boolean {
    const whole = this.#isBalanced && this.#stack.length === 0;
    while (this.#stack.length > 0) this.#pop(true);
    return whole;
  }

  xml(): string {
    const attributes = [...this.#channelAttributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
    return `<rss version="2.0"><channel${attributes}>${this.#channel.join('')}${this.#entries.join('')}</channel></rss>`;
  }

  #kindOf(name: string): Exclude<Open['kind'], 'markup'> {
    const top = this.#stack.at(-1);
    const isEntry = ENTRIES[this.#root.format].has(name) && this.#entryCount < MOST_ENTRIES;
    if (top === undefined) return isEntry ? 'entry' : 'outer';
    if (top.kind === 'skipped') return isEntry && this.#inside === null ? 'entry' : 'skipped';
    const isContainer = Object.hasOwn(CONTAINERS, name);
    if (top.kind === 'container') return CONTAINERS[top.name]?.includes(name) ? (isContainer ? 'container' : 'leaf') : 'skipped';
    if (isEntry) return 'entry';
    if (TRANSPARENT.has(name) || (this.#inside === null && (name === 'channel' || name === 'feed'))) return 'outer';
    if (!(this.#inside === null ? IN_CHANNEL : IN_ENTRY).has(name)) return 'skipped';
    return isContainer ? 'container' : 'leaf';
  }

  #push(element: Open, attributes: Attributes): void {
    if (element.kind === 'entry' && this.#inside !== null) this.#closeEntry();
    if (element.kind === 'entry') {
      this.#inside = new Map();
      this.#entryCount++;
      this.#fieldCount = 0;
    }
    const counts = this.#inside ?? this.#outside;
    counts.set(element.written, (counts.get(element.written) ?? 0) + 1);
    this.#stack.push(element);
    const target = this.#target();
    const handed = this.#attributes(element, attributes);
    if (element.kind === 'leaf') this.#leaf = new Leaf(element.name, handed);
    if (element.kind === 'container') target.push(`<${HANDED_OVER}${element.name}${handed}>`);
    if (element.kind === 'entry') target.push(`<item${handed}>`);
    if (element.kind === 'outer') this.#collect(element, attributes);
    if (this.#isCdf && (element.kind === 'outer' || element.kind === 'entry')) this.#lift(element, attributes);
  }

  /** `isCut` when the document ended here: half an address, date or headline is none. */
  #pop(isCut: boolean): void {
    const top = this.#stack.pop();
    if (top === undefined) return;
    const target = this.#target();
    const counts = this.#inside ?? this.#outside;
    const count = counts.get(top.written) ?? 0;
    if (count > 1) counts.set(top.written, count - 1);
    else counts.delete(top.written);
    if (top.kind === 'markup') this.#leaf?.close(htmlName(top));
    if (top.kind === 'container') target.push(`</${HANDED_OVER}${top.name}>`);
    if (top.kind === 'leaf' && this.#leaf !== null) {
      if (!isCut || LONG_TEXTS.has(top.name)) this.#writeLeaf(this.#leaf, top);
      this.#leaf = null;
    }
    if (top.kind === 'entry') {
      target.push('</item>');
      this.#inside = null;
    }
  }

  #writeLeaf(leaf: Leaf, { name, base }: Open): void {
    const text = leaf.toString();
    const value = name === 'link' && base !== null && !leaf.isMarkup ? (resolveHttp(text, base) ?? text) : text;
    const mark = leaf.isMarkup ? ` ${HANDED_OVER}markup="1"` : '';
    this.#target().push(`<${HANDED_OVER}${name}${leaf.attributes}${mark}>${asCharacters(value)}</${HANDED_OVER}${name}>`);
  }

  #openMarkup(leaf: Leaf, element: Omit<Open, 'kind'>, attributes: Attributes, closed: boolean): void {
    const open: Open = { ...element, kind: 'markup' };
    const name = htmlName(open);
    leaf.open(name, attributes);
    if (isVoid(name)) return;
    if (closed) return leaf.close(name);
    const counts = this.#inside ?? this.#outside;
    counts.set(open.written, (counts.get(open.written) ?? 0) + 1);
    this.#stack.push(open);
  }

  /** In a document whose tags cannot be trusted: the next field or entry ends a field that is still open. */
  #endForgotten(name: string): void {
    const isEntry = ENTRIES[this.#root.format].has(name);
    if (!isEntry && !IN_ENTRY.has(name) && !IN_CHANNEL.has(name)) return;
    if (this.#leaf !== null && LONG_TEXTS.has(this.#leaf.name) && ALSO_HTML.has(name)) return;
    while (this.#leaf !== null) this.#pop(false);
    for (let top = this.#stack.at(-1); top?.kind === 'container' && !CONTAINERS[top.name]?.includes(name); top = this.#stack.at(-1)) {
      this.#pop(false);
    }
  }

  #closeEntry(): void {
    while (this.#inside !== null) this.#pop(false);
  }

  /** What the feed's root and channel say about everything inside. */
  #collect({ spaces }: Open, attributes: Attributes): void {
    if (this.#inside !== null) return;
    for (const [name, value] of handedOn(spaces, attributes)) this.#channelAttributes.set(name, value);
  }

  /** CDF says in attributes what others say in elements. */
  #lift({ base }: Open, attributes: Attributes): void {
    const href = attributes.get('href');
    const modified = attributes.get('lastmod');
    const link = HANDED_OVER + 'link';
    const date = HANDED_OVER + 'modified';
    if (href !== undefined)
      this.#target().push(`<${link}>${escapeHtml(base === null ? href : (resolveHttp(href, base) ?? href))}</${link}>`);
    if (modified !== undefined) this.#target().push(`<${date}>${escapeHtml(modified)}</${date}>`);
  }

  #attributes({ spaces, base }: Open, attributes: Attributes): string {
    let text = '';
    for (const [name, value] of handedOn(spaces, attributes)) {
      const address = base !== null && ADDRESSES.has(name) ? (resolveHttp(value, base) ?? value) : value;
      text += ` ${name}="${escapeAttribute(address)}"`;
    }
    return text;
  }

  #target(): string[] {
    return this.#inside === null ? this.#channel : this.#entries;
  }
}

function htmlName(element: Open): string {
  return element.name.startsWith('xhtml:') ? element.name.slice('xhtml:'.length) : element.written;
}

function handedOn(spaces: Namespaces, attributes: Attributes): [string, string][] {
  const named = [...attributes].map(([name, value]): [string, string] => [name.includes(':') ? spaces.canonical(name) : name, value]);
  return named.filter(([name, value]) => ATTRIBUTES.has(name) && value.length <= LONGEST_ATTRIBUTE);
}

/** Long values pass through a strict parser faster as CDATA. */
function asCharacters(value: string): string {
  return /[<&]/.test(value) ? `<![CDATA[${value.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : escapeHtml(value);
}
