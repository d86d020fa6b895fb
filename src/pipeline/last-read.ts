import type { Store } from '../store/store.ts';

/** Values by id as they were read from the store, until anything is written; those used last, up to a weight. */
export class LastRead<Value> {
  readonly #store: Pick<Store, 'state'>;
  readonly #most: number;
  readonly #weigh: (value: Value) => number;
  #state = '';
  #kept = new Map<string, Value>();
  #weight = 0;

  constructor(store: Pick<Store, 'state'>, most: number, weigh: (value: Value) => number) {
    this.#store = store;
    this.#most = most;
    this.#weigh = weigh;
  }

  /** `read` is asked for the ids that are not known; those it does not give are left out. */
  async get(
    ids: readonly string[],
    read: (missing: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  ): Promise<Map<string, Value>> {
    const state = await this.#store.state();
    if (state !== this.#state) this.#forget(state);
    const missing = ids.filter((id) => !this.#kept.has(id));
    const found = new Map(ids.flatMap((id) => this.#entry(id)));
    if (missing.length > 0) for (const [id, value] of await read(missing)) found.set(id, value);
    // What was written meanwhile is told by the state of the next time.
    if (state === this.#state) for (const [id, value] of found) this.#keep(id, value);
    return found;
  }

  #entry(id: string): [string, Value][] {
    const value = this.#kept.get(id);
    return value === undefined ? [] : [[id, value]];
  }

  #keep(id: string, value: Value): void {
    this.#drop(id);
    this.#kept.set(id, value);
    this.#weight += this.#weigh(value);
    for (const [oldest] of this.#kept) {
      if (this.#weight <= this.#most) break;
      this.#drop(oldest);
    }
  }

  #drop(id: string): void {
    const value = this.#kept.get(id);
    if (value === undefined) return;
    this.#kept.delete(id);
    this.#weight -= this.#weigh(value);
  }

  #forget(state: string): void {
    this.#state = state;
    this.#kept = new Map();
    this.#weight = 0;
  }
}
