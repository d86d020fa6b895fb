/** Raise it when a rule or a word list changes what is judged a copy, or when other keys come out of a text. */
export const COPY_RULES_VERSION = '1';
