import { createHash, timingSafeEqual } from 'node:crypto';

/** Decides from an Authorization header. The time it takes says nothing about the key: hashes of one length are compared. */
export function createKeyCheck(apiKey: string): (authorization: string | undefined) => boolean {
  const expected = digest(apiKey);
  return (authorization) => {
    const given = presentedKey(authorization ?? '');
    return given !== null && timingSafeEqual(digest(given), expected);
  };
}

/** The key of `Bearer KEY`, or the password of `Basic` (which browsers can ask a person for; the name does not matter). */
function presentedKey(authorization: string): string | null {
  const [, scheme = '', value = ''] = /^([A-Za-z]+) +(\S+) *$/.exec(authorization) ?? [];
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() !== 'basic') return null;
  const pair = Buffer.from(value, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return colon === -1 ? null : pair.slice(colon + 1);
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
