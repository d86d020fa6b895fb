import { TextDecoder } from '@exodus/bytes/encoding.js';

/**
 * Text as bytes of UTF-16 (with byte order mark) or of a legacy encoding of one or two bytes a character, so that fixtures can be
 * kept readable.
 */
export function encode(text: string, label: string): Uint8Array {
  if (label === 'utf-16le') return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (label === 'utf-16be') return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(label);
  const learn = (bytes: readonly number[]): void => {
    const character = decoder.decode(Uint8Array.from(bytes));
    if (Array.from(character).length === 1 && character !== '\uFFFD' && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte < 0x100; byte++) learn([byte]);
  if (!label.startsWith('windows'))
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail]);
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const bytes = table.get(character);
      if (bytes === undefined) throw new Error(`${label} has no ${character}`);
      return bytes;
    }),
  );
}
