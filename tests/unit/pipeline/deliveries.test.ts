import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PipelineContext } from '../../../src/pipeline/context.ts';
import { Deliveries } from '../../../src/pipeline/deliveries.ts';
import { EngineRejectedError, EngineUnreachableError } from '../../../src/search/engine.ts';
import { openStore } from '../../../src/store/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { searchDocument } from '../../support/documents.ts';
import { articleDraft, feedItem, feedVisit } from '../../support/drafts.ts';
import { passFolding } from '../../support/folding.ts';

const AHEAD = 2;

/** A call of `upsert` that ends when the test says so. */
interface Given {
  readonly ids: readonly string[];
  readonly end: (error?: Error) => void;
}

let folder: string;
let store: Store;
let given: Given[];
let warnings: string[];
let deliveries: Deliveries;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'deliveries-'));
  store = await openStore(folder);
  [given, warnings] = [[], []];
  const upsert = (documents: readonly { readonly id: string }[]): Promise<void> => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    given.push({ ids: documents.map(({ id }) => id), end: (error) => (error === undefined ? resolve() : reject(error)) });
    return promise;
  };
  const observer = { warned: (message: string) => warnings.push(message) };
  const context = { store, observer, engine: { batchesAhead: AHEAD, upsert } } as unknown as PipelineContext;
  const read = (ids: readonly string[]) => Promise.resolve(ids.map((id) => searchDocument({ id, text: id })));
  deliveries = new Deliveries(context, read, () => {});
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

/** Stores articles and gives them to the engine, `each` to a batch. */
async function give(count: number, each: number): Promise<string[]> {
  const guids = Array.from({ length: count }, (_, index) => `item-${index}`);
  await store.saveFeedVisit(feedVisit(guids.map((guid) => feedItem(guid))));
  for (const item of await store.dueItems('gazette', null, 0, count)) await store.saveArticle(articleDraft(item.id, `text ${item.id}`));
  await passFolding(store);
  const all: string[] = [];
  for (let after = 0; ;) {
    const batch = await store.outboxBatch(each, after);
    if (batch.articleIds.length === 0) return all;
    await deliveries.give(batch);
    all.push(...batch.articleIds);
    after = batch.upTo;
  }
}

const waiting = async (): Promise<readonly string[]> => (await store.outboxBatch(100)).articleIds;

test('several batches are under way; each leaves the outbox when the engine confirms it', async () => {
  const ids = await give(2, 1);
  expect(given.map((one) => one.ids)).toEqual(ids.map((id) => [id]));
  expect(await waiting()).toEqual(ids);
  given[0]?.end();
  await deliveries.room();
  expect(await waiting()).toEqual(ids.slice(1));
  given[1]?.end();
  await deliveries.settle();
  expect([await waiting(), deliveries.isIdle]).toEqual([[], true]);
});

test('what was confirmed before the engine went away is gone, the rest waits', async () => {
  const ids = await give(2, 1);
  given[0]?.end();
  given[1]?.end(new EngineUnreachableError('away'));
  await expect(deliveries.settle()).rejects.toThrow('away');
  expect([await waiting(), deliveries.hasFailed]).toEqual([ids.slice(1), true]);
});

test('a refused batch goes again, one by one, once the others are through', async () => {
  const [good = '', bad = '', other = ''] = await give(3, 2);
  given[0]?.end(new EngineRejectedError('refused'));
  const settled = deliveries.settle();
  given[1]?.end();
  await expect.poll(() => given.length).toBe(3);
  given[2]?.end();
  await expect.poll(() => given.length).toBe(4);
  given[3]?.end(new EngineRejectedError('bad words'));
  await settled;
  expect(given.map((one) => one.ids)).toEqual([[good, bad], [other], [good], [bad]]);
  expect(warnings).toEqual([expect.stringContaining(bad)]);
  expect([await waiting(), await store.outboxSize()]).toEqual([[], 1]);
});
