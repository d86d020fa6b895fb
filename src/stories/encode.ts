import type { StoryState, Voice } from './state.ts';
import { measured } from './vector.ts';

/** Everything but the vectors. */
type Head = Omit<StoryState, 'voices' | 'tags'> & {
  readonly voices: readonly { readonly language: string; readonly reports: number; readonly terms: number }[];
  readonly tags: Readonly<Record<keyof StoryState['tags'], readonly (readonly [string, number])[]>>;
};

const WORD = 4;
const SPACE = 0x20;
const UTF8 = { encoder: new TextEncoder(), decoder: new TextDecoder() };

/**
 * A story in one to three kilobytes: the length of the head, the head in JSON filled up with spaces to whole words, then the
 * hashes and the weights of each voice, as this machine holds numbers.
 */
export function encodeStory(story: StoryState): Uint8Array {
  const voices = story.voices.map(({ language, reports, sum }) => ({ language, reports, terms: sum.hashes.length }));
  const tags = Object.fromEntries(Object.entries(story.tags).map(([kind, counts]) => [kind, [...counts]])) as unknown as Head['tags'];
  const head = UTF8.encoder.encode(JSON.stringify({ ...story, voices, tags } satisfies Head));
  const terms = voices.reduce((sum, voice) => sum + voice.terms, 0);
  const from = WORD + Math.ceil(head.length / WORD) * WORD;
  const bytes = new Uint8Array(from + terms * 2 * WORD);
  new Uint32Array(bytes.buffer, 0, 1)[0] = head.length;
  bytes.fill(SPACE, WORD + head.length, from);
  bytes.set(head, WORD);
  let at = from;
  for (const { sum } of story.voices) {
    new Int32Array(bytes.buffer, at, sum.hashes.length).set(sum.hashes);
    new Float32Array(bytes.buffer, at + sum.hashes.length * WORD, sum.weights.length).set(sum.weights);
    at += sum.hashes.length * 2 * WORD;
  }
  return bytes;
}

/** @throws RangeError or SyntaxError where the bytes are not those of a story */
export function decodeStory(stored: Uint8Array): StoryState {
  // Aligned to whole words, which what the database gives need not be.
  const { buffer } = stored.slice();
  const length = new Uint32Array(buffer, 0, 1)[0] ?? 0;
  const head = JSON.parse(UTF8.decoder.decode(new Uint8Array(buffer, WORD, length))) as Head;
  let at = WORD + Math.ceil(length / WORD) * WORD;
  const voices = head.voices.map(({ language, reports, terms }): Voice => {
    const sum = measured({ hashes: new Int32Array(buffer, at, terms), weights: new Float32Array(buffer, at + terms * WORD, terms) });
    at += terms * 2 * WORD;
    return { language, reports, sum };
  });
  const tags = Object.fromEntries(
    Object.entries(head.tags).map(([kind, counts]) => [kind, new Map(counts)]),
  ) as unknown as StoryState['tags'];
  return { ...head, voices, tags };
}
