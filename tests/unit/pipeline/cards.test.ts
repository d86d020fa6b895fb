import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { articleTexts } from '../../../src/pipeline/cards.ts';
import { LastRead } from '../../../src/pipeline/last-read.ts';
import { openStore } from '../../../src/store/sqlite-store.ts';
import type { Store } from '../../../src/store/store.ts';
import { articleDraft, revisionDraft } from '../../support/drafts.ts';

let folder = '';
let store: Store;
let other: Store;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-'));
  store = await openStore(folder);
  other = await openStore(folder);
});

afterEach(async () => {
  await Promise.all([store.close(), other.close()]);
  await rm(folder, { recursive: true });
});

async function save(to: Store, title: string): Promise<string> {
  const revision = revisionDraft(`Text under ${title}.`, { title });
  return (await to.saveArticle({ ...articleDraft(0, ''), id: 'one', itemId: null, capture: null, revision })).articleId;
}

test('cards stay the same until something is written, by this process or another', async () => {
  const texts = articleTexts(store, new Map());
  const id = await save(store, 'First');
  const first = (await texts.read([id])).get(id);
  expect(first?.title).toBe('First');
  expect((await texts.read([id])).get(id)).toBe(first);
  await save(store, 'Second');
  expect((await texts.read([id])).get(id)?.title).toBe('Second');
  await save(other, 'Third');
  expect((await texts.read([id])).get(id)?.title).toBe('Third');
});

test('what is not stored is looked for each time', async () => {
  const texts = articleTexts(store, new Map());
  expect(await texts.read(['one'])).toEqual(new Map());
  const id = await save(other, 'Now');
  expect([...(await texts.read([id])).values()].map(({ title }) => title)).toEqual(['Now']);
});

test('of more than the weight that is kept, what was used last stays', async () => {
  const asked: string[] = [];
  const read = async (ids: readonly string[]): Promise<Map<string, string>> => {
    asked.push(...ids);
    return new Map(ids.map((id) => [id, id]));
  };
  const last = new LastRead<string>({ state: async () => 'same' }, 2, () => 1);
  await last.get(['a', 'b'], read);
  await last.get(['a'], read);
  await last.get(['c'], read);
  expect([...(await last.get(['c', 'a'], read)).keys()]).toEqual(['c', 'a']);
  await last.get(['b'], read);
  expect(asked).toEqual(['a', 'b', 'c', 'b']);
});

test('what was read while something was written is read again', async () => {
  let state = 'before';
  const last = new LastRead<string>({ state: async () => state }, 10, () => 1);
  const writing = async (): Promise<Map<string, string>> => {
    state = 'after';
    return new Map([['a', 'old']]);
  };
  await last.get(['a'], writing);
  expect((await last.get(['a'], async () => new Map([['a', 'new']]))).get('a')).toBe('new');
});
