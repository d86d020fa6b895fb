/** Bounds that no article comes near; what exceeds them is broken or hostile. */

/** Bytes, or UTF-16 units of text, of one page as received. */
export const MAX_PAGE_LENGTH = 20_000_000;
/** UTF-16 units of text and attributes that are left once scripts, styles and comments are gone. */
export const MAX_MARKUP_LENGTH = 5_000_000;
/** Elements of one page that the tree holds. */
export const MAX_TAGS = 100_000;
/** Nested elements; deeper tags are left out, their text stays. */
export const MAX_DEPTH = 200;
/** Old-generation heap of one worker, MB: about twice what the largest news pages need. */
export const WORKER_HEAP_MB = 128;
/** Room for short-lived objects, MB; a DOM is made of them, and with less a third more time goes into collecting. */
export const WORKER_YOUNG_HEAP_MB = 32;
/** Time a new worker has to load its libraries, ms. */
export const WORKER_START_MS = 30_000;
