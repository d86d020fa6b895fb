import { createHash } from 'node:crypto';

/** Shorter texts ("Subscribe to read on") do not tell articles apart. */
const MIN_LETTERS = 200;

/** SHA-256 of title and text with spacing, case and punctuation taken out, so that a moved comma is no new revision. */
export function contentHash(title: string, text: string): string {
  return createHash('sha256')
    .update(`${normalise(title)}\n${normalise(text)}`)
    .digest('hex');
}

/** True where equal hashes on one outlet mean the same article. */
export function tellsArticlesApart(text: string): boolean {
  return normalise(text).length >= MIN_LETTERS;
}

function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
