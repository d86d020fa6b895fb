export { directionOf, scriptLanguageHint } from './direction.ts';
export { ExtractError, type ExtractErrorCode } from './errors.ts';
export { createExtractor } from './extractor.ts';
export { textFromHtml } from './html-text.ts';
export { type ExtractLine, toExtractLine } from './output.ts';
export { EXTRACTOR_VERSION } from './version.ts';
