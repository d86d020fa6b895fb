import { areDisjoint, hoursBetween, sharedTags, type StoryVerdict } from './judge.ts';
import type { ReportReading } from './report.ts';
import type { Counts, StoryState } from './state.ts';
import { STORY_RULES_VERSION } from './version.ts';

/** Between languages words say nothing; what is told of who, where, what and how many has to agree strongly. */
const WEIGHTS = { town: 0.45, province: 0.25, actor: 0.2, secondActor: 0.1, event: 0.15, killed: 0.3, country: 0.1 } as const;
const THRESHOLD = 0.6;
/** Reports of one event come within a day or so of each other. */
const MOST_HOURS = 36;
/** Tolls of one event grow, but not without end. */
const TOLL_RATIO = 2;

export function judgeAcrossLanguages(report: ReportReading, story: StoryState): StoryVerdict {
  const hoursApart = hoursBetween(report, story);
  const tags = hoursApart > MOST_HOURS || contradict(report, story) ? 0 : agreement(report, story);
  return {
    joins: tags >= THRESHOLD,
    evidence: {
      rule: 'tags',
      version: STORY_RULES_VERSION,
      score: tags,
      text: null,
      tags,
      threshold: THRESHOLD,
      hoursApart,
      shared: sharedTags(report, story),
    },
  };
}

/** Other countries, other towns, or tolls that cannot be those of one event. */
function contradict({ signature }: ReportReading, { tags }: StoryState): boolean {
  return (
    areDisjoint(signature.countries, tags.countries) ||
    areDisjoint(townsOf(signature.places), countsOfTowns(tags.places)) ||
    areDisjoint(signature.admin1, tags.admin1) ||
    tollsContradict(signature.killed, tags.killed)
  );
}

function agreement({ signature }: ReportReading, { tags }: StoryState): number {
  const shares = (values: readonly string[], counts: Counts): number => values.filter((value) => counts.has(value)).length;
  const actors = shares(signature.actors, tags.actors);
  const parts = [
    shares(signature.countries, tags.countries) > 0 ? WEIGHTS.country : 0,
    shares(townsOf(signature.places), tags.places) > 0 ? WEIGHTS.town : shares(signature.admin1, tags.admin1) > 0 ? WEIGHTS.province : 0,
    actors > 0 ? WEIGHTS.actor : 0,
    actors > 1 ? WEIGHTS.secondActor : 0,
    shares(signature.events, tags.events) > 0 ? WEIGHTS.event : 0,
    signature.killed.some((killed) => killed > 1 && tags.killed.has(String(killed))) ? WEIGHTS.killed : 0,
  ];
  return Math.min(
    1,
    parts.reduce((sum, part) => sum + part, 0),
  );
}

/** Admin units have letters in their ids. */
function townsOf(places: readonly string[]): string[] {
  return places.filter((id) => !id.includes('.'));
}

function countsOfTowns(places: Counts): Counts {
  return new Map([...places].filter(([id]) => !id.includes('.')));
}

function tollsContradict(killed: readonly number[], known: Counts): boolean {
  if (killed.length === 0 || known.size === 0) return false;
  const others = [...known.keys()].map(Number);
  const [most, mostKnown] = [Math.max(...killed), Math.max(...others)];
  return Math.max(most, mostKnown) > TOLL_RATIO * Math.max(1, Math.min(most, mostKnown)) && !killed.some((one) => known.has(String(one)));
}
