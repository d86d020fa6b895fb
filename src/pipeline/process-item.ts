import type { FetchOutcome } from '../domain/fetch.ts';
import type { Reason } from '../domain/reason.ts';
import type { Source } from '../domain/source.ts';
import { refusalOf } from '../domain/verdict-words.ts';
import { ExtractError } from '../extract/index.ts';
import { identityKeys } from '../identity/keys.ts';
import type { CaptureDraft, ItemRecord, ItemUpdate, RevisionDraft } from '../store/records.ts';
import type { PipelineContext } from './context.ts';
import { revisionFromFeed, revisionFromPage } from './draft.ts';
import { afterMissedPage, postponed, retryOf } from './schedule.ts';
import { whyUnreadable } from './unreadable.ts';
import { captureOf, isAborted } from './visit-feed.ts';

export interface ItemResult {
  readonly kind: 'stored' | 'revised' | 'unchanged' | 'rejected' | 'aborted';
  /** Why the page itself is not what was stored. */
  readonly reason: Reason | null;
}

/** What one attempt at a page gave: a revision, or the reason why the feed's own text has to stand in. */
type PageResult =
  | { readonly revision: RevisionDraft }
  | { readonly missed: Reason; readonly retry: 'soft' | 'hard'; readonly retryAt: string | null };

/** What becomes of an item whose page is stored. */
export const DONE: ItemUpdate = { state: 'done', nextAttemptAt: null, reason: null };

/** One feed item to one stored article: fetch its page, extract, identify, tag, store, all or nothing. */
export async function processItem(context: PipelineContext, source: Source, record: ItemRecord, signal: AbortSignal): Promise<ItemResult> {
  const { url } = record.item;
  if (url === null) return withoutPage(context, source, record);
  const outcome = await context.fetcher.fetch({ url, purpose: 'page', signal });
  if (isAborted(outcome, signal)) return { kind: 'aborted', reason: null };
  context.observer.fetched(source, 'page', outcome);
  const later = postponed(outcome);
  if (later !== null) {
    // Its host wants to be left alone; until then the feed's own text stands in, from the first time on.
    const revision = record.reason === null ? revisionFromFeed(record.item, source, later.reason) : null;
    return save(context, source, record, { revision, capture: null, update: later });
  }
  const page = await readPage(context, source, record, outcome);
  // The run is ending: the page is fetched again next time, and nothing is held against it.
  if (page === 'aborted') return { kind: 'aborted', reason: null };
  const missed = 'missed' in page ? page.missed : null;
  const capture = captureOf(source, 'page', record.id, url, outcome, missed);
  const update = 'missed' in page ? afterMissedPage(record.attempts + 1, page.retry, page.missed, page.retryAt, context.now()) : DONE;
  const revision = 'revision' in page ? page.revision : revisionFromFeed(record.item, source, page.missed);
  return save(context, source, record, { revision, capture, update });
}

/** An item that names no page: its own text is all there ever will be. */
async function withoutPage(context: PipelineContext, source: Source, record: ItemRecord): Promise<ItemResult> {
  const reason: Reason = { code: 'item-without-link-or-text', message: 'the feed item has no link' };
  const revision = revisionFromFeed(record.item, source, reason);
  return save(context, source, record, { revision, capture: null, update: { state: 'done', nextAttemptAt: null, reason } });
}

async function readPage(
  context: PipelineContext,
  source: Source,
  record: ItemRecord,
  outcome: FetchOutcome,
): Promise<PageResult | 'aborted'> {
  if (outcome.kind === 'not-modified') {
    return {
      missed: { code: 'bad-response', message: 'the server said "not modified" without being asked' },
      retry: 'soft',
      retryAt: null,
    };
  }
  if (outcome.kind !== 'fresh') {
    const retryAt = outcome.kind === 'throttled' ? outcome.retryAt : null;
    return { missed: outcome.reason, retry: retryOf(outcome), retryAt };
  }
  const missed = whyUnreadable({ ...outcome.exchange, contentType: outcome.contentType });
  if (missed) return { missed, retry: 'hard', retryAt: null };
  return extractPage(context, source, record, outcome);
}

async function extractPage(
  context: PipelineContext,
  source: Source,
  record: ItemRecord,
  outcome: Extract<FetchOutcome, { kind: 'fresh' }>,
): Promise<PageResult | 'aborted'> {
  try {
    const page = await context.extractor.extract({
      page: outcome.body,
      url: outcome.exchange.finalUrl,
      contentType: outcome.contentType,
      encoding: source.encoding,
      remove: source.extract.remove,
    });
    if (page.verdict.ok) return { revision: revisionFromPage(page, record.item, source) };
    return { missed: refusalOf(page.verdict), retry: 'hard', retryAt: null };
  } catch (error) {
    if (!(error instanceof ExtractError)) throw error;
    if (error.code === 'aborted') return 'aborted';
    return { missed: { code: error.code, message: error.message }, retry: 'hard', retryAt: null };
  }
}

async function save(
  context: PipelineContext,
  source: Source,
  record: ItemRecord,
  result: { revision: RevisionDraft | null; capture: CaptureDraft | null; update: ItemUpdate },
): Promise<ItemResult> {
  const { revision, capture, update } = result;
  if (revision === null) {
    await context.store.saveItemAttempt(record.id, update, capture);
    return { kind: record.attempts === 0 && record.reason === null ? 'rejected' : 'unchanged', reason: update.reason };
  }
  const { title, text, language, url, canonicalUrl, siteName } = revision;
  const saved = await context.store.saveArticle({
    sourceId: source.id,
    itemId: record.id,
    feedTitle: record.item.title === title ? null : record.item.title,
    keys: identityKeys({
      feedUrl: record.feedUrl,
      guid: record.item.guid,
      urls: [record.item.url, url],
      claimedUrl: canonicalUrl,
      title,
      outlet: [source.name, siteName],
      text,
    }),
    revision,
    tags: context.tagger.tag({ title, text, language, outletCountry: source.country }),
    taggerVersion: context.tagger.version,
    capture,
    item: update,
  });
  context.observer.articleSaved(saved.outcome);
  return { kind: saved.outcome, reason: update.reason };
}
