/** Loads the tagger and prints a `TaggerLoad` as JSON: `node --expose-gc tag-load.ts`. */
import { residentNow } from '../support/memory.ts';
import { packagedTagger } from './tagger.ts';

export interface TaggerLoad {
  /** Milliseconds. */
  readonly parts: Readonly<Record<string, { readonly cpu: number; readonly wall: number }>>;
  readonly addedMegabytes: number;
  readonly heapMegabytes: number;
}

const now = (): { cpu: number; wall: number } => {
  const { user, system } = process.cpuUsage();
  return { cpu: (user + system) / 1000, wall: performance.now() };
};

globalThis.gc?.();
const resident = residentNow();
const heap = process.memoryUsage().heapUsed;
const began = now();
const parts: Record<string, { cpu: number; wall: number }> = {};
let before = began;
const { tagger } = await packagedTagger((part) => {
  const at = now();
  parts[part] = { cpu: at.cpu - before.cpu, wall: at.wall - before.wall };
  before = now();
});
parts['all'] = { cpu: before.cpu - began.cpu, wall: before.wall - began.wall };
globalThis.gc?.();
const load: TaggerLoad = {
  parts,
  addedMegabytes: residentNow() - resident,
  heapMegabytes: (process.memoryUsage().heapUsed - heap) / 1e6,
};
console.log(JSON.stringify(load));
// What is measured must still be there.
if (tagger.version === '') throw new Error('a tagger without a version');
