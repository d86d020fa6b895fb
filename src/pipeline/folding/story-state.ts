import type { CopyGroup } from '../../store/folding/records.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import {
  centralReport,
  decodeStory,
  encodeStory,
  indexKeys,
  joinStory,
  openStory,
  readReport,
  type ReportReading,
  type StoryState,
} from '../../stories/index.ts';

/** Groups that make up what a story is recognised by; of a longer one the newest. */
const REMEMBERED = 200;

/** Stores what a story is recognised by, and the keys by which it is found; without `isFound` it has none yet. */
export function saveState(session: FoldingSession, id: number, state: StoryState, isFound = true): void {
  const old = isFound ? keysOf(session, id) : [];
  const keys = new Set(indexKeys(state));
  session.stories.dropKeys(
    id,
    old.filter((key) => !keys.has(key)),
  );
  const known = new Set(old);
  session.stories.addKeys(
    id,
    [...keys].filter((key) => !known.has(key)),
  );
  const { firstAt, newestAt, headline } = state;
  session.stories.save(id, { firstAt, newestAt, headline, state: encodeStory(state) });
}

/** It is found no more: it has become part of another, or is over. */
export function dropKeys(session: FoldingSession, id: number): void {
  session.stories.dropKeys(id, keysOf(session, id));
}

function keysOf(session: FoldingSession, id: number): number[] {
  const story = session.stories.byId(id);
  return story && story.state.length > 0 ? indexKeys(decodeStory(story.state)) : [];
}

/** What a story is recognised by, and its headline, from the groups it has now. False where it has none. */
export function rebuildState(session: FoldingSession, id: number): boolean {
  const reports = readReports(session, id);
  const [first, ...others] = reports;
  if (!first) return false;
  const state = others.reduce(joinStory, openStory(first));
  // Where it was part of another story, its keys are gone.
  dropKeys(session, id);
  saveState(session, id, { ...state, headline: centralReport(reports)?.id ?? state.headline }, false);
  return true;
}

/** The newest reports of a story, one of each group of copies, in order of time. */
export function readReports(session: FoldingSession, id: number): ReportReading[] {
  const groups = session.groups.groupsOfStory(id).slice(-REMEMBERED);
  return groups.flatMap((group) => readHead(session, group) ?? []).toSorted((a, b) => a.at - b.at);
}

/** The report that opened a group of copies. */
function readHead(session: FoldingSession, group: CopyGroup): ReportReading | null {
  const [member] = session.groups.membersByNumber([group.id]);
  const stored = member && session.textOf(member.articleId);
  if (!stored) return null;
  return readReport(
    { ...stored, id: member.articleId, at: member.at, tags: session.tagsOf(member.articleId) },
    session.words.rarity(stored.language),
  );
}
