/**
 * Edits between two words (insertion, deletion, substitution, swap of neighbours), or `most + 1` as soon as it is
 * known to be more than `most`. Only a band of `most` around the diagonal is computed.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const current = nextRow(left, right, row, above, before, most);
    if (Math.min(...current.slice(Math.max(0, row - most), row + most + 1)) > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(above[right.length] ?? most + 1, most + 1);
}

function nextRow(left: string, right: string, row: number, above: readonly number[], before: readonly number[], most: number): number[] {
  const far = most + 1;
  const current = Array.from({ length: right.length + 1 }, () => far);
  if (row <= most) current[0] = row;
  const last = Math.min(right.length, row + most);
  for (let column = Math.max(1, row - most); column <= last; column += 1) {
    const same = left[row - 1] === right[column - 1];
    let best = (above[column - 1] ?? far) + (same ? 0 : 1);
    best = Math.min(best, (above[column] ?? far) + 1, (current[column - 1] ?? far) + 1);
    if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
      best = Math.min(best, (before[column - 2] ?? far) + 1);
    }
    current[column] = Math.min(best, far);
  }
  return current;
}
