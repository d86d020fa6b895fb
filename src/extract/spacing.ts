const SPACES = /[\s\u0085\u180e]+/g;
/** Controls, soft hyphen, zero-width space, word joiner, byte order mark, direction marks and embeddings, object replacement. */
const INVISIBLE = /(?:(?![\s\u0085])[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc])+/gu;
/** Joiners that join nothing: they belong after letters of joining scripts (Persian, Indic) and inside emoji only. */
const STRAY_JOINERS = /(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f\u200c\u200d])[\u200c\u200d]+|(?<=\p{Script=Latin})[\u200c\u200d]+/gu;

/** Every run of white space as one space, nothing invisible; leading and trailing space is kept as one. */
export function foldSpace(text: string): string {
  return text.replace(INVISIBLE, '').replace(SPACES, ' ');
}

/** One line of clean text: folded, trimmed, well formed, NFC. */
export function cleanLine(text: string): string {
  return foldSpace(text).replace(STRAY_JOINERS, '').trim().toWellFormed().normalize('NFC');
}
