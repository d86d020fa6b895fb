import type { Mention } from '../../../domain/tags.ts';

/** Part of a text, and what marks it; the parts in order are the text. */
export interface Piece<T> {
  readonly text: string;
  readonly start: number;
  /** Everything that covers it; empty for plain text. */
  readonly marks: readonly T[];
}

export interface Span {
  /** UTF-16 offsets, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Cuts `text` between two offsets wherever a mark begins or ends. Marks may overlap; those that do not fit are left out. */
export function cut<T extends Span>(text: string, marks: readonly T[], from = 0, to = text.length): Piece<T>[] {
  const inside = marks.filter(({ start, end }) => start < end && start < to && end > from && end <= text.length);
  const edges = [...new Set([from, to, ...inside.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)])])];
  edges.sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? to;
    return { text: text.slice(start, end), start, marks: inside.filter((mark) => mark.start < end && mark.end > start) };
  });
}

/** Where the paragraphs of a stored text stand: blank lines part them. */
export function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const [index, part] of text.split(/(\n\s*\n)/).entries()) {
    if (index % 2 === 0 && part.trim() !== '') spans.push({ start: at, end: at + part.length });
    at += part.length;
  }
  return spans;
}

/** A mention with its place in the article's list, which links to it are named by. */
export interface Numbered extends Mention {
  readonly number: number;
  /** Whether the page marks it, so that links can lead there. */
  readonly marked: boolean;
}

/** More are not marked on one page. */
export const MAX_MARKED = 2000;
/** What is longer is cut; few articles have a twentieth of it. */
export const MAX_CHARACTERS = 400_000;

/** The mentions that fit their field; those that end after the first `shown` characters of the text are not marked. */
export function numbered(mentions: readonly Mention[], title: string, text: string, shown: number): Numbered[] {
  return mentions
    .map((mention, index) => ({
      ...mention,
      number: index + 1,
      marked: index < MAX_MARKED && (mention.field === 'title' || mention.end <= shown),
    }))
    .filter(({ field, start, end }) => start >= 0 && start < end && end <= (field === 'title' ? title : text).length);
}

/** The beginning of a text, whole characters only. */
export function beginning(text: string): string {
  if (text.length <= MAX_CHARACTERS) return text;
  const last = text.charCodeAt(MAX_CHARACTERS - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? MAX_CHARACTERS - 1 : MAX_CHARACTERS);
}
