import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Tags } from '../../../src/domain/tags.ts';
import { openStore } from '../../../src/store/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { articleDraft, captureDraft, feedItem, feedVisit, NO_TAGS, revisionDraft } from '../../support/drafts.ts';
import { passFolding } from '../../support/folding.ts';

let folder: string;
let store: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  store = await openStore(folder);
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function firstItemId(guid = 'a'): Promise<number> {
  await store.saveFeedVisit(feedVisit([feedItem(guid)]));
  const [item] = await store.dueItems('gazette', null, 0, 10);
  if (!item) throw new Error('no item');
  return item.id;
}

describe('feeds', () => {
  test('a feed never visited has no validators and is due', async () => {
    expect(await store.feedState('gazette', 'https://gazette.example/feed')).toMatchObject({
      nextFetchAt: null,
      failures: 0,
      validators: { etag: null },
    });
  });

  test('state and items come back as they were stored, also after a restart', async () => {
    const visit = feedVisit([feedItem('a'), feedItem('b')], { failures: 2, lastReason: { code: 'reset', message: 'cut off' } });
    expect(await store.saveFeedVisit(visit)).toEqual({ seen: 2, new: 2 });
    await store.close();
    store = await openStore(folder);
    expect(await store.feedStates()).toEqual([{ ...visit.state, lastNewItemAt: visit.at }]);
    expect((await store.dueItems('gazette', null, 0, 10)).map((record) => record.item)).toEqual([feedItem('a'), feedItem('b')]);
  });

  test('an item is new once; one that changed is due again, one that did not is not', async () => {
    const id = await firstItemId();
    await store.saveArticle(articleDraft(id, 'text'));
    expect(await store.saveFeedVisit(feedVisit([feedItem('a')]))).toEqual({ seen: 1, new: 0 });
    expect(await store.dueItems('gazette', null, 0, 10)).toEqual([]);
    await store.saveFeedVisit(feedVisit([feedItem('a', { title: 'Corrected headline' })]));
    expect((await store.dueItems('gazette', null, 0, 10)).map((record) => [record.id, record.item.title])).toEqual([
      [id, 'Corrected headline'],
    ]);
  });

  test('items wait for their next attempt unless all are asked for', async () => {
    const id = await firstItemId();
    const reason = { code: 'http-error', message: '500' } as const;
    await store.saveItemAttempt(id, { state: 'pending', nextAttemptAt: '2026-11-22T12:00:00.000Z', reason }, captureDraft(null));
    expect(await store.dueItems('gazette', '2026-11-22T11:59:59.000Z', 0, 10)).toEqual([]);
    expect(await store.sourcesWithDueItems('2026-11-22T12:00:00.000Z')).toEqual(['gazette']);
    expect(await store.dueItems('gazette', null, 0, 10)).toMatchObject([{ attempts: 1, reason }]);
    // No plan reaches that far: it was made by a clock that was wrong.
    expect(await store.dueItems('gazette', '2026-11-01T00:00:00.000Z', 0, 10)).toHaveLength(1);
    await store.saveItemAttempt(id, { state: 'pending', nextAttemptAt: '2026-11-22T12:00:00.000Z', reason, unasked: true }, null);
    expect(await store.dueItems('gazette', null, 0, 10)).toMatchObject([{ attempts: 1 }]);
    await store.saveItemAttempt(id, { state: 'given-up', nextAttemptAt: null, reason }, null);
    expect(await store.dueItems('gazette', '2030-01-01T00:00:00.000Z', 0, 10)).toEqual([]);
    expect(await store.dueItems('gazette', null, 0, 10)).toMatchObject([{ state: 'given-up', attempts: 2 }]);
    expect(await store.sourceCounts()).toMatchObject([{ sourceId: 'gazette', pending: 0, givenUp: 1 }]);
  });
});

describe('articles', () => {
  test('are found again by their item, address, GUID and content, and stored once', async () => {
    await store.saveFeedVisit(feedVisit([feedItem('a'), feedItem('b'), feedItem('c'), feedItem('d')]));
    const ids = (await store.dueItems('gazette', null, 0, 10)).map((item) => item.id);
    const [a = 0, b = 0, c = 0, d = 0] = ids;
    const keys = { urlKeys: ['gazette.example/1'], guidKey: 'feed g1', contentHash: 'hash', aliasKeys: [], titleKey: null };
    const first = await store.saveArticle(articleDraft(a, 'same', { keys }));
    expect(first.outcome).toBe('stored');
    const again = { articleId: first.articleId, outcome: 'unchanged' };
    expect(
      await store.saveArticle(
        articleDraft(b, 'same', {
          keys: { urlKeys: ['gazette.example/1'], guidKey: null, contentHash: null, aliasKeys: [], titleKey: null },
        }),
      ),
    ).toEqual(again);
    expect(
      await store.saveArticle(
        articleDraft(c, 'same', { keys: { urlKeys: ['x'], guidKey: 'feed g1', contentHash: null, aliasKeys: [], titleKey: null } }),
      ),
    ).toEqual(again);
    expect(
      await store.saveArticle(
        articleDraft(d, 'same', { keys: { urlKeys: ['y'], guidKey: null, contentHash: 'hash', aliasKeys: [], titleKey: null } }),
      ),
    ).toEqual(again);
    expect((await store.totals()).articles).toBe(1);
  });

  test('equal content on another outlet is another article', async () => {
    const keys = (url: string) => ({ urlKeys: [url], guidKey: null, contentHash: 'hash', aliasKeys: [], titleKey: null });
    const one = await store.saveArticle(articleDraft(await firstItemId(), 'wire text', { keys: keys('gazette.example/1') }));
    await store.saveFeedVisit(feedVisit([feedItem('z')], { sourceId: 'herald', url: 'https://herald.example/feed' }));
    const [item] = await store.dueItems('herald', null, 0, 1);
    const two = await store.saveArticle(articleDraft(item?.id ?? 0, 'wire text', { sourceId: 'herald', keys: keys('herald.example/1') }));
    expect(two).toMatchObject({ outcome: 'stored' });
    expect(two.articleId).not.toBe(one.articleId);
  });

  test('a changed text becomes a revision and the old one stays readable', async () => {
    const id = await firstItemId();
    const { articleId } = await store.saveArticle(articleDraft(id, 'first text', { tags: { ...NO_TAGS, primaryCountry: 'SY' } }));
    expect(await store.saveArticle(articleDraft(id, 'second text', { tags: { ...NO_TAGS, primaryCountry: 'IQ' } }))).toEqual({
      articleId,
      outcome: 'revised',
    });
    expect(await store.article(articleId)).toMatchObject({
      revisions: 2,
      current: { text: 'second text', number: 2, reason: 'changed' },
      tags: { primaryCountry: 'IQ' },
    });
    expect((await store.revisions(articleId)).map(({ number, text }) => [number, text])).toEqual([
      [1, 'first text'],
      [2, 'second text'],
    ]);
  });

  test("the feed's text gives way to the page's, never the other way round", async () => {
    const id = await firstItemId();
    const fromFeed = revisionDraft('summary', { textOrigin: 'feed', originReason: { code: 'robots-disallowed', message: 'no' } });
    const { articleId } = await store.saveArticle(articleDraft(id, '', { revision: fromFeed }));
    expect((await store.saveArticle(articleDraft(id, 'whole text'))).outcome).toBe('revised');
    expect(await store.article(articleId)).toMatchObject({ current: { text: 'whole text', textOrigin: 'page', reason: 'completed' } });
    expect((await store.saveArticle(articleDraft(id, '', { revision: fromFeed }))).outcome).toBe('unchanged');
    expect(await store.article(articleId)).toMatchObject({ current: { text: 'whole text' } });
  });

  test('everything about a revision comes back, in any script', async () => {
    const revision = revisionDraft('انسحبت القوات من المدينة.\n\nФронт стабилизировался.', {
      title: 'عنوان',
      direction: 'rtl',
      language: 'ar',
      published: { at: null, precision: 'none', origin: null },
      keywords: ['حرب'],
      byline: 'مكتب',
    });
    const { articleId } = await store.saveArticle(articleDraft(await firstItemId(), '', { revision }));
    expect((await store.article(articleId))?.current).toMatchObject(revision);
  });

  test('many are read in the order asked for', async () => {
    await store.saveFeedVisit(feedVisit(Array.from({ length: 1200 }, (_, i) => feedItem(`n${i}`))));
    const items = await store.dueItems('gazette', null, 0, 2000);
    const saved = await Promise.all(items.map((item) => store.saveArticle(articleDraft(item.id, `text ${item.id}`))));
    const ids = saved.map(({ articleId }) => articleId);
    const asked = ids.toReversed();
    expect((await store.articles([...asked, 'unknown'])).map((article) => article.id)).toEqual(asked);
    const [middle = ''] = ids.toSorted().slice(600);
    expect((await store.articleIds(middle, 10)).every((id) => id > middle)).toBe(true);
  });
});

test('what an older version tagged reads as if it had none of the newer kinds of tags', async () => {
  const { events: _events, casualties: _casualties, materiel: _materiel, ...older } = { ...NO_TAGS, filedFrom: 'KE' };
  const { articleId } = await store.saveArticle(articleDraft(await firstItemId(), 'text', { tags: older as Tags }));
  for (const extent of ['whole', 'summary'] as const) {
    const [record] = await store.articles([articleId], extent);
    expect(record?.tags).toEqual({ ...NO_TAGS, filedFrom: 'KE' });
  }
});

test.each([
  ['a few mentions', 1],
  ['thousands', 2000],
])('a summary leaves out what a list of hits never shows: %s', async (_, mentioned) => {
  const mention = { field: 'text', start: 0, end: 5, text: 'Syria', tag: 'SY', kind: 'country', rule: 'country.name' } as const;
  const tags = { ...NO_TAGS, primaryCountry: 'SY', mentions: Array.from({ length: mentioned }, () => mention) };
  const { articleId } = await store.saveArticle(articleDraft(await firstItemId(), 'а'.repeat(300_000), { tags }));
  const [summary] = await store.articles([articleId], 'summary');
  expect(summary).toMatchObject({
    tags: { primaryCountry: 'SY', mentions: [] },
    current: { text: 'а'.repeat(200_000), title: 'Headline' },
  });
  expect(await store.article(articleId)).toMatchObject({ tags: { mentions: tags.mentions }, current: { text: 'а'.repeat(300_000) } });
});

describe('captures', () => {
  test('keep the body exactly as received, compressible or not', async () => {
    const id = await firstItemId();
    const noise = new Uint8Array(randomBytes(5000));
    for (const body of [new TextEncoder().encode('<p>long text</p>'.repeat(500)), noise]) {
      const { articleId } = await store.saveArticle(articleDraft(id, `t${body.length}`, { capture: captureDraft(body) }));
      const captureId = (await store.article(articleId))?.current.captureId ?? 0;
      expect((await store.capture(captureId))?.received).toEqual(body);
      const hash = createHash('sha256').update(body).digest('hex');
      const proof = { purpose: 'page', receivedSha256: hash, decodedSha256: hash, receivedBytes: body.length };
      expect(await store.captureProof(captureId)).toMatchObject(proof);
    }
  });

  test('a refusal leaves a record too', async () => {
    const reason = { code: 'robots-disallowed', message: 'refused' } as const;
    await store.saveItemAttempt(
      await firstItemId(),
      { state: 'pending', nextAttemptAt: null, reason },
      captureDraft(null, { outcome: 'blocked', exchange: null, reason }),
    );
    expect(await store.totals()).toMatchObject({ captures: 2 });
    expect(await store.capture(2)).toMatchObject({ outcome: 'blocked', received: null, finalUrl: null });
    expect([await store.captureProof(2), await store.captureProof(99)]).toEqual([null, null]);
  });
});

describe('reprocessing', () => {
  test('keeps the older text and queues the article only when something changed', async () => {
    const { articleId } = await store.saveArticle(articleDraft(await firstItemId(), 'old rules'));
    await passFolding(store);
    const batch = await store.outboxBatch(10);
    await store.outboxDone(batch.upTo, batch.articleIds);
    expect(await store.saveReprocessed(articleId, revisionDraft('old rules'), NO_TAGS, 'v2')).toBe('unchanged');
    expect(await store.outboxSize()).toBe(0);
    const tags = { ...NO_TAGS, primaryCountry: 'GE' };
    expect(await store.saveReprocessed(articleId, null, tags, 'v3', { showsInIndex: false })).toBe('retagged');
    expect(await store.outboxSize()).toBe(0);
    expect(await store.saveReprocessed(articleId, null, { ...tags, primaryCountry: 'AM' }, 'v3')).toBe('retagged');
    expect(await store.saveReprocessed(articleId, revisionDraft('new rules'), NO_TAGS, 'v3')).toBe('revised');
    expect(await store.outboxSize()).toBe(1);
    expect(await store.article(articleId)).toMatchObject({
      revisions: 2,
      taggerVersion: 'v3',
      current: { text: 'new rules', reason: 'reprocessed' },
    });
  });

  test('what was read before the article got a newer revision is not saved', async () => {
    const { articleId } = await store.saveArticle(articleDraft(await firstItemId(), 'old rules'));
    await store.saveReprocessed(articleId, revisionDraft('new rules'), NO_TAGS, 'v2', { of: 1 });
    const late = { ...NO_TAGS, primaryCountry: 'GE' };
    expect(await store.saveReprocessed(articleId, null, late, 'v3', { of: 1 })).toBe('overtaken');
    expect(await store.article(articleId)).toMatchObject({ taggerVersion: 'v2', tags: { primaryCountry: null } });
  });

  test('articles that this tagger has tagged can be passed over', async () => {
    const { articleId } = await store.saveArticle(articleDraft(await firstItemId(), 'text'));
    await store.saveReprocessed(articleId, null, NO_TAGS, 'v2');
    expect(await store.articleIds(null, 10)).toEqual([articleId]);
    expect(await store.articleIds(null, 10, 'v2')).toEqual([]);
    expect(await store.articleIds(null, 10, 'v3')).toEqual([articleId]);
  });
});

describe('outbox', () => {
  test('an article reaches it when it has been folded, and counts as waiting before', async () => {
    const { articleId } = await store.saveArticle(articleDraft(await firstItemId(), 'one'));
    expect([await store.outboxBatch(10), await store.outboxSize(), await store.hasUnfolded()]).toEqual([
      { upTo: 0, articleIds: [] },
      1,
      true,
    ]);
    expect((await store.totals()).outbox).toBe(1);
    await passFolding(store);
    expect((await store.outboxBatch(10)).articleIds).toEqual([articleId]);
    expect([await store.outboxSize(), await store.hasUnfolded(), (await store.totals()).outbox]).toEqual([1, false, 1]);
  });

  test('keeps an article that changed after its batch was read', async () => {
    const id = await firstItemId();
    const { articleId } = await store.saveArticle(articleDraft(id, 'one'));
    await passFolding(store);
    const batch = await store.outboxBatch(10);
    await store.saveArticle(articleDraft(id, 'two'));
    await passFolding(store);
    await store.outboxDone(batch.upTo, batch.articleIds);
    expect((await store.outboxBatch(10)).articleIds).toEqual([articleId]);
  });

  test('goes on behind what is under way already', async () => {
    const id = await firstItemId();
    const { articleId } = await store.saveArticle(articleDraft(id, 'one'));
    await passFolding(store);
    const first = await store.outboxBatch(10);
    expect(await store.outboxBatch(10, first.upTo)).toEqual({ upTo: 0, articleIds: [] });
    await store.saveArticle(articleDraft(id, 'two'));
    await passFolding(store);
    expect((await store.outboxBatch(10, first.upTo)).articleIds).toEqual([articleId]);
  });

  test('an unchanged article is not queued again, everything can be', async () => {
    const id = await firstItemId();
    await store.saveArticle(articleDraft(id, 'one'));
    await store.saveArticle(articleDraft(id, 'one'));
    await passFolding(store);
    const batch = await store.outboxBatch(10);
    expect(batch.articleIds).toHaveLength(1);
    await store.outboxDone(batch.upTo, batch.articleIds);
    expect(await store.enqueueAll()).toBe(1);
    expect(await store.outboxSize()).toBe(1);
  });

  test('remembers which index it filled', async () => {
    expect(await store.indexGeneration()).toBeNull();
    await store.setIndexGeneration('g1');
    await store.setIndexGeneration('g2');
    expect(await store.indexGeneration()).toBe('g2');
  });
});

test('a draft that cannot be stored leaves nothing behind', async () => {
  const id = await firstItemId();
  const before = await store.totals();
  // A date object is what node:sqlite would silently bind as NULL.
  const broken = Object.assign(revisionDraft('text'), { published: { at: new Date(), precision: 'minute', origin: 'feed' } as const });
  await expect(store.saveArticle(articleDraft(id, '', { revision: broken }))).rejects.toThrow(/cannot store/);
  expect(await store.totals()).toEqual(before);
  expect(await store.check()).toEqual([]);
});
