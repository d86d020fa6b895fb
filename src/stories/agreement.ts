import type { StoryEvidence } from '../domain/stories.ts';
import type { ReportReading } from './report.ts';
import { isLocal } from './signature.ts';
import type { Counts, StoryState } from './state.ts';

export interface StoryVerdict {
  readonly joins: boolean;
  readonly evidence: StoryEvidence;
}

/** What tags say for one event, each of it: the scene most of all. They add up to more than 1, as no report has all. */
const WEIGHTS = {
  scene: 0.45,
  town: 0.25,
  province: 0.2,
  actor: 0.2,
  secondActor: 0.1,
  event: 0.15,
  killed: 0.3,
  country: 0.1,
  close: 0.1,
} as const;
/** Reports of one event mostly come within the same half day. */
const CLOSE_HOURS = 12;
/** Openings that name so many towns tell of the day, not of an event. */
const ROUNDUP_TOWNS = 4;
const ROUNDUP_COUNTRIES = 3;
/** They have something in common with many stories: they have to be so many times more alike to be part of one. */
export const ROUNDUP_STRICTNESS = 1.5;
/** Tolls of one event grow, but not without end. */
const TOLL_RATIO = 2;
const SECONDS_PER_HOUR = 3600;

/** How much the tags of a report and a story speak for one event, 0 to 1. */
export function agreement(report: ReportReading, story: StoryState): number {
  const { signature } = report;
  const { tags } = story;
  const shared = (values: readonly string[], counts: Counts): number => values.filter((value) => counts.has(value)).length;
  const actors = shared(signature.actors, tags.actors);
  const sum =
    (shared(signature.countries, tags.countries) > 0 ? WEIGHTS.country : 0) +
    placeAgreement({ signature }, tags) +
    (actors > 0 ? WEIGHTS.actor : 0) +
    (actors > 1 ? WEIGHTS.secondActor : 0) +
    eventAgreement(signature.events, tags.events) +
    (hoursBetween(report, story) <= CLOSE_HOURS ? WEIGHTS.close : 0) +
    (signature.killed.some((killed) => killed > 1 && tags.killed.has(String(killed))) ? WEIGHTS.killed : 0);
  return Math.max(0, Math.min(1, sum));
}

/** Another kind of event speaks against it as much as the same kind speaks for it. */
function eventAgreement(events: readonly string[], known: Counts): number {
  if (areDisjoint(events, known)) return -WEIGHTS.event;
  return events.some((event) => known.has(event)) ? WEIGHTS.event : 0;
}

function placeAgreement({ signature }: Pick<ReportReading, 'signature'>, tags: StoryState['tags']): number {
  if (signature.scene.some((town) => tags.scene.has(town))) return WEIGHTS.scene;
  if (signature.places.some((place) => isLocal(place) && tags.places.has(place))) return WEIGHTS.town;
  return signature.admin1.some((unit) => tags.admin1.has(unit)) ? WEIGHTS.province : 0;
}

/** What both name, such as `actor:rsf-sudan`. */
export function sharedTags({ signature }: ReportReading, { tags }: StoryState): string[] {
  const both = (kind: string, values: readonly string[], counts: Counts): string[] =>
    values.filter((value) => counts.has(value)).map((value) => `${kind}:${value}`);
  return [
    ...both('country', signature.countries, tags.countries),
    ...both('place', signature.places, tags.places),
    ...both('actor', signature.actors, tags.actors),
    ...both('event', signature.events, tags.events),
    ...both('killed', signature.killed.map(String), tags.killed),
  ];
}

/** Other countries, another scene that the other does not know of, or tolls that cannot be those of one event. */
export function contradict(report: ReportReading, story: StoryState): boolean {
  const { signature } = report;
  const { tags } = story;
  return (
    areDisjoint(signature.countries, tags.countries) ||
    isElsewhere(report, story) ||
    (signature.scene.length + tags.scene.size === 0 && areDisjoint(signature.admin1, tags.admin1)) ||
    tollsContradict(signature.killed, tags.killed)
  );
}

/** Both name a scene, and at least one does not name that of the other at all. */
export function isElsewhere({ signature }: ReportReading, { tags }: StoryState): boolean {
  const [scene] = signature.scene;
  if (scene === undefined || tags.scene.size === 0 || tags.scene.has(scene)) return false;
  return !tags.places.has(scene) || ![...tags.scene.keys()].some((town) => signature.places.includes(town));
}

/** The same of two stories. */
export function areElsewhere(a: StoryState, b: StoryState): boolean {
  const [one, other] = [[...a.tags.scene.keys()], [...b.tags.scene.keys()]];
  if (!areDisjoint(one, b.tags.scene)) return false;
  return !one.some((town) => b.tags.places.has(town)) || !other.some((town) => a.tags.places.has(town));
}

/** It tells of many things in a few lines. */
export function isRoundup({ signature }: Pick<ReportReading, 'signature'>): boolean {
  return namesMany(signature.places, signature.countries.length);
}

/** A story that only a roundup tells; one of many reports may well be about many places. */
export function isRoundupStory({ reports, tags }: Pick<StoryState, 'reports' | 'tags'>): boolean {
  return reports === 1 && namesMany([...tags.places.keys()], tags.countries.size);
}

function namesMany(places: readonly string[], countries: number): boolean {
  return places.filter(isLocal).length >= ROUNDUP_TOWNS || countries >= ROUNDUP_COUNTRIES;
}

/** Hours from a report to the nearest end of a story; 0 within it. */
export function hoursBetween({ at }: ReportReading, { firstAt, newestAt }: StoryState): number {
  return Math.max(0, at - newestAt, firstAt - at) / SECONDS_PER_HOUR;
}

/** Both name some, and none in common. */
export function areDisjoint(values: readonly string[], counts: Counts): boolean {
  return values.length > 0 && counts.size > 0 && !values.some((value) => counts.has(value));
}

function tollsContradict(killed: readonly number[], known: Counts): boolean {
  if (killed.length === 0 || known.size === 0 || killed.some((one) => known.has(String(one)))) return false;
  const [most, mostKnown] = [Math.max(...killed), Math.max(...[...known.keys()].map(Number))];
  return Math.max(most, mostKnown) > TOLL_RATIO * Math.max(1, Math.min(most, mostKnown));
}
