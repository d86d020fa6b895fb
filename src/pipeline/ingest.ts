import PQueue from 'p-queue';
import type { Reason } from '../domain/reason.ts';
import type { Source } from '../domain/source.ts';
import { feedStateFinder, type ItemRecord } from '../store/records.ts';
import type { PipelineContext } from './context.ts';
import { type Outlets, outletsOf } from './corroboration.ts';
import { drainOutbox } from './index-articles.ts';
import { processItem } from './process-item.ts';
import { afterMissedPage, isFeedDue } from './schedule.ts';
import { createTally, type IngestSummary, type Tally } from './summary.ts';
import { visitFeed } from './visit-feed.ts';

export interface IngestOptions {
  /** Ignore schedules and item back-off. */
  readonly all: boolean;
  /** Only these sources; empty: every enabled one. */
  readonly only: readonly string[];
  readonly signal: AbortSignal;
  /** For how long one source's pages are fetched; the rest stays due. Default: until all are. */
  readonly pagesMs?: number;
}

export interface IngestResult {
  readonly summary: IngestSummary;
  /** Why articles wait in the outbox; null when the engine took them. */
  readonly engineFailure: Error | null;
}

const ITEMS_AT_ONCE = 200;
/** Articles stored before a delivery to the engine is worth its while; what comes during one makes up the next. */
const DELIVER_FROM = 20;

interface Pass {
  readonly context: PipelineContext;
  readonly options: IngestOptions;
  readonly tally: Tally;
  readonly outlets: Outlets;
  /** Deliveries to the engine, one at a time, beside the fetching. */
  readonly deliveries: PQueue;
  /** Articles stored since the last delivery began or was told of more. */
  undelivered: number;
  /** Articles that are worth giving to the engine. */
  enough: number;
  /** Tells the delivery under way that more articles have come, or that fewer are enough. */
  ring: () => void;
  indexed: number;
}

/** One pass over the sources that are due: feeds, then their items, then whatever the engine has not confirmed yet. */
export async function ingest(given: PipelineContext, sources: readonly Source[], options: IngestOptions): Promise<IngestResult> {
  const started = Date.now();
  const outlets = outletsOf(sources);
  const tally = createTally();
  const context = countingCopies(given, tally);
  const pass: Pass = {
    context,
    options,
    outlets,
    tally,
    deliveries: new PQueue({ concurrency: 1 }),
    undelivered: 0,
    enough: DELIVER_FROM,
    ring: () => {},
    indexed: 0,
  };
  const due = await dueSources(pass, sources);
  if (due.length > 0) context.fetcher.keepPauses(await context.store.hostPauses());
  // What an earlier run left goes out now, and the engine is awake when the first articles come.
  if (due.length > 0) deliver(pass);
  const lanes = new PQueue({ concurrency: context.settings.fetch.concurrency });
  await lanes.addAll(due.map((work) => () => workOnSource(pass, work)));
  if (due.length > 0) await context.store.saveHostPauses(context.fetcher.pauses());
  // Nothing more comes: the delivery under way takes what is left with it.
  pass.enough = 1;
  pass.ring();
  await pass.deliveries.onIdle();
  const last = await drainOutbox(context, outlets, { patient: !options.signal.aborted, signal: options.signal });
  pass.indexed += last.indexed;
  const index = { indexed: pass.indexed, pending: await context.store.outboxSize() };
  const visited = due.filter((work) => work.feeds.length > 0).length;
  return { summary: pass.tally.summary(index, visited, Date.now() - started), engineFailure: last.failure };
}

/** Copies are found beside the fetching, whenever articles are on their way to the engine. */
function countingCopies(context: PipelineContext, tally: Tally): PipelineContext {
  const copyFound = (): void => {
    tally.copyFound();
    context.observer.copyFound();
  };
  return { ...context, observer: { ...context.observer, copyFound } };
}

interface SourceWork {
  readonly source: Source;
  /** Feeds whose turn it is; none where only items wait. */
  readonly feeds: readonly string[];
}

async function dueSources({ context, options }: Pass, sources: readonly Source[]): Promise<SourceWork[]> {
  const at = context.now().toISOString();
  const stateOf = feedStateFinder(await context.store.feedStates());
  const waiting = new Set(await context.store.sourcesWithDueItems(options.all ? null : at));
  const asked = askedFor(options);
  return sources
    .filter((source) => (options.only.length > 0 ? options.only.includes(source.id) : source.enabled))
    .map((source) => ({
      source,
      feeds: source.feeds.map((feed) => feed.url).filter((url) => isFeedDue(stateOf(source.id, url), at, asked)),
    }))
    .filter(({ source, feeds }) => feeds.length > 0 || waiting.has(source.id));
}

const askedFor = ({ all, only }: IngestOptions) => ({ all, named: only.length > 0 });

async function workOnSource(pass: Pass, work: SourceWork): Promise<void> {
  const { context, options, tally } = pass;
  if (options.signal.aborted) return;
  const lease = await context.store.acquireLease(work.source.id);
  if (!lease) {
    if (work.feeds.length > 0) tally.sourceBusy();
    return;
  }
  let visited = false;
  try {
    visited = await visitFeeds(pass, work);
    await processItems(pass, work.source);
  } catch (error) {
    // A fault of ours in one source must not cost the others their turn; nothing of this one is lost, it stays due.
    context.observer.warned(`source ${work.source.id} could not be worked on`, error);
    if (!visited) tally.sourceFailed();
    tally.failed({ source: work.source.id, url: work.source.feeds[0]?.url ?? '', code: 'internal-error', message: messageOf(error) });
  } finally {
    await lease.release();
  }
}

async function visitFeeds({ context, options, tally }: Pass, { source, feeds }: SourceWork): Promise<boolean> {
  const visits = [];
  let taken = 0;
  const asked = askedFor(options);
  for (const url of feeds) {
    // Another run may have been here while this one worked on other sources.
    if (!isFeedDue(await context.store.feedState(source.id, url), context.now().toISOString(), asked)) {
      taken += 1;
      continue;
    }
    const visit = await visitFeed(context, source, url, options.signal);
    if (visit.kind === 'aborted') break;
    visits.push(visit);
    if (visit.reason) tally.failed({ source: source.id, url, ...visit.reason });
  }
  if (visits.length > 0) tally.sourceVisited(visits);
  else if (taken > 0) tally.sourceBusy();
  return visits.length + taken > 0;
}

/** Page by page through what is due, by id, so that an item that fails again is not met twice in one pass. */
async function processItems(pass: Pass, source: Source): Promise<void> {
  const { context, options } = pass;
  const at = options.all ? null : context.now().toISOString();
  // One more than the host allows at once, so that extraction never waits for the net.
  const queue = new PQueue({ concurrency: context.settings.fetch.perHost.concurrency + 1 });
  const until = performance.now() + (options.pagesMs ?? Number.POSITIVE_INFINITY);
  const isOver = (): boolean => options.signal.aborted || performance.now() >= until;
  let afterId = 0;
  while (!isOver()) {
    const items = await context.store.dueItems(source.id, at, afterId, ITEMS_AT_ONCE);
    if (items.length === 0) return;
    afterId = items.at(-1)?.id ?? afterId;
    context.observer.itemsFound(items.length);
    await queue.addAll(items.map((item) => () => (isOver() ? Promise.resolve() : workOnItem(pass, source, item))));
  }
}

async function workOnItem(pass: Pass, source: Source, item: ItemRecord): Promise<void> {
  const { context, options, tally } = pass;
  if (options.signal.aborted) return;
  const url = item.item.url ?? item.feedUrl;
  const result = await processItem(context, source, item, options.signal).catch(async (error: unknown) => {
    // A fault of ours with one page must not end the others, nor come back every minute.
    context.observer.warned(`${url} could not be processed`, error);
    const reason: Reason = { code: 'internal-error', message: messageOf(error) };
    tally.failed({ source: source.id, url, ...reason });
    await context.store.saveItemAttempt(item.id, afterMissedPage(item.attempts + 1, 'soft', reason, null, context.now()), null);
    return null;
  });
  context.observer.itemFinished();
  if (result === null || result.kind === 'aborted') return;
  tally.itemProcessed(result);
  if (result.reason) tally.failed({ source: source.id, url, ...result.reason });
  if (result.kind === 'stored' || result.kind === 'revised') deliverSometimes(pass);
}

/** Lets the engine index what is stored while the next pages are fetched. */
function deliverSometimes(pass: Pass): void {
  pass.undelivered += 1;
  if (pass.undelivered < pass.enough) return;
  if (pass.deliveries.size + pass.deliveries.pending === 0) return deliver(pass);
  pass.undelivered = 0;
  pass.ring();
}

/** A failure here is met again at the end. */
function deliver(pass: Pass): void {
  pass.undelivered = 0;
  const more = (): Promise<void> => new Promise((resolve) => (pass.ring = resolve));
  const drain = async (): Promise<void> => {
    const some = { patient: false, signal: pass.options.signal, atLeast: () => pass.enough, more };
    pass.indexed += (await drainOutbox(pass.context, pass.outlets, some)).indexed;
  };
  pass.deliveries
    .add(drain)
    .catch((error: unknown) => pass.context.observer.warned('articles could not be delivered to the engine yet', error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
