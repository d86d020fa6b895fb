/** Lines of both texts in order: "- " only expected, "+ " only got, "  " in both. Texts of articles: the square of the lines is no burden. */
export function difference(expected: readonly string[], got: readonly string[]): string[] {
  const width = got.length + 1;
  const common = new Uint32Array((expected.length + 1) * width);
  for (let i = expected.length - 1; i >= 0; i--) {
    for (let j = got.length - 1; j >= 0; j--) {
      const same = expected[i] === got[j];
      common[i * width + j] = same
        ? 1 + (common[(i + 1) * width + j + 1] ?? 0)
        : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
    }
  }
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < expected.length || j < got.length) {
    if (i < expected.length && j < got.length && expected[i] === got[j]) {
      lines.push(`  ${expected[i]}`);
      [i, j] = [i + 1, j + 1];
    } else if (j >= got.length || (i < expected.length && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))) {
      lines.push(`- ${expected[i++]}`);
    } else lines.push(`+ ${got[j++]}`);
  }
  return lines;
}
