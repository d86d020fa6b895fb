import type { Document } from 'domhandler';
import { ExtractError } from './errors.ts';
import { MAX_PAGE_LENGTH } from './limits.ts';
import { FactCollector, type PageFacts } from './page-facts.ts';
import { type MarkupSink, type OpenTag, scanMarkup } from './scan.ts';
import { TreeBuilder } from './tree.ts';

/** Dropped with everything inside: nothing in them is read, and they are most of a page's weight. */
const DROPPED: ReadonlySet<string> = new Set(
  'script style svg math noscript template iframe object canvas audio video textarea select title noembed noframes'.split(' '),
);
const DROPPED_ALONE: ReadonlySet<string> = new Set(['link', 'meta', 'base', 'embed', 'source', 'track', 'param']);
/** HTML that ends an `<svg>` somebody forgot to close. */
const BREAKOUT: ReadonlySet<string> = new Set('article body div h1 h2 h3 h4 h5 h6 li main ol p section table td ul'.split(' '));
/** Their content is text up to the end tag, or to the end of the page. */
const RAW: ReadonlySet<string> = new Set('script style title textarea iframe noembed noframes'.split(' '));

const NONE: ReadonlySet<string> = new Set();

export interface PageSource {
  /** The tree without scripts, styles, comments and the like, nested at most MAX_DEPTH deep. */
  readonly document: Document;
  readonly facts: PageFacts;
}

/**
 * One linear pass over a page: what it says about itself, and the tree that everything else reads; of elements in `kept` only the tags
 * are dropped. Throws ExtractError.
 */
export function readSource(html: string, kept: ReadonlySet<string> = NONE): PageSource {
  if (html.length > MAX_PAGE_LENGTH) throw new ExtractError('extract-failed', `the page is longer than ${MAX_PAGE_LENGTH} characters`);
  return pass(html, kept);
}

function pass(html: string, kept: ReadonlySet<string>): PageSource {
  const facts = new FactCollector();
  const reader = new Reader(kept, facts);
  scanMarkup(html, reader);
  const unclosed = reader.unclosed;
  // An element that never ends would take the rest of the page with it: read again, dropping only its tags.
  if (unclosed !== null) return pass(html, new Set([...kept, unclosed]));
  return { document: reader.tree.document, facts: facts.facts() };
}

class Reader implements MarkupSink {
  readonly tree = new TreeBuilder();
  readonly #kept: ReadonlySet<string>;
  readonly #facts: FactCollector;
  #dropping: string | null = null;
  #droppingDepth = 0;

  constructor(kept: ReadonlySet<string>, facts: FactCollector) {
    this.#kept = kept;
    this.#facts = facts;
  }

  /** Name of the dropped element that was still open at the end; raw text ends there by the rules of HTML. */
  get unclosed(): string | null {
    return this.#dropping === null || RAW.has(this.#dropping) ? null : this.#dropping;
  }

  open(tag: OpenTag): void {
    if (this.#dropping !== null && !this.#isOver(tag)) return;
    this.#facts.open(tag);
    if (!DROPPED.has(tag.name)) {
      if (!DROPPED_ALONE.has(tag.name)) this.tree.open(tag);
    } else if (!this.#kept.has(tag.name)) [this.#dropping, this.#droppingDepth] = [tag.name, 1];
  }

  close(name: string): void {
    if (this.#dropping === null) {
      this.#facts.close(name);
      if (!DROPPED.has(name)) this.tree.close(name);
      return;
    }
    if (RAW.has(name)) this.#facts.close(name);
    if (name === this.#dropping && --this.#droppingDepth === 0) this.#dropping = null;
  }

  text(data: string): void {
    if (this.#dropping === null) {
      this.#facts.text(data);
      this.tree.text(data);
    } else if (RAW.has(this.#dropping)) this.#facts.text(data);
  }

  /** Whether what is being dropped ends at this start tag. */
  #isOver(tag: OpenTag): boolean {
    if (tag.name === this.#dropping) this.#droppingDepth++;
    if (this.#dropping !== 'svg' || !BREAKOUT.has(tag.name)) return false;
    this.#dropping = null;
    return true;
  }
}
