import { placeOf } from '../../domain/sorted-numbers.ts';
import { mixed } from '../../domain/word-hashes.ts';
import type { CopyReading } from './reading.ts';

/** Fingerprints, signed 32 bits, in rising order, each once. Two texts that share two of them are worth judging. */
export interface CopySketch {
  /** Of the whole text: what the index is asked for. */
  readonly keys: Int32Array;
  /** Of the first sentences: what the index stores. All of them are among `keys`. */
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

/** In its place among them. */
function withKey(keys: Int32Array, key: number): Int32Array {
  const at = placeOf(keys, key);
  if (keys[at] === key) return keys;
  const all = new Int32Array(keys.length + 1);
  all.set(keys.subarray(0, at));
  all[at] = key;
  all.set(keys.subarray(at), at + 1);
  return all;
}
