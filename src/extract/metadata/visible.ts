import type { Look } from '../look.ts';
import type { PageTree } from '../page-tree.ts';
import { cleanLine } from '../spacing.ts';
import { findHeadline, shortText, startOf } from './headline.ts';
import { LONGEST_CLASSES } from './signs.ts';

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
/** Characters up to which an article element without the headline is a teaser of another one. */
const SHORTEST_ARTICLE = 600;

/** Reads a bounded stretch of the tree in document order; `title` chooses between several headings. */
export function surroundings(tree: PageTree, title: string | null): Surroundings {
  const headline = findHeadline(tree, title);
  const walk = new Walk(tree, headline);
  walk.run(0, tree.looks.length);
  const { marks, lines, teasers } = walk;
  const wanted = startOf(title ?? '');
  // Where no heading has the title, the first line that begins with it is the headline.
  const isNamed = headline !== -1 && startOf(shortText(tree, headline) ?? '') === wanted;
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
  readonly #tree: PageTree;
  readonly #headline: number;
  readonly #isInArticle: boolean;
  #raw = '';
  #nodes = 0;
  #hasArticle = false;

  constructor(tree: PageTree, headline: number) {
    this.#tree = tree;
    this.#headline = headline;
    let node = headline;
    while (node !== -1 && tree.looks[node]?.kind.name !== 'article') node = tree.parents[node] ?? -1;
    this.#isInArticle = node !== -1;
  }

  run(from: number, end: number): void {
    const { looks, texts, ends } = this.#tree;
    for (let node = from; node < end; node = ends[node] ?? end) {
      if (++this.#nodes > MOST_NODES || this.lines.length > MOST_LINES) return;
      const look = looks[node] ?? null;
      if (look === null) this.#raw += texts[node];
      else if (!this.#isOutside(node, look)) this.#element(node, look);
    }
  }

  #element(node: number, look: Look): void {
    const { isBlock, isApart, isHeading, isMarked } = look.signs;
    if (isBlock) this.#endLine();
    if (node === this.#headline) this.headlineLine = this.lines.length;
    else if (isHeading && this.#isTeaser(node, look)) this.teasers.push(this.lines.length);
    if (isMarked) this.#mark(node, look);
    this.run(node + 1, this.#tree.ends[node] ?? 0);
    if (isBlock) this.#endLine();
    else if (isApart) this.#raw += ' ';
  }

  #isOutside(node: number, { kind, signs }: Look): boolean {
    if (node <= this.#headline && this.#headline < (this.#tree.ends[node] ?? 0)) return false;
    if (signs.isOwnFoot) return false;
    // Days in a table beside a headline are facts of the matter; where the layout is a table, the headline is in it too.
    if (signs.isOutsideByTag || (kind.name === 'table' && this.#headline !== -1)) return true;
    if (kind.name !== 'article') return signs.isOutsideByName;
    // Where the headline stands in no article, the first one is its own.
    if (this.#hasArticle || this.#isInArticle) return true;
    this.#hasArticle = shortText(this.#tree, node, SHORTEST_ARTICLE) === null;
    return !this.#hasArticle;
  }

  /** Whether a heading leads to another article. */
  #isTeaser(node: number, { kind }: Look): boolean {
    const { looks, parents, ends } = this.#tree;
    if (kind.name === 'h1') return false;
    if (this.#headline !== -1 && shortText(this.#tree, node) === shortText(this.#tree, this.#headline)) return false;
    if (looks[parents[node] ?? -1]?.kind.name === 'a') return true;
    const end = ends[node] ?? 0;
    for (let child = node + 1; child < end; child = ends[child] ?? end) if (looks[child]?.kind.name === 'a') return true;
    return false;
  }

  #mark(node: number, { kind, attributes }: Look): void {
    if (this.marks.length >= MOST_MARKS) return;
    const { itemprop = '', class: classes = '', rel = '', pubdate, datetime, content, title } = attributes;
    const text = shortText(this.#tree, node);
    if (text === null && datetime === undefined && content === undefined) return;
    this.marks.push({
      value: datetime ?? content ?? (kind.name === 'abbr' ? (title ?? null) : null),
      text: text ?? '',
      hints: `${itemprop} ${rel} ${classes.slice(0, LONGEST_CLASSES)} ${pubdate === undefined ? '' : 'pubdate'}`.toLowerCase(),
      isTime: kind.name === 'time',
      line: this.lines.length,
    });
  }

  #endLine(): void {
    if (this.#raw === '') return;
    const line = cleanLine(this.#raw.slice(0, LONGEST_LINE * 2));
    this.#raw = '';
    if (line !== '') this.lines.push(line.slice(0, LONGEST_LINE));
  }
}
