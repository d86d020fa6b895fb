import { createHash, timingSafeEqual } from 'node:crypto';

/** A key as a request brought it. Browsers send `basic` by themselves once a person typed it, `bearer` never. */
export interface PresentedKey {
  readonly means: 'bearer' | 'basic';
  readonly key: string;
}

/** Decides from an Authorization header. */
export function createKeyCheck(apiKey: string): (authorization: string | undefined) => boolean {
  const isKey = createSecretCheck(apiKey);
  return (authorization) => {
    const presented = presentedKey(authorization);
    return presented !== null && isKey(presented.key);
  };
}

/** The time it takes says nothing about the secret: hashes of one length are compared. */
export function createSecretCheck(secret: string): (given: string) => boolean {
  const expected = digest(secret);
  return (given) => timingSafeEqual(digest(given), expected);
}

/** The key of `Bearer KEY`, or the password of `Basic` (which browsers can ask a person for; the name does not matter). */
export function presentedKey(authorization: string | undefined): PresentedKey | null {
  const [, scheme = '', value = ''] = /^([A-Za-z]+) +(\S+) *$/.exec(authorization ?? '') ?? [];
  if (scheme.toLowerCase() === 'bearer') return { means: 'bearer', key: value };
  if (scheme.toLowerCase() !== 'basic') return null;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon === -1 ? null : { means: 'basic', key: pair.slice(colon + 1) };
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
