import { createHash } from 'node:crypto';

/** Ours, made once at random; another one would give every object another id. */
const NAMESPACE = Buffer.from('5a0f7d3c1f1e4c0b9d5e6b1f20c4a7e3', 'hex');

/** The UUID (version 5) of a name: the same everywhere and always. */
export function uuidOf(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
