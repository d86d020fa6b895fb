import type { ArticleText } from './article.ts';
import type { Candidate } from './candidates.ts';
import { LOCATIVES } from './data/forces.ts';
import { PLACE_WORDS } from './data/place-cues.ts';
import type { Reading, Sense } from './data/senses.ts';
import type { Gazetteer } from './gazetteer/index.ts';

const TOWN_COMMA = /^,\s$/u;
/** What may follow "Town, Country": with a verb after it the comma parts two clauses. */
const PHRASE_END = /^\s*(?:[,.;:)—–]|$)/u;
const LIST_GOES_ON = /^,? (?:and |& )?$/u;
const TOWNS: ReadonlySet<string> = new Set(['country.capital', 'country.place', 'country.sense', 'country.state']);

/**
 * Decides what our own names mean: "Town, Country" first, then the senses of ambiguous names by their cues. Leaves out
 * what means no country; candidates that only the gazetteer knows stay undecided.
 */
export function resolveCountries(article: ArticleText, gazetteer: Gazetteer, candidates: readonly Candidate[]): Candidate[] {
  const bound = bindTowns(gazetteer, candidates);
  const evidence = new Set(candidates.filter((one) => one.name && !one.name.sense && !bound.has(one)).map((one) => one.country));
  const decided = new Map<Sense, string | null>();
  for (const candidate of candidates) {
    const sense = candidate.name?.sense;
    if (!sense || bound.has(candidate) || candidate.country !== null) continue;
    if (isPositional(sense)) {
      candidate.country = decide(sense, article, evidence, candidate);
      continue;
    }
    if (!decided.has(sense)) decided.set(sense, decide(sense, article, evidence, candidate));
    candidate.country = decided.get(sense) ?? null;
  }
  return candidates.filter((candidate) => {
    if (candidate.country !== null || candidate.name === null) return true;
    article.refuse(candidate, { tag: candidate.name.country ?? '', kind: 'country', rule: 'refused.other-sense' });
    return false;
  });
}

const isPositional = (sense: Sense): boolean => sense.readings.some((reading) => reading.cues.some((cue) => cue === '^' || cue === '@'));

/** "the promenade of Nice", "à Nice"; not "Nice try". */
function isBehindPreposition({ field, first }: Candidate): boolean {
  const token = field.tokens[first];
  const before = field.tokens[first - 1]?.key ?? '';
  return !!token && !field.lines[token.line]?.shouting && (LOCATIVES.has(before) || PLACE_WORDS.has(before));
}

/** Ambiguous names that nothing decided follow the towns and provinces around them: "Punjabi labourers in Panjgur". */
export function followPlaces(ambiguous: readonly Candidate[], all: readonly Candidate[]): void {
  const placed = new Set(all.flatMap(({ name, country }) => (name === null && country !== null ? [country] : [])));
  for (const candidate of ambiguous) {
    const sense = candidate.name?.sense;
    if (!sense || candidate.country !== sense.fallback || placed.has(sense.fallback ?? '')) continue;
    const other = sense.readings.find(({ country }) => country !== null && placed.has(country));
    if (other) [candidate.country, candidate.place] = [other.country, -1];
  }
}

function decide(sense: Sense, article: ArticleText, evidence: ReadonlySet<string | null>, candidate: Candidate): string | null {
  let best: Reading | null = null;
  let most = 0;
  for (const reading of sense.readings) {
    const cues = reading.cues.filter((cue) => isCueThere(cue, article, evidence, candidate)).length;
    if (cues > most || (cues === most && cues > 0 && reading.country === sense.fallback)) {
      best = reading;
      most = cues;
    }
  }
  if (best) return best.country;
  const own = sense.readings.find((reading) => reading.country !== null && reading.country === article.outletCountry);
  return own ? own.country : sense.fallback;
}

function isCueThere(cue: string, article: ArticleText, evidence: ReadonlySet<string | null>, candidate: Candidate): boolean {
  if (cue === '@') return isBehindPreposition(candidate);
  if (cue === '^') return candidate.first === 0 || LOCATIVES.has(candidate.field.tokens[candidate.first - 1]?.key ?? '');
  return cue.startsWith('+') ? evidence.has(cue.slice(1)) : article.says(cue);
}

/** Reads "Tripoli, Lebanon" and "Paris, Texas" as one place. Returns the candidates it decided. */
function bindTowns(gazetteer: Gazetteer, candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const decided = new Set<Candidate>();
  for (let at = 0; at + 1 < candidates.length; at++) {
    const town = candidates[at];
    const land = candidates[at + 1];
    if (!town || !land || town.field !== land.field || !TOWN_COMMA.test(between(town, land))) continue;
    if (isList(land, candidates[at + 2])) continue;
    if (town.name && land.name) bindTown(town, land, placesOf(gazetteer, town), decided);
    else bindByPlaces(gazetteer, town, land, decided);
  }
  return decided;
}

function bindTown(town: Candidate, land: Candidate, places: readonly string[], decided: Set<Candidate>): void {
  const own = [...readingsOf(town), ...places];
  if (land.rule === 'country.state') {
    if (readingsOf(town).includes('US')) return;
    if (town.rule !== 'country.demonym') settle(town, places.includes('US') ? 'US' : null, decided);
    return;
  }
  if (!TOWNS.has(town.rule)) return;
  if (land.name?.sense) bindToSense(town, land, decided);
  else if (land.rule === 'country.name' && land.country) {
    if (own.includes(land.country)) settle(town, land.country, decided);
    else if (PHRASE_END.test(land.field.text.slice(land.end, land.end + 3))) settle(town, null, decided);
  }
}

/** "Montelíbano, Córdoba", "San José, Occidental Mindoro": the one that only the gazetteer knows tells which country's the other is. */
function bindByPlaces(gazetteer: Gazetteer, town: Candidate, land: Candidate, decided: Set<Candidate>): void {
  const open = [town, land].find((one) => one.name?.sense);
  if (!open || (town.name && land.name)) return;
  const other = new Set(placesOf(gazetteer, open === town ? land : town));
  const own = new Set([...readingsOf(open), ...placesOf(gazetteer, open)].filter((country) => other.has(country)));
  const [country] = own;
  if (country !== undefined && own.size === 1) settle(open, country, decided);
}

/** "Athens, Georgia" is the US state, "Tbilisi, Georgia" the country: the town's own country decides, where it can. */
function bindToSense(town: Candidate, land: Candidate, decided: Set<Candidate>): void {
  const shared = readingsOf(town).find((country) => readingsOf(land).includes(country));
  if (shared) return settle(land, shared, decided);
  if (!readingsOf(land).includes('US') || town.name?.sense) return;
  settle(land, 'US', decided);
  settle(town, null, decided);
}

function settle(candidate: Candidate, country: string | null, decided: Set<Candidate>): void {
  candidate.country = country;
  decided.add(candidate);
}

const placesOf = (gazetteer: Gazetteer, { entries }: Candidate): string[] =>
  entries.map((entry) => gazetteer.country(gazetteer.place(entry)));

function readingsOf({ name }: Candidate): string[] {
  if (!name) return [];
  const { sense, country } = name;
  if (!sense) return country ? [country] : [];
  return sense.readings.flatMap((reading) => reading.country ?? []);
}

const between = (a: Candidate, b: Candidate): string => a.field.text.slice(a.end, b.start);

/** "Cairo, Jordan and Lebanon" lists; it binds nothing. */
const isList = (land: Candidate, next: Candidate | undefined): boolean =>
  !!next && next.field === land.field && next.rule === 'country.name' && LIST_GOES_ON.test(between(land, next));
