import type { Source } from '../domain/source.ts';
import { feedStateFinder, type FeedState } from '../store/records.ts';
import type { SourceCounts } from '../store/store.ts';
import type { FeedView, SourceStatus, SourceView } from '../web/pages.ts';
import { statesOf } from './coverage.ts';
import { feedNotes } from './feed-notes.ts';

const DAY_MS = 86_400_000;
/** Nothing new for this long is worth a look. */
const QUIET_MS = 14 * DAY_MS;
/** Failures in a row after which a feed will hardly come back by itself, and how long it must have lasted. */
const DEAD_FAILURES = 10;
const DEAD_MS = 3 * DAY_MS;
/** Fewer are enough where the server says that there is nothing. */
const GONE_FAILURES = 3;

/** Every configured source with the state of its feeds, in the order they are configured. */
export function sourceHealth(
  sources: readonly Source[],
  states: readonly FeedState[],
  counts: readonly SourceCounts[],
  now: Date,
  rhythms: ReadonlyMap<string, number | null> = new Map(),
): SourceView[] {
  const stateOf = feedStateFinder(states);
  const addresses = new Addresses();
  const bySource = new Map(counts.map((one) => [one.sourceId, one]));
  return statesOf(sources, states, rhythms, now).map(({ source, ...health }) => {
    const feeds = source.feeds.map(({ url }) => addresses.note(source, feedView(url, stateOf(source.id, url), now)));
    const own = bySource.get(source.id);
    const { id, name, country, language, family, enabled, disabledReason } = source;
    return {
      id,
      name,
      country,
      language,
      family,
      enabled,
      disabledReason,
      feeds,
      status: enabled ? statusOf(feeds, now) : 'disabled',
      ...health,
      articles: own?.articles ?? 0,
      pending: own?.pending ?? 0,
      givenUp: own?.givenUp ?? 0,
      held: own?.held ?? 0,
      newestAt: own?.newestAt ?? null,
    };
  });
}

/** Feeds that have come to live at one address are asked twice for the same. */
class Addresses {
  readonly #known = new Map<string, string>();

  note({ id, enabled }: Source, feed: FeedView): FeedView {
    const address = URL.parse(feed.movedTo ?? feed.url)?.href;
    if (address === undefined || !enabled) return feed;
    const other = this.#known.get(address);
    if (other === undefined) this.#known.set(address, `${id}, ${feed.url}`);
    return other === undefined ? feed : { ...feed, notes: [...feed.notes, `lives where ${other} does: take one of them out`] };
  }
}

function feedView(url: string, state: FeedState | undefined, now: Date): FeedView {
  return {
    url,
    lastFetchAt: state?.lastFetchAt ?? null,
    lastSuccessAt: state?.lastSuccessAt ?? null,
    lastNewItemAt: state?.lastNewItemAt ?? null,
    failures: state?.failures ?? 0,
    reason: state?.lastReason ?? null,
    nextFetchAt: state === undefined || state.stoppedAt !== null ? null : state.nextFetchAt,
    intervalMinutes: state?.pace.intervalMinutes ?? null,
    movedTo: state?.move.to ?? null,
    stoppedAt: state?.stoppedAt ?? null,
    missedAt: state?.pace.missedAt ?? null,
    notes: state ? feedNotes(url, state, now) : [],
  };
}

/** One bad feed is enough for a source to need a look; it is dead when all of them are. */
function statusOf(feeds: readonly FeedView[], now: Date): SourceStatus {
  const fetched = feeds.filter((feed) => feed.lastFetchAt !== null);
  if (fetched.length === 0) return 'never-fetched';
  if (fetched.every((feed) => isDead(feed, now))) return 'dead';
  if (fetched.some((feed) => feed.failures > 0)) return 'failing';
  return fetched.every((feed) => isOlder(feed.lastNewItemAt, QUIET_MS, now)) ? 'quiet' : 'ok';
}

function isDead({ failures, reason, lastSuccessAt, stoppedAt }: FeedView, now: Date): boolean {
  if (stoppedAt !== null) return true;
  if (failures >= GONE_FAILURES && (reason?.code === 'gone' || reason?.code === 'not-found')) return true;
  return failures >= DEAD_FAILURES && isOlder(lastSuccessAt, DEAD_MS, now);
}

function isOlder(at: string | null, ms: number, now: Date): boolean {
  return at === null || now.getTime() - Date.parse(at) > ms;
}
