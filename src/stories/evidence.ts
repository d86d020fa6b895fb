import type { StoryEvidence } from '../domain/stories.ts';
import { STORY_RULES_VERSION } from './version.ts';

/** What is noted of a report that was compared with none: it opened its story, or a person put it there. */
export function uncompared(rule: 'opened' | 'operator'): StoryEvidence {
  return { rule, version: STORY_RULES_VERSION, score: null, text: null, tags: null, threshold: null, hoursApart: null, shared: [] };
}
