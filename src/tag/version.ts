import { createHash } from 'node:crypto';
import { AMMUNITION, CARTRIDGES, CERTAIN_BORES, DOUBTFUL_BORES, OTHER_MEASURES } from './data/calibres.ts';
import { COUNTRIES } from './data/countries.ts';
import { METONYMS } from './data/english.ts';
import { LANGUAGES } from './data/index.ts';
import { GROUP_WORDS, LOWER_BOUND_WORDS, NUMBER_WORDS } from './data/number-words.ts';
import { AFTER_COMMA, PLACES, STATES } from './data/places.ts';
import { SENSES } from './data/senses.ts';
import { SWALLOWED_ELSEWHERE } from './data/swallowed-elsewhere.ts';
import { SWALLOWED, WRITTEN_SO } from './data/swallowed.ts';
import { EVENT_WORDS } from './suggest/index.ts';

/** Raise it when code or a word list changes what comes out. */
const RULES = 3;

/** Names of the countries come from Node's own language data. */
const OWN_DATA = [
  COUNTRIES,
  LANGUAGES,
  METONYMS,
  SWALLOWED,
  SWALLOWED_ELSEWHERE,
  WRITTEN_SO,
  PLACES,
  STATES,
  AFTER_COMMA,
  SENSES,
  EVENT_WORDS,
  [...NUMBER_WORDS, ...LOWER_BOUND_WORDS, ...GROUP_WORDS],
  [...CARTRIDGES, ...CERTAIN_BORES, ...DOUBTFUL_BORES, ...OTHER_MEASURES, ...AMMUNITION],
  process.versions.icu,
];

/** `rules.hash`: changes with the rules, our own names, Node's country names, the gazetteer, or the lists. */
export function taggerVersion(lists: unknown, gazetteer: string): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([OWN_DATA, gazetteer, lists]))
    .digest('hex');
  return `${RULES}.${hash.slice(0, 16)}`;
}
