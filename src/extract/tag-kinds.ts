import { ByteNames } from './byte-names.ts';
import { type Edge, EDGE, HEADING_LEVEL, INLINE, UNREAD } from './edges.ts';
import type { Markup } from './markup.ts';
import { BOUNDARY, ENDS_PARAGRAPH, ENDS_SIBLING, type EndsSibling, SPECIAL, TABLE_PARTS, VOID } from './nesting.ts';
import { remember } from './remember.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Dropped with everything inside: nothing in them is read, and they are most of a page's weight. */
const DROPPED = words('script style svg math noscript template iframe object canvas audio video textarea select title noembed noframes');
const DROPPED_ALONE = words('link meta base embed source track param');
/** HTML that ends an `<svg>` somebody forgot to close. */
const BREAKOUT = words('article body div h1 h2 h3 h4 h5 h6 li main ol p section table td ul');
/** Their content is text up to the end tag, or to the end of the page. */
const RAW = words('script style title textarea iframe noembed noframes xmp');
/** Raw text in which character references mean what they mean elsewhere. */
const REFERENCES = words('title textarea');
/** Foreign elements, whose tags may close themselves. */
const FOREIGN = words('svg math');
const HEADINGS = words('h1 h2 h3 h4 h5 h6');
const OTHERS = words(
  'a abbr article b bdi bdo big center cite code data del dfn em font head html i ins kbd label mark noframes plaintext q s samp small span strike strong sub sup time tt u var',
);

/** What is known of a tag by its name alone, looked up once for each tag of a page. */
export class TagKind {
  /** Lower case. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Differs for most names. */
  readonly hash: number;
  readonly isDropped: boolean;
  readonly isDroppedAlone: boolean;
  readonly isBreakout: boolean;
  readonly isRaw: boolean;
  readonly hasReferences: boolean;
  readonly isForeign: boolean;
  readonly isHeading: boolean;
  readonly isVoid: boolean;
  readonly isSpecial: boolean;
  readonly isBoundary: boolean;
  readonly isTablePart: boolean;
  readonly endsParagraph: boolean;
  readonly endsSibling: EndsSibling | null;
  readonly isUnread: boolean;
  readonly isInline: boolean;
  readonly edge: Edge | null;
  /** 1 to 6 for headings, 0 for all others. */
  readonly headingLevel: number;
  /** Of the site's own making: the name has a hyphen. */
  readonly isCustom: boolean;

  constructor(name: string) {
    this.name = name;
    this.bytes = Buffer.from(name, 'utf8');
    this.hash = this.bytes.reduce((hash, byte) => (Math.imul(hash, 31) + byte) | 0, 0);
    this.isDropped = DROPPED.has(name);
    this.isDroppedAlone = DROPPED_ALONE.has(name);
    this.isBreakout = BREAKOUT.has(name);
    this.isRaw = RAW.has(name);
    this.hasReferences = REFERENCES.has(name);
    this.isForeign = FOREIGN.has(name);
    this.isHeading = HEADINGS.has(name);
    this.isVoid = VOID.has(name);
    this.isSpecial = SPECIAL.has(name);
    this.isBoundary = BOUNDARY.has(name);
    this.isTablePart = TABLE_PARTS.has(name);
    this.endsParagraph = ENDS_PARAGRAPH.has(name);
    this.endsSibling = ENDS_SIBLING.get(name) ?? null;
    this.isUnread = UNREAD.has(name);
    this.isInline = INLINE.has(name);
    this.edge = EDGE.get(name) ?? null;
    this.headingLevel = HEADING_LEVEL.get(name) ?? 0;
    this.isCustom = name.includes('-');
  }
}

const KNOWN = new Map(
  [
    ...new Set(
      [DROPPED, DROPPED_ALONE, BREAKOUT, RAW, FOREIGN, HEADINGS, VOID, SPECIAL, BOUNDARY, TABLE_PARTS, OTHERS].flatMap((set) => [...set]),
    ),
  ].map((name) => [name, new TagKind(name)]),
);
const byBytes = new ByteNames(KNOWN);
const unknownKind = remember((name) => new TagKind(name));

export function tagKind(name: string): TagKind {
  return KNOWN.get(name) ?? unknownKind(name);
}

/** The kind of the tag whose name stands from `from` to `to`, exclusive. */
export function tagKindAt(markup: Markup, from: number, to: number): TagKind {
  return byBytes.find(markup.bytes, from, to) ?? unknownKind(markup.text(from, to).toLowerCase());
}
