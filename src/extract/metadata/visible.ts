import type { Document, Element, ChildNode } from 'domhandler';
import { remember } from '../remember.ts';
import { cleanLine } from '../spacing.ts';

/** An element that says it holds a date or a name. */
export interface Mark {
  /** `content` or `datetime`, where the element has one. */
  readonly value: string | null;
  readonly text: string;
  /** Class, itemprop, rel and a bare `pubdate`, lower case. */
  readonly hints: string;
  readonly isTime: boolean;
  /** Index among the lines. */
  readonly line: number;
}

/** The part of a page around its headline, as readers see it, without menus, boxes of other articles and comments. */
export interface Surroundings {
  readonly marks: readonly Mark[];
  readonly lines: readonly string[];
  /** Index of the headline's line; 0 where there is none. */
  readonly headline: number;
  /** Index of the first line behind the headline that begins another article's teaser. */
  readonly end: number;
}

const MOST_NODES = 8000;
const MOST_LINES = 400;
const MOST_MARKS = 60;
const LONGEST_LINE = 300;
const LONGEST_MARK = 200;
/** Characters up to which an article element without the headline is a teaser of another one. */
const SHORTEST_ARTICLE = 600;
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5']);
const INLINE: ReadonlySet<string> = new Set('a abbr b bdi bdo cite em font i mark s small span strong sub sup time u wbr'.split(' '));
const OUTSIDE_TAG: ReadonlySet<string> = new Set('nav footer aside button select dialog'.split(' '));
/** Boxes whose dates and names are those of other articles or of readers. */
const OUTSIDE =
  /(?:^|\s)(?!(?:has|no|with|without|is|show|hide|before|after|above)[_-])(?:[a-z0-9]{1,20}[_-]{1,2}){0,4}(?:related|recommend(?:ed|ations?)?|popular|trending|most-?(?:read|viewed|popular)|sidebar|comments?(?!-(?:open|closed|on|off|enabled))|disqus|footer|navbar|nav|menu|newsletter|promos?|teasers?|read-?(?:more|next|also)|more-(?:news|stories|from|on)|latest|ticker|carousel|weather|breadcrumbs?|tweet|instagram)(?=$|[\s_-])/i;
/** The foot of an article itself, where its author and day may stand. */
const OWN_FOOT =
  /(?:^|\s)(?:[a-z]{1,20}_)?(?:[a-z]{1,20}_)?(?:entry|post|article|story|message)[_-]{1,2}(?:footer|foot|bottom|meta)(?=$|[\s_-])/i;
const MARKED = /publi|pub-?date|posted|date|time|byline|author|updat|modif|creat|writer/i;

const LONGEST_CLASSES = 300;

/** What a class says; the same ones come again on every page of a site. */
const saysClass = remember((classes) => {
  const read = classes.slice(0, LONGEST_CLASSES);
  return { isOwnFoot: OWN_FOOT.test(read), isOutside: OUTSIDE.test(read), isMarked: MARKED.test(read) };
});

/** Reads a bounded stretch of the tree in document order; `title` chooses between several headings. */
export function surroundings(document: Document, title: string | null): Surroundings {
  const headline = findHeadline(document, title);
  const ancestors = new Set<unknown>();
  for (let node: Element | null = headline; node !== null; node = node.parent?.type === 'tag' ? node.parent : null) ancestors.add(node);
  const walk = new Walk(headline, ancestors);
  walk.run(document.children);
  const { marks, lines, teasers } = walk;
  const wanted = startOf(title ?? '');
  // Where no heading has the title, the first line that begins with it is the headline.
  const isNamed = headline !== null && startOf(shortText(headline) ?? '') === wanted;
  const named = isNamed || wanted === '' ? -1 : lines.findIndex((line) => startOf(line) === wanted);
  const line = named === -1 ? walk.headlineLine : named;
  return { marks, lines, headline: line, end: teasers.find((teaser) => teaser > line) ?? lines.length };
}

class Walk {
  readonly lines: string[] = [];
  readonly marks: Mark[] = [];
  headlineLine = 0;
  /** Lines at which headings lead to other articles. */
  readonly teasers: number[] = [];
  readonly #headline: Element | null;
  readonly #ancestors: ReadonlySet<unknown>;
  #parts: string[] = [];
  #nodes = 0;
  #hasArticle = false;

  constructor(headline: Element | null, ancestors: ReadonlySet<unknown>) {
    this.#headline = headline;
    this.#ancestors = ancestors;
  }

  run(nodes: readonly ChildNode[]): void {
    for (const node of nodes) {
      if (++this.#nodes > MOST_NODES || this.lines.length > MOST_LINES) return;
      if (node.type === 'text') this.#parts.push(node.data);
      else if (node.type === 'tag' && !this.#isOutside(node)) this.#element(node);
    }
  }

  #element(element: Element): void {
    const isBlock = !INLINE.has(element.name);
    if (isBlock) this.#endLine();
    if (element === this.#headline) this.headlineLine = this.lines.length;
    else if (isTeaser(element, this.#headline)) this.teasers.push(this.lines.length);
    this.#mark(element);
    this.run(element.children);
    if (isBlock) this.#endLine();
    else if (element.name === 'span' || element.name === 'time') this.#parts.push(' ');
  }

  #isOutside(element: Element): boolean {
    if (this.#ancestors.has(element)) return false;
    const { class: classes, id } = element.attribs;
    const said = classes === undefined ? null : saysClass(classes);
    if (said?.isOwnFoot === true) return false;
    // Days in a table beside a headline are facts of the matter; where the layout is a table, the headline is in it too.
    if (OUTSIDE_TAG.has(element.name) || (element.name === 'table' && this.#headline !== null)) return true;
    if (element.name === 'article') {
      // Where the headline stands in no article, the first one is its own.
      if (this.#hasArticle || [...this.#ancestors].some((ancestor) => isElement(ancestor) && ancestor.name === 'article')) return true;
      this.#hasArticle = shortText(element, SHORTEST_ARTICLE) === null;
      return !this.#hasArticle;
    }
    return said?.isOutside === true || (id !== undefined && OUTSIDE.test(id.slice(0, 100)));
  }

  #mark(element: Element): void {
    const { itemprop = '', class: classes = '', rel = '', pubdate, datetime, content } = element.attribs;
    const isTime = element.name === 'time';
    if (!isTime && itemprop === '' && classes === '' && rel === '') return;
    if (!isTime && pubdate === undefined && !saysClass(classes).isMarked && !MARKED.test(itemprop) && !MARKED.test(rel)) return;
    if (this.marks.length >= MOST_MARKS) return;
    const hints = `${itemprop} ${rel} ${classes.slice(0, LONGEST_CLASSES)} ${pubdate === undefined ? '' : 'pubdate'}`.toLowerCase();
    const text = shortText(element);
    if (text === null && datetime === undefined && content === undefined) return;
    this.marks.push({
      value: datetime ?? content ?? (element.name === 'abbr' ? (element.attribs['title'] ?? null) : null),
      text: text ?? '',
      hints,
      isTime,
      line: this.lines.length,
    });
  }

  #endLine(): void {
    if (this.#parts.length === 0) return;
    const line = cleanLine(this.#parts.join('').slice(0, LONGEST_LINE * 2));
    this.#parts = [];
    if (line !== '') this.lines.push(line.slice(0, LONGEST_LINE));
  }
}

/** Whether an element is a heading that leads to another article. */
function isTeaser(element: Element, headline: Element | null): boolean {
  const { name, children, parent } = element;
  if (name === 'h1' || !HEADINGS.has(name) || (headline !== null && shortText(element) === shortText(headline))) return false;
  const inside = children.some((child) => child.type === 'tag' && child.name === 'a');
  return inside || (parent?.type === 'tag' && parent.name === 'a');
}

/** Text of an element that holds no more than a line; null for larger ones. */
function shortText(element: Element, longest = LONGEST_MARK): string | null {
  const parts: string[] = [];
  const open: ChildNode[] = [...element.children];
  let length = 0;
  for (let count = 0; open.length > 0; count++) {
    const node = open.shift();
    if (count > Math.max(60, longest / 4) || length > longest * 2) return null;
    if (node?.type === 'text') {
      parts.push(node.data.trim());
      length += node.data.trim().length;
    } else if (node?.type === 'tag') open.unshift(...node.children.slice(0, 60));
  }
  const text = cleanLine(parts.join(' '));
  return text.length <= longest ? text : null;
}

function findHeadline(document: Document, title: string | null): Element | null {
  const wanted = startOf(title ?? '');
  let first: Element | null = null;
  const open: ChildNode[] = [...document.children];
  for (let count = 0; open.length > 0 && count < MOST_NODES; count++) {
    const node = open.pop();
    if (node?.type !== 'tag') continue;
    if (HEADINGS.has(node.name)) {
      if (wanted !== '' && startOf(shortText(node) ?? '') === wanted) return node;
      if (node.name === 'h1') first ??= node;
    }
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index];
      if (child?.type === 'tag') open.push(child);
    }
  }
  return first;
}

/** What of a headline tells whether two lines are the same one. */
function startOf(line: string): string {
  return line
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, 30);
}

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'attribs' in node;
}
