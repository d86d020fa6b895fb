/** Changes whenever the same page could give another text or other metadata: stored captures are then worth extracting again. */
export const EXTRACTOR_VERSION = '1';

/** What finds the text, as stored with each article. */
export const ENGINE = `readability-${EXTRACTOR_VERSION}`;
