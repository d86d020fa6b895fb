import { createSinglebyteEncoder } from '@exodus/bytes/single-byte.js';
import type { SampleOutlet } from './schema.ts';

/** Bytes of HTML or XML in the outlet's charset; what the charset lacks becomes a numeric character reference. */
export function encodeMarkup(text: string, charset: SampleOutlet['charset']): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text);
  const encode = createSinglebyteEncoder(charset);
  const fits = (character: string): boolean => {
    try {
      encode(character);
      return true;
    } catch (error) {
      // The encoder knows no other way to say that the charset lacks a character.
      if (error instanceof TypeError) return false;
      throw error;
    }
  };
  const missing = new Set([...new Set(text)].filter((character) => !fits(character)));
  return encode(text.replace(/./gsu, (character) => (missing.has(character) ? `&#${String(character.codePointAt(0))};` : character)));
}
