const SHORT = 4;

/** True for acronyms of four letters or fewer: in another case they would be words or other names. */
export function isShortAcronym(text: string): boolean {
  if (!mayBeCapitals(text)) return false;
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length > 0 && letters.length <= SHORT && /\p{Lu}/u.test(letters) && letters === letters.toUpperCase();
}

/** False for what holds a small letter of the Latin or Cyrillic alphabet, or letters only of scripts without capitals: nearly all names. */
function mayBeCapitals(text: string): boolean {
  let mayBe = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x45f)) return false;
    mayBe ||= code > 0x40 && (code < 0x590 || code >= 0x10a0);
  }
  return mayBe;
}
