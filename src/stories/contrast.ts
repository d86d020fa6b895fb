import type { ReportReading } from './report.ts';
import { NAME, OPENING } from './terms.ts';
import { dot, normalised, type Vector } from './vector.ts';

/** Names weigh once more against each other where everything else is the same. */
const NAME_WEIGHT = 2;
/** The opening tells what happened; background further down is much the same for every event of a kind. */
const OPENING_WEIGHT = 4;

/**
 * How alike the reports of one story are in what not all of them say: words of every report tell them apart no more, words
 * of a single one never did. 0 to 1, by pair.
 */
export class Contrast {
  readonly size: number;
  readonly #likeness: Float32Array;

  constructor(reports: readonly ReportReading[]) {
    this.size = reports.length;
    this.#likeness = new Float32Array(this.size * this.size);
    const holders = holdersOf(reports);
    const vectors = reports.map((report) => contrastVector(report, holders, this.size));
    for (let i = 0; i < this.size; i += 1) {
      for (let j = i + 1; j < this.size; j += 1) {
        const likeness = dot(vectors[i] as Vector, vectors[j] as Vector);
        this.#likeness[i * this.size + j] = likeness;
        this.#likeness[j * this.size + i] = likeness;
      }
    }
  }

  between(i: number, j: number): number {
    return this.#likeness[i * this.size + j] ?? 0;
  }

  /** Likeness across two sides as a share of the likeness within them: near 0 where they have nothing of their own in common. */
  separation(sides: ArrayLike<number>): number {
    const sum = { within: 0, across: 0 };
    const pairs = { within: 0, across: 0 };
    for (let i = 0; i < this.size; i += 1) {
      for (let j = i + 1; j < this.size; j += 1) {
        const which = sides[i] === sides[j] ? 'within' : 'across';
        sum[which] += this.between(i, j);
        pairs[which] += 1;
      }
    }
    if (pairs.within === 0 || pairs.across === 0 || sum.within === 0) return 1;
    return sum.across / pairs.across / (sum.within / pairs.within);
  }
}

/** In how many of the reports each word stands. */
function holdersOf(reports: readonly ReportReading[]): ReadonlyMap<number, number> {
  const holders = new Map<number, number>();
  for (const { terms } of reports) for (const hash of terms.hashes) holders.set(hash, (holders.get(hash) ?? 0) + 1);
  return holders;
}

/** Rarity counts by its square root: what two or three reports share by chance is not to outweigh what half of them tell. */
function contrastVector({ terms, tells }: ReportReading, holders: ReadonlyMap<number, number>, reports: number): Vector {
  const kept: number[] = [];
  const weights: number[] = [];
  for (const [at, hash] of terms.hashes.entries()) {
    const held = holders.get(hash) ?? 0;
    if (held < 2 || held === reports) continue;
    const kind = terms.kinds[at] ?? 0;
    const weight = (kind & NAME ? NAME_WEIGHT : 1) * (kind & OPENING ? OPENING_WEIGHT : 1);
    kept.push(hash);
    weights.push((1 + Math.log(terms.counts[at] ?? 1)) * Math.sqrt(Math.log(reports / held)) * (tells[at] ?? 0) * weight);
  }
  return normalised({ hashes: Int32Array.from(kept), weights: Float32Array.from(weights) });
}
