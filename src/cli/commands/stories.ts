import { mergeStories, splitStory, undoChange } from '../../pipeline/folding/story-changes.ts';
import type { StoryChange } from '../../store/folding/changes.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';
import type { CommonOptions } from '../program.ts';
import { openRuntime } from '../runtime.ts';
import { table } from '../table.ts';

export interface ChangeOptions extends CommonOptions {
  readonly reason?: string;
}

export interface LogOptions extends CommonOptions {
  readonly limit: number;
}

/** What one change did, by the names of the stories. */
interface Done {
  readonly change: number;
  readonly kind: StoryChange['kind'] | 'undo';
  readonly story: string;
  readonly other: string;
  readonly groups: number;
}

/** Makes the second story part of the first. */
export async function mergeTwo(options: ChangeOptions, ...names: string[]): Promise<ExitCode> {
  const [into, from] = names;
  if (into === undefined || from === undefined)
    throw new CommandError('stories merge takes two stories, the one that stays first', EXIT.usage);
  return change(options, (session, by) => {
    const [kept, other] = [storyNamed(session, into), storyNamed(session, from)];
    if (kept === other) throw new CommandError(`${into} and ${from} are one story already`, EXIT.usage);
    const groups = session.groups.groupsOfStory(other).length;
    return { change: mergeStories(session, kept, other, by), kind: 'merge', story: into, other: from, groups };
  });
}

/** Takes articles, with all their copies, out of a story into one of their own. */
export async function splitOff(options: ChangeOptions, ...names: string[]): Promise<ExitCode> {
  const [name, ...articleIds] = names;
  if (name === undefined || articleIds.length === 0)
    throw new CommandError('stories split takes a story and the articles that are to leave it', EXIT.usage);
  return change(options, (session, by) => {
    const story = storyNamed(session, name);
    const groups = [...new Set(articleIds.map((id) => groupIn(session, story, id, name)))];
    if (groups.length === session.groups.groupsOfStory(story).length)
      throw new CommandError(`these are all reports of ${name}: at least one has to stay`, EXIT.usage);
    const split = splitStory(session, story, groups, by);
    return { change: split.change, kind: 'split', story: name, other: session.stories.nameOf(split.story), groups: groups.length };
  });
}

/** Takes a merge or split back. */
export async function undo(options: CommonOptions, ...names: string[]): Promise<ExitCode> {
  const number = Number(names[0]);
  return change(options, (session, by) => {
    const made = Number.isSafeInteger(number) ? session.changes.byId(number) : null;
    if (!made) throw new CommandError(`there is no change ${names[0] ?? ''}; "stories log" lists them`, EXIT.usage);
    if (made.undoneAt !== null) throw new CommandError(`change ${number} was taken back on ${made.undoneAt}`, EXIT.usage);
    undoChange(session, made, by.at);
    const [story, other] = [session.stories.nameOf(made.story), session.stories.nameOf(made.other)];
    return { change: number, kind: 'undo', story, other, groups: made.groups.length };
  });
}

/** Lists what was merged and split, newest first. */
export async function logOfChanges(options: LogOptions): Promise<ExitCode> {
  const runtime = await openRuntime(options);
  try {
    const changes = await runtime.store.fold((session) =>
      session.changes.list(options.limit).map(({ story, other, groups, ...rest }) => ({
        ...rest,
        story: session.stories.nameOf(story),
        other: session.stories.nameOf(other),
        groups: groups.length,
      })),
    );
    console.log(options.json ? JSON.stringify({ changes }) : changes.length === 0 ? 'No story was merged or split.' : inTable(changes));
    return EXIT.done;
  } finally {
    await runtime.close();
  }
}

function inTable(changes: readonly (Omit<StoryChange, 'story' | 'other' | 'groups'> & Omit<Done, 'change' | 'kind'>)[]): string {
  const rows = changes.map(({ id, at, madeBy, kind, story, other, groups, reason, undoneAt }) => {
    const what = kind === 'merge' ? `${other} became part of ${story}` : `${other} was taken out of ${story}`;
    return [String(id), at, madeBy, `${what} (${groups})${undoneAt === null ? '' : ', taken back'}${reason === '' ? '' : `: ${reason}`}`];
  });
  return table(['change', 'at', 'by', 'what'], rows);
}

async function change(
  options: ChangeOptions,
  work: (session: FoldingSession, by: { madeBy: 'operator'; at: string; reason: string }) => Done,
): Promise<ExitCode> {
  const runtime = await openRuntime(options);
  try {
    const by = { madeBy: 'operator' as const, at: new Date().toISOString(), reason: options.reason ?? '' };
    const done = await runtime.store.fold((session) => work(session, by));
    console.log(options.json ? JSON.stringify(done) : inWords(done));
    return EXIT.done;
  } finally {
    await runtime.close();
  }
}

function inWords({ change: number, kind, story, other, groups }: Done): string {
  const reports = `${groups} ${groups === 1 ? 'report' : 'reports'}`;
  const after = 'The index follows with the next "ingest".';
  if (kind === 'undo') return `Change ${number} between ${story} and ${other} was taken back. ${after}`;
  const what = kind === 'merge' ? `${other} is part of ${story} now` : `${other} is a story of its own now, taken out of ${story}`;
  return `${what} (${reports}). ${after}\nTake it back with: conflictwire stories undo ${number}`;
}

function storyNamed(session: FoldingSession, name: string): number {
  const id = session.stories.numberOf(name);
  if (id === null) throw new CommandError(`there is no story ${name}; search --json shows the story of every hit as storyId`, EXIT.usage);
  return id;
}

function groupIn(session: FoldingSession, story: number, articleId: string, name: string): number {
  const member = session.groups.memberOf(articleId);
  const [group] = member ? session.groups.groupsById([member.groupId]) : [];
  if (group?.storyId !== story) throw new CommandError(`article ${articleId} is not in story ${name}`, EXIT.usage);
  return group.id;
}
