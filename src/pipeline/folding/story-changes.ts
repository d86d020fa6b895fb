import type { StoryChange } from '../../store/folding/changes.ts';
import type { CopyMember } from '../../store/folding/records.ts';
import type { KeptStory } from '../../store/folding/stories.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import { uncompared } from '../../stories/index.ts';
import { dropKeys, rebuildState } from './story-state.ts';

/** Who changed what belongs together, and why. */
export interface Author {
  readonly madeBy: StoryChange['madeBy'];
  /** UTC ISO 8601 */
  readonly at: string;
  readonly reason: string;
}

/** Makes `from` part of `into`; its name leads there from now on. Gives the number of the change. */
export function mergeStories(session: FoldingSession, into: number, from: number, by: Author): number {
  const groups = session.groups.groupsOfStory(from).map(({ id }) => id);
  moveGroups(session, groups, into, by);
  closeInto(session, from, into);
  rebuildState(session, into);
  return session.changes.add({ ...by, kind: 'merge', story: into, other: from, groups });
}

/** Takes groups of copies out of a story into one of their own. Gives the number of the change and of the new story. */
export function splitStory(
  session: FoldingSession,
  story: number,
  groups: readonly number[],
  by: Author,
): { change: number; story: number } {
  const [head] = session.groups.membersByNumber([Math.min(...groups)]);
  if (!head) throw new Error(`there is no group of copies ${groups.join(', ')}`);
  const other = session.stories.create(`s-${head.articleId}`, unread(head));
  moveGroups(session, groups, other, by);
  rebuildState(session, story);
  rebuildState(session, other);
  return { change: session.changes.add({ ...by, kind: 'split', story, other, groups }), story: other };
}

/** A story of which only its first report is known. */
function unread({ articleId, at }: CopyMember): KeptStory {
  return { firstAt: at, newestAt: at, headline: articleId, state: new Uint8Array(0) };
}

/** Takes a change back, also where the stories have become part of others since. What was added since to the story that stays, stays there. */
export function undoChange(session: FoldingSession, change: StoryChange, at: string): void {
  session.changes.undo(change.id, at);
  if (change.kind === 'split') takeBack(session, change);
  else giveBack(session, change);
}

/** What was split off goes back where it was. */
function takeBack(session: FoldingSession, change: StoryChange): void {
  const [story, other] = [session.stories.standing(change.story), session.stories.standing(change.other)];
  if (story === other) return;
  const isItself = other === change.other;
  const groups = session.groups.groupsOfStory(other).map(({ id }) => id);
  moveGroups(session, isItself ? groups : groups.filter((id) => change.groups.includes(id)), story);
  if (isItself || !rebuildState(session, other)) closeInto(session, other, story);
  rebuildState(session, story);
}

/** What was merged stands for itself again, where anything of it is left. */
function giveBack(session: FoldingSession, { story: into, other, groups }: StoryChange): void {
  const story = session.stories.standing(into);
  const held = new Set(session.groups.groupsOfStory(story).map(({ id }) => id));
  const own = groups.filter((id) => held.has(id));
  if (own.length === 0) return;
  moveGroups(session, own, other);
  session.stories.mergeInto(other, null);
  rebuildState(session, other);
  if (!rebuildState(session, story)) closeInto(session, story, other);
}

/** The story has nothing left of its own. */
export function closeInto(session: FoldingSession, from: number, into: number): void {
  dropKeys(session, from);
  session.stories.mergeInto(from, into);
}

/** Gives groups another story, and tells the search engine of their articles. What a person decided needs no other proof. */
function moveGroups(session: FoldingSession, ids: readonly number[], story: number, by: Author | null = null): void {
  const proof = by?.madeBy === 'operator' ? { storyEvidence: uncompared('operator') } : {};
  for (const group of session.groups.groupsById(ids)) session.groups.saveGroup({ ...group, storyId: story, ...proof });
  session.tell(session.groups.articlesOfGroups(ids));
}
