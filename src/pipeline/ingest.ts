import PQueue from 'p-queue';
import type { Reason } from '../domain/reason.ts';
import type { Source } from '../domain/source.ts';
import type { ItemRecord } from '../store/records.ts';
import type { PipelineContext } from './context.ts';
import { drainOutbox } from './index-articles.ts';
import { processItem } from './process-item.ts';
import { afterMissedPage } from './schedule.ts';
import { createTally, type IngestSummary, type Tally } from './summary.ts';
import { visitFeed } from './visit-feed.ts';

export interface IngestOptions {
  /** Ignore schedules and item back-off. */
  readonly all: boolean;
  /** Only these sources; empty: every enabled one. */
  readonly only: readonly string[];
  readonly signal: AbortSignal;
}

export interface IngestResult {
  readonly summary: IngestSummary;
  /** Why articles wait in the outbox; null when the engine took them. */
  readonly engineFailure: Error | null;
}

const ITEMS_AT_ONCE = 200;
/** Articles stored between two deliveries to the engine while a pass runs. */
const DELIVER_EVERY = 100;

interface Pass {
  readonly context: PipelineContext;
  readonly options: IngestOptions;
  readonly tally: Tally;
  readonly names: ReadonlyMap<string, string>;
  /** Deliveries to the engine, one at a time, beside the fetching. */
  readonly deliveries: PQueue;
  stored: number;
  indexed: number;
}

/** One pass over the sources that are due: feeds, then their items, then whatever the engine has not confirmed yet. */
export async function ingest(context: PipelineContext, sources: readonly Source[], options: IngestOptions): Promise<IngestResult> {
  const started = Date.now();
  const names = new Map(sources.map((source) => [source.id, source.name]));
  const pass: Pass = { context, options, names, tally: createTally(), deliveries: new PQueue({ concurrency: 1 }), stored: 0, indexed: 0 };
  const due = await dueSources(pass, sources);
  const lanes = new PQueue({ concurrency: context.settings.fetch.concurrency });
  await lanes.addAll(due.map((work) => () => workOnSource(pass, work)));
  await pass.deliveries.onIdle();
  const last = await drainOutbox(context, names, { patient: !options.signal.aborted, signal: options.signal });
  pass.indexed += last.indexed;
  const index = { indexed: pass.indexed, pending: await context.store.outboxSize() };
  const visited = due.filter((work) => work.feeds.length > 0).length;
  return { summary: pass.tally.summary(index, visited, Date.now() - started), engineFailure: last.failure };
}

interface SourceWork {
  readonly source: Source;
  /** Feeds whose turn it is; none where only items wait. */
  readonly feeds: readonly string[];
}

async function dueSources({ context, options }: Pass, sources: readonly Source[]): Promise<SourceWork[]> {
  const at = context.now().toISOString();
  const states = new Map((await context.store.feedStates()).map((state) => [`${state.sourceId} ${state.url}`, state]));
  const waiting = new Set(await context.store.sourcesWithDueItems(options.all ? null : at));
  const isDue = (source: Source, url: string): boolean => (states.get(`${source.id} ${url}`)?.nextFetchAt ?? '') <= at;
  return sources
    .filter((source) => (options.only.length > 0 ? options.only.includes(source.id) : source.enabled))
    .map((source) => ({ source, feeds: source.feeds.map((feed) => feed.url).filter((url) => options.all || isDue(source, url)) }))
    .filter(({ source, feeds }) => feeds.length > 0 || waiting.has(source.id));
}

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
  for (const url of feeds) {
    const visit = await visitFeed(context, source, url, options.signal);
    if (visit.kind === 'aborted') break;
    visits.push(visit);
    if (visit.reason) tally.failed({ source: source.id, url, ...visit.reason });
  }
  if (visits.length > 0) tally.sourceVisited(visits);
  return visits.length > 0;
}

/** Page by page through what is due, by id, so that an item that fails again is not met twice in one pass. */
async function processItems(pass: Pass, source: Source): Promise<void> {
  const { context, options } = pass;
  const at = options.all ? null : context.now().toISOString();
  // One more than the host allows at once, so that extraction never waits for the net.
  const queue = new PQueue({ concurrency: context.settings.fetch.perHost.concurrency + 1 });
  let afterId = 0;
  while (!options.signal.aborted) {
    const items = await context.store.dueItems(source.id, at, afterId, ITEMS_AT_ONCE);
    if (items.length === 0) return;
    afterId = items.at(-1)?.id ?? afterId;
    context.observer.itemsFound(items.length);
    await queue.addAll(items.map((item) => () => workOnItem(pass, source, item)));
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

/** Lets the engine index what is stored while the next pages are fetched. A failure here is met again at the end. */
function deliverSometimes(pass: Pass): void {
  pass.stored += 1;
  if (pass.stored % DELIVER_EVERY !== 0 || pass.deliveries.size > 0) return;
  const deliver = async (): Promise<void> => {
    pass.indexed += (await drainOutbox(pass.context, pass.names, { patient: false, signal: pass.options.signal })).indexed;
  };
  pass.deliveries
    .add(deliver)
    .catch((error: unknown) => pass.context.observer.warned('articles could not be delivered to the engine yet', error));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
