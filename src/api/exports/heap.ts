import { setFlagsFromString } from 'node:v8';

/** What V8 has the young generation of a heap grow by when nobody says otherwise. */
const V8_FACTOR = 2;

let held = 0;

/**
 * Has the young generation stay as large as it is while the work runs: the garbage of an export would double it, which counts
 * as memory of the server for good.
 */
export async function keepingYoungGeneration<T>(work: () => Promise<T>): Promise<T> {
  held += 1;
  if (held === 1) growBy(1);
  try {
    return await work();
  } finally {
    held -= 1;
    if (held === 0) growBy(V8_FACTOR);
  }
}

function growBy(factor: number): void {
  setFlagsFromString(`--semi-space-growth-factor=${factor}`);
}
