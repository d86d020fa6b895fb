export { namedIn, type NameLists } from './named.ts';
export { createSuggestService, type SuggestDeps } from './service.ts';
export * from './types.ts';
