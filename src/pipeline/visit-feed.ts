import { createHash } from 'node:crypto';
import type { FeedItem, ParsedFeed } from '../domain/feed.ts';
import type { FetchOutcome } from '../domain/fetch.ts';
import type { Reason } from '../domain/reason.ts';
import type { Source } from '../domain/source.ts';
import { FeedError } from '../feeds/errors.ts';
import { parseFeed } from '../feeds/parse-feed.ts';
import type { CaptureDraft, FeedState } from '../store/records.ts';
import type { FeedCounts } from '../store/store.ts';
import type { PipelineContext } from './context.ts';
import { nextVisit, nextVisitAfterFailure } from './schedule.ts';

export interface VisitResult extends FeedCounts {
  readonly kind: 'fresh' | 'not-modified' | 'failed' | 'aborted';
  /** Why nothing came, or what was left out. */
  readonly reason: Reason | null;
}

type Fresh = Extract<FetchOutcome, { kind: 'fresh' }>;

const NOTHING: FeedCounts = { seen: 0, new: 0 };

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
  const { kept, leftOut } = newestItems(parsed.items, context.settings.fetch.maxItemsPerFeed);
  const at = context.now();
  const counts = await context.store.saveFeedVisit({
    state: {
      ...succeeded(context, source, before, parsed.ttlMinutes, outcome.maxAgeSeconds),
      validators: outcome.validators,
      bodySha256,
      lastReason: leftOut,
    },
    capture: captureOf(source, 'feed', null, before.url, outcome, null),
    items: kept.map((item) => ({ key: itemKey(item), item })),
    at: at.toISOString(),
  });
  const unchanged = bodySha256 === before.bodySha256;
  return { ...counts, kind: unchanged ? 'not-modified' : 'fresh', reason: leftOut };
}

async function parse(outcome: Fresh, source: Source): Promise<ParsedFeed | FeedError> {
  try {
    const { finalUrl } = outcome.exchange;
    return await parseFeed(outcome.body, { url: finalUrl, contentType: outcome.contentType, encoding: source.encoding });
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

/** What an item is known by within its outlet. */
function itemKey(item: FeedItem): string {
  if (item.guid !== null) return `guid ${item.guid}`;
  if (item.url !== null) return `url ${item.url}`;
  return `text ${createHash('sha256')
    .update(JSON.stringify([item.title, item.summary, item.contentHtml]))
    .digest('hex')}`;
}

/** Newest first by date, undated ones in the feed's own order behind the dated; two entries of one key are one item. */
function newestItems(items: readonly FeedItem[], max: number): { kept: FeedItem[]; leftOut: Reason | null } {
  const unique = [...new Map(items.map((item) => [itemKey(item), item])).values()];
  if (unique.length <= max) return { kept: unique, leftOut: null };
  const kept = unique.toSorted((a, b) => (b.published.at ?? '').localeCompare(a.published.at ?? '')).slice(0, max);
  const message = `${unique.length - max} of ${unique.length} items left out, newest kept: raise fetch.maxItemsPerFeed to take more`;
  return { kept, leftOut: { code: 'items-left-out', message } };
}
