import type { TextLine } from './block-text.ts';

/** A line with what it counts for. Lengths are in letters of a Latin text: a Han character says as much as two or three of them. */
export interface Weighed extends TextLine {
  readonly length: number;
  /** Part of the length that stands in links. */
  readonly links: number;
  /** The length outside links where the line is running text, else 0. */
  readonly prose: number;
}

const SHORTEST_SENTENCE = 30;
const SHORTEST_PROSE = 80;

/** Scripts that need fewer characters than Latin for the same text. */
const DENSE = /[\u1200-\u139f\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const HAN = /[\u2e80-\u9fff\uf900-\ufaff]/g;
const SYLLABLES = /[\u1200-\u139f\uac00-\ud7af]/g;

export function weigh(line: TextLine): Weighed {
  const length = textLength(line.text);
  const links = line.linkLength === 0 ? 0 : line.linked ? length : Math.min(length, (line.linkLength * length) / line.text.length);
  const outside = length - links;
  const isProse =
    line.heading === 0 && outside > links && (outside >= SHORTEST_PROSE || (outside >= SHORTEST_SENTENCE && endsSentence(line.text)));
  const { text, paragraph, linked, linkLength, heading } = line;
  return { text, paragraph, linked, linkLength, heading, length, links, prose: isProse ? outside : 0 };
}

/** Length of a text in letters of a Latin text of the same extent. */
export function textLength(text: string): number {
  if (!DENSE.test(text)) return text.length;
  return text.length + 1.5 * (text.match(HAN)?.length ?? 0) + 0.7 * (text.match(SYLLABLES)?.length ?? 0);
}

/** Ends with a mark that ends a sentence in any script, perhaps inside quotes or brackets. */
function endsSentence(text: string): boolean {
  return /[.!?…。！？｡؟۔։।॥၊။።፧៕][\p{Pe}\p{Pf}"'”’»\s]*$/u.test(text.slice(-12));
}

/** Sums over ranges of lines, in constant time. */
export class LineSums {
  readonly #prose: Float64Array;
  readonly #length: Float64Array;
  readonly #links: Float64Array;

  /** Lines for which `counts` is false count as nothing. */
  constructor(lines: readonly Weighed[], counts: (index: number) => boolean = () => true) {
    this.#prose = new Float64Array(lines.length + 1);
    this.#length = new Float64Array(lines.length + 1);
    this.#links = new Float64Array(lines.length + 1);
    for (const [index, { prose, length, links }] of lines.entries()) {
      const share = counts(index) ? 1 : 0;
      this.#prose[index + 1] = (this.#prose[index] ?? 0) + prose * share;
      this.#length[index + 1] = (this.#length[index] ?? 0) + length * share;
      this.#links[index + 1] = (this.#links[index] ?? 0) + links * share;
    }
  }

  prose({ first, end }: Range): number {
    return (this.#prose[end] ?? 0) - (this.#prose[first] ?? 0);
  }

  length({ first, end }: Range): number {
    return (this.#length[end] ?? 0) - (this.#length[first] ?? 0);
  }

  links({ first, end }: Range): number {
    return (this.#links[end] ?? 0) - (this.#links[first] ?? 0);
  }

  /** Share of the text that stands in links; 0 where there is none. */
  linkShare(range: Range): number {
    const length = this.length(range);
    return length === 0 ? 0 : this.links(range) / length;
  }
}

/** Lines `first` to `end`, exclusive. */
export interface Range {
  readonly first: number;
  readonly end: number;
}
