import { columnsOf, cutToColumns } from './columns.ts';

/** One line of a text around some of its words. */
export interface Passage {
  readonly text: string;
  /** Where the words stand in it. */
  readonly span: readonly [number, number];
}

/** Sentences that are longer are cut anyway. */
const REACH = 600;
const SENTENCE_END = /[.!?…]["'”’»)]*\s|[。！？؟۔।॥።]|\n/gu;

/** The sentence that holds the words, cut at spaces to so many columns; `…` stands where something of it is left out. */
export function passageAround(text: string, start: number, end: number, columns: number): Passage {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const words = oneLine(text.slice(start, end));
  const left = oneLine(before.slice(lastEnd(before))).trimStart();
  const right = oneLine(after.slice(0, firstEnd(after))).trimEnd();
  const room = Math.max(0, columns - columnsOf(words) - 2);
  const spare = Math.max(0, (room >> 1) - columnsOf(right));
  const shownLeft = tailOf(left, (room >> 1) + spare);
  const shownRight = headOf(right, room - columnsOf(shownLeft));
  return { text: `${shownLeft}${words}${shownRight}`, span: [shownLeft.length, shownLeft.length + words.length] };
}

function lastEnd(before: string): number {
  return [...before.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length).at(-1) ?? 0;
}

function firstEnd(after: string): number {
  const [first] = after.matchAll(SENTENCE_END);
  return first ? first.index + first[0].length : after.length;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

function headOf(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const cut = cutToColumns(text, columns);
  const space = cut.lastIndexOf(' ');
  return `${space > cut.length / 2 ? cut.slice(0, space) : cut}…`;
}

function tailOf(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  let used = 0;
  let at = characters.length;
  while (at > 0 && used + columnsOf(characters[at - 1] ?? '') <= columns) used += columnsOf(characters[--at] ?? '');
  const cut = characters.slice(at).join('');
  const space = cut.indexOf(' ');
  return `…${space >= 0 && space < cut.length / 2 ? cut.slice(space + 1) : cut}`;
}
