/** Columns for people: as wide as their widest cell, the last one as long as it is. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return columns([heads, ...rows]).join('\n');
}

/** The same without heads, line by line. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return rows.map(line);
}
