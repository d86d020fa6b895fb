import { wordHash } from '../domain/word-hashes.ts';
import type { ReportReading } from './report.ts';
import type { Counts, StoryState } from './state.ts';
import { strongestPlaces, type Vector } from './vector.ts';

/** Terms by which a story is found in each of its languages, and a report finds stories. */
const TERMS = 12;
const TAGS = 8;
const DAY_SECONDS = 86_400;

/** What a story is found by: its strongest terms, its places, its actors with their country. */
export function indexKeys(story: StoryState): number[] {
  const { tags, newestAt, firstAt } = story;
  const keys = story.voices.flatMap(({ sum }) => termKeys(sum));
  const days = [...new Set([dayOf(firstAt), dayOf(newestAt)])];
  return unique([...keys, ...tagKeys(most(tags.countries), most(tags.places), most(tags.actors), most(tags.events), days)]);
}

/** The same of one report; what happened may be a day older where another reports it. */
export function lookupKeys({ vector, signature, at }: ReportReading): number[] {
  const { countries, places, actors, events } = signature;
  const days = [dayOf(at) - 1, dayOf(at), dayOf(at) + 1];
  return unique([...termKeys(vector), ...tagKeys(countries.slice(0, TAGS), places.slice(0, TAGS), actors.slice(0, TAGS), events, days)]);
}

function termKeys(vector: Vector): number[] {
  return strongestPlaces(vector, TERMS).map((at) => vector.hashes[at] ?? 0);
}

/** Places are rare enough by themselves; who acts, and what kind of thing happens, is not without the country. */
function tagKeys(
  countries: readonly string[],
  places: readonly string[],
  actors: readonly string[],
  events: readonly string[],
  days: readonly number[],
): number[] {
  const main = countries.slice(0, 2);
  return [
    ...places.map((place) => `place ${place}`),
    ...main.flatMap((country) => actors.map((actor) => `actor ${actor} ${country}`)),
    ...main.flatMap((country) => events.slice(0, 2).flatMap((event) => days.map((day) => `event ${event} ${country} ${day}`))),
  ].map(wordHash);
}

function most(counts: Counts): string[] {
  return [...counts]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, TAGS)
    .map(([value]) => value);
}

function dayOf(at: number): number {
  return Math.floor(at / DAY_SECONDS);
}

function unique(keys: readonly number[]): number[] {
  return [...new Set(keys)];
}
