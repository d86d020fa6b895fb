import type { OpenStory } from '../../store/folding/records.ts';
import type { KeptStory } from '../../store/folding/stories.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import { readReports } from './reports.ts';
import { centralReport, decodeStory, encodeStory, indexKeys, joinStory, openStory, type StoryState } from '../../stories/index.ts';

/** What was made of stored bytes: most stories are looked at again and again while they are open. */
const known = new WeakMap<Uint8Array, Recognised>();

/** What a story is recognised by, and the keys by which it is found. */
export class Recognised {
  readonly state: StoryState;
  #keys: readonly number[] | null;

  constructor(state: StoryState, keys: readonly number[] | null = null) {
    this.state = state;
    this.#keys = keys;
  }

  /** Made when they are asked for: a story that is only compared needs none. */
  get keys(): readonly number[] {
    return (this.#keys ??= indexKeys(this.state));
  }
}

/** Null for one that nothing was noted of yet. */
export function recognised({ state: bytes }: OpenStory): Recognised | null {
  const before = known.get(bytes);
  if (before || bytes.length === 0) return before ?? null;
  const made = new Recognised(decodeStory(bytes));
  known.set(bytes, made);
  return made;
}

/** Stores what a story is recognised by, and the keys by which it is found; without `isFound` it has none yet. */
export function saveState(session: FoldingSession, id: number, state: StoryState, isFound = true): void {
  const { kept, keys } = encoded(state);
  const old = isFound ? keysOf(session, id) : [];
  session.stories.dropKeys(id, without(old, keys));
  session.stories.addKeys(id, without(keys, old));
  session.stories.save(id, kept);
}

/** Gives the number of a new story. */
export function createStory(session: FoldingSession, name: string, state: StoryState): number {
  const { kept, keys } = encoded(state);
  const id = session.stories.create(name, kept);
  session.stories.addKeys(id, keys);
  return id;
}

function encoded(state: StoryState): { readonly kept: KeptStory; readonly keys: readonly number[] } {
  const keys = indexKeys(state);
  const { firstAt, newestAt, headline } = state;
  const bytes = encodeStory(state);
  known.set(bytes, new Recognised(state, keys));
  return { kept: { firstAt, newestAt, headline, state: bytes }, keys };
}

/** It is found no more: it has become part of another, or is over. */
export function dropKeys(session: FoldingSession, id: number): void {
  session.stories.dropKeys(id, keysOf(session, id));
}

function keysOf(session: FoldingSession, id: number): readonly number[] {
  const story = session.stories.byId(id);
  return (story && recognised(story)?.keys) ?? [];
}

function without(keys: readonly number[], others: readonly number[]): number[] {
  const unwanted = new Set(others);
  return keys.filter((key) => !unwanted.has(key));
}

/** What a story is recognised by, and its headline, from the groups it has now. False where it has none. */
export function rebuildState(session: FoldingSession, id: number): boolean {
  const reports = readReports(session, id);
  const [first, ...others] = reports;
  if (!first) return false;
  const state = others.reduce(joinStory, openStory(first));
  // Where it was part of another story, its keys are gone.
  dropKeys(session, id);
  saveState(session, id, { ...state, headline: centralReport(reports)?.id ?? state.headline }, false);
  return true;
}
