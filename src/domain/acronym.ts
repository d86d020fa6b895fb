const SHORT = 4;

/** True for acronyms of four letters or fewer: in another case they would be words or other names. */
export function isShortAcronym(text: string): boolean {
  const letters = text.replace(/[^\p{L}\p{N}]/gu, '');
  return letters.length > 0 && letters.length <= SHORT && /\p{Lu}/u.test(letters) && letters === letters.toUpperCase();
}
