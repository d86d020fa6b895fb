import type { EngineQuery, EngineResult, EngineState, Facet, IndexedWord } from '../engine.ts';
import type { HourCounts } from '../timeline/counter.ts';

/** What the index keeps of a `SearchDocument`. */
export interface IndexDocument {
  readonly id: string;
  /** Whole unix seconds. */
  readonly sortAt: number;
  /** No date is known: `sortAt` is when it was first seen. */
  readonly undated: boolean;
  readonly foldTitle: string;
  readonly foldText: string;
  /** Its group of copies; null where it has no copies. */
  readonly copyGroup: string | null;
  readonly story: string | null;
  readonly tags: readonly { readonly kind: Facet; readonly name: string }[];
}

/** What a worker can be asked, by name: what goes in and what comes out. */
export interface Operations {
  prepare: { input: null; output: EngineState };
  state: { input: null; output: EngineState };
  upsert: { input: readonly IndexDocument[]; output: null };
  remove: { input: readonly string[]; output: null };
  /** Starts a build beside the live one. */
  beginBuild: { input: { readonly owner: string }; output: number };
  addToBuild: { input: { readonly build: number; readonly documents: readonly IndexDocument[] }; output: null };
  finishBuild: { input: { readonly build: number }; output: { readonly indexed: number; readonly generation: string } };
  abandonBuild: { input: { readonly build: number }; output: null };
  /** Deletes the damaged index file, if it is still the one with this inode, and starts an empty one. */
  discard: { input: { readonly inode: number }; output: null };
  search: { input: EngineQuery; output: EngineResult };
  /** Packed as `IdList` packs them. */
  list: { input: EngineQuery; output: Uint8Array };
  hours: { input: EngineQuery; output: HourCounts };
  correct: { input: readonly string[]; output: Map<string, string> };
  words: { input: { readonly beginning: string; readonly limit: number }; output: readonly IndexedWord[] };
  close: { input: null; output: null };
}

export type Operation = keyof Operations;

export type Handlers = {
  readonly [Name in Operation]: (input: Operations[Name]['input'], begun: () => void) => Operations[Name]['output'];
};

export interface Request<Name extends Operation = Operation> {
  readonly id: number;
  readonly name: Name;
  readonly input: Operations[Name]['input'];
}

/**
 * `unreachable`: try again later; `rejected`: trying again will not help; `missing`: there is no usable index file;
 * `damaged`: the file cannot be read.
 */
export type FailureKind = 'unreachable' | 'rejected' | 'missing' | 'damaged';

export interface Failure {
  readonly kind: FailureKind;
  readonly message: string;
  /** Of the index file it happened on. */
  readonly inode: number;
}

/** `begun`: the index has been read as far as needed, and what follows is what the query itself takes. */
export type Response =
  | { readonly id: number; readonly begun: true }
  | { readonly id: number; readonly output: unknown }
  | { readonly id: number; readonly failure: Failure };
