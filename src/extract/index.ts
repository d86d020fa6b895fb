export { directionOf } from './direction.ts';
export { ExtractError, type ExtractErrorCode } from './errors.ts';
export { createExtractor } from './extractor.ts';
export { extractPage } from './page.ts';
export { textFromHtml } from './html-text.ts';
export { detectLanguage } from './language.ts';
export { type ExtractLine, toExtractLine } from './output.ts';
export { EXTRACTOR_VERSION } from './version.ts';
export { smallWordsOf } from './language-words.ts';
