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
import { addressToAsk } from './feed-move.ts';
import { afterAnswer, afterFailure, type Visit } from './feed-state.ts';
import { hasTurnedOver } from './pace.ts';

export interface VisitResult extends FeedCounts {
  readonly kind: 'fresh' | 'not-modified' | 'failed' | 'aborted';
  /** Why nothing came, or what was left out. */
  readonly reason: Reason | null;
}

type Fresh = Extract<FetchOutcome, { kind: 'fresh' }>;

const NOTHING: FeedCounts = { seen: 0, new: 0 };
const NO_VALIDATORS = { etag: null, lastModified: null };

/**
 * Asks one feed, stores what came with everything evidence needs, and says when to come again.
 *
 * @param url as configured
 */
export async function visitFeed(context: PipelineContext, source: Source, url: string, signal: AbortSignal): Promise<VisitResult> {
  const before = await context.store.feedState(source.id, url);
  const asked = addressToAsk(url, before, context.now());
  const { validators, validatorsUrl } = before;
  const outcome = await context.fetcher.fetch({ url: asked, purpose: 'feed', validators, validatorsFrom: validatorsUrl, signal });
  if (isAborted(outcome, signal)) return { ...NOTHING, kind: 'aborted', reason: null };
  context.observer.fetched(source, 'feed', outcome);
  const visit = { source, settings: context.settings.schedule, before, configured: url, asked, now: context.now() };
  if (outcome.kind === 'not-modified') return notModified(context, visit, outcome);
  if (outcome.kind !== 'fresh') return failed(context, visit, outcome, outcome.reason);
  return fresh(context, visit, outcome);
}

async function fresh(context: PipelineContext, visit: Visit, outcome: Fresh): Promise<VisitResult> {
  const { source, before, now } = visit;
  const bodySha256 = createHash('sha256').update(outcome.body).digest('hex');
  const parsed = await parse(outcome, source);
  if (parsed instanceof FeedError) return failed(context, visit, outcome, { code: parsed.code, message: parsed.message });
  const { items, ttlMinutes } = parsed;
  const { kept, leftOut } = keyedItems(before.url, items, context.settings.fetch.maxItemsPerFeed);
  // What was left out is asked for again, in case more is taken next time.
  const answer = leftOut ? { ...outcome, validators: NO_VALIDATORS } : outcome;
  const settle = (counts: FeedCounts): FeedState => {
    const harvest = { ...counts, turnedOver: hasTurnedOver(before, counts, items) };
    return { ...afterAnswer(visit, answer, { harvest, ttlMinutes }), bodySha256, lastReason: leftOut };
  };
  const capture = captureOf(source, 'feed', null, visit.asked, outcome, null);
  const counts = await context.store.saveFeedVisit({ state: before, settle, capture, items: kept, at: now.toISOString() });
  return { ...counts, kind: bodySha256 === before.bodySha256 ? 'not-modified' : 'fresh', reason: leftOut };
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
  visit: Visit,
  outcome: Extract<FetchOutcome, { kind: 'not-modified' }>,
): Promise<VisitResult> {
  const { source, before, asked, now } = visit;
  await context.store.saveFeedVisit({
    state: afterAnswer(visit, outcome, { harvest: null, ttlMinutes: before.pace.ttlMinutes }),
    capture: captureOf(source, 'feed', null, asked, outcome, null),
    items: null,
    at: now.toISOString(),
  });
  return { ...NOTHING, kind: 'not-modified', reason: null };
}

async function failed(
  context: PipelineContext,
  visit: Visit,
  outcome: Exclude<FetchOutcome, { kind: 'not-modified' }>,
  reason: Reason,
): Promise<VisitResult> {
  const { source, asked, now } = visit;
  await context.store.saveFeedVisit({
    state: afterFailure(visit, outcome, reason),
    capture: captureOf(source, 'feed', null, asked, outcome, reason),
    items: null,
    at: now.toISOString(),
  });
  return { ...NOTHING, kind: 'failed', reason };
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
