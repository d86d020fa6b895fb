/** Shades that a country can have, the lightest for the fewest. */
export const SHADES = 5;

/** Where one shade ends and the next begins: thresholds that double or so, so that few and many can be told apart. */
export function thresholds(counts: readonly number[]): number[] {
  const most = Math.max(1, ...counts);
  const steps = Array.from({ length: SHADES }, (_, index) => Math.ceil(most ** ((index + 1) / SHADES)));
  return steps.filter((step, index) => index === 0 || step > (steps[index - 1] ?? 0));
}

/** 1 for the fewest, up to `SHADES`; 0 for none. */
export function shadeOf(count: number, steps: readonly number[]): number {
  if (count === 0) return 0;
  const step = steps.findIndex((threshold) => count <= threshold);
  const index = step === -1 ? steps.length - 1 : step;
  // Few steps use the ends of the range.
  return steps.length === 1 ? SHADES - 1 : 1 + Math.round((index / (steps.length - 1)) * (SHADES - 1));
}

/** Radius of a province's circle in pixels: its area tells the count. */
export function radiusOf(count: number, most: number): number {
  return 2.5 + 9 * Math.sqrt(count / Math.max(1, most));
}
