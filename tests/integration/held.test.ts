import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { silentObserver } from '../../src/cli/observers.ts';
import { createPipeline } from '../../src/cli/runtime.ts';
import type { ExtractedArticle, Verdict } from '../../src/domain/article.ts';
import type { Source } from '../../src/domain/source.ts';
import { ingest } from '../../src/pipeline/ingest.ts';
import { reprocess, type ReprocessResult } from '../../src/pipeline/reprocess.ts';
import { conflictwire } from '../support/command.ts';
import { page, rss, scripted, type Scripted } from '../support/scripted.ts';

const BRIDGE = 'Engineers reopened the bridge across the river after two weeks of repairs under observation.';
const SUMMARY = 'Engineers said on Thursday that the bridge was open again.';

let outlets: Scripted;

afterEach(() => outlets.close());

const signal = (): AbortSignal => new AbortController().signal;

/** A pass of a version whose rules judged otherwise. */
async function passOfOlderRules(judged: (article: ExtractedArticle) => Partial<ExtractedArticle> & { verdict: Verdict }): Promise<void> {
  await outlets.withRuntime(async (runtime) => {
    const pipeline = createPipeline(runtime, silentObserver());
    const { context } = pipeline;
    const extractor = {
      ...context.extractor,
      extract: async (...input: Parameters<typeof context.extractor.extract>) => {
        const article = await context.extractor.extract(...input);
        return { ...article, engine: 'rules-0', ...judged(article) };
      },
    };
    await ingest({ ...context, extractor }, runtime.config.sources, { all: true, only: [], signal: signal() });
    await pipeline.close();
  });
}

async function readAgain(known: (sources: readonly Source[]) => readonly Source[] = (sources) => sources): Promise<ReprocessResult> {
  return outlets.withRuntime(async (runtime) => {
    const pipeline = createPipeline(runtime, silentObserver());
    const result = await reprocess(pipeline.context, known(runtime.config.sources), { text: true, all: false, signal: signal() });
    await pipeline.close();
    return result;
  });
}

const heldItems = () => outlets.withRuntime(({ store }) => store.heldItems(null, null, 100));
const item = (path: string, title: string) => ({ guid: path, path, title, summary: SUMMARY });

describe('a page that is no article', () => {
  const missing = { body: '<html><head><title>Page not found</title></head><body><h1>Page not found</h1></body></html>' };

  test('is held back with all that is the matter; its capture is kept and the feed stands in', async () => {
    outlets = await scripted({ gazette: ['/feed'] });
    outlets.answers
      .set('/feed', rss([item('/gone', 'Bridge reopens'), item('/bridge', 'Bridge'), item('/none', 'Nothing there')]))
      .set('/gone', missing)
      .set('/bridge', page('Bridge', BRIDGE));
    await outlets.pass();
    const articles = await outlets.articles();
    const stoodIn = articles.find(({ current }) => current.title === 'Bridge reopens');
    expect(stoodIn?.current).toMatchObject({
      text: SUMMARY,
      textOrigin: 'feed',
      originReason: {
        code: 'error-page',
        message: 'the page is an error message; the page holds no text of an article',
        also: ['no-text'],
      },
      verdict: { ok: true, reasons: ['feed-text-used'] },
    });
    const held = await heldItems();
    expect(held.map(({ title, reason, attempts, state }) => [title, reason.code, attempts, state])).toEqual([
      ['Nothing there', 'not-found', 1, 'pending'],
      ['Bridge reopens', 'error-page', 1, 'pending'],
    ]);
    const [, gone] = held;
    expect(gone).toMatchObject({ reason: stoodIn?.current.originReason, articleId: stoodIn?.id, lastTryAt: expect.stringMatching(/Z$/) });
    expect(Date.parse(gone?.nextAttemptAt ?? '') - Date.parse(gone?.lastTryAt ?? '')).toBeGreaterThan(86_000_000);
    const capture = await outlets.withRuntime(async ({ store }) => store.capture((await store.lastPage(gone?.id ?? 0)) ?? 0));
    expect(new TextDecoder().decode(capture?.received ?? undefined)).toBe(missing.body);
    expect(await outlets.withRuntime(({ store }) => store.sourceCounts())).toEqual([
      expect.objectContaining({ sourceId: 'gazette', held: 2 }),
    ]);
  });

  test('is completed once it is an article', async () => {
    outlets = await scripted({ gazette: ['/feed'] });
    outlets.answers.set('/feed', rss([item('/bridge', 'Bridge')])).set('/bridge', missing);
    await outlets.pass();
    expect(await heldItems()).toHaveLength(1);
    outlets.answers.set('/bridge', page('Bridge', BRIDGE));
    await outlets.pass();
    expect(await heldItems()).toEqual([]);
    expect(await outlets.articles()).toMatchObject([{ current: { reason: 'completed', textOrigin: 'page', originReason: null } }]);
  });

  test('sources held lists it for the operator', { timeout: 60_000 }, async () => {
    outlets = await scripted({ gazette: ['/feed'], ledger: ['/other'] });
    outlets.answers
      .set('/feed', rss([item('/gone', 'Bridge \u001B[31mreopens')]))
      .set('/other', rss([item('/none', 'Nothing there')]))
      .set('/gone', missing);
    await outlets.pass();
    const data = await outlets.withRuntime(async ({ dataDir }) => dataDir);
    const list = (...args: string[]) =>
      conflictwire(['sources', 'held', ...args, '--config', join(dirname(data), 'conflictwire.yaml'), '--data', data]);
    const { stdout, code } = await list('gazette');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^1 page held back/);
    expect(stdout).toMatch(/\/gone\n {2}error-page, no-text: the page is an error message; .*\n {2}gazette · 1 try · last 20.* · next 20/);
    expect(stdout).not.toContain('\u001B');
    const { total, items } = JSON.parse((await list('--json', '--limit', '1')).stdout) as { total: number; items: object[] };
    expect([total, items.length]).toEqual([2, 1]);
    expect(await list('none')).toMatchObject({ code: 2, stderr: expect.stringContaining('no source none') });
  });
});

describe('reading again what older rules judged', () => {
  const feed = () => outlets.answers.set('/feed', rss([item('/bridge', 'Bridge')])).set('/bridge', page('Bridge', BRIDGE));

  test('a page held back then gives its text now, and is not asked for again', async () => {
    outlets = await scripted({ gazette: ['/feed'] });
    feed();
    await passOfOlderRules(() => ({ verdict: { ok: false, reasons: ['too-short'], version: 'verdict-0' } }));
    expect(await heldItems()).toMatchObject([{ reason: { code: 'too-short', message: 'the text is only a line or two' } }]);
    expect(await readAgain()).toMatchObject({ articles: 1, changed: 1, completed: 1, kept: [], heldBack: [] });
    const [article] = await outlets.articles();
    expect(article?.current).toMatchObject({ number: 2, reason: 'reprocessed', textOrigin: 'page', originReason: null });
    expect(article?.current.text).toContain(BRIDGE);
    expect(article?.current.verdict.version).not.toBe('verdict-0');
    expect(article?.current.captureId).not.toBeNull();
    expect(await heldItems()).toEqual([]);
    expect(await readAgain()).toMatchObject({ changed: 0, completed: 0 });
    const asked = outlets.asked.length;
    await outlets.pass();
    expect(outlets.asked.slice(asked)).toEqual(['/feed']);
  });

  test('a page taken for an article then is held back now; its old text stays readable', async () => {
    outlets = await scripted({ gazette: ['/feed'] });
    outlets.answers
      .set('/feed', rss([item('/bridge', 'Bridge')]))
      .set('/bridge', { body: '<html><head><title>Page not found</title></head><body><h1>Page not found</h1></body></html>' });
    await passOfOlderRules(() => ({ text: 'Nothing here.', verdict: { ok: true, reasons: [] } }));
    expect(await outlets.articles()).toMatchObject([{ current: { text: 'Nothing here.', textOrigin: 'page' } }]);
    const [article] = await outlets.articles();
    const result = await readAgain();
    expect(result).toMatchObject({
      changed: 1,
      completed: 0,
      heldBack: [{ id: article?.id, message: expect.stringContaining('error message') }],
    });
    expect(await outlets.articles()).toMatchObject([
      { current: { text: SUMMARY, textOrigin: 'feed', originReason: { code: 'error-page' }, reason: 'reprocessed' } },
    ]);
    expect(await heldItems()).toMatchObject([{ state: 'pending', attempts: 1, reason: { code: 'error-page', also: ['no-text'] } }]);
    const revisions = await outlets.withRuntime(({ store }) => store.revisions(article?.id ?? ''));
    expect(revisions.map(({ text }) => text)).toEqual(['Nothing here.', SUMMARY]);
    expect(await readAgain()).toMatchObject({ changed: 0, heldBack: [] });
  });

  test('an article whose outlet is no longer listed keeps its text, and that is said', async () => {
    outlets = await scripted({ gazette: ['/feed'] });
    feed();
    await passOfOlderRules(() => ({ text: 'Old text.', verdict: { ok: true, reasons: [] } }));
    expect(await readAgain(() => [])).toMatchObject({ changed: 0, kept: [{ message: expect.stringContaining('gazette') }] });
    expect(await outlets.articles()).toMatchObject([{ current: { text: 'Old text.' } }]);
  });

  test('a language that is found now is a revision; the same outcome of newer rules is none, but says whose it is', async () => {
    outlets = await scripted({ gazette: ['/feed'] });
    feed();
    await passOfOlderRules(() => ({ language: 'xx', verdict: { ok: true, reasons: [], version: 'verdict-0' } }));
    expect(await readAgain()).toMatchObject({ changed: 1 });
    const [article] = await outlets.articles();
    expect(article).toMatchObject({ revisions: 2, current: { language: 'en' } });

    await outlets.close();
    outlets = await scripted({ gazette: ['/feed'] });
    feed();
    await passOfOlderRules(() => ({ verdict: { ok: true, reasons: [], version: 'verdict-0' } }));
    expect(await readAgain()).toMatchObject({ changed: 0 });
    const [same] = await outlets.articles();
    expect(same?.revisions).toBe(1);
    expect(same?.current.extractor).not.toBe('rules-0');
    expect(same?.current.verdict.version).not.toBe('verdict-0');
  });

  test('a link that led to a front page gave no article, however that reads', async () => {
    outlets = await scripted({ gazette: ['/feed'] });
    outlets.answers
      .set('/feed', rss([item('/bridge', 'Bridge')]))
      .set('/bridge', { status: 302, location: '/' })
      .set('/', page('Gazette', BRIDGE));
    await outlets.pass();
    expect(await heldItems()).toMatchObject([{ reason: { code: 'not-an-article', message: expect.stringContaining('front page') } }]);
    expect(await readAgain()).toMatchObject({ changed: 0, completed: 0 });
    expect(await outlets.articles()).toMatchObject([{ current: { textOrigin: 'feed' } }]);
  });
});
