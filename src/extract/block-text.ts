import { cleanLine, foldSpace } from './spacing.ts';

/** Elements whose content never reads as text of the article. */
export const UNREAD: ReadonlySet<string> = new Set(
  'script style template noscript svg math iframe object embed canvas audio video button select textarea input head title'.split(' '),
);

const PARAGRAPH: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center details dialog div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr main nav p pre section summary table'
  ).split(' '),
);
const LINE: ReadonlySet<string> = new Set('caption dd dt li option tr'.split(' '));
const CELL: ReadonlySet<string> = new Set(['td', 'th']);
const LIST: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir']);

export interface TextLine {
  readonly text: string;
  /** True where a paragraph begins, false for a further line of one: list items, table rows, what follows a `<br>`. */
  readonly paragraph: boolean;
  /** The whole line is links. */
  readonly linked: boolean;
}

/**
 * Turns elements and text, told in document order, into lines: a paragraph for each block, a line for each list item, table row and
 * `<br>`, a space between cells, white space folded.
 */
export class BlockText {
  readonly #lines: TextLine[] = [];
  #parts: string[] = [];
  #space = false;
  /** Line breaks since the last text: two or more begin a paragraph. */
  #breaks = 2;
  #unlinked = false;
  #lists = 0;
  #links = 0;

  open(name: string): void {
    if (name === 'br') {
      this.#flush();
      this.#breaks++;
    } else if (name === 'a') this.#links++;
    else if (LIST.has(name)) this.#break(this.#lists++ === 0 ? 2 : 1);
    else this.#edge(name);
  }

  close(name: string): void {
    if (name === 'a') this.#links = Math.max(0, this.#links - 1);
    else if (LIST.has(name)) {
      this.#lists = Math.max(0, this.#lists - 1);
      this.#break(this.#lists === 0 ? 2 : 1);
    } else this.#edge(name);
  }

  text(data: string): void {
    const folded = foldSpace(data);
    const body = folded.trim();
    this.#space ||= folded.startsWith(' ');
    if (body === '') return;
    if (this.#space && this.#parts.length > 0) this.#parts.push(' ');
    this.#parts.push(body);
    if (this.#links === 0 && /[\p{L}\p{N}]/u.test(body)) this.#unlinked = true;
    this.#space = folded.endsWith(' ');
  }

  lines(): readonly TextLine[] {
    this.#flush();
    return this.#lines;
  }

  /** Paragraphs inside a list item are lines, so that lists are not torn apart. */
  #edge(name: string): void {
    if (PARAGRAPH.has(name)) this.#break(this.#lists > 0 ? 1 : 2);
    else if (LINE.has(name)) this.#break(1);
    else if (CELL.has(name)) this.#space = true;
  }

  #break(breaks: number): void {
    this.#flush();
    this.#breaks = Math.max(this.#breaks, breaks);
  }

  #flush(): void {
    const text = cleanLine(this.#parts.join(''));
    if (text !== '') {
      this.#lines.push({ text, paragraph: this.#breaks > 1, linked: !this.#unlinked });
      this.#breaks = 0;
    }
    this.#parts = [];
    this.#space = false;
    this.#unlinked = false;
  }
}

/** Lines as text: one blank line before each paragraph. */
export function joinLines(lines: readonly TextLine[]): string {
  return lines.map(({ text, paragraph }, index) => (index === 0 ? text : `${paragraph ? '\n\n' : '\n'}${text}`)).join('');
}
