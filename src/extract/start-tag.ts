import { type Attributes, NO_ATTRIBUTES } from './attributes.ts';
import { ByteNames } from './byte-names.ts';
import { KnownLooks } from './known-looks.ts';
import { Look } from './look.ts';
import type { Markup } from './markup.ts';
import { tagKind, type TagKind, tagKindAt } from './tag-kinds.ts';

const MOST_ATTRIBUTES = 50;
/** Inline images and framework state; nothing that extraction looks at is that long. */
const LONGEST_ATTRIBUTE = 2000;
/** Bytes within which the end of a value is found sooner by hand. */
const NEAR = 64;

const words = (list: string): readonly string[] => list.split(' ');
/** Attributes of elements of the tree that its readers look at. */
const ON_ELEMENTS = words('class id style role hidden aria-hidden itemprop rel pubdate datetime content title');
/** Those of tags that say something of the page. */
const OF_PAGES = words('lang xml:lang amp ⚡ ⚡️ value property name http-equiv href type');

/** Names of attributes by number, those on elements first. */
const NAMES = [...ON_ELEMENTS, ...OF_PAGES];
const byBytes = new ByteNames(NAMES.map((name, number) => [name, { name, number, isOnElements: number < ON_ELEMENTS.length }]));
const known = new KnownLooks();

const NAMELESS: AttributeName = { name: '', number: -1, isOnElements: false };

interface AttributeName {
  readonly name: string;
  /** Among the known ones. */
  readonly number: number;
  readonly isOnElements: boolean;
}

const [TAB, LINE_FEED, FORM_FEED, RETURN, SPACE, QUOTE, APOSTROPHE, SLASH, EQUALS, GREATER] = [9, 10, 12, 13, 32, 34, 39, 47, 61, 62];

/** One start tag after another; attributes stay places in the markup until somebody asks for them. */
export class StartTag {
  kind: TagKind = tagKind('html');
  isSelfClosing = false;
  readonly #markup: Markup;
  readonly #isWhole: boolean;
  /** Names, and where their values begin and end; -1 where there is none. */
  readonly #names: AttributeName[] = [];
  readonly #places: number[] = [];
  #count = 0;
  #seen = 0;
  readonly #makeLook = (): Look => new Look(this.kind, this.attributes());

  /** `isWhole`: attributes that nothing here looks at are kept too. */
  constructor(markup: Markup, isWhole: boolean) {
    this.#markup = markup;
    this.#isWhole = isWhole;
  }

  /** Reads the tag whose name begins at `from`; the index behind it, or -1 where it never ends. */
  read(from: number): number {
    const { bytes } = this.#markup;
    let at = from;
    while (at < bytes.length && !endsName(bytes[at] ?? 0)) at++;
    this.kind = tagKindAt(this.#markup, from, at);
    this.isSelfClosing = false;
    this.#count = 0;
    this.#seen = 0;
    while (at < bytes.length) {
      const byte = bytes[at] ?? 0;
      if (byte === GREATER) return at + 1;
      if (byte === SLASH) {
        at = this.#slash(at + 1);
      } else if (isSpace(byte)) at++;
      else at = this.#attribute(at);
    }
    return -1;
  }

  /** Value of one of the attributes listed above; null where it is absent. */
  value(name: string): string | null {
    for (let index = 0; index < this.#count; index++) if (this.#names[index]?.name === name) return this.#valueAt(index);
    return null;
  }

  /** Whether an attribute has a value that begins with something else than `mark`, one ASCII character. */
  hasOther(name: string, mark: string): boolean {
    const index = this.#names.findIndex((one) => one.name === name);
    if (index === -1 || index >= this.#count) return false;
    const [from, to] = [this.#places[index * 2] ?? 0, this.#places[index * 2 + 1] ?? 0];
    return from < to && !this.#markup.units.startsWith(mark, from);
  }

  /** What the element says of itself, shared with those that say the same. */
  look(): Look {
    if (this.#isWhole) return new Look(this.kind, this.attributes());
    known.begin();
    for (let index = 0; index < this.#count; index++) {
      const name = this.#names[index];
      if (name?.isOnElements === true)
        known.add(name.number, this.#markup.bytes, this.#places[index * 2] ?? 0, this.#places[index * 2 + 1] ?? 0);
    }
    return known.find(this.kind, this.#makeLook);
  }

  /** Attributes by name, without oversized ones; where there are none, the one empty object. */
  attributes(): Attributes {
    let found: Record<string, string> | null = null;
    for (let index = 0; index < this.#count; index++) {
      const { name, isOnElements } = this.#names[index] ?? NAMELESS;
      const [from, to] = [this.#places[index * 2] ?? 0, this.#places[index * 2 + 1] ?? 0];
      if ((!this.#isWhole && !isOnElements) || to - from + name.length > LONGEST_ATTRIBUTE * 3) continue;
      const value = from === to ? '' : this.#markup.copiedValue(from, to);
      if (value.length + name.length > LONGEST_ATTRIBUTE) continue;
      found ??= {};
      if (found[name] === undefined) found[name] = value;
    }
    return found ?? NO_ATTRIBUTES;
  }

  #valueAt(index: number): string {
    const [from, to] = [this.#places[index * 2] ?? 0, this.#places[index * 2 + 1] ?? 0];
    return from === to ? '' : this.#markup.value(from, to);
  }

  /** A slash counts where nothing but space stands between it and the end of the tag. */
  #slash(from: number): number {
    const { bytes } = this.#markup;
    let at = from;
    while (at < bytes.length && isSpace(bytes[at] ?? 0)) at++;
    this.isSelfClosing = bytes[at] === GREATER;
    return at;
  }

  #attribute(from: number): number {
    const { bytes, units } = this.#markup;
    let at = from + 1;
    while (at < bytes.length && bytes[at] !== EQUALS && !endsName(bytes[at] ?? 0)) at++;
    const nameEnd = at;
    while (at < bytes.length && isSpace(bytes[at] ?? 0)) at++;
    if (bytes[at] !== EQUALS) {
      this.#keep(from, nameEnd, at, at);
      return at;
    }
    at++;
    while (at < bytes.length && isSpace(bytes[at] ?? 0)) at++;
    const quote = bytes[at] ?? 0;
    if (quote !== QUOTE && quote !== APOSTROPHE) {
      const start = at;
      while (at < bytes.length && bytes[at] !== GREATER && !isSpace(bytes[at] ?? 0)) at++;
      this.#keep(from, nameEnd, start, at);
      return at;
    }
    const start = at + 1;
    const near = Math.min(start + NEAR, bytes.length);
    let end = start;
    while (end < near && bytes[end] !== quote) end++;
    if (end === near) end = units.indexOf(quote === QUOTE ? '"' : "'", end);
    if (end === -1) return bytes.length;
    this.#keep(from, nameEnd, start, end);
    return end + 1;
  }

  #keep(from: number, nameEnd: number, start: number, end: number): void {
    if (++this.#seen > MOST_ATTRIBUTES) return;
    const name = byBytes.find(this.#markup.bytes, from, nameEnd);
    if (name === null && !this.#isWhole) return;
    this.#names[this.#count] = name ?? { ...NAMELESS, name: this.#markup.text(from, nameEnd).toLowerCase() };
    this.#places[this.#count * 2] = start;
    this.#places[this.#count * 2 + 1] = end;
    this.#count++;
  }
}

export function isSpace(byte: number): boolean {
  return byte === SPACE || byte === LINE_FEED || byte === TAB || byte === RETURN || byte === FORM_FEED;
}

/** Ends a tag's name, or with an equals sign an attribute's. */
export function endsName(byte: number): boolean {
  return byte === GREATER || byte === SLASH || isSpace(byte);
}
