import { expect, test } from 'vitest';
import { dot, plus, strongestPlaces, type Vector } from '../../../src/stories/vector.ts';
import fc from '../../support/property.ts';

const vectors = fc
  .dictionary(fc.integer({ min: -50, max: 50 }).map(String), fc.integer({ min: 1, max: 9 }), { maxKeys: 60 })
  .map((terms): Vector => {
    const hashes = Int32Array.from(Object.keys(terms), Number).sort();
    return { hashes, weights: Float32Array.from(hashes, (hash) => terms[hash] ?? 0) };
  });

const weightOf = ({ hashes, weights }: Vector, hash: number): number => weights[hashes.indexOf(hash)] ?? 0;

test('the product and the sum of two are those of their terms', () => {
  fc.assert(
    fc.property(vectors, vectors, (a, b) => {
      expect(dot(a, b)).toBe(a.hashes.reduce((sum, hash) => sum + weightOf(a, hash) * weightOf(b, hash), 0));
      const sum = plus(a, 0.5, b);
      expect([...sum.hashes]).toEqual([...new Set([...a.hashes, ...b.hashes])].toSorted((x, y) => x - y));
      for (const hash of sum.hashes) expect(weightOf(sum, hash)).toBe(weightOf(a, hash) * 0.5 + weightOf(b, hash));
    }),
  );
});

test('the strongest terms are kept, however few; of equal ones those that come first', () => {
  fc.assert(
    fc.property(vectors, fc.integer({ min: 1, max: 40 }), (vector, most) => {
      const ranked = [...vector.weights.keys()].toSorted((a, b) => (vector.weights[b] ?? 0) - (vector.weights[a] ?? 0) || a - b);
      expect(strongestPlaces(vector, most)).toEqual(ranked.slice(0, most).toSorted((a, b) => a - b));
    }),
  );
});
