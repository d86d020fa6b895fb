import type { ReasonCode } from '../domain/reason.ts';
import type { FeedState } from '../store/records.ts';
import type { SourceState } from '../web/pages.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Failing for longer is dead. */
const DEAD_MS = 7 * DAY_MS;
/** Failures after which a feed that never answered is dead. */
const DEAD_FAILURES = 10;
/** Nothing new for so many times the usual hours is silent, but never before two days. */
const SILENT_TIMES = 4;
const SILENT_LEAST_MS = 48 * HOUR_MS;
/** What is silent where no rhythm is known. */
const SILENT_UNKNOWN_MS = 14 * DAY_MS;
/** Gaps between arrivals from which a rhythm is read at least. */
const FEWEST_GAPS = 5;
/** Of so many gaps the longest are left out: they tell of our own absence. */
const OUTLIERS = 0.05;

/** The outlet does not want us, or not without a person: asking again will not help. */
const REFUSALS: ReadonlySet<ReasonCode> = new Set(['robots-disallowed', 'challenge', 'consent-wall', 'forbidden', 'paywall']);

/** What is known of the feeds of one source that are configured. */
type Known = Pick<FeedState, 'lastFetchAt' | 'lastSuccessAt' | 'lastNewItemAt' | 'failures' | 'lastReason' | 'stoppedAt'>;

export interface StateOfSource {
  readonly state: SourceState;
  /** Since when at the latest; null where it is well or nothing tells. */
  readonly stateSince: string | null;
  /** The latest of its feeds. */
  readonly lastFetchAt: string | null;
  readonly lastSuccessAt: string | null;
  readonly lastNewItemAt: string | null;
}

/**
 * Hours that usually lie between new items: the gap that a moment taken at random falls into in half of all cases, so
 * that a weekly that publishes ten reports in an hour has a week, and a wire that sleeps at night an hour. Null for too few.
 *
 * @param arrivals UTC ISO 8601, in any order, each once
 */
export function usualHours(arrivals: readonly string[]): number | null {
  const times = arrivals.map((at) => Date.parse(at)).sort((a, b) => a - b);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  if (gaps.length < FEWEST_GAPS) return null;
  const kept = gaps.sort((a, b) => a - b).slice(0, gaps.length - Math.ceil(gaps.length * OUTLIERS));
  const half = kept.reduce((sum, gap) => sum + gap, 0) / 2;
  let passed = 0;
  const usual = kept.find((gap) => (passed += gap) >= half) ?? 0;
  return Math.round((usual / HOUR_MS) * 10) / 10;
}

/** One feed that answers is enough for a source; else what most hope is left for is said of it. */
export function stateOfSource(feeds: readonly (Known | undefined)[], enabled: boolean, usual: number | null, now: Date): StateOfSource {
  const fetched = feeds.filter((feed) => feed !== undefined);
  const times = {
    lastFetchAt: latest(fetched.map((feed) => feed.lastFetchAt)),
    lastSuccessAt: latest(fetched.map((feed) => feed.lastSuccessAt)),
    lastNewItemAt: latest(fetched.map((feed) => feed.lastNewItemAt)),
  };
  const as = (state: SourceState, stateSince: string | null): StateOfSource => ({ state, stateSince, ...times });
  if (!enabled) return as('disabled', null);
  const asked = fetched.filter((feed) => feed.lastFetchAt !== null);
  if (asked.length === 0) return as('never', null);
  const states = asked.map((feed) => stateOfFeed(feed, now));
  if (states.includes('answers')) {
    const isSilent = times.lastNewItemAt === null || now.getTime() - Date.parse(times.lastNewItemAt) > silentAfter(usual);
    return isSilent ? as('silent', times.lastNewItemAt) : as('ok', null);
  }
  if (states.includes('blocked')) return as('blocked', times.lastSuccessAt);
  if (states.includes('never')) return as('never', null);
  return as('dead', latest(asked.map((feed) => feed.stoppedAt)) ?? times.lastSuccessAt);
}

function stateOfFeed({ failures, lastReason, lastSuccessAt, stoppedAt }: Known, now: Date): 'answers' | 'blocked' | 'dead' | 'never' {
  if (stoppedAt !== null) return 'dead';
  if (failures === 0) return 'answers';
  if (lastReason !== null && REFUSALS.has(lastReason.code)) return 'blocked';
  if (lastSuccessAt === null) return failures >= DEAD_FAILURES || lastReason?.code === 'gone' ? 'dead' : 'never';
  return now.getTime() - Date.parse(lastSuccessAt) > DEAD_MS ? 'dead' : 'answers';
}

function silentAfter(usual: number | null): number {
  return usual === null ? SILENT_UNKNOWN_MS : Math.max(SILENT_LEAST_MS, SILENT_TIMES * usual * HOUR_MS);
}

function latest(times: readonly (string | null)[]): string | null {
  return times.reduce((last, at) => (at !== null && (last === null || at > last) ? at : last), null);
}
