import type { Columns } from './columns.ts';
import { FEW, has, type HitSet } from './hit-sets.ts';

/** Positions in the order of time, end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Gives the slots of the hits within a span, oldest first, or newest first where `step` is -1, until `visit` gives false.
 * `set` null: every document is a hit.
 */
export function visitHits(columns: Columns, set: HitSet | null, span: Span, step: 1 | -1, visit: (slot: number) => boolean): void {
  const places = set === null ? null : placesOf(columns, set);
  if (places === null) visitAll(columns, set, span, step, visit);
  else visitPlaces(columns, places, span, step, visit);
}

function visitAll({ order }: Columns, set: HitSet | null, { from, to }: Span, step: 1 | -1, visit: (slot: number) => boolean): void {
  const end = step === 1 ? to : from - 1;
  for (let at = step === 1 ? from : to - 1; at !== end; at += step) {
    const slot = order[at] ?? 0;
    if ((set === null || has(set, slot)) && !visit(slot)) return;
  }
}

function visitPlaces({ order }: Columns, places: Uint32Array, span: Span, step: 1 | -1, visit: (slot: number) => boolean): void {
  const [from, to] = [placesBefore(places, span.from), placesBefore(places, span.to)];
  const end = step === 1 ? to : from - 1;
  for (let at = step === 1 ? from : to - 1; at !== end; at += step) if (!visit(order[places[at] ?? 0] ?? 0)) return;
}

/** How many of the places come before this one. */
export function placesBefore(places: Uint32Array, place: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where in the order of time the documents of a set stand; null for a set of many. Found once for each order. */
export function placesOf({ order }: Columns, set: HitSet): Uint32Array | null {
  if (set.placed?.order === order) return set.placed.places;
  const most = Math.floor(order.length / FEW);
  const places = new Uint32Array(most);
  let count = 0;
  for (let at = 0; at < order.length; at += 1) {
    if (!has(set, order[at] ?? 0)) continue;
    if (count === most) {
      set.placed = { order, places: null };
      return null;
    }
    places[count] = at;
    count += 1;
  }
  set.placed = { order, places: places.slice(0, count) };
  return set.placed.places;
}
