import { mixed } from '../../domain/word-hashes.ts';
import { distinct } from './grams.ts';
import type { CopyReading } from './reading.ts';

/** Fingerprints, signed 32 bits, each once. Two texts that share two of them are worth judging. */
export interface CopySketch {
  /** Of the whole text: what the index is asked for. */
  readonly keys: Int32Array;
  /** Of the first sentences: what the index stores. */
  readonly lead: Int32Array;
}

const TITLE = 0x7469746c;

/** The sampled runs of five words, and one key for the whole headline, so that a rewritten opening can still be found. */
export function sketchOf(reading: CopyReading): CopySketch {
  const { whole } = reading.title;
  if (whole === null) return { keys: reading.keys, lead: reading.leadKeys };
  const key = mixed(whole ^ TITLE);
  return { keys: withKey(reading.keys, key), lead: withKey(reading.leadKeys, key) };
}

function withKey(keys: Int32Array, key: number): Int32Array {
  const all = new Int32Array(keys.length + 1);
  all.set(keys);
  all[keys.length] = key;
  return distinct(all);
}

/** All that the index is asked for. */
export function soughtKeys({ keys, lead }: CopySketch): ReadonlySet<number> {
  return new Set([...keys, ...lead]);
}
