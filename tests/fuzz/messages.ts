import type { CorpusFolders, Kind } from './cases.ts';

/** What the thread that runs the cases is told. */
export interface Orders {
  readonly folders: CorpusFolders;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  /** Case numbers after whose end memory is measured. */
  readonly measureAt: readonly number[];
}

export interface Memory {
  readonly rssMB: number;
  readonly heapMB: number;
}

/** What it tells, beside the number of the case at hand, which stands in shared memory. */
export type Report =
  | {
      readonly what: 'done';
      readonly index: number;
      readonly kind: Kind;
      readonly from: string;
      readonly ms: number;
      readonly refused: string | null;
      readonly faults: readonly string[];
    }
  | { readonly what: 'memory'; readonly index: number; readonly memory: Memory };
