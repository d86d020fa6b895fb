import { Parser } from 'htmlparser2';
import { referenceDecoder } from './references.ts';
import { oneLine } from './text.ts';

/** One feed of an OPML file; absent values are null. Nothing but its shape has been checked. */
export interface OpmlFeed {
  /** Line of the outline, from 1. */
  readonly line: number;
  /** The address as it stands there. */
  readonly xmlUrl: string;
  readonly htmlUrl: string | null;
  readonly title: string | null;
  readonly language: string | null;
  /** Titles of the outlines around it, outermost first. */
  readonly folders: readonly string[];
  /** Commented out, itself or an outline around it: OPML's word for switched off. */
  readonly isComment: boolean;
  /** What Conflictwire's own export adds, by name. */
  readonly own: Readonly<Record<OwnAttribute, string | null>>;
}

export interface OpmlProblem {
  readonly line: number;
  readonly message: string;
}

export interface Opml {
  readonly title: string | null;
  readonly feeds: readonly OpmlFeed[];
  readonly problems: readonly OpmlProblem[];
}

export const OWN_PREFIX = 'conflictwire';
export const OWN_ATTRIBUTES = ['id', 'country', 'family', 'encoding', 'minIntervalMinutes', 'disabledReason'] as const;
export type OwnAttribute = (typeof OWN_ATTRIBUTES)[number];

const DEEPEST = 100;
const MOST_OUTLINES = 50_000;
const LONGEST_TITLE = 300;
/** Kinds of FreshRSS that are rules for reading a web page, not feeds. */
const NO_FEED = /\+(?:xpath|dotnotation|dotpath)$/i;

/** What was handed over is no OPML, or more than anybody's list. `message` says what, and in which line. */
export class OpmlError extends Error {
  override readonly name = 'OpmlError';
}

type Attributes = Readonly<Record<string, string>>;

/** An open element; `folder` is its title where it is an outline that has one. */
interface Open {
  readonly folder: string | null;
  readonly isComment: boolean;
}

/**
 * OPML 1 or 2 to its feeds, in order. Forgiving as feed readers are: raw ampersands, unclosed outlines, attribute names in any case.
 * Work and memory are linear in `text`, which the caller bounds.
 *
 * @throws OpmlError
 */
export function parseOpml(text: string): Opml {
  const reader = new OpmlReader(text);
  const decode = referenceDecoder('');
  const decoded = (attributes: Attributes): Attributes =>
    Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decode(value)]));
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name.toLowerCase(), decoded(attributes), parser.startIndex),
      onclosetag: () => reader.close(),
      ontext: (data) => reader.text(decode(data)),
    },
    // As XML it knows five names only, and readers write HTML's.
    { xmlMode: true, lowerCaseAttributeNames: true, decodeEntities: false },
  );
  parser.end(text);
  return reader.result();
}

class OpmlReader {
  readonly #source: string;
  readonly #open: Open[] = [];
  readonly #feeds: OpmlFeed[] = [];
  readonly #problems: OpmlProblem[] = [];
  #title = '';
  #inTitle = false;
  #isOpml = false;
  #outlines = 0;
  #line = 1;
  /** Where the line ends that `#line` counts; -1 before the first was looked for. */
  #lineEnd = -1;

  constructor(source: string) {
    this.#source = source;
  }

  open(name: string, attributes: Attributes, at: number): void {
    const line = this.#lineOf(at);
    if (!this.#isOpml && name !== 'opml')
      throw new OpmlError(`this is no OPML: line ${line} begins with <${name.slice(0, 40)}>, not with <opml>`);
    this.#isOpml = true;
    if (this.#open.length >= DEEPEST) throw new OpmlError(`line ${line}: nested more than ${DEEPEST} deep`);
    this.#inTitle = name === 'title';
    const isComment = (this.#open.at(-1)?.isComment ?? false) || isTrue(attributes['iscomment']);
    const folder = name === 'outline' ? titleOf(attributes) : null;
    if (name === 'outline') this.#outline(attributes, line, isComment);
    this.#open.push({ folder, isComment });
  }

  close(): void {
    this.#open.pop();
    this.#inTitle = false;
  }

  text(data: string): void {
    if (this.#inTitle && this.#title.length < LONGEST_TITLE) this.#title += data;
  }

  result(): Opml {
    if (!this.#isOpml) throw new OpmlError('this is no OPML: it holds no element at all');
    return { title: oneLine(this.#title)?.slice(0, LONGEST_TITLE) ?? null, feeds: this.#feeds, problems: this.#problems };
  }

  #outline(attributes: Attributes, line: number, isComment: boolean): void {
    if (++this.#outlines > MOST_OUTLINES) throw new OpmlError(`line ${line}: more than ${MOST_OUTLINES} outlines`);
    const type = attributes['type']?.trim() ?? '';
    const xmlUrl = attributes['xmlurl']?.trim() || (isFeedType(type) ? attributes['url']?.trim() : undefined);
    const title = titleOf(attributes);
    const wrong = problemOf(type, xmlUrl);
    if (wrong !== null) this.#problems.push({ line, message: `${title === null ? 'an outline' : `"${title}"`} ${wrong}` });
    if (wrong !== null || !xmlUrl) return;
    this.#feeds.push({
      line,
      xmlUrl,
      htmlUrl: attributes['htmlurl']?.trim() || null,
      title,
      language: attributes['language']?.trim() || null,
      folders: this.#open.map(({ folder }) => folder).filter((folder) => folder !== null),
      isComment,
      own: ownOf(attributes),
    });
  }

  /** Offsets only grow, so every line end is looked for once. */
  #lineOf(at: number): number {
    while (this.#lineEnd < at) {
      const next = this.#source.indexOf('\n', this.#lineEnd + 1);
      if (this.#lineEnd >= 0) this.#line++;
      this.#lineEnd = next === -1 ? Number.POSITIVE_INFINITY : next;
    }
    return this.#line;
  }
}

function isFeedType(type: string): boolean {
  return /^(?:rss|atom|rdf|feed|jsonfeed)\d*$/i.test(type);
}

/** Folders have neither a type nor an address. */
function problemOf(type: string, xmlUrl: string | undefined): string | null {
  if (xmlUrl && NO_FEED.test(type)) return `is of type ${type.slice(0, 40)}, a rule for reading a page and no feed`;
  if (xmlUrl) return null;
  if (isFeedType(type)) return 'has no xmlUrl';
  return /^(?:link|include)$/i.test(type) ? `is of type ${type.toLowerCase()}, which leads to another document and is not followed` : null;
}

/** `text` is what OPML asks for, `title` what readers write too. */
function titleOf(attributes: Attributes): string | null {
  return oneLine(attributes['title'] ?? '')?.slice(0, LONGEST_TITLE) ?? oneLine(attributes['text'] ?? '')?.slice(0, LONGEST_TITLE) ?? null;
}

function ownOf(attributes: Attributes): Record<OwnAttribute, string | null> {
  const own = (name: OwnAttribute): string | null => attributes[`${OWN_PREFIX}:${name.toLowerCase()}`]?.trim() || null;
  return {
    id: own('id'),
    country: own('country'),
    family: own('family'),
    encoding: own('encoding'),
    minIntervalMinutes: own('minIntervalMinutes'),
    disabledReason: own('disabledReason'),
  };
}

function isTrue(value: string | undefined): boolean {
  return value?.trim().toLowerCase() === 'true';
}
