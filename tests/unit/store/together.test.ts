import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../../src/store/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { articleDraft, captureDraft, feedItem, feedVisit } from '../../support/drafts.ts';

const MANY = 100;

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

async function itemIds(count: number): Promise<number[]> {
  await store.saveFeedVisit(feedVisit(Array.from({ length: count }, (_, i) => feedItem(`item-${i}`))));
  return (await store.dueItems('gazette', null, 0, count)).map((item) => item.id);
}

test('articles saved at the same time are all there, each under its own id', async () => {
  const ids = await itemIds(MANY);
  const saved = await Promise.all(
    ids.map((id) => store.saveArticle({ ...articleDraft(id, `text ${id}`), capture: captureDraft(`page ${id}`) })),
  );
  expect(new Set(saved.map((article) => article.articleId)).size).toBe(MANY);
  expect(await store.totals()).toMatchObject({ articles: MANY, revisions: MANY, outbox: MANY });
  expect(await store.dueItems('gazette', null, 0, MANY)).toEqual([]);
});

test('one that cannot be saved leaves nothing behind and keeps none of its neighbours from it', async () => {
  const [first = 0, second = 0] = await itemIds(2);
  const before = await store.totals();
  const unknown = second + 1000;
  const results = await Promise.allSettled(
    [first, unknown, second].map((id) => store.saveArticle({ ...articleDraft(id, `text ${id}`), capture: captureDraft(`page ${id}`) })),
  );
  expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await store.totals()).toMatchObject({ articles: 2, outbox: 2, captures: before.captures + 2 });
});

test('saved in one go, the same story of one slot is one article', async () => {
  const [first = 0, second = 0] = await itemIds(2);
  const text = 'a report that both items carry '.repeat(20);
  const drafts = [first, second].map((id) => articleDraft(id, text));
  const saved = await Promise.all(drafts.map((draft) => store.saveArticle({ ...draft, keys: drafts[0]?.keys ?? draft.keys })));
  expect(saved.map((article) => article.outcome)).toEqual(['stored', 'unchanged']);
  expect(saved[0]?.articleId).toBe(saved[1]?.articleId);
});
