import { foldText } from '../../domain/fold.ts';
import type { Facet } from '../engine.ts';
import type { Named } from './types.ts';

/** One way to call something. */
interface Key {
  readonly folded: string;
  readonly written: string;
  readonly named: Named;
}

export interface Match {
  readonly named: Named;
  /** The name that matched, as it is written. */
  readonly name: string;
  /** 0: the whole name; 1: its beginning; 2: the beginning of a later word. */
  readonly tier: 0 | 1 | 2;
}

/** Finds what is called so, by the beginning of a name or of a word in it. */
export class NameIndex {
  readonly #keys: readonly Key[];

  constructor(all: readonly Named[]) {
    this.#keys = all.flatMap((named) =>
      [...new Set([named.label, ...named.names, named.value])].flatMap((written) => {
        const folded = foldText(written);
        return folded === '' ? [] : [{ folded, written, named }];
      }),
    );
  }

  /** `typed` is folded; an empty one finds all. Each thing comes once, by the best of its names. */
  find(typed: string, wants: (facet: Facet) => boolean): Match[] {
    const within = ` ${typed}`;
    const best = new Map<Named, Match>();
    for (const { folded, written, named } of this.#keys) {
      if (!wants(named.facet)) continue;
      const tier = folded === typed ? 0 : folded.startsWith(typed) ? 1 : folded.includes(within) ? 2 : null;
      if (tier === null || tier >= (best.get(named)?.tier ?? 3)) continue;
      best.set(named, { named, name: written, tier });
    }
    return [...best.values()];
  }
}
