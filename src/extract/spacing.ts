const SPACES = /[\s\u0085\u180e]+/g;
/** Controls, soft hyphen, zero-width space, word joiner, byte order mark, direction marks and embeddings, object replacement. */
const INVISIBLE = /(?:(?![\s\u0085])[\p{Cc}\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc])+/gu;
/** Cheap test for text that the two above may change in another way than folding line breaks and runs of spaces. */
const UNUSUAL = /[^\t\n\r\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf]/;
const UNFOLDED = /[\t\n\r\xa0\u2028\u2029]| {2}/;
/** Joiners that join nothing: they belong after letters of joining scripts (Persian, Indic) and inside emoji only. */
const STRAY_JOINERS = /(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f\u200c\u200d])[\u200c\u200d]+|(?<=\p{Script=Latin})[\u200c\u200d]+/gu;

/** One line of clean text: white space folded, trimmed, nothing invisible, well formed, NFC. */
export function cleanLine(text: string): string {
  if (!UNUSUAL.test(text)) return (UNFOLDED.test(text) ? text.replace(SPACES, ' ') : text).trim();
  return text.replace(INVISIBLE, '').replace(SPACES, ' ').replace(STRAY_JOINERS, '').trim().toWellFormed().normalize('NFC');
}
