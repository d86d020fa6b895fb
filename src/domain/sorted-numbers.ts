/** Where a value stands in a list in rising order, or would stand. */
export function placeOf(sorted: Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function holds(sorted: Int32Array, value: number): boolean {
  return sorted[placeOf(sorted, value)] === value;
}

/** Moves each value once to the beginning of the list, and gives that part of it. */
export function onceEach(sorted: Int32Array): Int32Array {
  let count = 0;
  for (const value of sorted) if (count === 0 || value !== sorted[count - 1]) sorted[count++] = value;
  return sorted.subarray(0, count);
}
