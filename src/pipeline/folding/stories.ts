import type { Rarity } from '../../domain/copies.ts';
import type { StoryEvidence, StoryReport } from '../../domain/stories.ts';
import type { CopyGroup, OpenStory } from '../../store/folding/records.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import {
  decodeStory,
  encodeStory,
  indexKeys,
  joinStory,
  judgeStory,
  lookupKeys,
  openStory,
  readReport,
  type ReportReading,
  type StoryState,
} from '../../stories/index.ts';
import type { Placed } from './copies.ts';
import type { Subject } from './folder.ts';
import { moveGroups, storyArticles } from './story-changes.ts';

/** A story that nothing was added to for so long is over: what comes then is another one. */
const OPEN_SECONDS = 72 * 3600;

/** Finds the story of a group of copies that is new. Gives the other articles whose story is another now. */
export function foldStory(session: FoldingSession, subject: Subject, placed: Placed): string[] {
  const moved = placed.left ? leaveStory(session, placed.left, placed.group) : [];
  if (placed.joined) return moved;
  const known = placed.group.storyId;
  if (known !== null) return moved;
  const reading = readReport(reportOf(subject), placed.rarity);
  const best = bestStory(session, reading, subject.at);
  if (best) join(session, placed.group, best.story, joinStory(best.state, reading), best.evidence);
  else open(session, placed.group, subject, openStory(reading), placed.rarity);
  return moved;
}

interface Choice {
  readonly story: OpenStory;
  readonly state: StoryState;
  readonly evidence: StoryEvidence;
}

function bestStory(session: FoldingSession, reading: ReportReading, at: number): Choice | null {
  let best: Choice | null = null;
  for (const story of session.stories.candidates(lookupKeys(reading), at - OPEN_SECONDS, at + OPEN_SECONDS)) {
    const state = decodeStory(story.state);
    const { joins, evidence } = judgeStory(reading, state);
    if (joins && (best === null || (evidence.score ?? 0) > (best.evidence.score ?? 0))) best = { story, state, evidence };
  }
  return best;
}
