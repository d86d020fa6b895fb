import { placeOf } from '../domain/sorted-numbers.ts';
import { Contrast } from './contrast.ts';
import type { ReportReading } from './report.ts';
import { OPENING } from './terms.ts';

/** Each part of a cut has to be a story to be reckoned with. */
const FEWEST = 5;
/** Stories of fewer reports are never cut. */
export const FEWEST_TO_CUT = 2 * FEWEST;
const LEAST_SHARE = 0.25;
/** Likeness across the cut, as a share of that within, from which two long parts tell one story. */
const SEPARATE = 0.6;
/** A few reports are soon unlike others by chance: the share is smaller by so many times one report's part of them. */
const CHANCE = 1.5;
/** A part has words of its own: in the openings of most of its reports, and in hardly any of the other part. */
const OWN_SHARE = 0.6;
const OTHER_SHARE = 0.2;
/** Pairs that are least alike, to begin cuts from. */
const BEGINNINGS = 10;
const MOST_ROUNDS = 15;
/** Of longer stories the newest reports are looked at. */
const MOST_REPORTS = 200;

/** Two stories that have been taken for one. */
export interface Cut {
  /** Ids of the reports of each. */
  readonly parts: readonly [readonly string[], readonly string[]];
  readonly separation: number;
}

/**
 * Where a story falls into two that share only what makes both the same kind of event, the two; else null. Reports of
 * another language than most are left where they are.
 */
export function cutStory(reports: readonly ReportReading[]): Cut | null {
  const compared = ofMainLanguage(reports).slice(-MOST_REPORTS);
  if (compared.length < FEWEST_TO_CUT) return null;
  const contrast = new Contrast(compared);
  let best: Cut | null = null;
  for (const [i, j] of leastAlike(contrast)) {
    const sides = settle(contrast, i, j);
    const parts = [0, 1].map((side) => compared.filter((_, at) => sides[at] === side)) as [ReportReading[], ReportReading[]];
    const shorter = Math.min(parts[0].length, parts[1].length);
    if (shorter < Math.max(FEWEST, compared.length * LEAST_SHARE)) continue;
    const separation = contrast.separation(sides);
    if (separation >= SEPARATE * (1 - CHANCE / shorter) || (best !== null && separation >= best.separation)) continue;
    if (hasOwnWords(parts[0], parts[1]) && hasOwnWords(parts[1], parts[0]))
      best = { parts: [parts[0].map(({ id }) => id), parts[1].map(({ id }) => id)], separation };
  }
  return best;
}

/** Reports in the language of most of them, in order of time. */
function ofMainLanguage(reports: readonly ReportReading[]): ReportReading[] {
  const byLanguage = Map.groupBy(reports, ({ language }) => language);
  const [main = []] = [...byLanguage.values()].toSorted((a, b) => b.length - a.length);
  return main.toSorted((a, b) => a.at - b.at);
}

function leastAlike(contrast: Contrast): [number, number][] {
  const pairs: [number, number, number][] = [];
  for (let i = 0; i < contrast.size; i += 1) for (let j = i + 1; j < contrast.size; j += 1) pairs.push([contrast.between(i, j), i, j]);
  return pairs
    .toSorted((a, b) => a[0] - b[0])
    .slice(0, BEGINNINGS)
    .map(([, i, j]) => [i, j]);
}

/** Gathers each report on the side it is more like, from two that are not alike, until nothing moves. */
function settle(contrast: Contrast, first: number, second: number): Uint8Array {
  let sides = Uint8Array.from({ length: contrast.size }, (_, at) => (contrast.between(at, second) > contrast.between(at, first) ? 1 : 0));
  sides[first] = 0;
  sides[second] = 1;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = Uint8Array.from(sides, (_, at) => sideOf(contrast, sides, at));
    if (next.every((side, at) => side === sides[at])) break;
    sides = next;
  }
  return sides;
}

function sideOf(contrast: Contrast, sides: Uint8Array, at: number): number {
  const sum = [0, 0];
  const others = [0, 0];
  for (const [other, side] of sides.entries()) {
    if (other === at) continue;
    sum[side] = (sum[side] ?? 0) + contrast.between(at, other);
    others[side] = (others[side] ?? 0) + 1;
  }
  const mean = (side: 0 | 1): number => (others[side] === 0 ? 0 : (sum[side] ?? 0) / (others[side] ?? 1));
  return mean(1) > mean(0) ? 1 : 0;
}

function hasOwnWords(own: readonly ReportReading[], other: readonly ReportReading[]): boolean {
  const opened = new Map<number, number>();
  for (const { terms } of own) {
    for (const [at, hash] of terms.hashes.entries()) if ((terms.kinds[at] ?? 0) & OPENING) opened.set(hash, (opened.get(hash) ?? 0) + 1);
  }
  return [...opened].some(
    ([hash, held]) =>
      held >= own.length * OWN_SHARE && other.filter(({ terms }) => opensWith(terms, hash)).length <= other.length * OTHER_SHARE,
  );
}

function opensWith({ hashes, kinds }: ReportReading['terms'], hash: number): boolean {
  const at = placeOf(hashes, hash);
  return hashes[at] === hash && ((kinds[at] ?? 0) & OPENING) !== 0;
}
