import type { FeedState } from '../store/records.ts';

const DAY_MS = 86_400_000;
/** Missed items are told of for so long. */
const RECENT_MS = 14 * DAY_MS;
/** Fewer failures in a row with a long wait are what the server asked for. */
const FAILS_FOR_LONG = 10;
/** Plans are never quite even. */
const NEARLY = 0.99;

/** What an operator should know of a feed beyond its last failure, each with what to do. */
export function feedNotes(configured: string, state: FeedState, now: Date): string[] {
  return [stopped(state), moved(configured, state), missed(state, now), probed(state)].filter((note) => note !== null);
}

function stopped({ stoppedAt, sourceId }: FeedState): string | null {
  if (stoppedAt === null) return null;
  return `gone for good (HTTP 410) on ${day(stoppedAt)}, so it is not asked any more: put its new address into sources.yaml or take it out; if it is back, run ingest --source ${sourceId}`;
}

function moved(configured: string, { move }: FeedState): string | null {
  if (move.to !== null && move.to !== URL.parse(configured)?.href)
    return `moved to ${move.to}, asked there since ${day(move.at)}: edit sources.yaml`;
  if (move.pendingTo === null) return null;
  return `answered for good from ${move.pendingTo} since ${day(move.pendingSince)}: asked there once that has been so for a week`;
}

function missed({ pace: { missedAt } }: FeedState, now: Date): string | null {
  if (missedAt === null || now.getTime() - Date.parse(missedAt) > RECENT_MS) return null;
  return `everything in it was new on ${day(missedAt)}, so items before may have been missed: run ingest more often, or lower schedule.maxIntervalMinutes`;
}

function probed({ failures, lastFetchAt, nextFetchAt, stoppedAt }: FeedState): string | null {
  if (failures < FAILS_FOR_LONG || lastFetchAt === null || nextFetchAt === null || stoppedAt !== null) return null;
  const waitMs = Date.parse(nextFetchAt) - Date.parse(lastFetchAt);
  if (waitMs < DAY_MS * NEARLY) return null;
  return `failing for long, so it is asked only ${waitMs < 7 * DAY_MS * NEARLY ? 'once a day' : 'once a week'}: check its address, or run ingest --all`;
}

const day = (at: string | null): string => (at ?? '').slice(0, 10);
