/** Pure rules that say whether two articles are copies of one report. */
export { creditOf } from './credit.ts';
export { judgeCopy } from './judge.ts';
export type { JudgingContext } from './measure.ts';
export { type CopyReading, type CopyText, readCopyText, readForCopies } from './reading.ts';
export { type CopySketch, sketchOf } from './sketch.ts';
export { sharedSpans } from './spans.ts';
export { COPY_RULES_VERSION } from './version.ts';
