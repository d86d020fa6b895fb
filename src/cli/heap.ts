import { setFlagsFromString } from 'node:v8';

/** In per cent of what is alive. */
const GARBAGE = 25;

/**
 * Has garbage collected before it takes much more room than what is alive; by its own rule V8 lets a heap grow to four times
 * that first, which an export of everything does. Counts for threads as well.
 */
export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${GARBAGE}`);
}
