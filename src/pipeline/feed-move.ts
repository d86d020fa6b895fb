import type { Hop } from '../domain/fetch.ts';
import type { FeedMove, FeedState } from '../store/records.ts';

const DAY_MS = 86_400_000;
/** How long a permanent redirect must have been the answer: a maintenance page or a mistake rarely lasts longer. */
const SETTLED_MS = 7 * DAY_MS;
/** How often the configured address is asked whether a move still holds: a name can be taken over, and given back. */
const LOOK_HOME_MS = 30 * DAY_MS;
const PERMANENT: ReadonlySet<number | null> = new Set([301, 308]);
const STAYS: FeedMove = { to: null, at: null, pendingTo: null, pendingSince: null };

type Asked = Pick<FeedState, 'move' | 'failures' | 'lastFetchAt'>;

/** The address to ask for a feed: where it has moved to and, by turns while that one fails and once a month, the configured one. */
export function addressToAsk(configured: string, state: Asked, now: Date): string {
  const { move, failures } = state;
  return move.to === null || failures % 2 === 1 || isTimeToLookHome(state, now) ? configured : move.to;
}

/** Whether the configured address was asked only to see if a move still holds: that it fails then says nothing of the feed. */
export function isLookHome(configured: string, asked: string, { move, failures }: Asked): boolean {
  return failures === 0 && move.to !== null && isSameAddress(configured, asked) && !isSameAddress(configured, move.to);
}

/** The first visit in each month since the move. */
function isTimeToLookHome({ move, lastFetchAt }: Asked, now: Date): boolean {
  if (move.at === null || lastFetchAt === null) return false;
  const moved = Date.parse(move.at);
  const month = (time: number): number => Math.floor((time - moved) / LOOK_HOME_MS);
  return month(Date.parse(lastFetchAt)) < month(now.getTime());
}

/**
 * What an exchange that ended with a valid feed, or with "not modified", says of where the feed lives.
 *
 * @param asked what `addressToAsk` gave
 */
export function moveAfter(configured: string, asked: string, before: FeedMove, hops: readonly Hop[], now: Date): FeedMove {
  const home = normal(configured);
  const old: FeedMove = before.to === null || before.to === home ? { ...before, to: null, at: null } : before;
  const target = permanentTarget(hops);
  const askedNew = old.to !== null && normal(asked) === old.to;
  if (target === null || target === normal(asked)) return askedNew ? { ...old, pendingTo: null, pendingSince: null } : STAYS;
  if (!askedNew && target === old.to) return { ...old, pendingTo: null, pendingSince: null };
  const base = askedNew ? old : STAYS;
  const at = now.toISOString();
  // A time ahead of ours was noted by a clock that was wrong.
  const since = before.pendingTo === target && before.pendingSince !== null && before.pendingSince < at ? before.pendingSince : at;
  const settled = isUpgrade(normal(asked), target) || now.getTime() - Date.parse(since) >= SETTLED_MS;
  if (!settled) return { ...base, pendingTo: target, pendingSince: since };
  return target === home ? STAYS : { to: target, at, pendingTo: null, pendingSince: null };
}

/** Whether nothing but permanent redirects, or none at all, lead to the end of an exchange. */
export function isForGood(hops: readonly Hop[]): boolean {
  return hops.slice(0, -1).every((hop) => PERMANENT.has(hop.status));
}

/** Whether two spellings name one address. */
export const isSameAddress = (one: string, other: string): boolean => normal(one) === normal(other);

/** Where permanent redirects, and nothing else, lead; null where one of them is not permanent, or there is none. */
function permanentTarget(hops: readonly Hop[]): string | null {
  const last = hops.at(-1);
  if (last === undefined || hops.length < 2 || !isForGood(hops)) return null;
  const { username, password, href } = new URL(last.url);
  // Addresses are shown and logged.
  return username === '' && password === '' ? href : null;
}

/** The same address, only safer. */
function isUpgrade(from: string, to: string): boolean {
  return from.startsWith('http:') && to === from.replace('http:', 'https:');
}

/** As hops show it. */
function normal(address: string): string {
  const url = URL.parse(address);
  if (url === null) return address;
  url.hash = '';
  return url.href;
}
