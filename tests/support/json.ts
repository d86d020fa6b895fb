/** JSON as the formatter leaves it: indented, with lists of plain values on one line where they fit. */
export function prettyJson(value: unknown): string {
  const indented = JSON.stringify(value, null, 2);
  const joined = indented.replace(
    /^( *)(.*)\[\n((?: +(?:"(?:[^"\\]|\\.)*"|[\w.-]+),?\n)+) *\](,?)$/gm,
    (list: string, indent: string, before: string, inside: string, comma: string) => {
      const line = `${indent}${before}[${inside
        .trim()
        .split('\n')
        .map((item) => item.trim())
        .join(' ')}]${comma}`;
      return line.length <= 140 ? line : list;
    },
  );
  return `${joined}\n`;
}
