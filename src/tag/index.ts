export { countryNames } from './country-names.ts';
export { COUNTRIES } from './data/countries.ts';
export { placeFinder } from './gazetteer/names.ts';
export { type GazetteerPoints, pointFinder } from './gazetteer/points.ts';
export { toTagLine } from './line.ts';
export type { TagLine } from './line.ts';
export { createTagger } from './tagger.ts';
export type { TagLists } from './tagger.ts';
