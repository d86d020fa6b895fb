/** [text, countries in any order]; every sentence is invented. */
export type NationRow = readonly [text: string, countries: string];

/** `text | countries`, a line each. */
export const rows = (block: string): NationRow[] =>
  block
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', countries = ''] = line.split('|').map((cell) => cell.trim());
      return [text, countries];
    });
