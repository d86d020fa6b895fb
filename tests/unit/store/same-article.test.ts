import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '../../../src/identity/content-hash.ts';
import { identityKeys } from '../../../src/identity/keys.ts';
import { openStore } from '../../../src/store/sqlite-store.ts';
import type { SavedArticle } from '../../../src/store/records.ts';
import type { Store } from '../../../src/store/store.ts';
import { articleDraft, feedItem, feedVisit, revisionDraft } from '../../support/drafts.ts';

const BRIDGE =
  'Engineers reopened the bridge across the river after two weeks of repairs under observation. Buses will run again from Friday morning, the town said, and traders on the left bank hope for their customers.';
const HARBOUR =
  'The harbour authority said that grain ships would leave the port again from Monday morning. Insurers had asked for an escort, and the first convoy of seven ships is waiting in the roads.';
const TITLE = 'Bridge across the river reopens';

let folder: string;
let store: Store;
let now = new Date('2015-02-12T10:00:00Z');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-'));
  now = new Date('2015-02-12T10:00:00Z');
  store = await openStore(folder, () => now);
});

afterEach(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

interface Page {
  readonly url: string;
  readonly claimedUrl?: string;
  readonly title?: string;
  readonly text: string;
  readonly at?: string;
  readonly sourceId?: string;
  readonly textOrigin?: 'page' | 'feed';
}

let items = 0;

/** Stores a page of an item of its own, as the pipeline does. */
async function save({ url, claimedUrl, title = TITLE, text, at, sourceId = 'gazette', textOrigin = 'page' }: Page): Promise<SavedArticle> {
  items += 1;
  const feed = `https://${sourceId}.example/feed`;
  await store.saveFeedVisit(feedVisit([feedItem(`${items}`)], { sourceId, url: feed }));
  const item = (await store.dueItems(sourceId, null, 0, 100)).at(-1);
  const keys = identityKeys({ feedUrl: feed, guid: null, urls: [url], claimedUrl: claimedUrl ?? null, title, outlet: [], text });
  const published = { at: at ?? '2015-02-12T09:00:00.000Z', precision: 'minute', origin: 'json-ld' } as const;
  const revision = revisionDraft(text, { title, published, textOrigin, contentHash: contentHash(title, text) });
  return store.saveArticle(articleDraft(item?.id ?? 0, text, { sourceId, keys, revision }));
}

describe('another form of an address', () => {
  const plain = 'https://gazette.example/world/bridge';
  test.each([
    ['mobile', 'https://m.gazette.example/world/bridge'],
    ['AMP', 'https://gazette.example/world/bridge/amp'],
    ['print', 'https://gazette.example/world/bridge?print=1'],
  ])('%s is the same article where the texts agree, whichever came first', async (_, other) => {
    const first = await save({ url: plain, text: BRIDGE });
    const second = await save({ url: other, title: 'Bridge', text: `${BRIDGE} Share this.` });
    expect(second).toEqual({ articleId: first.articleId, outcome: 'revised' });
    const third = await save({ url: other.replace('bridge', 'port'), title: 'Port', text: HARBOUR });
    expect((await save({ url: plain.replace('bridge', 'port'), title: 'The port', text: HARBOUR })).articleId).toBe(third.articleId);
  });

  test('is another article where they do not', async () => {
    await save({ url: plain, text: BRIDGE });
    expect(await save({ url: 'https://m.gazette.example/world/bridge', title: 'Grain ships leave', text: HARBOUR })).toMatchObject({
      outcome: 'stored',
    });
  });

  test('a claimed address counts only where the texts agree', async () => {
    const hub = 'https://gazette.example/world/front-line-news';
    const first = await save({ url: 'https://gazette.example/a/1', claimedUrl: hub, text: BRIDGE });
    expect(await save({ url: 'https://gazette.example/a/2', claimedUrl: hub, title: 'Port', text: HARBOUR })).toMatchObject({
      outcome: 'stored',
    });
    expect(await save({ url: 'https://gazette.example/a/3', claimedUrl: hub, text: BRIDGE })).toMatchObject({ articleId: first.articleId });
  });

  test('the address itself is believed whatever became of the text', async () => {
    const first = await save({ url: 'https://m.gazette.example/world/bridge', text: BRIDGE });
    const again = await save({ url: 'https://m.gazette.example/world/bridge?utm_source=x', title: 'Port', text: HARBOUR });
    expect(again).toEqual({ articleId: first.articleId, outcome: 'revised' });
  });
});

describe('one headline at two addresses', () => {
  const a = 'https://gazette.example/a';
  const b = 'https://gazette.example/b';
  test('is one article, revised, when the texts agree', async () => {
    const first = await save({ url: a, text: BRIDGE });
    const second = await save({
      url: b,
      title: `CORRECTED: ${TITLE}`,
      text: BRIDGE.replace('two', 'three'),
      at: '2015-02-14T09:00:00.000Z',
    });
    expect(second).toEqual({ articleId: first.articleId, outcome: 'revised' });
  });

  test.each([
    ['after more than a week', { text: BRIDGE.replace('two', 'three'), at: '2015-02-20T09:00:00.000Z' }],
    ['another text', { text: HARBOUR }],
    ['another outlet', { text: BRIDGE, sourceId: 'herald' }],
    ['what only the feed gave', { text: BRIDGE.replace('two', 'three'), textOrigin: 'feed' as const }],
    ['a headline that stands over everything', { text: BRIDGE.replace('two', 'three'), title: 'News in brief' }],
  ])('%s makes another article', async (_, page) => {
    await save({ url: a, text: BRIDGE, ...('title' in page && { title: page.title }) });
    expect(await save({ url: b, ...page })).toMatchObject({ outcome: 'stored' });
  });

  test('daily bulletins stay apart, and an update joins the newest of them', async () => {
    const bulletin = (day: string, killed: number, total: number): string =>
      `The ministry said on ${day} that ${killed} people were killed in the past 24 hours. In its daily statement it said that the number of dead since the start of the war had risen to ${total}, and that crews could not reach those under the rubble.`;
    const title = 'Daily report of the health ministry';
    const monday = await save({
      url: 'https://gazette.example/1',
      title,
      text: bulletin('Monday', 41, 5120),
      at: '2015-02-09T09:00:00.000Z',
    });
    const tuesday = await save({
      url: 'https://gazette.example/2',
      title,
      text: bulletin('Tuesday', 38, 5158),
      at: '2015-02-10T09:00:00.000Z',
    });
    const update = await save({
      url: 'https://gazette.example/3',
      title,
      text: `${bulletin('Tuesday', 38, 5158)} Two hospitals are out of fuel.`,
      at: '2015-02-10T12:00:00.000Z',
    });
    expect([monday.outcome, tuesday.outcome]).toEqual(['stored', 'stored']);
    expect(update).toEqual({ articleId: tuesday.articleId, outcome: 'revised' });
  });

  test('an Arabic headline with other vowels and digits', async () => {
    const text = 'أعادت فرق الهندسة فتح الجسر أمام السيارات بعد أسبوعين من الإصلاحات تحت المراقبة، وقالت البلدية إن الحافلات تعود يوم الجمعة.';
    const first = await save({ url: a, title: 'إعادة فتح الجسر فوق النهر', text });
    const second = await save({ url: b, title: 'تصحيح: إعادةُ فتحِ الجسرِ فوقَ النهر', text: `${text} وعاد التجار إلى السوق.` });
    expect(second).toEqual({ articleId: first.articleId, outcome: 'revised' });
  });
});
