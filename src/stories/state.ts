import type { ReportReading } from './report.ts';
import type { Signature } from './signature.ts';
import { EMPTY, type Measured, measured, plus, strongest } from './vector.ts';

/** Terms of a story in one language. */
const MOST_TERMS = 300;
/** Reports that weigh in full; in a longer story the earlier ones fade. */
const MEMORY = 40;
/** Languages and tags that are kept, most frequent first. */
const MOST_LANGUAGES = 4;
const MOST_TAGS = 24;

/** What was said in one language: the sum of its reports. */
export interface Voice {
  readonly language: string;
  readonly reports: number;
  readonly sum: Measured;
}

/** In how many reports each value was found. */
export type Counts = ReadonlyMap<string, number>;

/** What a story is recognised by. */
export interface StoryState {
  /** Unix seconds. */
  readonly firstAt: number;
  readonly newestAt: number;
  /** Article whose headline names it. */
  readonly headline: string;
  readonly reports: number;
  readonly voices: readonly Voice[];
  readonly tags: Readonly<Record<keyof Signature, Counts>>;
}

const NO_COUNTS: Counts = new Map();

export function openStory(report: ReportReading): StoryState {
  const nothing: StoryState = {
    firstAt: report.at,
    newestAt: report.at,
    headline: report.id,
    reports: 0,
    voices: [],
    tags: {
      countries: NO_COUNTS,
      places: NO_COUNTS,
      scene: NO_COUNTS,
      admin1: NO_COUNTS,
      actors: NO_COUNTS,
      events: NO_COUNTS,
      killed: NO_COUNTS,
    },
  };
  return joinStory(nothing, report);
}

export function joinStory(story: StoryState, report: ReportReading): StoryState {
  const { signature, at } = report;
  return {
    firstAt: Math.min(story.firstAt, at),
    newestAt: Math.max(story.newestAt, at),
    headline: story.headline,
    reports: story.reports + 1,
    voices: withVoice(story.voices, report),
    tags: {
      countries: withCounts(story.tags.countries, signature.countries),
      places: withCounts(story.tags.places, signature.places),
      scene: withCounts(story.tags.scene, signature.scene),
      admin1: withCounts(story.tags.admin1, signature.admin1),
      actors: withCounts(story.tags.actors, signature.actors),
      events: withCounts(story.tags.events, signature.events),
      killed: withCounts(story.tags.killed, signature.killed.map(String)),
    },
  };
}

function withVoice(voices: readonly Voice[], { language, vector }: ReportReading): Voice[] {
  const before = voices.find((voice) => voice.language === language) ?? { language, reports: 0, sum: EMPTY };
  const fade = before.reports < MEMORY ? 1 : 1 - 1 / MEMORY;
  const voice: Voice = { language, reports: before.reports + 1, sum: measured(strongest(plus(before.sum, fade, vector), MOST_TERMS)) };
  return [...voices.filter((other) => other.language !== language), voice]
    .toSorted((a, b) => b.reports - a.reports)
    .slice(0, MOST_LANGUAGES);
}

function withCounts(counts: Counts, values: readonly string[]): Counts {
  const all = new Map(counts);
  for (const value of values) all.set(value, (all.get(value) ?? 0) + 1);
  return all.size <= MOST_TAGS ? all : new Map([...all].toSorted((a, b) => b[1] - a[1]).slice(0, MOST_TAGS));
}
