import { NestingGuard } from './depth.ts';
import { ExtractError } from './errors.ts';
import { MAX_DEPTH, MAX_MARKUP_LENGTH, MAX_PAGE_LENGTH, MAX_TAGS } from './limits.ts';
import { FactCollector, type PageFacts } from './page-facts.ts';
import { scanMarkup, type MarkupSink, type OpenTag } from './scan.ts';

/** Dropped with everything inside before a DOM is built: nothing in them is read, and they are most of a page's weight. */
const DROPPED: ReadonlySet<string> = new Set(
  'script style svg noscript template iframe object canvas audio video textarea select'.split(' '),
);
const DROPPED_ALONE: ReadonlySet<string> = new Set(['link', 'embed', 'input', 'source', 'track', 'param']);
/** HTML that ends an `<svg>` somebody forgot to close. */
const BREAKOUT: ReadonlySet<string> = new Set('article body div h1 h2 h3 h4 h5 h6 li main ol p section table td ul'.split(' '));
/** Inline images and framework state; nothing that extraction looks at is that long. */
const LONGEST_ATTRIBUTE = 2000;
const MOST_ATTRIBUTES = 50;

export interface PageSource {
  /** Markup without scripts, styles, comments and the like, nested at most MAX_DEPTH deep. */
  readonly markup: string;
  readonly facts: PageFacts;
}

/** One linear pass over a page: what it says about itself, and markup that is safe and cheap to build a DOM from. Throws ExtractError. */
export function readSource(html: string): PageSource {
  if (html.length > MAX_PAGE_LENGTH) throw new ExtractError('extract-failed', `the page is longer than ${MAX_PAGE_LENGTH} characters`);
  return pass(html, new Set());
}

function pass(html: string, kept: ReadonlySet<string>): PageSource {
  const facts = new FactCollector();
  const stripper = new Stripper(html, kept, facts);
  scanMarkup(html, stripper);
  const unclosed = stripper.unclosed;
  // An element that never ends would take the rest of the page with it: read again, dropping only its tags.
  if (unclosed !== null) return pass(html, new Set([...kept, unclosed]));
  return { markup: stripper.markup(), facts: facts.facts() };
}

class Stripper implements MarkupSink {
  readonly #html: string;
  readonly #kept: ReadonlySet<string>;
  readonly #facts: FactCollector;
  readonly #guard = new NestingGuard(MAX_DEPTH);
  readonly #out: string[] = [];
  #copied = 0;
  #length = 0;
  #tags = 0;
  #dropping: string | null = null;
  #droppingDepth = 0;

  constructor(html: string, kept: ReadonlySet<string>, facts: FactCollector) {
    this.#html = html;
    this.#kept = kept;
    this.#facts = facts;
  }

  /** Name of the dropped element that was still open at the end; scripts and styles end there by the rules of HTML. */
  get unclosed(): string | null {
    return this.#dropping === 'script' || this.#dropping === 'style' ? null : this.#dropping;
  }

  open(tag: OpenTag): void {
    if (this.#dropping !== null && !this.#isOver(tag)) return;
    if (this.#dropping === null) this.#facts.open(tag);
    if (DROPPED.has(tag.name)) {
      if (!this.#kept.has(tag.name)) [this.#dropping, this.#droppingDepth] = [tag.name, 1];
      this.#leaveOut(tag.start, tag.end);
    } else if (DROPPED_ALONE.has(tag.name) || !this.#guard.open(tag.name)) this.#leaveOut(tag.start, tag.end);
    else this.#keep(tag);
  }

  close(name: string, start: number, end: number): void {
    if (this.#dropping === null) {
      this.#facts.close(name);
      if (DROPPED.has(name) || !this.#guard.close(name)) this.#leaveOut(start, end);
      return;
    }
    if (name === 'script') this.#facts.close(name);
    if (name !== this.#dropping || --this.#droppingDepth > 0) return;
    this.#dropping = null;
    this.#copied = end;
  }

  text(data: string): void {
    if (this.#dropping === null || this.#dropping === 'script') this.#facts.text(data);
  }

  comment(start: number, end: number): void {
    if (this.#dropping === null) this.#leaveOut(start, end);
  }

  markup(): string {
    if (this.#dropping === null) this.#copyTo(this.#html.length);
    return this.#out.join('');
  }

  /** Whether what is being dropped ends at this start tag. */
  #isOver(tag: OpenTag): boolean {
    if (tag.name === this.#dropping) this.#droppingDepth++;
    if (this.#dropping !== 'svg' || !BREAKOUT.has(tag.name)) return false;
    this.#dropping = null;
    this.#copied = tag.start;
    return true;
  }

  #keep(tag: OpenTag): void {
    if (++this.#tags > MAX_TAGS) throw new ExtractError('extract-failed', `the page has more than ${MAX_TAGS} tags`);
    tag.attributes.forEach(({ start, end }, index) => {
      if (index >= MOST_ATTRIBUTES || end - start > LONGEST_ATTRIBUTE) this.#leaveOut(start, end);
    });
  }

  #leaveOut(start: number, end: number): void {
    this.#copyTo(start);
    this.#copied = end;
  }

  #copyTo(end: number): void {
    if (end <= this.#copied) return;
    this.#length += end - this.#copied;
    if (this.#length > MAX_MARKUP_LENGTH) {
      throw new ExtractError('extract-failed', `the page has more than ${MAX_MARKUP_LENGTH} characters of markup without scripts`);
    }
    this.#out.push(this.#html.slice(this.#copied, end));
    this.#copied = end;
  }
}
