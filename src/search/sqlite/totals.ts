import { type Columns, grown } from './columns.ts';
import type { HitSet } from './hit-sets.ts';
import { placesBefore, placesOf, type Span } from './hits.ts';
import { ALONE } from './schema.ts';

/** How many there are. */
export interface Totals {
  /** Hits, each for itself. */
  readonly hits: number;
  /** Hits that are left when each group is one. */
  readonly total: number;
}

/** By group: the last count that met it. */
let metBy = new Uint32Array(1024);
let counts = 0;

/** Counts the hits within a span where nothing else is asked of them: in flat loops, as they are run for every hit. `set` null: every document is one. */
export function totalsOf(columns: Columns, set: HitSet | null, span: Span, groups: Uint32Array | null): Totals {
  const places = set === null ? null : placesOf(columns, set);
  const slots = places === null ? within(columns.order, span) : slotsAt(columns.order, places, span);
  return count(slots, places === null ? (set?.bits ?? null) : null, groups);
}

function within(order: Uint32Array, { from, to }: Span): Uint32Array {
  return order.subarray(from, to);
}

function slotsAt(order: Uint32Array, places: Uint32Array, { from, to }: Span): Uint32Array {
  return places.subarray(placesBefore(places, from), placesBefore(places, to)).map((place) => order[place] ?? 0);
}

/** `bits` null: all of the slots are hits. */
function count(slots: Uint32Array, bits: Uint32Array | null, groups: Uint32Array | null): Totals {
  counts += 1;
  let hits = 0;
  let repeated = 0;
  for (let at = 0; at < slots.length; at += 1) {
    const slot = slots[at] ?? 0;
    if (bits !== null && (((bits[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 0) continue;
    hits += 1;
    const group = groups === null ? ALONE : (groups[slot] ?? ALONE);
    if (group === ALONE) continue;
    if (group >= metBy.length) metBy = grown(metBy, 2 * group);
    if (metBy[group] === counts) repeated += 1;
    metBy[group] = counts;
  }
  return { hits, total: hits - repeated };
}
