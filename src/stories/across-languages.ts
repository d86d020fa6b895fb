import { agreement, contradict, hoursBetween, isRoundup, sharedTags, type StoryVerdict } from './agreement.ts';
import type { ReportReading } from './report.ts';
import type { StoryState } from './state.ts';
import { STORY_RULES_VERSION } from './version.ts';

/** Between languages words say nothing; what is told of who, where, what and how many has to agree strongly. */
const THRESHOLD = 0.6;
/** Reports of one event come within a day or so of each other. */
const MOST_HOURS = 36;

export function judgeAcrossLanguages(report: ReportReading, story: StoryState): StoryVerdict {
  const hoursApart = hoursBetween(report, story);
  const tags = hoursApart > MOST_HOURS || isRoundup(report) || contradict(report, story) ? 0 : agreement(report, story);
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
