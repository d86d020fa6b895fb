import { join } from 'node:path';
import type { FeedItem } from '../../src/domain/feed.ts';
import type { FetchOutcome } from '../../src/domain/fetch.ts';
import type { Source } from '../../src/domain/source.ts';
import { silentObserver } from '../../src/cli/observers.ts';
import { createPipeline, openRuntime } from '../../src/cli/runtime.ts';
import { parseFeed } from '../../src/feeds/parse-feed.ts';
import { revisionFromPage } from '../../src/pipeline/draft.ts';
import { toSearchDocument } from '../../src/pipeline/document.ts';
import { unvisited } from '../../src/store/records.ts';
import { articleDraft, captureDraft } from '../support/drafts.ts';
import { workplace } from '../support/command.ts';

type Fresh = Extract<FetchOutcome, { kind: 'fresh' }>;

/** CPU milliseconds per page of each stage, all threads of this process together, the stages one after another. */
export async function stageCosts(sourcesYaml: string): Promise<Record<string, number>> {
  const place = await workplace(sourcesYaml);
  const runtime = await openRuntime({ config: join(place.folder, 'conflictwire.yaml'), data: place.data, env: {} });
  const pipeline = createPipeline(runtime, silentObserver());
  const { context } = pipeline;
  const costs: Record<string, number> = {};
  try {
    const feeds = await Promise.all(runtime.config.sources.map(async (source) => ({ source, items: await itemsOf(source) })));
    const items = feeds.flatMap(({ source, items: own }) => own.map((item) => ({ source, item })));
    const pages = await timed('fetch', items, async ({ source, item }) => ({ source, item, outcome: await fresh(item.url ?? '', 'page') }));
    // The first page pays for loading jsdom, which a run pays once.
    await timed('extract (start of the worker)', pages.slice(0, 1), (page) => extract(page.outcome));
    const articles = await timed('extract', pages, async (page) => ({ ...page, article: await extract(page.outcome) }));
    const revisions = articles.map((one) => ({ ...one, revision: revisionFromPage(one.article, one.item, one.source) }));
    // The names are compiled when they are first needed, which a run pays once.
    await timed('tag (compiling the names)', [context.tagger], (tagger) => tagger.version);
    const tagged = await timed('tag', revisions, (one) => {
      const { title, text, language } = one.revision;
      return { ...one, tags: context.tagger.tag({ title, text, language, outletCountry: one.source.country }) };
    });
    await context.store.saveFeedVisit(visitWith(items.map(({ item }) => item)));
    const stored = await context.store.dueItems('bench', null, 0, 10_000);
    const saved = await timed('store', tagged, async (one, i) => {
      const draft = articleDraft(stored[i]?.id ?? 0, '', { revision: one.revision, tags: one.tags });
      const exchange = one.outcome.exchange;
      return (await context.store.saveArticle({ ...draft, capture: captureDraft(null, { exchange }) })).articleId;
    });
    const records = await context.store.articles(saved);
    const documents = await timed('fold', records, (record) => toSearchDocument(record, new Map()));
    await runtime.engine.prepare();
    await timed('index (embedded engine)', [documents], (batch) => runtime.engine.upsert(batch), documents.length);
    return costs;
  } finally {
    await pipeline.close();
    await runtime.close();
    await place.remove();
  }

  async function timed<T, R>(
    stage: string,
    inputs: readonly T[],
    work: (input: T, i: number) => Promise<R> | R,
    per = inputs.length,
  ): Promise<R[]> {
    const before = process.cpuUsage();
    const results: R[] = [];
    for (const [i, input] of inputs.entries()) results.push(await work(input, i));
    const { user, system } = process.cpuUsage(before);
    costs[stage] = (user + system) / 1000 / per;
    return results;
  }

  async function fresh(url: string, purpose: 'feed' | 'page'): Promise<Fresh> {
    const outcome = await context.fetcher.fetch({ url, purpose });
    if (outcome.kind !== 'fresh') throw new Error(`${url}: ${outcome.kind}`);
    return outcome;
  }

  async function itemsOf(source: Source): Promise<readonly FeedItem[]> {
    const feed = await fresh(source.feeds[0]?.url ?? '', 'feed');
    return (await parseFeed(feed.body, { url: feed.exchange.finalUrl, contentType: feed.contentType })).items;
  }

  function extract(page: Fresh) {
    return context.extractor.extract({ page: page.body, url: page.exchange.finalUrl, contentType: page.contentType });
  }
}

function visitWith(items: readonly FeedItem[]) {
  const at = new Date().toISOString();
  const state = { ...unvisited('bench', 'http://bench.example/feed'), lastFetchAt: at, lastSuccessAt: at };
  const capture = {
    sourceId: 'bench',
    purpose: 'feed',
    itemId: null,
    outcome: 'fresh',
    reason: null,
    exchange: null,
    requestedUrl: state.url,
    contentType: null,
  } as const;
  return { state, capture, items: items.map((item, i) => ({ key: `item ${i}`, item })), at };
}
