import type { StoryEvidence } from '../../domain/stories.ts';
import type { CopyGroup, OpenStory } from '../../store/folding/records.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import {
  joinStory,
  judgeStory,
  lookupKeys,
  openStory,
  readReport,
  readReportText,
  type ReportReading,
  type StoryState,
  uncompared,
} from '../../stories/index.ts';
import type { Placed } from './copies.ts';
import type { Subject } from './folder.ts';
import type { ReportTexts } from './reports.ts';
import { closeInto } from './story-changes.ts';
import { createStory, rebuildState, recognised, saveState } from './story-state.ts';

/** A story that nothing was added to for so long is over: what comes then is another one. */
export const OPEN_SECONDS = 72 * 3600;

/** Finds the story of a group of copies that is new, or whose only article changed. */
export function foldStory(session: FoldingSession, subject: Subject, placed: Placed, texts: ReportTexts): void {
  texts.forget(subject.articleId);
  const left = placed.left?.storyId ?? null;
  if (left !== null) leaveStory(session, left, placed.group);
  if (placed.joined) return;
  const own = placed.group.storyId;
  if (own !== null && !standsAlone(session, own)) return;
  const { articleId, language } = subject;
  const said = subject.report ?? readReportText({ ...subject, tags: session.tagsOf(articleId) });
  texts.keep(session, articleId, { ...said, language });
  const reading = readReport({ ...subject, id: articleId }, said, placed.rarity);
  const best = bestStory(session, reading, subject.at, own);
  if (!best) {
    openOwn(session, placed.group, reading);
    return;
  }
  session.groups.saveGroup({ ...placed.group, storyId: best.story.id, storyEvidence: best.evidence });
  saveState(session, best.story.id, joinStory(best.state, reading));
  if (own !== null) closeInto(session, own, best.story.id);
}

interface Choice {
  readonly story: OpenStory;
  readonly state: StoryState;
  readonly evidence: StoryEvidence;
}

function bestStory(session: FoldingSession, reading: ReportReading, at: number, own: number | null): Choice | null {
  let best: Choice | null = null;
  for (const story of session.stories.candidates(lookupKeys(reading), at - OPEN_SECONDS, at + OPEN_SECONDS)) {
    if (story.id === own) continue;
    const state = recognised(story)?.state;
    if (!state) continue;
    const { joins, evidence } = judgeStory(reading, state);
    if (joins && (best === null || (evidence.score ?? 0) > (best.evidence.score ?? 0))) best = { story, state, evidence };
  }
  return best;
}

/** A story of its own for what no open one tells; an article that changed keeps the one it had. */
function openOwn(session: FoldingSession, group: CopyGroup, reading: ReportReading): void {
  const state = openStory(reading);
  if (group.storyId !== null) saveState(session, group.storyId, state);
  const id = group.storyId ?? createStory(session, `s-${reading.id}`, state);
  session.groups.saveGroup({ ...group, storyId: id, storyEvidence: group.storyEvidence ?? uncompared('opened') });
}

/** A group that its only article has left takes its story along, unless that has other groups. */
function leaveStory(session: FoldingSession, left: number, group: CopyGroup): void {
  if (rebuildState(session, left) || group.storyId === null) return;
  closeInto(session, left, group.storyId);
}

/** The only report of its story so far, which no person has put there. */
function standsAlone(session: FoldingSession, story: number): boolean {
  return session.groups.groupsOfStory(story, 2).length === 1 && session.changes.of(story).length === 0;
}
