/** Changes whenever the same page could give another text or other metadata: stored captures are then worth extracting again. */
export const EXTRACTOR_VERSION = '2';

/** What found the text, as stored with each article: the rules of this room, or the second opinion. */
export const RULES_ENGINE = `rules-${EXTRACTOR_VERSION}`;
export const READABILITY_ENGINE = `readability-${EXTRACTOR_VERSION}`;
