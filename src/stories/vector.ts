/** So few that they are found without putting all in order. */
const FEW = 16;

/** A sparse vector by ascending word hash. */
export interface Vector {
  readonly hashes: Int32Array;
  readonly weights: Float32Array;
}

/** One that is compared again and again. */
export interface Measured extends Vector {
  readonly length: number;
}

export const EMPTY: Measured = { hashes: new Int32Array(0), weights: new Float32Array(0), length: 0 };

export function measured(vector: Vector): Measured {
  return { ...vector, length: lengthOf(vector) };
}

/** The sum of products of what both hold. */
export function dot(a: Vector, b: Vector): number {
  const [{ hashes: ours, weights }, { hashes: theirs, weights: others }] = [a, b];
  let sum = 0;
  let i = 0;
  let j = 0;
  // Steps that are reckoned instead of chosen: which side is next cannot be foretold.
  while (i < ours.length && j < theirs.length) {
    const x = ours[i] ?? 0;
    const y = theirs[j] ?? 0;
    if (x === y) sum += (weights[i] ?? 0) * (others[j] ?? 0);
    i += Number(x <= y);
    j += Number(y <= x);
  }
  return sum;
}

function lengthOf({ weights }: Vector): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

/** Cosine of the angle between the two: 0 to 1, as weights are never negative. */
export function cosine(a: Measured, b: Measured): number {
  const lengths = a.length * b.length;
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
  const least = most <= FEW ? leastOfFew(weights, most) : (weights.toSorted()[weights.length - most] ?? 0);
  let equal = most;
  for (const weight of weights) if (weight > least) equal -= 1;
  const places: number[] = [];
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    if (weight > least || (weight === least && equal-- > 0)) places.push(at);
  }
  return places;
}

/** The weight of the last of so few strongest: most others are passed over at a glance. */
function leastOfFew(weights: Float32Array, most: number): number {
  const best = new Float32Array(most).fill(Number.NEGATIVE_INFINITY);
  for (const weight of weights) {
    if (weight <= (best[most - 1] ?? 0)) continue;
    let at = most - 1;
    for (; at > 0 && (best[at - 1] ?? 0) < weight; at -= 1) best[at] = best[at - 1] ?? 0;
    best[at] = weight;
  }
  return best[most - 1] ?? 0;
}

/** Of length 1; an empty one stays empty. */
export function normalised(vector: Vector): Vector {
  const length = lengthOf(vector);
  return length === 0 ? vector : { hashes: vector.hashes, weights: vector.weights.map((weight) => weight / length) };
}
