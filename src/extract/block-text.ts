import type { Edge } from './edges.ts';
import { hasWords } from './letters.ts';
import { cleanLine } from './spacing.ts';
import { tagKind, type TagKind } from './tag-kinds.ts';

const BREAK = tagKind('br');

export interface TextLine {
  readonly text: string;
  /** True where a paragraph begins, false for a further line of one: list items, table rows, what follows a `<br>`. */
  readonly paragraph: boolean;
  /** The whole line is links. */
  readonly linked: boolean;
  /** UTF-16 units of the raw text that stand in links. */
  readonly linkLength: number;
  /** Level of the heading it stands in; 0 for none. */
  readonly heading: number;
}

/**
 * Turns elements and text, told in document order, into lines: a paragraph for each block, a line for each list item, table row and
 * `<br>`, a space between cells, white space folded.
 */
export class BlockText {
  readonly #lines: TextLine[] = [];
  #raw = '';
  /** Line breaks since the last text: two or more begin a paragraph. */
  #breaks = 2;
  #unlinked = false;
  #linkLength = 0;
  #lists = 0;
  #links = 0;
  #heading = 0;
  #preformatted = 0;
  /** Lines before the row of a table that is open. */
  #rowStart = 0;

  open({ edge, headingLevel, name }: TagKind): void {
    if (edge === null) return;
    if (edge === 'break') {
      this.#flush();
      this.#breaks++;
    } else if (edge === 'link') this.#links++;
    else if (edge === 'list') this.#break(this.#lists++ === 0 ? 2 : 1);
    else this.#edge(edge, name);
    if (headingLevel > 0) this.#heading = headingLevel;
    else if (name === 'pre') this.#preformatted++;
  }

  close({ edge, headingLevel, name }: TagKind): void {
    if (edge === null) return;
    if (edge === 'link') this.#links = Math.max(0, this.#links - 1);
    else if (edge === 'list') {
      this.#lists = Math.max(0, this.#lists - 1);
      this.#break(this.#lists === 0 ? 2 : 1);
    } else this.#edge(edge, name);
    if (headingLevel > 0) this.#heading = 0;
    else if (name === 'pre') this.#preformatted = Math.max(0, this.#preformatted - 1);
  }

  text(data: string): void {
    if (this.#preformatted > 0 && data.includes('\n')) this.#preformattedText(data);
    else this.#text(data);
  }

  /** Blank lines part paragraphs; short lines, as of code or verse, stay lines. */
  #preformattedText(data: string): void {
    for (const [index, paragraph] of data.split(/\n[ \t\r]*\n\s*/).entries()) {
      if (index > 0) this.#break(2);
      const lines = paragraph.split(/\r?\n/);
      const isWrapped = lines.some((line) => line.length >= WRAPPED);
      for (const [number, line] of lines.entries()) {
        if (number > 0 && !isWrapped) this.open(BREAK);
        this.#text(`${line}\n`);
      }
    }
  }

  #text(data: string): void {
    this.#raw += data;
    if (this.#links > 0) this.#linkLength += data.length;
    else if (!this.#unlinked) this.#unlinked = hasWords(data);
  }

  lines(): readonly TextLine[] {
    this.#flush();
    return this.#lines;
  }

  /** Lines so far; what stands in no finished line yet is not counted. */
  get count(): number {
    return this.#lines.length;
  }

  /** Paragraphs inside a list item are lines, so that lists are not torn apart. */
  #edge(edge: Edge, name: string): void {
    if (edge === 'paragraph') this.#break(this.#lists > 0 ? 1 : 2);
    else if (edge === 'line') {
      this.#break(1);
      if (name === 'tr') this.#rowStart = this.#lines.length;
    } else if (edge === 'cell') this.#cellEdge();
  }

  /** Cells of data stand in one line; one that holds lines of its own lays out a page. */
  #cellEdge(): void {
    if (this.#lines.length > this.#rowStart) this.#break(2);
    else if (this.#raw !== '') this.#raw += ' ';
  }

  #break(breaks: number): void {
    this.#flush();
    if (this.#breaks < breaks) this.#breaks = breaks;
  }

  #flush(): void {
    if (this.#raw === '') return;
    const text = cleanLine(this.#raw);
    if (text !== '') {
      const linkLength = this.#linkLength;
      this.#lines.push({ text, paragraph: this.#breaks > 1, linked: !this.#unlinked, linkLength, heading: this.#heading });
      this.#breaks = 0;
    }
    this.#raw = '';
    this.#linkLength = 0;
    this.#unlinked = false;
  }
}

/** A line of this length in `<pre>` was broken for the width of a screen. */
const WRAPPED = 60;

/** Lines as text: one blank line before each paragraph. */
export function joinLines(lines: readonly Pick<TextLine, 'text' | 'paragraph'>[]): string {
  return lines.map(({ text, paragraph }, index) => (index === 0 ? text : `${paragraph ? '\n\n' : '\n'}${text}`)).join('');
}
