const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\uFF01-\uFF60\p{Emoji_Presentation}]/u;
const WITHOUT_WIDTH = /[\p{M}\p{Cf}]/u;

/** Columns of a terminal that a text takes, about. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += WITHOUT_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** The beginning of a text that fits; what a reader takes for one character stays whole. */
export function cutToColumns(text: string, columns: number): string {
  let used = 0;
  let cut = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    used += columnsOf(segment);
    if (used > columns) break;
    cut += segment;
  }
  return cut;
}
