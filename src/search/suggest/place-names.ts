import type { Labels } from '../service/types.ts';
import type { ValueCounts } from './counts.ts';
import { type Match, NameIndex } from './names.ts';

/** Places are too many to list; those that the index holds are found by what they are called. */
export class PlaceNames {
  readonly #labels: Labels;
  #of: ValueCounts | null = null;
  #names = new NameIndex([]);

  constructor(labels: Labels) {
    this.#labels = labels;
  }

  find(typed: string, counts: ValueCounts): Match[] {
    if (this.#of !== counts) this.#read(counts);
    return this.#names.find(typed, () => true);
  }

  #read(counts: ValueCounts): void {
    const places = counts.values.get('place') ?? new Map<string, number>();
    this.#names = new NameIndex(
      [...places.keys()].map((value) => ({ facet: 'place', value, label: this.#labels.label('place', value), names: [] })),
    );
    this.#of = counts;
  }
}
