import { createHash, randomBytes } from 'node:crypto';

const SECRET_BYTES = 32;
const ID_BYTES = 6;
/** Of the random part: enough to tell keys apart, far too little to guess the rest. */
const SHOWN = 6;

/** 256 random bits, after letters that say what it is. */
export function newSecret(kind: 'cw' | 'cws' | 'cwf'): string {
  return `${kind}_${randomBytes(SECRET_BYTES).toString('base64url')}`;
}

export function newId(kind: 'k' | 'f'): string {
  return `${kind}-${randomBytes(ID_BYTES).toString('hex')}`;
}

/** Of random secrets of this length a plain hash is enough: there is no list of likely ones to try. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function prefixOf(secret: string): string {
  return secret.slice(0, secret.indexOf('_') + 1 + SHOWN);
}
