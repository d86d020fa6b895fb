import type { OpenStory } from '../../store/folding/records.ts';
import type { FoldingSession } from '../../store/folding/session.ts';
import { areTwoStories, cutStory, FEWEST_TO_CUT, likeness } from '../../stories/index.ts';
import { type Author, mergeStories, splitStory } from './story-changes.ts';
import { OPEN_SECONDS } from './stories.ts';
import { dropKeys, readReports, type Recognised, recognised } from './story-state.ts';

const DAY_SECONDS = 86_400;
/** A pass sees what was open at some time since the one before. */
const SINCE_SECONDS = OPEN_SECONDS + DAY_SECONDS;
/** When articles of the stream were last gone over, in Unix seconds. */
const LAST_PASS = 'stories-pass';
/** A key that so many stories have tells none of them apart. */
const COMMON = 20;
/** Months of fingerprints that nothing was written to for so long are dropped. */
const UNUSED_DAYS = 90;

/** One pass for each day that has gone by in the articles' own times; none where no story was open any more. */
export function passOverDays(session: FoldingSession, at: number, now: string): void {
  const last = session.noted(LAST_PASS);
  if (last === null) session.note(LAST_PASS, String(at));
  if (last === null || at - Number(last) < DAY_SECONDS) return;
  // What was open at the last pass is over by then, however long ago that was.
  const end = Math.min(at, Number(last) + DAY_SECONDS + SINCE_SECONDS);
  for (let day = Number(last) + DAY_SECONDS; day <= end && session.stories.open(day - SINCE_SECONDS).length > 0; day += DAY_SECONDS)
    passOverStories(session, day, now);
  session.note(LAST_PASS, String(at));
}

/**
 * Goes over the stories that are open at `at` (Unix seconds): those that tell two events are split, those that tell one are
 * merged, each change noted so that it can be taken back; what people merged and split stays as it is. `now` is UTC ISO 8601.
 */
export function passOverStories(session: FoldingSession, at: number, now: string): void {
  // Articles come late, and out of order: days that were gone over are not gone over again.
  session.note(LAST_PASS, String(Math.max(at, Number(session.noted(LAST_PASS) ?? at))));
  const by: Omit<Author, 'reason'> = { madeBy: 'nightly', at: now };
  const since = at - SINCE_SECONDS;
  for (const story of session.stories.open(since)) splitWhereTwo(session, story.id, by);
  mergeAlike(session, session.stories.open(since), by);
  for (const { id } of session.stories.over(since)) dropKeys(session, id);
  session.fingerprints.dropUnused(new Date(Date.parse(now) - UNUSED_DAYS * DAY_SECONDS * 1000).toISOString());
}

function splitWhereTwo(session: FoldingSession, story: number, by: Omit<Author, 'reason'>): void {
  // Most stories are short: no text is read for them.
  if (session.groups.groupsOfStory(story, FEWEST_TO_CUT).length < FEWEST_TO_CUT || session.changes.isHandled(story)) return;
  const cut = cutStory(readReports(session, story));
  if (!cut) return;
  const leaving = cut.parts[1].flatMap((id) => session.groups.memberOf(id)?.groupId ?? []);
  const reason = `two events: likeness across is ${cut.separation.toFixed(2)} of that within`;
  const split = splitStory(session, story, leaving, { ...by, reason });
  splitWhereTwo(session, story, by);
  splitWhereTwo(session, split.story, by);
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** The most alike first; a story that was merged is compared again as it is now. */
function mergeAlike(session: FoldingSession, open: readonly OpenStory[], by: Omit<Author, 'reason'>): void {
  const stories = new Map(open.map(entryOf).filter((entry) => entry !== null));
  const queue = alikePairs(stories).toSorted((x, y) => y.likeness - x.likeness);
  for (const { a, b } of queue) {
    const [one, other] = [stories.get(a), stories.get(b)];
    if (!one || !other) continue;
    const now = likeness(one.state, other.state);
    if (now === 0 || !mayMerge(session, a, b)) continue;
    const [into, from] = [Math.min(a, b), Math.max(a, b)];
    mergeStories(session, into, from, { ...by, reason: `one event: likeness ${now.toFixed(2)}` });
    stories.delete(from);
    const merged = session.stories.byId(into);
    const entry = merged && entryOf(merged);
    if (entry) stories.set(...entry);
  }
}

function entryOf(story: OpenStory): [number, Recognised] | null {
  const known = recognised(story);
  return known && [story.id, known];
}

function alikePairs(stories: ReadonlyMap<number, Recognised>): Pair[] {
  const holders = new Map<number, number[]>();
  for (const [id, { keys }] of stories) {
    for (const key of keys) {
      const held = holders.get(key);
      if (held) held.push(id);
      else holders.set(key, [id]);
    }
  }
  const pairs = new Map<string, Pair>();
  for (const ids of holders.values()) {
    if (ids.length > COMMON) continue;
    for (const [at, a] of ids.entries()) {
      for (const b of ids.slice(at + 1)) {
        const [one, other] = [stories.get(a), stories.get(b)];
        if (pairs.has(`${a} ${b}`) || !one || !other) continue;
        pairs.set(`${a} ${b}`, { a, b, likeness: likeness(one.state, other.state) });
      }
    }
  }
  return [...pairs.values()].filter((pair) => pair.likeness > 0);
}

/** What was split once, by whomever, is not merged again by itself; nor is what was merged once and taken apart. */
function mayMerge(session: FoldingSession, a: number, b: number): boolean {
  const changes = [...session.changes.of(a), ...session.changes.of(b)];
  if (changes.some(({ madeBy, kind }) => madeBy === 'operator' && kind === 'split') || session.changes.between(a, b).length > 0)
    return false;
  return !areTwoStories(readReports(session, a), readReports(session, b));
}
