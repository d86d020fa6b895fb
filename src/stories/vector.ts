/** A sparse vector by ascending word hash. */
export interface Vector {
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
}

export const EMPTY: Vector = { hashes: new Int32Array(0), weights: new Float32Array(0) };

/** The sum of products of what both hold. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  let i = 0;
  let j = 0;
  while (i < a.hashes.length && j < b.hashes.length) {
    const x = a.hashes[i] ?? 0;
    const y = b.hashes[j] ?? 0;
    if (x === y) sum += (a.weights[i++] ?? 0) * (b.weights[j++] ?? 0);
    else if (x < y) i += 1;
    else j += 1;
  }
  return sum;
}

export function lengthOf({ weights }: Vector): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

/** Cosine of the angle between the two: 0 to 1, as weights are never negative. */
export function cosine(a: Vector, b: Vector): number {
  const lengths = lengthOf(a) * lengthOf(b);
  return lengths === 0 ? 0 : dot(a, b) / lengths;
}

/** `a` times `share`, plus `b`. */
export function plus(a: Vector, share: number, b: Vector): Vector {
  const hashes = new Int32Array(a.hashes.length + b.hashes.length);
  const weights = new Float32Array(hashes.length);
  let length = 0;
  let i = 0;
  let j = 0;
  while (i < a.hashes.length || j < b.hashes.length) {
    const x = a.hashes[i] ?? Number.POSITIVE_INFINITY;
    const y = b.hashes[j] ?? Number.POSITIVE_INFINITY;
    hashes[length] = Math.min(x, y);
    weights[length++] = (x <= y ? (a.weights[i++] ?? 0) * share : 0) + (y <= x ? (b.weights[j++] ?? 0) : 0);
  }
  return { hashes: hashes.slice(0, length), weights: weights.slice(0, length) };
}

/** The same with its strongest terms only; of equal ones those with the lower hash. */
export function strongest(vector: Vector, most: number): Vector {
  if (vector.hashes.length <= most) return vector;
  const kept = strongestPlaces(vector, most);
  const hashes = new Int32Array(kept.length);
  const weights = new Float32Array(kept.length);
  for (const [place, at] of kept.entries()) {
    hashes[place] = vector.hashes[at] ?? 0;
    weights[place] = vector.weights[at] ?? 0;
  }
  return { hashes, weights };
}

/** Places of the strongest terms, ascending. */
export function strongestPlaces({ weights }: Vector, most: number): number[] {
  if (weights.length <= most) return [...weights.keys()];
  const least = weights.toSorted()[weights.length - most] ?? 0;
  let equal = most;
  for (const weight of weights) if (weight > least) equal -= 1;
  const places: number[] = [];
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight > least || (weight === least && equal-- > 0)) places.push(at);
  }
  return places;
}

/** Of length 1; an empty one stays empty. */
export function normalised(vector: Vector): Vector {
  const length = lengthOf(vector);
  return length === 0 ? vector : { hashes: vector.hashes, weights: vector.weights.map((weight) => weight / length) };
}
