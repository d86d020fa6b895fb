const SPACES = /[\s\u0085\u180e]+/g;
/** Soft hyphen, zero-width space, word joiner, byte order mark, direction marks and embeddings, object replacement, controls. */
// oxlint-disable-next-line no-control-regex -- controls are what has to go
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]+/g;
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
