import { FACETS } from '../../../src/search/engine.ts';
import { caseSeed, Random } from '../random.ts';

/** Pieces of queries: what the language knows, what it nearly knows, and words of many scripts. */
const PIECES = [
  'OR',
  'AND',
  'NOT',
  '(',
  ')',
  '((',
  '))',
  '"',
  '""',
  '-',
  '--',
  '-(',
  '*',
  'a*',
  '"a b"*',
  ':',
  '::',
  '\\',
  "'",
  '+',
  '|',
  '&&',
  'title:',
  'title:"',
  'country:',
  'country:SY',
  'country:SY,IQ',
  'country:zz9',
  'region:sahel',
  'actor:hamas',
  'source:',
  'lang:en',
  'after:2024',
  'after:2024-05-13',
  'before:2024-13-45',
  'before:',
  'after:99999-01-01',
  'after:-1',
  'before:0001-01-01',
  'place:SY.11',
  'the',
  'of',
  'soldiers',
  'ceasefire',
  'drone',
  'U.S.',
  'F-16',
  'al-Shabaab',
  "N'Djamena",
  '5,000',
  '155mm',
  'straße',
  'ﬁ',
  'x',
  'غزة',
  'قُتِل',
  'Харьков',
  'Київ',
  'ёлка',
  'צה"ל',
  '加沙',
  '加沙地帯',
  'กรุงเทพ',
  'कि',
  '😀',
  '\u200d',
  '\u0301',
  '\ud800',
  '\u0000',
  '\ufeff',
  't_0',
  'meta:t_1',
  '{title}',
  'NEAR(a b)',
  'rank',
  '; DROP TABLE x',
  '%',
  '%00',
  '\n',
  '\t',
  '\u3000',
  'null',
  '0',
  '-0',
  '1e9',
] as const;
const JOINTS = ['', ' ', ' ', ' ', '  ', ' OR ', ' -', ' (', ') ', '"'] as const;

/** Names that the API knows beside the facets, and some that it does not. */
const NAMES = [
  'from',
  'to',
  'sort',
  'collapse',
  'limit',
  'offset',
  'cursor',
  'expand',
  'exactTotal',
  'facets',
  'format',
  'interval',
  'at',
  '__proto__',
  'constructor',
  'q[]',
  'limit[0]',
  '',
  'Q',
  'token',
] as const;
const VALUES = [
  '',
  '0',
  '1',
  '20',
  '200',
  '201',
  '-1',
  '1e3',
  '0x10',
  '9'.repeat(30),
  'NaN',
  'true',
  'false',
  'maybe',
  'relevance',
  'newest',
  'oldest',
  'copies',
  'stories',
  'none',
  'none,country',
  'country,event',
  'event,,',
  '2024',
  '2024-05-13',
  '2024-05-13T09:00Z',
  '2024-02-31',
  '10000',
  'SY',
  'sy',
  '-SY',
  '-',
  '--SY',
  'SY.11',
  'hamas',
  'en',
  '🙂',
  'a'.repeat(250),
  'eyJvIjoxfQ',
  'auto',
  'csv',
  '../../etc/passwd',
  '%ff',
] as const;
const PATHS = [
  '/api/search',
  '/api/search',
  '/api/search',
  '/api/search',
  '/',
  '/api/timeline',
  '/api/map',
  '/api/suggest',
  '/api/export',
  '/feeds/search.rss',
  '/api/articles/made-7',
  '/api/articles/made-7/revisions',
  '/api/stories/story-3',
  '/api/sources',
  '/api/sources/outlet-1/held',
  '/api/nothing',
] as const;
/** Queries and parameters that are read, to be asked as they are and put together with others. */
const SOUND_QUERIES = [
  'the',
  'the of and',
  'soldiers -killed',
  '(soldiers OR troops) "the army"',
  'title:army',
  'country:SY soldiers',
  'a*',
  'after:2024 war',
  'غزة OR Харьков',
  '加沙',
  '-the',
  '-(the OR of)',
  '"the president of the"',
  'army OR -people',
  'sol* mil* gov* pre*',
  'solders govrnment',
] as const;
const SOUND_PARAMETERS = [
  '',
  '',
  'sort=newest',
  'sort=oldest&collapse=stories',
  'collapse=none&limit=200',
  'country=SY&country=-IQ',
  'facets=event,place',
  'facets=none',
  'from=2024-05&to=2025',
  'offset=9990',
  'language=en&expand=false',
  'region=sahel&exactTotal=true',
  'actor=-hamas',
] as const;
const LONGEST = 2500;

/** The path and query of one request; the same for the same seed and number. */
export function makeRequest(seed: number, index: number): string {
  const random = new Random(caseSeed(seed, index));
  const path = random.of(PATHS);
  if (path !== '/api/nothing' && random.chance(0.3)) {
    const query = random.chance(0.5) ? random.of(SOUND_QUERIES) : `${random.of(SOUND_QUERIES)} ${random.of(SOUND_QUERIES)}`;
    return `${path}?q=${encodeURIComponent(query)}&${random.of(SOUND_PARAMETERS)}`;
  }
  const parameters: string[] = [];
  if (random.chance(0.9)) parameters.push(`q=${encoded(madeQuery(random), random)}`);
  for (let more = random.below(3); more > 0; more -= 1) {
    const name = random.chance(0.5) ? random.of(FACETS) : random.of(NAMES);
    parameters.push(`${encoded(name, random)}=${encoded(random.of(VALUES), random)}`);
  }
  return parameters.length === 0 ? path : `${path}?${parameters.join('&')}`;
}

function madeQuery(random: Random): string {
  let query = '';
  const pieces = random.chance(0.05) ? random.below(400) : 1 + random.below(8);
  for (let piece = 0; piece < pieces && query.length < LONGEST; piece += 1) query += random.of(PIECES) + random.of(JOINTS);
  return random.chance(0.1) ? damaged(query, random) : query;
}

/** Some characters taken out, doubled or swapped. */
function damaged(query: string, random: Random): string {
  const units = query.split('');
  for (let edits = 1 + random.below(4); edits > 0 && units.length > 0; edits -= 1) {
    const at = random.below(units.length);
    if (random.chance(0.4)) units.splice(at, 1);
    else if (random.chance(0.5)) units.splice(at, 0, units[at] ?? '');
    else units.push(...units.splice(at, 1));
  }
  return units.join('');
}

/** As a browser writes it; now and then broken, as nothing does. */
function encoded(text: string, random: Random): string {
  const whole = encodeURIComponent(text.toWellFormed());
  return random.chance(0.03) ? whole.slice(0, random.below(whole.length + 1)) : whole;
}
