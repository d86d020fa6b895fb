import type { OpenTag, TextPiece } from './scan.ts';
import { cleanLine } from './spacing.ts';
import type { TagKind } from './tag-kinds.ts';

/** What a page says about itself, as written; names of meta elements are lower-cased, earlier ones come first. */
export interface PageFacts {
  readonly language: string | null;
  readonly isAmp: boolean;
  readonly title: string | null;
  readonly headings: readonly string[];
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  /** Raw content of the JSON-LD blocks. */
  readonly jsonLd: readonly string[];
  /** Headings of the second to fifth order that lead to another page. */
  readonly linkedHeadings: number;
}

const META_NAMES = ['property', 'name', 'itemprop', 'http-equiv'] as const;
const MOST_METAS = 500;
const MOST_VALUES = 50;
const MOST_BLOCKS = 30;
const LONGEST_BLOCK = 1_000_000;
const LONGEST_LINE = 1000;

type Captured = 'title' | 'h1' | 'script';

/** Collects the facts while the markup is scanned. */
export class FactCollector {
  #language: string | null = null;
  #isAmp = false;
  #linkedHeadings = 0;
  #heading = false;
  #link = false;
  #canonical: string | null = null;
  readonly #metas = new Map<string, string[]>();
  readonly #captured: Record<Captured, string[]> = { title: [], h1: [], script: [] };
  #capturing: Captured | null = null;
  #parts: string[] = [];
  #length = 0;

  open(tag: OpenTag): void {
    const { name } = tag.kind;
    if (name === 'a') this.#anchor(tag);
    else if (isSubheading(tag.kind)) this.#subheading();
    else if (name === 'title' || name === 'h1') this.#start(name);
    else if (name === 'meta') this.#meta(tag);
    else if (name === 'link') this.#canonicalLink(tag);
    else if (name === 'script') this.#script(tag);
    else if (name === 'html') this.#html(tag);
  }

  close(kind: TagKind): void {
    if (kind.name === 'a') this.#link = false;
    else if (isSubheading(kind)) this.#heading = false;
    if (kind.name !== this.#capturing) return;
    const text = this.#parts.join('');
    if (this.#captured[this.#capturing].length < MOST_BLOCKS) this.#captured[this.#capturing].push(text);
    this.#capturing = null;
  }

  text(piece: TextPiece): void {
    if (this.#capturing === null) return;
    const data = piece.read();
    this.#length += data.length;
    if (this.#length <= (this.#capturing === 'script' ? LONGEST_BLOCK : LONGEST_LINE)) this.#parts.push(data);
  }

  facts(): PageFacts {
    const lines = (texts: readonly string[]): string[] => texts.map(cleanLine).filter((line) => line !== '');
    return {
      language: this.#language,
      isAmp: this.#isAmp,
      title: lines(this.#captured.title)[0] ?? null,
      headings: lines(this.#captured.h1),
      metas: this.#metas,
      canonical: this.#canonical,
      jsonLd: this.#captured.script,
      linkedHeadings: this.#linkedHeadings,
    };
  }

  #start(name: Captured): void {
    this.#capturing = name;
    this.#parts = [];
    this.#length = 0;
  }

  #script(tag: OpenTag): void {
    if (/ld\+json/i.test(tag.value('type') ?? '')) this.#start('script');
  }

  #html(tag: OpenTag): void {
    this.#language ??= tag.value('lang') ?? tag.value('xml:lang');
    this.#isAmp ||= ['amp', '⚡', '⚡️'].some((name) => tag.value(name) !== null);
  }

  #meta(tag: OpenTag): void {
    const content = tag.value('content') ?? tag.value('value');
    if (content === null || content === '' || content.length > LONGEST_LINE * 4) return;
    const names: string[] = [];
    for (const key of META_NAMES) {
      const said = tag.value(key)?.toLowerCase();
      if (said !== undefined) names.push(...(/\s/.test(said) ? said.split(/\s+/) : [said]));
    }
    for (const name of names.length > 1 ? new Set(names) : names) this.#keep(name, content);
  }

  #keep(name: string, content: string): void {
    const values = this.#metas.get(name);
    if (values === undefined && this.#metas.size < MOST_METAS) this.#metas.set(name, [content]);
    else if (values !== undefined && values.length < MOST_VALUES) values.push(content);
  }

  /** A link in a heading, or a heading in a link, once. */
  #anchor(tag: OpenTag): void {
    if (!tag.hasOther('href', '#')) return;
    this.#link = true;
    if (this.#heading) this.#count();
  }

  #subheading(): void {
    this.#heading = true;
    if (this.#link) this.#count();
  }

  #count(): void {
    this.#linkedHeadings++;
    this.#heading = false;
  }

  #canonicalLink(tag: OpenTag): void {
    const rel = tag.value('rel') ?? '';
    if (/(?:^|\s)canonical(?:$|\s)/i.test(rel)) this.#canonical ??= tag.value('href');
  }
}

function isSubheading({ isHeading, name }: TagKind): boolean {
  return isHeading && name !== 'h1' && name !== 'h6';
}
