import type { StoryState, Voice } from './state.ts';
import type { Vector } from './vector.ts';

/** Everything but the vectors. */
type Head = Omit<StoryState, 'voices' | 'tags'> & {
  readonly voices: readonly { readonly language: string; readonly reports: number; readonly terms: number; readonly top: number }[];
  readonly tags: Readonly<Record<keyof StoryState['tags'], readonly (readonly [string, number])[]>>;
};

/** Steps of a weight between nothing and the strongest of its vector. */
const STEPS = 255;
const BYTES_PER_TERM = 5;

/** A story in some hundred bytes to a few kilobytes: a head in JSON after its length, then the terms of each voice. */
export function encodeStory(story: StoryState): Uint8Array {
  const voices = story.voices.map(({ language, reports, sum }) => ({ language, reports, terms: sum.hashes.length, top: topOf(sum) }));
  const tags = Object.fromEntries(Object.entries(story.tags).map(([kind, counts]) => [kind, [...counts]])) as unknown as Head['tags'];
  const head = new TextEncoder().encode(JSON.stringify({ ...story, voices, tags } satisfies Head));
  const terms = voices.reduce((sum, voice) => sum + voice.terms, 0);
  const bytes = new Uint8Array(4 + head.length + terms * BYTES_PER_TERM);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, head.length);
  bytes.set(head, 4);
  let at = 4 + head.length;
  for (const { sum } of story.voices) at = writeVector(view, at, sum);
  return bytes;
}

/** @throws RangeError or SyntaxError where the bytes are not those of a story */
export function decodeStory(bytes: Uint8Array): StoryState {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = view.getUint32(0);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head;
  let at = 4 + length;
  const voices = head.voices.map(({ language, reports, terms, top }): Voice => {
    const sum = readVector(view, at, terms, top);
    at += terms * BYTES_PER_TERM;
    return { language, reports, sum };
  });
  const tags = Object.fromEntries(
    Object.entries(head.tags).map(([kind, counts]) => [kind, new Map(counts)]),
  ) as unknown as StoryState['tags'];
  return { ...head, voices, tags };
}

function topOf({ weights }: Vector): number {
  return weights.reduce((top, weight) => Math.max(top, weight), 0);
}

function writeVector(view: DataView, from: number, vector: Vector): number {
  const top = topOf(vector);
  let at = from;
  for (const [index, hash] of vector.hashes.entries()) {
    view.setInt32(at, hash);
    // The weakest is kept as well: it was worth keeping.
    view.setUint8(at + 4, Math.max(1, Math.round(((vector.weights[index] ?? 0) / (top || 1)) * STEPS)));
    at += BYTES_PER_TERM;
  }
  return at;
}

function readVector(view: DataView, from: number, terms: number, top: number): Vector {
  const hashes = new Int32Array(terms);
  const weights = new Float32Array(terms);
  for (let index = 0; index < terms; index += 1) {
    const at = from + index * BYTES_PER_TERM;
    hashes[index] = view.getInt32(at);
    weights[index] = (view.getUint8(at + 4) / STEPS) * top;
  }
  return { hashes, weights };
}
