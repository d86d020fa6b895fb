import type { FoldingSession } from '../../store/folding/session.ts';
import { areTwoStories, cutStory, FEWEST_TO_CONTRAST, FEWEST_TO_CUT, likeness } from '../../stories/index.ts';
import { type Author, mergeStories, splitStory } from './story-changes.ts';
import { readReports, ReportTexts } from './reports.ts';
import { OPEN_SECONDS } from './stories.ts';
import { dropKeys, type Recognised, recognised } from './story-state.ts';

const DAY_SECONDS = 86_400;
/** A pass sees what was open at some time since the one before. */
const SINCE_SECONDS = OPEN_SECONDS + DAY_SECONDS;
/** When articles of the stream were last gone over, in Unix seconds. */
const LAST_PASS = 'stories-pass';
/** Stories with a newest report before this, in Unix seconds, have lost their keys. */
const OVER_BEFORE = 'stories-over';
/** A key that so many stories have tells none of them apart. */
const COMMON = 20;
/** Months of fingerprints that nothing was written to for so long are dropped. */
const UNUSED_DAYS = 90;

/** One pass for each day that has gone by in the articles' own times; none where no story was open any more. */
export function passOverDays(session: FoldingSession, at: number, now: string, texts = new ReportTexts()): void {
  const last = session.noted(LAST_PASS);
  if (last === null) session.note(LAST_PASS, String(at));
  if (last === null || at - Number(last) < DAY_SECONDS) return;
  // What was open at the last pass is over by then, however long ago that was.
  const end = Math.min(at, Number(last) + DAY_SECONDS + SINCE_SECONDS);
  for (let day = Number(last) + DAY_SECONDS; day <= end && session.stories.hasOpenSince(day - SINCE_SECONDS); day += DAY_SECONDS)
    passOverStories(session, day, now, texts);
  session.note(LAST_PASS, String(at));
}

/**
 * Goes over the stories that are open at `at` (Unix seconds): those that tell two events are split, those that tell one are
 * merged, each change noted so that it can be taken back; what people merged and split stays as it is. Of stories that are as
 * the pass before left them, nothing new can be said. `now` is UTC ISO 8601; `texts` are those read before, if any.
 */
export function passOverStories(session: FoldingSession, at: number, now: string, texts = new ReportTexts()): void {
  // Articles come late, and out of order: days that were gone over are not gone over again.
  session.note(LAST_PASS, String(Math.max(at, Number(session.noted(LAST_PASS) ?? at))));
  const since = at - SINCE_SECONDS;
  const pass: Pass = { session, texts, by: { madeBy: 'nightly', at: now } };
  const changed = session.stories.changed();
  session.stories.settleChanged();
  const open = new Set(session.stories.openSince(since));
  for (const story of changed) if (open.has(story)) splitWhereTwo(pass, story);
  mergeAlike(pass, new Set([...changed, ...session.stories.changed()]), new Set(session.stories.openSince(since)));
  for (const id of over(session, changed, since)) dropKeys(session, id);
  session.fingerprints.dropUnused(new Date(Date.parse(now) - UNUSED_DAYS * DAY_SECONDS * 1000).toISOString());
}

interface Pass {
  readonly session: FoldingSession;
  readonly texts: ReportTexts;
  readonly by: Omit<Author, 'reason'>;
}

/** Stories to which nothing was added since: those that the pass before left their keys, and those that came too late for it. */
function over(session: FoldingSession, changed: readonly number[], since: number): Set<number> {
  const before = Number(session.noted(OVER_BEFORE) ?? since);
  session.note(OVER_BEFORE, String(Math.max(before, since)));
  const late = changed.filter((id) => (session.stories.newestOf(id) ?? since) < since);
  return new Set([...session.stories.newestBetween(before, since), ...late]);
}

function splitWhereTwo(pass: Pass, story: number): void {
  const { session, texts, by } = pass;
  // Most stories are short: no text is read for them.
  if (!session.groups.hasGroups(story, FEWEST_TO_CUT) || session.changes.isHandled(story)) return;
  const cut = cutStory(readReports(session, story, texts));
  if (!cut) return;
  const leaving = cut.parts[1].flatMap((id) => session.groups.memberOf(id)?.groupId ?? []);
  const reason = `two events: likeness across is ${cut.separation.toFixed(2)} of that within`;
  const split = splitStory(session, story, leaving, { ...by, reason });
  splitWhereTwo(pass, story);
  splitWhereTwo(pass, split.story);
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/** The most alike first; a story that was merged is compared again as it is now. */
function mergeAlike(pass: Pass, changed: ReadonlySet<number>, open: ReadonlySet<number>): void {
  const { session, by } = pass;
  const merged = new Set<number>();
  for (const { a, b } of alikePairs(session, changed, open)) {
    if (merged.has(a) || merged.has(b)) continue;
    const now = likenessOf(knownOf(session, a), knownOf(session, b));
    if (now === 0 || !mayMerge(pass, a, b)) continue;
    mergeStories(session, a, b, { ...by, reason: `one event: likeness ${now.toFixed(2)}` });
    merged.add(b);
  }
}

/** Pairs of open stories of which one has changed, the most alike first. */
function alikePairs(session: FoldingSession, changed: ReadonlySet<number>, open: ReadonlySet<number>): Pair[] {
  // Many more than are kept from one report to the next, each of them asked for again and again.
  const known = new Map<number, Recognised | null>();
  const knownHere = (id: number): Recognised | null => {
    let one = known.get(id);
    if (one === undefined) known.set(id, (one = knownOf(session, id)));
    return one;
  };
  const keys = new Set<number>();
  for (const story of changed) if (open.has(story)) for (const key of knownHere(story)?.keys ?? []) keys.add(key);
  const pairs = new Map<string, Pair>();
  // Key by key: few stories at a time are compared with each other. Pairs that have several in common are compared again for each.
  for (const key of keys) {
    const holders = fewHolders(session, key, open);
    for (const [at, one] of holders.entries()) {
      for (let next = at + 1; next < holders.length; next += 1) {
        const other = holders[next] ?? one;
        if (!changed.has(one) && !changed.has(other)) continue;
        const alike = likenessOf(knownHere(one), knownHere(other));
        if (alike === 0) continue;
        const [a, b] = [Math.min(one, other), Math.max(one, other)];
        pairs.set(`${a} ${b}`, { a, b, likeness: alike });
      }
    }
  }
  return [...pairs.values()].sort((x, y) => y.likeness - x.likeness || x.a - y.a || x.b - y.b);
}

/** Open stories that have a key; none where so many have it that it says nothing. */
function fewHolders(session: FoldingSession, key: number, open: ReadonlySet<number>): readonly number[] {
  const holders: number[] = [];
  for (const holder of session.stories.holders(key)) {
    if (!open.has(holder)) continue;
    if (holders.length === COMMON) return [];
    holders.push(holder);
  }
  return holders;
}

function likenessOf(one: Recognised | null, other: Recognised | null): number {
  return one && other ? likeness(one.state, other.state) : 0;
}

function knownOf({ stories }: FoldingSession, id: number): Recognised | null {
  const story = stories.byId(id);
  return story && recognised(story);
}

/** What was split once, by whomever, is not merged again by itself; nor is what was merged once and taken apart. */
function mayMerge({ session, texts }: Pass, a: number, b: number): boolean {
  const changes = [...session.changes.of(a), ...session.changes.of(b)];
  if (changes.some(({ madeBy, kind }) => madeBy === 'operator' && kind === 'split') || session.changes.between(a, b).length > 0)
    return false;
  if (![a, b].every((story) => session.groups.hasGroups(story, FEWEST_TO_CONTRAST))) return true;
  return !areTwoStories(readReports(session, a, texts), readReports(session, b, texts));
}
