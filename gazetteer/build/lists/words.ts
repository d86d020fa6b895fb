/** Frequent words of other languages that are names of places too. */
export const ORDINARY_WORDS = ``;
