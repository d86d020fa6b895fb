import type { StoryEvidence } from '../domain/stories.ts';
import { judgeAcrossLanguages } from './across-languages.ts';
import {
  agreement,
  areDisjoint,
  hoursBetween,
  isElsewhere,
  isRoundup,
  ROUNDUP_STRICTNESS,
  sharedTags,
  type StoryVerdict,
} from './agreement.ts';
import type { ReportReading } from './report.ts';
import type { StoryState } from './state.ts';
import { STORY_RULES_VERSION } from './version.ts';
import { cosine } from './vector.ts';

/** Likeness of texts from which two tell one event. */
const THRESHOLD = 0.22;
/** Where they are about other countries, or another scene, they have to be more alike; less where who, where and what agree. */
const OTHER_COUNTRY = 1.25;
const OTHER_SCENE = 1.5;
const LENIENCE = 0.3;
/** The lowest threshold there is. */
const LEAST = THRESHOLD * (1 - LENIENCE);
/** A story goes on for some hours as it began; then each day without news makes it less likely that a report belongs to it. */
const GRACE_HOURS = 12;
const FADE_HOURS = 48;

/** Whether a report tells what a story tells. */
export function judgeStory(report: ReportReading, story: StoryState): StoryVerdict {
  const voice = story.voices.find(({ language }) => language === report.language);
  if (!voice) return judgeAcrossLanguages(report, story);
  const hoursApart = hoursBetween(report, story);
  const text = cosine(report.vector, voice.sum);
  const score = text * Math.exp(-Math.max(0, hoursApart - GRACE_HOURS) / FADE_HOURS);
  // What is told by other words joins no story, whatever its tags say.
  const threshold = score < LEAST ? null : THRESHOLD * strictness(report, story);
  const evidence: StoryEvidence = {
    rule: 'text',
    version: STORY_RULES_VERSION,
    score,
    text,
    tags: null,
    threshold,
    hoursApart,
    shared: threshold === null ? [] : sharedTags(report, story),
  };
  return { joins: threshold !== null && score >= threshold, evidence };
}

function strictness(report: ReportReading, story: StoryState): number {
  if (areDisjoint(report.signature.countries, story.tags.countries)) return OTHER_COUNTRY;
  if (isRoundup(report)) return ROUNDUP_STRICTNESS;
  return isElsewhere(report, story) ? OTHER_SCENE : 1 - LENIENCE * agreement(report, story);
}
