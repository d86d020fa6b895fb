import { ExtractError } from './errors.ts';
import { MAX_PAGE_LENGTH } from './limits.ts';
import { FactCollector, type PageFacts } from './page-facts.ts';
import { Markup } from './markup.ts';
import type { PageTree } from './page-tree.ts';
import { type MarkupSink, type OpenTag, scanMarkup, type TextPiece } from './scan.ts';
import type { TagKind } from './tag-kinds.ts';
import { TreeBuilder } from './tree.ts';

const NONE: ReadonlySet<string> = new Set();

export interface PageSource {
  /** The tree without scripts, styles, comments and the like, nested at most MAX_DEPTH deep. */
  readonly tree: PageTree;
  readonly facts: PageFacts;
}

export interface ReadOptions {
  /** Of these elements only the tags are dropped. */
  readonly kept?: ReadonlySet<string>;
  /** Keeps all attributes, not only those that this room looks at. */
  readonly isWhole?: boolean;
}

/** One linear pass over a page: what it says about itself, and the tree that everything else reads. Throws ExtractError. */
export function readSource(page: Markup | string, { kept = NONE, isWhole = false }: ReadOptions = {}): PageSource {
  if (page.length > MAX_PAGE_LENGTH) throw new ExtractError('extract-failed', `the page is longer than ${MAX_PAGE_LENGTH} characters`);
  return pass(typeof page === 'string' ? Markup.of(page) : page, kept, isWhole);
}

function pass(markup: Markup, kept: ReadonlySet<string>, isWhole: boolean): PageSource {
  const facts = new FactCollector();
  const reader = new Reader(kept, facts);
  scanMarkup(markup, reader, isWhole);
  const unclosed = reader.unclosed;
  // An element that never ends would take the rest of the page with it: read again, dropping only its tags.
  if (unclosed !== null) return pass(markup, new Set([...kept, unclosed]), isWhole);
  return { tree: reader.builder.tree(), facts: facts.facts() };
}

class Reader implements MarkupSink {
  readonly builder = new TreeBuilder();
  readonly #kept: ReadonlySet<string>;
  readonly #facts: FactCollector;
  #dropping: TagKind | null = null;
  #droppingDepth = 0;

  constructor(kept: ReadonlySet<string>, facts: FactCollector) {
    this.#kept = kept;
    this.#facts = facts;
  }

  /** Name of the dropped element that was still open at the end; raw text ends there by the rules of HTML. */
  get unclosed(): string | null {
    return this.#dropping === null || this.#dropping.isRaw ? null : this.#dropping.name;
  }

  open(tag: OpenTag): void {
    const { kind } = tag;
    if (this.#dropping !== null && !this.#isOver(this.#dropping, kind)) return;
    this.#facts.open(tag);
    if (!kind.isDropped) {
      if (!kind.isDroppedAlone) this.builder.open(tag);
    } else if (!this.#kept.has(kind.name)) {
      this.#dropping = kind;
      this.#droppingDepth = 1;
    }
  }

  close(kind: TagKind): void {
    if (this.#dropping === null) {
      this.#facts.close(kind);
      if (!kind.isDropped) this.builder.close(kind);
      return;
    }
    if (kind.isRaw) this.#facts.close(kind);
    if (kind === this.#dropping && --this.#droppingDepth === 0) this.#dropping = null;
  }

  text(piece: TextPiece): void {
    if (this.#dropping === null) {
      this.#facts.text(piece);
      this.builder.text(piece);
    } else if (this.#dropping.isRaw) this.#facts.text(piece);
  }

  /** Whether what is being dropped ends at this start tag. */
  #isOver(dropping: TagKind, opened: TagKind): boolean {
    if (opened === dropping) this.#droppingDepth++;
    if (dropping.name !== 'svg' || !opened.isBreakout) return false;
    this.#dropping = null;
    return true;
  }
}
