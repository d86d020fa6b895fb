import { createHash } from 'node:crypto';
import type { ParsedFeed } from '../domain/feed.ts';
import type { FetchOutcome } from '../domain/fetch.ts';
import type { Reason } from '../domain/reason.ts';
import type { Source } from '../domain/source.ts';
import { FeedError } from '../feeds/errors.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import type { CaptureDraft, FeedState } from '../store/records.ts';
import type { FeedCounts } from '../store/store.ts';
import type { PipelineContext } from './context.ts';
import { keyedItems } from './feed-items.ts';
import { nextVisit, nextVisitAfterFailure } from './schedule.ts';

export interface VisitResult extends FeedCounts {
  readonly kind: 'fresh' | 'not-modified' | 'failed' | 'aborted';
  /** Why nothing came, or what was left out. */
  readonly reason: Reason | null;
}

type Fresh = Extract<FetchOutcome, { kind: 'fresh' }>;

const NOTHING: FeedCounts = { seen: 0, new: 0 };
const NO_VALIDATORS = { etag: null, lastModified: null };

/** Asks one feed, stores what came with everything evidence needs, and says when to come again. */
export async function visitFeed(context: PipelineContext, source: Source, url: string, signal: AbortSignal): Promise<VisitResult> {
  const before = await context.store.feedState(source.id, url);
  const outcome = await context.fetcher.fetch({ url, purpose: 'feed', validators: before.validators, signal });
  if (isAborted(outcome, signal)) return { ...NOTHING, kind: 'aborted', reason: null };
  context.observer.fetched(source, 'feed', outcome);
  if (outcome.kind === 'not-modified') return notModified(context, source, before, outcome);
  if (outcome.kind !== 'fresh') return failed(context, source, before, outcome, outcome.reason);
  return fresh(context, source, before, outcome);
}

async function fresh(context: PipelineContext, source: Source, before: FeedState, outcome: Fresh): Promise<VisitResult> {
  const bodySha256 = createHash('sha256').update(outcome.body).digest('hex');
  const parsed = await parse(outcome, source);
  if (parsed instanceof FeedError) {
    return failed(context, source, before, outcome, { code: parsed.code, message: parsed.message });
  }
  const { kept, leftOut } = keyedItems(before.url, parsed.items, context.settings.fetch.maxItemsPerFeed);
  const at = context.now();
  const counts = await context.store.saveFeedVisit({
    state: {
      ...succeeded(context, source, before, parsed.ttlMinutes, outcome.maxAgeSeconds),
      // What was left out is asked for again, in case more is taken next time.
      validators: leftOut ? NO_VALIDATORS : outcome.validators,
      bodySha256,
      lastReason: leftOut,
    },
    capture: captureOf(source, 'feed', null, before.url, outcome, null),
    items: kept,
    at: at.toISOString(),
  });
  const unchanged = bodySha256 === before.bodySha256;
  return { ...counts, kind: unchanged ? 'not-modified' : 'fresh', reason: leftOut };
}

async function parse(outcome: Fresh, source: Source): Promise<ParsedFeed | FeedError> {
  try {
    const url = withoutCredentials(outcome.exchange.finalUrl);
    return await parseFeed(outcome.body, { url, contentType: outcome.contentType, encoding: source.encoding });
  } catch (error) {
    if (error instanceof FeedError) return error;
    throw error;
  }
}

async function notModified(
  context: PipelineContext,
  source: Source,
  before: FeedState,
  outcome: Extract<FetchOutcome, { kind: 'not-modified' }>,
): Promise<VisitResult> {
  await context.store.saveFeedVisit({
    state: { ...succeeded(context, source, before, null, null), validators: outcome.validators },
    capture: captureOf(source, 'feed', null, before.url, outcome, null),
    items: null,
    at: context.now().toISOString(),
  });
  return { ...NOTHING, kind: 'not-modified', reason: null };
}

async function failed(
  context: PipelineContext,
  source: Source,
  before: FeedState,
  outcome: Exclude<FetchOutcome, { kind: 'not-modified' }>,
  reason: Reason,
): Promise<VisitResult> {
  const now = context.now();
  const failures = before.failures + 1;
  const retryAt = outcome.kind === 'throttled' ? outcome.retryAt : null;
  const nextFetchAt = nextVisitAfterFailure(before.url, failures, source, context.settings.schedule.intervalMinutes, retryAt, now);
  await context.store.saveFeedVisit({
    state: { ...before, failures, nextFetchAt, lastFetchAt: now.toISOString(), lastReason: reason },
    capture: captureOf(source, 'feed', null, before.url, outcome, reason),
    items: null,
    at: now.toISOString(),
  });
  return { ...NOTHING, kind: 'failed', reason };
}

function succeeded(
  context: PipelineContext,
  source: Source,
  before: FeedState,
  ttlMinutes: number | null,
  maxAgeSeconds: number | null,
): FeedState {
  const now = context.now();
  const { intervalMinutes } = context.settings.schedule;
  const pace = { intervalMinutes, minIntervalMinutes: source.minIntervalMinutes, ttlMinutes, maxAgeSeconds };
  const at = now.toISOString();
  return { ...before, nextFetchAt: nextVisit(before.url, pace, now), lastFetchAt: at, lastSuccessAt: at, failures: 0, lastReason: null };
}

/** The record of one exchange, whatever came of it. */
export function captureOf(
  source: Source,
  purpose: 'feed' | 'page',
  itemId: number | null,
  requestedUrl: string,
  outcome: FetchOutcome,
  reason: Reason | null,
): CaptureDraft {
  const contentType = outcome.kind === 'fresh' ? outcome.contentType : null;
  return { sourceId: source.id, purpose, itemId, outcome: outcome.kind, reason, exchange: outcome.exchange, requestedUrl, contentType };
}

export function isAborted(outcome: FetchOutcome, signal: AbortSignal): boolean {
  return signal.aborted && outcome.kind === 'failed' && outcome.reason.code === 'aborted';
}

/** Links in a feed are relative to its address; a password in that must not travel into every article. */
function withoutCredentials(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  url.username = '';
  url.password = '';
  return url.href;
}
